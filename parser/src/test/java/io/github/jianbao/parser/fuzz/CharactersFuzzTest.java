package io.github.jianbao.parser.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.jianbao.parser.oracle.Oracle;
import java.nio.charset.StandardCharsets;

/**
 * Any characters keep every promise; what fuzzing found is kept in {@code CharactersFuzzTestInputs}. Inputs are UTF-8 with
 * halves of surrogate pairs allowed, so that people can write them down.
 */
class CharactersFuzzTest {
    @DictionaryEntries({
        "目录", "附件", "附件1", "一、", "（一）", "1.", "（1）", "①", "第一章", "第一条", "关于", "的通知", "来源：", "问：", "答：", "【", "】", "《", "》",
        "〔2024〕33号", "2024年8月30日", "2024年第10期(总第20期)", "各单位：", "............1", "- 1 -", "\n", "\r", "\r\n", "\f", "　　", "\t", "局", "。", "，"
    })
    @FuzzTest(maxDuration = "1h")
    void characters(byte[] bytes) {
        Oracle.check(characters(bytes));
    }

    /** UTF-8 where it is UTF-8; any other three bytes from 0xED on are half a pair, as CESU-8 has it. */
    private static String characters(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == (byte) 0xed && (bytes[at + 1] & 0xe0) == 0xa0 && (bytes[at + 2] & 0xc0) == 0x80) {
                text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                text.append((char) (0xd000 | (bytes[at + 1] & 0x3f) << 6 | bytes[at + 2] & 0x3f));
                from = at + 3;
                at += 2;
            }
        }
        return text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8))
                .toString();
    }
}
