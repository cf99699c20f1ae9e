package io.github.jianbao.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.model.tables.ListedTable;
import io.github.jianbao.model.tables.TableList;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.TableInDocument;
import io.github.jianbao.parser.gen.TableRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up tables in made-up documents, in every way that tables are written. */
class GeneratedTablesTest {

    private static final int TABLES = 200;

    private final BulletinParser parser = BulletinParser.create();

    /** What of some tables was read as it was written. */
    private static final class Score {
        long cells;
        long right;
        /** Tables whose rows were not cut. */
        int flat;
        /** Tables of which less than half was right, and nothing said so. */
        int missed;
        /** Tables in which some cell was wrong, and nothing said so. */
        int silent;
        /** Documents in which another line than those of the table was taken for something else. */
        final List<String> roles = new ArrayList<>();
    }

    /** Rows that the text itself parts. */
    @ParameterizedTest
    @CsvSource({"TABS, 0.99", "PIPES, 0.99", "TAGS, 0.99", "GAPS, 0.97"})
    void cellsStandWhereTheyWereWritten(TableRoute route, double least) {
        Score score = score(route);
        assertThat((double) score.right / score.cells).isGreaterThanOrEqualTo(least);
        assertThat(score.roles).isEmpty();
    }

    /**
     * A cell a line: nothing says where a row ends or that a cell is empty. Rows are fitted to their columns; where that is not sure the table
     * is flat, and a finding says so; another says where the column of a cell is not sure, a third that lines of figures are no text. Some tables nobody could cut: two columns of a kind where cells are missing, rows without any cell.
     */
    @ParameterizedTest
    @CsvSource({"CELL_A_LINE, 0.97, 3, 4, 0", "DEEP_INDENT, 0.96, 6, 4, 0"})
    void cellsOnLinesOfTheirOwnAreCutAsTheirRowsShow(TableRoute route, double least, int flat, int missed, int silent) {
        Score score = score(route);
        assertThat((double) score.right / score.cells).isGreaterThanOrEqualTo(least);
        assertThat(score.flat).isLessThanOrEqualTo(flat);
        assertThat(score.missed).isLessThanOrEqualTo(missed);
        assertThat(score.silent).isLessThanOrEqualTo(silent);
        assertThat(score.roles).isEmpty();
    }

    private Score score(TableRoute route) {
        Score score = new Score();
        for (long seed = 0; seed < TABLES; seed++) {
            TableInDocument document = TableInDocument.any(Dice.of(seed));
            score(document, parser.parse(document.text(route, Dice.of(~seed))), route, seed, score);
        }
        return score;
    }

    private static void score(TableInDocument document, ParseResult result, TableRoute route, long seed, Score score) {
        List<List<Table.@Nullable Cell>> grid = largest(result).grid();
        boolean flat = says(result, FindingCode.TABLE_FLAT);
        boolean told = flat || says(result, grid.isEmpty() ? FindingCode.ROLE_IN_DOUBT : FindingCode.TABLE_IN_DOUBT);
        score.flat += flat ? 1 : 0;
        List<List<String>> expected = route.expected(document.table());
        long cellsBefore = score.cells;
        long rightBefore = score.right;
        for (int r = 0; r < expected.size() && !flat; r++) {
            for (int c = 0; c < expected.get(r).size(); c++) {
                Table.Cell cell =
                        r < grid.size() && c < grid.get(r).size() ? grid.get(r).get(c) : null;
                score.cells++;
                score.right += dense(cell == null ? "" : cell.value())
                                .equals(dense(expected.get(r).get(c)))
                        ? 1
                        : 0;
            }
        }
        score.silent += score.right - rightBefore < score.cells - cellsBefore && !told ? 1 : 0;
        score.missed += (score.right - rightBefore) * 2 < score.cells - cellsBefore ? 1 : 0;
        List<String> wrong = wrong(document.before(), result, 0);
        int rows = result.lineReport().rows().size();
        wrong.addAll(wrong(document.after(), result, rows - document.after().size()));
        if (!wrong.isEmpty()) {
            score.roles.add(seed + " " + wrong);
        }
    }

    private static boolean says(ParseResult result, FindingCode code) {
        return result.findings().stream().anyMatch(finding -> finding.code().equals(code.id()));
    }

    private static List<String> wrong(List<TableInDocument.Line> lines, ParseResult result, int from) {
        List<LineReport.Row> rows = result.lineReport().rows();
        List<String> wrong = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            LineReport.Row row = rows.get(from + k);
            if (!row.label().equals(lines.get(k).role())) {
                wrong.add(row.label() + ", not " + lines.get(k).role() + ": "
                        + lines.get(k).text());
            }
        }
        return wrong;
    }

    private static Table largest(ParseResult result) {
        return TableList.of(result.issue()).stream()
                .map(ListedTable::table)
                .max(Comparator.comparingInt(table -> table.rows().stream()
                        .mapToInt(row -> row.cells().size())
                        .sum()))
                .orElse(new Table(List.of()));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s", "");
    }
}
