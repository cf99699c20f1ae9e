package io.github.jianbao.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.block.BlockRoom;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineReader;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.PageRoom;
import io.github.jianbao.parser.table.TableRoom;
import io.github.jianbao.parser.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks of a document in order, {@code /} between them; which of them open a turn, and behind how many characters. */
class TurnsTest {
    @ParameterizedTest
    @CsvSource({
        "问：甲/答：乙, 2 2",
        "林知秋：甲/问：乙/林知秋：丙, 4 2 4",
        "问：乙/其中：丙, 2 -1",
        "问：乙/2林：丙, 2 -1",
        "问：乙/欧阳知秋宁：丙, 2 -1",
        "滨江市局局长周宁：甲/周宁：乙/林秋：丙, 9 3 -1",
        "滨江日报记者：甲/林秋:丙, 7 3",
        "周宁：甲, -1",
        "问：乙/很长很长的一行：丙, 2 -1"
    })
    void turns(String written, String expected) {
        LineTable lines = LineReader.read(SourceText.of(written.replace("/", "\n\n")), LayoutHints.NONE, false);
        Tables tables = TableRoom.find(lines);
        Blocks blocks = BlockRoom.join(lines, PageRoom.find(lines, tables), Plan.NONE, tables);
        Turns turns = new Turns(lines.text(), new Conversation(lines, blocks));
        StringBuilder found = new StringBuilder();
        for (int b = 0; b < blocks.count(); b++) {
            int start = lines.start(blocks.first(b));
            int colon = turns.colon(b, start, lines.end(blocks.first(b)));
            found.append(found.isEmpty() ? "" : " ").append(colon < 0 ? -1 : colon - start);
        }
        assertThat(found.toString()).isEqualTo(expected);
    }
}
