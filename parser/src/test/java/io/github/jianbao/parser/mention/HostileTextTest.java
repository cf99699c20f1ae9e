package io.github.jianbao.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.MentionKind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts made to be slow: eight times the text takes about eight times the time, not sixty-four. */
class HostileTextTest {

    private static final int SHORT = 100_000;
    private static final int TIMES = 8;
    private static final int TRIES = 5;

    /** What the machine does meanwhile; nothing shorter than this is measured. */
    private static final long GRACE = 20_000_000;

    @TestFactory
    Stream<DynamicTest> timeGrowsWithTheText() {
        return Stream.of(
                        "《",
                        "》",
                        "《》",
                        "《a》",
                        "《意见》",
                        "《A意见》《意见》",
                        "〈",
                        "《〈",
                        "（",
                        "）",
                        "（）",
                        "（以下简称",
                        "（以下简称《",
                        "（以下简称《意见》）",
                        "以下简称",
                        "号",
                        "1号",
                        "1",
                        "〕1号",
                        "〔2024〕1号",
                        "发〔2024〕1号",
                        "国办发",
                        "令第1号",
                        "年",
                        "2024年",
                        "2024年1",
                        "2024年13月",
                        "1月",
                        "二",
                        "二〇二四年",
                        "第",
                        "第一条",
                        "第一条、",
                        "第一",
                        "前",
                        "前两",
                        "前款",
                        "一是",
                        "一是二是",
                        "二是一是",
                        "第一，",
                        "首先其次最后",
                        "责任单位：",
                        "（责任单位：",
                        "（责任单位：省教育厅、",
                        "（负责",
                        "（教育部负责）",
                        "教育部负责）",
                        "（教育部和",
                        "责任单位：甲。",
                        "由省教育厅牵头，",
                        "由省教育厅",
                        "省教育厅负责，",
                        "省教育厅、",
                        "责成",
                        "责成市局",
                        "（负责",
                        "负责的",
                        "：负责",
                        "牵头、",
                        "第（一）、（二）",
                        "第一、二、",
                        "：一是甲，二是乙，",
                        "最后，",
                        "12月底前",
                        "2024年1—",
                        "和",
                        "、",
                        "力争",
                        "力争1",
                        "力争1个。",
                        "到2030年1个",
                        "今年",
                        "废止",
                        "《a》废止",
                        "《a》，废止",
                        "根据《a》制定本",
                        "制定本",
                        "废止《",
                        " ",
                        "\u3000号",
                        "。",
                        "；",
                        "2024年1月1日至",
                        "1—",
                        "1—2月",
                        "关于",
                        "关于的意见（发〔2024〕1号",
                        "各省、",
                        "（各省、自治区、",
                        "等",
                        "（等等等")
                .map(piece -> DynamicTest.dynamicTest("[" + piece + "]", () -> read(piece)));
    }

    private static void read(String piece) {
        String text = piece.repeat(SHORT / piece.length());
        long once = Math.max(GRACE, Math.min(time(text), time(text)));
        String longText = text.repeat(TIMES);
        long many = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && many > 3 * TIMES * once; i++) {
            many = Math.min(many, time(longText));
        }
        assertThat(many).isLessThanOrEqualTo(3 * TIMES * once);
    }

    private static long time(String text) {
        DocumentScope document =
                new MentionReader(MentionKind.all()).issue(Map.of()).document(new Own("a1", null, null, true));
        long start = System.nanoTime();
        document.read(text, true);
        document.relations();
        return System.nanoTime() - start;
    }
}
