package io.github.jianbao.parser.table;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.TableInDocument;
import io.github.jianbao.parser.gen.TableRoute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up tables in made-up documents, in every way that tables are written. */
class GeneratedTablesTest {

    private static final int TABLES = 200;

    private final BulletinParser parser = BulletinParser.create();

    /** What of a table was read as it was written. */
    private static final class Score {
        long cells;
        long right;
        int flat;
        int lost;
        final List<String> roles = new ArrayList<>();
    }

    @ParameterizedTest
    @CsvSource({"TABS, 0.99", "PIPES, 0.99", "TAGS, 0.99", "GAPS, 0.97", "CELL_A_LINE, 0.95", "DEEP_INDENT, 0.95"})
    void cellsStandWhereTheyWereWritten(TableRoute route, double least) {
        Score score = new Score();
        for (long seed = 0; seed < TABLES; seed++) {
            score(route, seed, score);
        }
        System.out.println(route + " " + (double) score.right / score.cells + " flat " + score.flat + " lost "
                + score.lost + " roles " + score.roles.size());
    }

    private void score(TableRoute route, long seed, Score score) {
        TableInDocument document = TableInDocument.any(Dice.of(seed));
        String text = document.text(route, Dice.of(~seed));
        ParseResult result = parser.parse(text);
        List<List<String>> expected = route.expected(document.table());
        List<Table> tables = tables(result);
        Table table = tables.stream()
                .max((a, b) -> Integer.compare(cells(a), cells(b)))
                .orElse(new Table(List.of()));
        boolean flat =
                result.findings().stream().anyMatch(finding -> finding.code().equals("table-flat"));
        long all = 0;
        long right = 0;
        List<List<Table.@Nullable Cell>> grid = table.grid();
        for (int r = 0; r < expected.size(); r++) {
            for (int c = 0; c < expected.get(r).size(); c++) {
                all++;
                Table.Cell cell =
                        r < grid.size() && c < grid.get(r).size() ? grid.get(r).get(c) : null;
                right += dense(cell == null ? "" : cell.value())
                                .equals(dense(expected.get(r).get(c)))
                        ? 1
                        : 0;
            }
        }
        score.flat += flat ? 1 : 0;
        if (!flat) {
            score.cells += all;
            score.right += right;
        }
        score.lost += tables.isEmpty() ? 1 : 0;
        List<String> wrong = roles(document.before(), result, 0);
        wrong.addAll(roles(
                document.after(),
                result,
                result.lineReport().rows().size() - document.after().size()));
        if (!wrong.isEmpty()) score.roles.add(seed + " " + wrong);
        String show = System.getProperty("show", "");
        if (show.equals(route.name()) && (right < all && !flat || !wrong.isEmpty() || tables.isEmpty())) {
            System.out.println("#### " + seed + " " + right + "/" + all + (flat ? " flat" : "") + " tables "
                    + tables.size() + " grid " + grid.size() + "x"
                    + (grid.isEmpty() ? 0 : grid.get(0).size()) + " expected " + expected.size() + "x"
                    + expected.get(0).size() + " head " + table.headerRows() + " " + wrong);
            if (System.getProperty("seed", "").equals("" + seed)) {
                System.out.println(text);
                result.lineReport().rows().forEach(row -> System.out.println(row.label() + "\t" + row.text()));
                grid.forEach(row -> System.out.println(row.stream()
                        .map(cell -> cell == null ? "" : cell.value())
                        .toList()));
            }
        }
    }

    private static List<String> roles(List<TableInDocument.Line> lines, ParseResult result, int from) {
        List<LineReport.Row> rows = result.lineReport().rows();
        List<String> wrong = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            LineReport.Row row = rows.get(from + k);
            if (!row.label().equals(lines.get(k).role())) {
                wrong.add(row.label() + " for " + lines.get(k).role() + " "
                        + lines.get(k).text());
            }
        }
        return wrong;
    }

    private static int cells(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).sum();
    }

    private static List<Table> tables(ParseResult result) {
        List<Table> tables = new ArrayList<>();
        for (Article article : result.issue().articles()) {
            tables(article, tables);
            article.attachments().forEach(attachment -> tables(attachment, tables));
        }
        return tables;
    }

    private static void tables(Document document, List<Table> into) {
        Blocks.walk(document.body(), block -> {
            if (block instanceof Table table) {
                into.add(table);
            }
        });
    }

    private static String dense(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
