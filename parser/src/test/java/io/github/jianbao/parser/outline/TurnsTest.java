package io.github.jianbao.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.block.BlockRoom;
import io.github.jianbao.parser.contents.ContentsRoom;
import io.github.jianbao.parser.line.LineReader;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.PageRoom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a document in order, {@code /} between them; which of them open a turn, and behind how many characters. */
class TurnsTest {
    @ParameterizedTest
    @CsvSource({
        "问：甲/答：乙, 2 2",
        "林知秋：甲/问：乙/林知秋：丙, -1 2 4",
        "问：乙/其中：丙, 2 -1",
        "问：乙/2林：丙, 2 -1",
        "问：乙/欧阳知秋宁：丙, 2 -1",
        "滨江市局局长周宁：甲/周宁：乙/林秋：丙, 9 3 -1",
        "滨江日报记者：甲/林秋:丙, 7 3",
        "周宁：甲, -1",
        "问：乙/很长很长的一行：丙, 2 -1"
    })
    void turns(String written, String expected) {
        String text = written.replace('/', '\n');
        Turns turns = new Turns(text, nobody());
        StringBuilder found = new StringBuilder();
        int start = 0;
        for (String line : text.split("\n")) {
            int colon = turns.colon(0, start, start + line.length());
            found.append(found.isEmpty() ? "" : " ").append(colon < 0 ? -1 : colon - start);
            start += line.length() + 1;
        }
        assertThat(found.toString()).isEqualTo(expected);
        turns.reset();
        int last = text.lastIndexOf('\n') + 1;
        assertThat(turns.colon(0, last, text.length()) > 0)
                .as("a new document knows no names")
                .isEqualTo(text.startsWith("答", last));
    }

    /** What stands in front of a colon proves nothing by itself. */
    private static Conversation nobody() {
        LineTable lines = LineReader.read(SourceText.of(""), LayoutHints.NONE, false);
        Furnishing furnishing = PageRoom.find(lines);
        return new Conversation(lines, BlockRoom.join(lines, furnishing, ContentsRoom.read(lines, furnishing)));
    }
}
