package io.github.jianbao.core;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jianbao.core.Decoding.Evidence;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String TEXT = "规划与决策\r\n2024年第10期（总第20期）\r一、总体要求\f\n深入学习贯彻“十四五”规划，𠮷林省。\n";

    /** Short and long, with and without ASCII, of every terminator. */
    private static final String[] TEXTS = {TEXT, TEXT.repeat(5000), "一、总体要求", "目录：", "决策参考\n", "abc，def"};

    @Test
    void utf8() {
        for (String text : TEXTS) {
            assertRead(text.getBytes(UTF_8), text, new Decoding("UTF-8", Evidence.VALID, 0, 0));
        }
    }

    @Test
    void utf8WithItsMark() {
        for (String text : TEXTS) {
            byte[] bytes = Bytes.join(Bytes.of(0xEF, 0xBB, 0xBF), text.getBytes(UTF_8));
            assertRead(bytes, text, new Decoding("UTF-8", Evidence.BOM, 0, 0));
        }
    }

    @Test
    void utf16WithItsMark() {
        for (String text : TEXTS) {
            byte[] little = Bytes.join(Bytes.of(0xFF, 0xFE), text.getBytes(UTF_16LE));
            assertRead(little, text, new Decoding("UTF-16LE", Evidence.BOM, 0, 0));
            byte[] big = Bytes.join(Bytes.of(0xFE, 0xFF), text.getBytes(UTF_16BE));
            assertRead(big, text, new Decoding("UTF-16BE", Evidence.BOM, 0, 0));
        }
    }

    @Test
    void utf16WithoutAMark() {
        for (String text : TEXTS) {
            assertRead(text.getBytes(UTF_16LE), text, new Decoding("UTF-16LE", Evidence.PATTERN, 0, 0));
            assertRead(text.getBytes(UTF_16BE), text, new Decoding("UTF-16BE", Evidence.PATTERN, 0, 0));
        }
    }

    @Test
    void utf16WithoutAMarkAndWithoutHan() {
        String text = "CHAPTER 1\r\nGeneral provisions\r\n";
        assertRead(text.getBytes(UTF_16LE), text, new Decoding("UTF-16LE", Evidence.PATTERN, 0, 0));
        assertRead(text.getBytes(UTF_16BE), text, new Decoding("UTF-16BE", Evidence.PATTERN, 0, 0));
    }

    @Test
    void utf16WithoutAMarkInTraditionalCharacters() {
        String text = "國務院關於進一步鞏固義務教育經費保障機制的通知，為貫徹落實黨的精神，優化財政資源配置。";
        assertRead(text.getBytes(UTF_16LE), text, new Decoding("UTF-16LE", Evidence.PATTERN, 0, 0));
        assertRead(text.getBytes(UTF_16BE), text, new Decoding("UTF-16BE", Evidence.PATTERN, 0, 0));
    }

    @Test
    void asciiWhosePairsLookLikeHanIsNoUtf16() {
        String text = "ab".repeat(35) + "aa".repeat(14) + "a\u0001";
        assertRead(text.getBytes(UTF_8), text, new Decoding("UTF-8", Evidence.VALID, 0, 1));
        String chinese = "ab".repeat(35) + "aa".repeat(14) + "决策";
        assertRead(chinese.getBytes(GB18030), chinese, new Decoding("GB18030", Evidence.GUESSED, 0, 0));
    }

    @Test
    void gb18030() {
        for (String text : TEXTS) {
            assertRead(text.getBytes(GB18030), text, new Decoding("GB18030", Evidence.GUESSED, 0, 0));
        }
    }

    @Test
    void gb18030WithItsMark() {
        byte[] bytes = Bytes.join(Bytes.of(0x84, 0x31, 0x95, 0x33), TEXT.getBytes(GB18030));
        assertRead(bytes, TEXT, new Decoding("GB18030", Evidence.BOM, 0, 0));
    }

    @Test
    void asciiThenGb18030() {
        String text = "Annual report, no Chinese for a long time. ".repeat(3000) + "发展规划部";
        assertRead(text.getBytes(GB18030), text, new Decoding("GB18030", Evidence.GUESSED, 0, 0));
    }

    @Test
    void anEmptyFile() {
        assertRead(new byte[0], "", new Decoding("UTF-8", Evidence.VALID, 0, 0));
        assertRead(Bytes.of(0xEF, 0xBB, 0xBF), "", new Decoding("UTF-8", Evidence.BOM, 0, 0));
        assertRead(Bytes.of(0xFF, 0xFE), "", new Decoding("UTF-16LE", Evidence.BOM, 0, 0));
    }

    @Test
    void utf8CutAtTheEnd() {
        for (int cut = 1; cut <= 2; cut++) {
            byte[] bytes = "发展规划部".getBytes(UTF_8);
            assertRead(
                    Arrays.copyOf(bytes, bytes.length - cut),
                    "发展规划\uFFFD",
                    new Decoding("UTF-8", Evidence.GUESSED, 1, 1));
        }
    }

    @Test
    void utf8CutAtTheStart() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        SourceText source = SourceText.read(Arrays.copyOfRange(bytes, 1, bytes.length));
        assertThat(source.text()).endsWith(TEXT.substring(1));
        assertThat(source.decoding()).isEqualTo(new Decoding("UTF-8", Evidence.GUESSED, 2, 2));
    }

    @Test
    void utf8WithFewDamagedBytes() {
        byte[] bytes = TEXT.repeat(100).getBytes(UTF_8);
        for (int at = 0; at < bytes.length; at += 1000) {
            bytes[at] = (byte) 0xFF;
        }
        Decoding decoding = SourceText.read(bytes).decoding();
        assertThat(decoding.charset()).isEqualTo("UTF-8");
        assertThat(decoding.evidence()).isEqualTo(Evidence.GUESSED);
        assertThat(decoding.replaced()).isBetween(bytes.length / 1000, 3 * bytes.length / 1000);
        assertThat(decoding.unreadable()).isEqualTo(decoding.replaced());
    }

    @Test
    void damagedUtf8OfOtherLanguages() {
        for (String text : new String[] {
            "Министерство образования объявляет", "Rôle de l’État : préciser l’accès à l’été dernier — là"
        }) {
            byte[] bytes = Bytes.join(text.getBytes(UTF_8), Bytes.of(0xFF));
            assertRead(bytes, text + "\uFFFD", new Decoding("UTF-8", Evidence.GUESSED, 1, 1));
        }
    }

    @Test
    void gb18030WithFewDamagedBytes() {
        byte[] bytes = TEXT.repeat(100).getBytes(GB18030);
        bytes[2000] = (byte) 0xFF;
        Decoding decoding = SourceText.read(bytes).decoding();
        assertThat(decoding.charset()).isEqualTo("GB18030");
        assertThat(decoding.replaced()).isEqualTo(1);
    }

    @Test
    void aReplacementCharacterOfTheTextItselfIsNotCountedAsReplaced() {
        assertRead("文\uFFFD".getBytes(UTF_8), "文\uFFFD", new Decoding("UTF-8", Evidence.VALID, 0, 1));
    }

    @Test
    void aLoneByteOfNoEncodingIsReplaced() {
        assertRead(Bytes.of('a', 'b', 0xFF), "ab\uFFFD", new Decoding("UTF-8", Evidence.GUESSED, 1, 1));
    }

    @Test
    void utf16CutInTheMiddle() {
        byte[] bytes = Bytes.join(Bytes.of(0xFF, 0xFE), "部".getBytes(UTF_16LE), Bytes.of(0x4E));
        assertRead(bytes, "部\uFFFD", new Decoding("UTF-16LE", Evidence.BOM, 1, 1));
    }

    @Test
    void utf16WithoutAMarkCutInTheMiddle() {
        byte[] bytes = TEXT.getBytes(UTF_16LE);
        SourceText source = SourceText.read(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(source.text()).isEqualTo(TEXT.substring(0, TEXT.length() - 1) + '\uFFFD');
        assertThat(source.decoding()).isEqualTo(new Decoding("UTF-16LE", Evidence.PATTERN, 1, 1));
    }

    @Test
    void aPicture() {
        byte[] png = Bytes.join(
                Bytes.of(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13),
                "IHDR".getBytes(UTF_8),
                Bytes.of(0, 0));
        assertBinary(png);
    }

    @Test
    void anArchive() {
        assertBinary(
                Bytes.join("PK\3\4".getBytes(UTF_8), Bytes.of(20, 0, 6, 0, 8, 0), "word/document.xml".getBytes(UTF_8)));
    }

    @Test
    void bytesOfNoKnownKind() {
        byte[] bytes = new byte[10_000];
        long state = 42;
        for (int i = 0; i < bytes.length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            bytes[i] = (byte) (state >> 56);
        }
        assertBinary(bytes);
        assertBinary(new byte[100]);
    }

    @Test
    void aFewControlCharactersMakeNoBinary() {
        String text = "第一条\u000B为了规范\u0007管理\u001A";
        assertRead(text.getBytes(UTF_8), text, new Decoding("UTF-8", Evidence.VALID, 0, 3));
        String most = "中\u0001\u0002";
        assertRead(most.getBytes(UTF_8), most, new Decoding("UTF-8", Evidence.VALID, 0, 2));
        String ascii = "Chapter 1\u001A";
        assertRead(ascii.getBytes(UTF_8), ascii, new Decoding("UTF-8", Evidence.VALID, 0, 1));
        String longer = TEXT + "\u001A";
        assertRead(longer.getBytes(GB18030), longer, new Decoding("GB18030", Evidence.GUESSED, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一\t二\r\n\f\u0085三?", "???????", "???????a???????", "𠮷", "何必？？？？？？？？？？"})
    void readable(String text) {
        assertThat(SourceText.of(text).decoding().unreadable()).isZero();
    }

    @Test
    void unreadableCharactersAreCounted() {
        assertUnreadable("\uFFFD一\uFFFD", 2);
        assertUnreadable("\u0000\u0008\u000B\u001F\u007F\u0080\u009F", 7);
        assertUnreadable("\uE000\uF8FF", 2);
        assertUnreadable("\uDB80\uDC00𠮷", 2);
        assertUnreadable("\uD840一\uDC00", 2);
        assertUnreadable("\uDC00\uD840", 2);
        assertUnreadable("????????", 8);
        assertUnreadable("a?????????b", 9);
        assertUnreadable("????????一????????", 16);
    }

    @Test
    void countsAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Decoding("UTF-8", Evidence.VALID, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decoding("UTF-8", Evidence.VALID, 0, -1));
    }

    private static void assertRead(byte[] bytes, String text, Decoding decoding) {
        SourceText source = SourceText.read(bytes);
        assertThat(source.decoding()).isEqualTo(decoding);
        assertThat(source.text()).isEqualTo(text);
    }

    private static void assertBinary(byte[] bytes) {
        SourceText source = SourceText.read(bytes);
        assertThat(source.decoding().evidence()).isEqualTo(Evidence.BINARY);
        assertThat(source.decoding().replaced()).isZero();
        assertThat(source.decoding().unreadable()).isPositive();
        assertThat(source.text().getBytes(ISO_8859_1)).isEqualTo(bytes);
        assertThat(Legibility.of(source.text()).unreadable()).isTrue();
    }

    private static void assertUnreadable(String text, int count) {
        assertThat(SourceText.of(text).decoding().unreadable()).as(text).isEqualTo(count);
    }
}
