package io.github.jianbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.extract.Extractor;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Every file is valid ({@link Docx} asks the schema), and what cannot be set is said. */
class HostileTest {

    private final List<String> notices = new ArrayList<>();

    @Test
    void titleOfFiveHundredCharacters() throws IOException {
        String title = "关于" + "进一步加强渔业资源养护".repeat(46).substring(0, 494) + "的通知";
        Docx docx = Docx.of(issue(title, List.of()));
        assertThat(docx.body("//p[pPr/pStyle/@val='Title']").get(0)).hasSize(499);
        assertThat(Extractor.extract(docx.bytes()).source().text()).contains(title);
    }

    @Test
    void emptyIssue() throws IOException {
        assertThat(Docx.of(new Issue(null, null, List.of(), List.of(), List.of()))
                        .body("//p"))
                .isEmpty();
    }

    @Test
    void tableOfFortyColumnsIsTurned() throws IOException {
        Docx docx = written(table(40));
        assertThat(docx.body("//tbl/tr")).hasSize(3);
        assertThat(docx.body("//tbl/tr[1]/tc")).hasSize(40);
        assertThat(docx.body("//p/pPr/sectPr/pgSz/@orient")).containsExactly("landscape");
        int width = docx.body("//tbl/tblGrid/gridCol/@w").stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(width).isBetween(12000, 16838 - 1984 - 2098);
        assertThat(Extractor.extract(docx.bytes()).source().text()).contains("格1-38\t格1-39");
        assertThat(notices).isEmpty();
    }

    @Test
    void tableThatWordDoesNotTakeIsLines() throws IOException {
        Docx docx = written(table(64));
        assertThat(docx.body("//tbl")).isEmpty();
        assertThat(docx.body("//p[pPr/pStyle/@val='Plain']")).hasSize(3);
        assertThat(notices).singleElement().asString().contains("64 columns", "63");
    }

    /** A cell over two columns and two rows, and a head with a caption over it. */
    @Test
    void mergedCells() throws IOException {
        Table table = new Table(
                text("表1"),
                1,
                List.of(
                        Table.Row.of(text("甲"), text("乙"), text("丙")),
                        new Table.Row(List.of(Table.Cell.of(text("大"), 2, 2), Table.Cell.of(text("一")))),
                        Table.Row.of(text("二"))));
        Docx docx = written(table);
        assertThat(docx.body("//p[pPr/pStyle/@val='TableCaption']")).containsExactly("表1");
        assertThat(docx.body("//tr[trPr/tblHeader]//p[pPr/pStyle/@val='TableHead']"))
                .containsExactly("甲", "乙", "丙");
        assertThat(docx.body("//tr[2]/tc")).containsExactly("大", "一");
        assertThat(docx.body("//tr[3]/tc")).containsExactly("", "二");
        assertThat(docx.body("//tc/tcPr/gridSpan/@val")).containsExactly("2", "2");
        assertThat(docx.body("//tc/tcPr/vMerge/@val")).containsExactly("restart", "continue");
    }

    @Test
    void cellsOverMoreThanThereIs() throws IOException {
        Table table = new Table(List.of(new Table.Row(List.of(Table.Cell.of(text("宽"), Integer.MAX_VALUE, 1)))));
        assertThat(written(table).body("//p[pPr/pStyle/@val='Plain']")).containsExactly("宽");
        assertThat(notices).hasSize(1);
    }

    @Test
    void controlCharactersAndHalvesOfPairs() throws IOException {
        Docx docx = written(new Paragraph(text("甲\u0001乙\u000B丙\uFFFE丁\uD83D戊\uDC00己\r\n庚\u0085辛\uD83D\uDE00")));
        assertThat(docx.body("//p[pPr/pStyle/@val='BodyText']"))
                .containsExactly("甲\uFFFD乙\uFFFD丙\uFFFD丁\uFFFD戊\uFFFD己  庚\uFFFD辛\uD83D\uDE00");
    }

    @Test
    void clausesBeyondAllLevels() throws IOException {
        Block inner = new Paragraph(text("最里"));
        for (int i = 0; i < 200; i++) {
            inner = new Clause(new Marker(0, 0, NumberStyle.HAN, 1, 0, "一、"), text("第" + i + "层"), List.of(inner));
        }
        assertThat(written(inner).body("//p[pPr/pStyle/@val='Heading4']")).hasSize(197);
    }

    @Property(tries = 200)
    void anyText(@ForAll String any) throws IOException {
        Docx.of(Texts.parsed(any));
        Docx.of(issue(any, List.of(new Paragraph(text(any)))));
    }

    private Docx written(Block block) throws IOException {
        return Docx.of(issue("题", List.of(block)), WordTemplate.GBT9704, notices);
    }

    private static Table table(int columns) {
        return new Table(IntStream.range(0, 3)
                .mapToObj(row -> Table.Row.of(IntStream.range(0, columns)
                        .mapToObj(column -> text("格" + row + "-" + column))
                        .toArray(Text[]::new)))
                .toList());
    }

    private static Text text(String value) {
        return new Text(value, List.of());
    }

    private static Issue issue(String title, List<Block> body) {
        Article article = new Article(
                "a1",
                text(title),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                body,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
        return new Issue(null, null, List.of(new Section(null, null, 1, List.of(article))), List.of(), List.of());
    }
}
