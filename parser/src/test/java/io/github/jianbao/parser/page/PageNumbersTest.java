package io.github.jianbao.parser.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineReader;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.table.TableRoom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which lines are page numbers. A text is written as its digits, with the number of lines of prose between them: {@code 6 1 6}
 * is six lines, a 1, six lines; {@code ~} is a form feed, {@code c} a cell.
 */
class PageNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "three that rise, p6 1 p6 2 p6 3 p2, 1 2 3",
        "three that rise by up to three, p6 1 p6 4 p6 7 p2, 1 4 7",
        "one that rises by four breaks the series, p6 1 p6 5 p6 9 p2, ''",
        "three as near as may be, p6 1 p5 2 p5 3 p2, 1 2 3",
        "three too near, p6 1 p4 2 p4 3 p2, ''",
        "three that stay, p6 2 p6 2 p6 2 p2, ''",
        "three that fall, p6 3 p6 2 p6 1 p2, ''",
        "a series that starts again, p6 1 p6 2 p6 3 p6 1 p6 2 p6 3 p2, 1 2 3 1 2 3",
        "a longer series than the array holds, p6 1 p6 2 p6 3 p6 4 p6 5 p6 6 p6 7 p6 8 p6 9 p6 10 p6 11 p6 12 p6 13 p6 14 p6 15 p6 16 p6 17 p6 18 p2, 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18",
        "two pages, p6 1 p6 2 p2, 1 2",
        "one page and more, p4 1 p2, 1",
        "one too early, p3 1 p2, ''",
        "one at the end, p6 1, ''",
        "two that do not start at one, p6 2 p6 3 p2, ''",
        "one between cells, p6 c 1 c p2, ''",
        "one under a cell, p6 c 1 p2, 1",
        "one over a cell, p6 1 c p2, 1",
        "one before a page break, p6 7 ~p2, 7",
        "one behind a page break, p6 ~7 p2, 7",
        "dressed, p2 -7- p2, -7-"
    })
    void pageNumbers(String name, String written, String expected) {
        StringBuilder text = new StringBuilder();
        for (String part : written.split(" ")) {
            String plain = part.startsWith("~") ? part.substring(1) : part;
            text.append(part.startsWith("~") ? "\f" : "");
            if (plain.startsWith("p")) {
                text.append("各地要认真贯彻落实，确保取得实效。\n".repeat(Integer.parseInt(plain.substring(1))));
            } else {
                text.append(plain.equals("c") ? "合计" : plain).append('\n');
            }
        }
        LineTable lines = LineReader.read(SourceText.of(text.toString()), LayoutHints.NONE, false);
        Furnishing furnishing = PageRoom.find(lines, TableRoom.find(lines));
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < lines.count(); i++) {
            if (furnishing.kind(i) == Furniture.Kind.PAGE_NUMBER) {
                found.append(found.isEmpty() ? "" : " ").append(lines.text(), lines.start(i), lines.end(i));
            }
        }
        assertThat(found.toString()).as(name).isEqualTo(expected);
    }
}
