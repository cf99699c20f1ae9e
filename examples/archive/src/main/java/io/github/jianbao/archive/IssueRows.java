package io.github.jianbao.archive;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Position;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.StableIds;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.tasks.Task;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.parser.ParseResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** The rows of one file, a list for each table; the columns are those of {@link Table}. */
final class IssueRows {

    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    private final String file;
    private final @Nullable Integer year;

    private final StableIds ids;

    private IssueRows(String file, @Nullable Integer year, StableIds ids) {
        this.file = file;
        this.year = year;
        this.ids = ids;
    }

    /** The rows of an issue that was read. */
    static IssueRows of(String file, ParseResult result) {
        IssueRows rows = new IssueRows(file, year(result), StableIds.of(result.issue()));
        rows.issue(result);
        for (Section section : result.issue().sections()) {
            section.articles().forEach(article -> rows.article(section, article));
        }
        TaskTable.of(result.issue(), result.source()).forEach(rows::duty);
        result.findings().forEach(finding -> rows.finding(finding, result.position(finding)));
        return rows;
    }

    /** The row of a file that is set aside. */
    static IssueRows rejected(String file, String reason) {
        IssueRows rows = new IssueRows(file, null, StableIds.of(Issue.of()));
        rows.add(Table.REJECTED, reason);
        return rows;
    }

    /** No rows: of a file that is gone. The next run looks for it again. */
    static IssueRows none(String file) {
        return new IssueRows(file, null, StableIds.of(Issue.of()));
    }

    /** All of it as one row: an array of rows for each table, in the order of the tables. */
    Row toRow() {
        Object[] arrays = new Object[Table.values().length];
        for (Table table : Table.values()) {
            arrays[table.ordinal()] = rows(table).toArray();
        }
        return RowFactory.create(arrays);
    }

    List<Row> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    private void add(Table table, @Nullable Object... columns) {
        @Nullable Object[] row = new @Nullable Object[columns.length + 2];
        row[0] = file;
        row[1] = year;
        System.arraycopy(columns, 0, row, 2, columns.length);
        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(RowFactory.create(row));
    }

    private void issue(ParseResult result) {
        Masthead masthead = result.issue().masthead();
        Designation designation = masthead == null ? null : masthead.designation();
        add(
                Table.ISSUES,
                masthead == null || masthead.name() == null ? null : masthead.nameText(),
                designation == null ? null : designation.number(),
                designation == null ? null : designation.lastNumber(),
                designation == null ? null : designation.totalNumber(),
                masthead == null ? null : date(masthead.date()),
                masthead == null ? new String[0] : values(masthead.publishers()),
                result.source().decoding().charset(),
                result.source().length());
    }

    private void article(Section section, Article article) {
        List<String> signed = new ArrayList<>();
        article.signatures().forEach(signature -> signed.addAll(signature.bodies()));
        HanDate date = date(article);
        add(
                Table.ARTICLES,
                article.id(),
                section.name(),
                value(article.title()),
                value(article.subtitle()),
                values(article.authors()),
                article.source() == null ? null : article.source().name(),
                article.documentNumber() == null
                        ? null
                        : article.documentNumber().text().value(),
                signed.toArray(String[]::new),
                date == null ? null : date.toString(),
                article.page(),
                String.join("\n", values(Blocks.texts(article.body()))));
        Map<Text, String> clauses = new IdentityHashMap<>();
        for (Clauses.Located located : Clauses.of(article)) {
            clause(article, located);
            Blocks.texts(List.of(located.clause()))
                    .forEach(text -> clauses.put(text, located.address().toString()));
        }
        for (Text text : Blocks.texts(article)) {
            text.mentions(DocumentReference.class)
                    .forEach(reference -> reference(article, clauses.get(text), reference));
        }
    }

    private void clause(Article article, Clauses.Located located) {
        Clause clause = located.clause();
        List<Block> own = clause.body().stream()
                .filter(block -> !(block instanceof Clause))
                .toList();
        add(
                Table.CLAUSES,
                article.id(),
                located.address().toString(),
                ids.of(located),
                located.depth(),
                clause.marker().text(),
                value(clause.heading()),
                String.join("\n", values(Blocks.texts(own))));
    }

    private void reference(Article article, @Nullable String clause, DocumentReference reference) {
        add(
                Table.REFERENCES,
                article.id(),
                clause,
                reference.title(),
                reference.fullTitle(),
                reference.number(),
                reference.target());
    }

    private void duty(Task task) {
        HanDate due = task.due();
        add(
                Table.DUTIES,
                task.article(),
                task.clause(),
                task.heading(),
                task.text(),
                names(task.bodies()),
                names(task.bodies(ResponsibleBody.Role.LEAD)),
                names(task.bodies(ResponsibleBody.Role.RESPONSIBLE)),
                names(task.bodies(ResponsibleBody.Role.COOPERATING)),
                names(task.bodies(ResponsibleBody.Role.GUIDING)),
                task.deadlines().toArray(String[]::new),
                due == null ? null : due.toString(),
                task.targets().toArray(String[]::new),
                task.line(),
                task.page());
    }

    private void finding(Finding finding, Position position) {
        add(
                Table.FINDINGS,
                finding.code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                position.line(),
                position.column(),
                FindingCode.message(finding, Locale.ENGLISH),
                FindingCode.message(finding, Locale.CHINESE));
    }

    /** The year of the issue as its masthead tells it; that of its first document where there is no masthead. */
    private static @Nullable Integer year(ParseResult result) {
        Masthead masthead = result.issue().masthead();
        if (masthead != null
                && masthead.designation() != null
                && masthead.designation().year() != null) {
            return masthead.designation().year();
        }
        if (masthead != null) {
            return masthead.date() == null || masthead.date().date() == null
                    ? null
                    : masthead.date().date().year();
        }
        List<Article> articles = result.issue().articles();
        HanDate date = articles.isEmpty() ? null : date(articles.get(0));
        return date == null ? null : date.year();
    }

    /** The date of the signature, else the first under the title, else when it was passed. */
    private static @Nullable HanDate date(Article article) {
        for (Signature signature : article.signatures()) {
            if (signature.date() != null && signature.date().date() != null) {
                return signature.date().date();
            }
        }
        if (!article.dates().isEmpty()) {
            return article.dates().get(0).date();
        }
        return article.validity() == null ? null : article.validity().adopted();
    }

    private static @Nullable String date(@Nullable DateLine line) {
        return line == null || line.date() == null ? null : line.date().toString();
    }

    private static @Nullable String value(@Nullable Text text) {
        return text == null ? null : text.value();
    }

    private static String[] names(List<ResponsibleBody> bodies) {
        return bodies.stream().map(ResponsibleBody::name).toArray(String[]::new);
    }

    private static String[] values(List<Text> texts) {
        return texts.stream().map(Text::value).toArray(String[]::new);
    }
}
