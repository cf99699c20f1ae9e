package io.github.jianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class IssueRowsTest {

    private static ParseResult sample() throws IOException {
        return BulletinParser.create().parse(SourceText.read(Path.of("../cli/samples/juece-cankao.txt")));
    }

    /** The rows as Spark reads them under the table's columns. */
    private static List<Row> table(IssueRows rows, Table table) {
        SparkSession spark = TestSession.get();
        return spark.createDataFrame(rows.rows(table), table.schema()).collectAsList();
    }

    @Test
    void everyArticleClauseDutyAndFindingIsARow() throws IOException {
        ParseResult result = sample();
        IssueRows rows = IssueRows.of("x.txt", result);
        assertThat(rows.rows(Table.ISSUES)).hasSize(1);
        assertThat(rows.rows(Table.ARTICLES)).hasSize(7);
        assertThat(rows.rows(Table.CLAUSES)).hasSameSizeAs(Clauses.of(result.issue()));
        assertThat(rows.rows(Table.DUTIES)).hasSameSizeAs(TaskTable.of(result.issue()));
        assertThat(rows.rows(Table.FINDINGS)).hasSameSizeAs(result.findings());
        assertThat(rows.rows(Table.REJECTED)).isEmpty();
        long inArticles = result.issue().articles().stream()
                .mapToLong(article -> io.github.jianbao.model.Blocks.mentions(article, DocumentReference.class)
                        .size())
                .sum();
        assertThat((long) rows.rows(Table.REFERENCES).size()).isEqualTo(inArticles);
    }

    @Test
    void columnsHoldWhatTheModelSays() throws IOException {
        IssueRows rows = IssueRows.of("x.txt", sample());
        Row issue = table(rows, Table.ISSUES).get(0);
        assertThat(issue.<String>getAs("file")).isEqualTo("x.txt");
        assertThat(issue.<String>getAs("name")).isEqualTo("决策参考");
        assertThat(issue.<Integer>getAs("year")).isEqualTo(2025);
        assertThat(issue.<Integer>getAs("number")).isEqualTo(3);
        assertThat(issue.<Integer>getAs("total")).isEqualTo(27);
        assertThat(issue.<String>getAs("encoding")).isEqualTo("UTF-8");

        Row notice = table(rows, Table.ARTICLES).get(0);
        assertThat(notice.<String>getAs("document_number")).isEqualTo("江教职〔2025〕6号");
        assertThat(notice.<String>getAs("date")).isEqualTo("2025-02-28");
        assertThat(notice.getList(notice.fieldIndex("signed")).toArray()).containsExactly("江临省教育厅", "江临省财政厅");
        assertThat(notice.<Integer>getAs("page")).isEqualTo(1);

        Row clause = table(rows, Table.CLAUSES).stream()
                .filter(row -> row.getAs("address").equals("a1.1#二/（四）/3"))
                .findFirst()
                .orElseThrow();
        assertThat(clause.<String>getAs("marker")).isEqualTo("3.");
        assertThat(clause.<String>getAs("heading")).isEqualTo("登记时限。");
        assertThat(clause.<String>getAs("text")).startsWith("新购置的设备应当在验收后30日内完成登记");

        assertThat(table(rows, Table.REFERENCES))
                .anySatisfy(row -> {
                    assertThat(row.<String>getAs("title")).isEqualTo("实施办法");
                    assertThat(row.<String>getAs("full_title")).isEqualTo("江临省职业院校实训基地共建共享实施办法");
                    assertThat(row.<String>getAs("target")).isEqualTo("a1");
                })
                .anySatisfy(row -> assertThat(row.<String>getAs("clause")).isEqualTo("a2#四"));
    }

    @Test
    void bodiesKeepTheirRoles() {
        ParseResult plan = BulletinParser.create()
                .parse("某市工作方案\n一、重点任务\n（一）建设平台。建成统一平台。（市财政局牵头，市教育局配合）\n（二）开展检查。每年检查两次。（责任单位：市水利局）\n");
        List<Row> duties = table(IssueRows.of("x", plan), Table.DUTIES);
        assertThat(duties.get(0).getList(duties.get(0).fieldIndex("lead")).toArray())
                .containsExactly("市财政局");
        assertThat(duties.get(0)
                        .getList(duties.get(0).fieldIndex("cooperating"))
                        .toArray())
                .containsExactly("市教育局");
        assertThat(duties.get(1)
                        .getList(duties.get(1).fieldIndex("responsible"))
                        .toArray())
                .containsExactly("市水利局");
    }

    @Test
    void aLawHasTheYearInWhichItWasPassed() {
        ParseResult law = BulletinParser.create()
                .parse("滨江市渔业条例\n（2018年5月4日滨江市人民代表大会常务委员会第三次会议通过）\n第一条　为了保护渔业资源，制定本条例。\n第二条　本条例自2018年6月1日起施行。\n");
        assertThat(table(IssueRows.of("x", law), Table.ISSUES).get(0).<Integer>getAs("year"))
                .isEqualTo(2018);
    }

    @Test
    void theYearOfASingleDocumentIsThatOfItsDate() {
        ParseResult letter =
                BulletinParser.create().parse("关于开展检查的通知\n\n各科室：\n　　请按时参加。\n\n　　　　　　　　综合办公室\n　　　　　　　　2019年3月4日\n");
        assertThat(table(IssueRows.of("x", letter), Table.ISSUES).get(0).<Integer>getAs("year"))
                .isEqualTo(2019);
        ParseResult none = BulletinParser.create().parse("第一条　为了保护渔业资源，制定本条例。\n");
        assertThat(table(IssueRows.of("x", none), Table.ISSUES).get(0).<Integer>getAs("year"))
                .isNull();
    }
}
