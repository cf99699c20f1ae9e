package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " \t\n\r\f\u000B",
                "\u3000\u00A0\uFEFF\u0085",
                "\u2000\u2003\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u2060"
            })
    void blanks(String blanks) {
        blanks.chars()
                .forEach(
                        c -> assertThat(Chars.isBlank((char) c)).as("U+%04X", c).isTrue());
    }

    @Test
    void commonHanAreThoseOfSimplifiedText() {
        "国学图性海〇".chars().forEach(c -> assertThat(Chars.isCommonHan((char) c)).isTrue());
        "國學圖喆堃A1，".chars().forEach(c -> assertThat(Chars.isCommonHan((char) c)).isFalse());
    }

    @Test
    void everyWhiteSpaceOfTheJdkIsBlank() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                assertThat(Chars.isBlank(c)).as("U+%04X", (int) c).isTrue();
            }
        }
    }

    @Test
    void whatIsPrintedIsNotBlank() {
        for (char c : "a一。，-_．·\uFFFD\uE000\u0000?".toCharArray()) {
            assertThat(Chars.isBlank(c)).as("U+%04X", (int) c).isFalse();
        }
    }

    @Test
    void hanAreTheIdeographsOfTheBasicPlane() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isIdeographic(c)) {
                boolean hangzhou =
                        (c >= '\u3021' && c <= '\u3029') || (c >= '\u3038' && c <= '\u303A') || c == '\u3006';
                assertThat(Chars.isHan(c)).as("U+%04X", (int) c).isEqualTo(!hangzhou);
            }
        }
        for (char c : "〇⼀⻓\uF900㐀\u9FFF".toCharArray()) {
            assertThat(Chars.isHan(c)).as("U+%04X", (int) c).isTrue();
        }
        for (char c : "aあ々。①○\uD840\uDC00".toCharArray()) {
            assertThat(Chars.isHan(c)).as("U+%04X", (int) c).isFalse();
        }
    }

    @Test
    void digitsAreAsciiOrFullWidth() {
        assertThat(Chars.digit('0')).isZero();
        assertThat(Chars.digit('9')).isEqualTo(9);
        assertThat(Chars.digit('０')).isZero();
        assertThat(Chars.digit('９')).isEqualTo(9);
        for (char c : "一①/:a／：٣".toCharArray()) {
            assertThat(Chars.isDigit(c)).as("%s", c).isFalse();
            assertThat(Chars.digit(c)).as("%s", c).isEqualTo(-1);
        }
    }

    @Test
    void latinLettersOfAllWidths() {
        for (char c : "azAZａＺéàüǎɑḿªø".toCharArray()) {
            assertThat(Chars.isLatin(c)).as("%s", c).isTrue();
        }
        for (char c : "@[`{×÷0一αжⅠ".toCharArray()) {
            assertThat(Chars.isLatin(c)).as("%s", c).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 一〇⼀㐀豈。，、；：？！（）《》【】〔〕「」—…“”‘’―　Ａ１￥あ한①Ⅰ■○※", "1, aZ09.-·é×|", "0, \u0301\u200B\u200D\uFE0F\uFEFF"})
    void cells(int cells, String characters) {
        for (char c : characters.toCharArray()) {
            assertThat(Chars.cells(c)).as("U+%04X", (int) c).isEqualTo(cells);
        }
    }

    @Test
    void halvesOfASurrogatePairTakeOneCellEach() {
        assertThat(Chars.cells('\uD840')).isEqualTo(1);
        assertThat(Chars.cells('\uDC00')).isEqualTo(1);
    }

    @Test
    void mendsTheRadicalsThatNoNormalFormMaps() {
        assertThat(mend("⻓⻔⺠⻛⻅⻘⻰⻬⻆⻩⻋⻣⻢⻮⻜")).isEqualTo("长门民风见青龙齐角黄车骨马齿飞");
    }

    @Test
    void mendsWhatPdfMakesOfOrdinaryText() {
        assertThat(mend("《关于\u2329办法\u232A的请示》")).isEqualTo("《关于〈办法〉的请示》");
        assertThat(mend("⼀、总体要求：⽤⼾⾄上，⽂化⾃信，⾼质量，⻄安⻝品")).isEqualTo("一、总体要求：用户至上，文化自信，高质量，西安食品");
    }

    @Test
    void mendsKangxiRadicalsAsTheirNormalFormDoes() {
        for (char c = '\u2F00'; c <= '\u2FD5'; c++) {
            if (c != '⼾' && c != '⾭') {
                assertThat(Chars.mend(c)).as("U+%04X", (int) c).isEqualTo(nfkc(c));
            }
        }
        assertThat(mend("⼾⾭")).isEqualTo("户青");
    }

    @Test
    void mendsCompatibilityIdeographsAsTheirNormalFormDoes() {
        for (char c = '\uF900'; c <= '\uFAFF'; c++) {
            assertThat(Chars.mend(c)).as("U+%04X", (int) c).isEqualTo(nfkc(c));
        }
    }

    @Test
    void anArtefactIsWhatMendingChanges() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Chars.isArtefact((char) c)).as("U+%04X", c).isEqualTo(Chars.mend((char) c) != c);
        }
        assertThat(Chars.isArtefact('⼀')).isTrue();
        assertThat(Chars.isArtefact('一')).isFalse();
    }

    @Test
    void mendsToHanOrToBracketsOfHanText() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            char mended = Chars.mend(c);
            assertThat(Chars.mend(mended)).as("U+%04X", (int) c).isEqualTo(mended);
            if (mended != c) {
                assertThat(Chars.isHan(c) && Chars.isHan(mended) || mended == '〈' || mended == '〉')
                        .as("U+%04X", (int) c)
                        .isTrue();
            }
        }
        assertThat(mend("―—－一Ａ１⺀㎡")).isEqualTo("―—－一Ａ１⺀㎡");
    }

    /** All characters of a row fold to the first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",，",
                ";；",
                ":：",
                "!！",
                "?？",
                "(（",
                ")）",
                "[〔［【〖",
                "]〕］】〗",
                "\"“”„＂『』「」",
                "'‘’＇",
                "-—–―－‐‑−─",
                "~～〜",
                ".。．…",
                "·•・‧",
                "<《〈＜\u2329",
                ">》〉＞\u232A",
                "aAａＡ",
                "zZｚＺ",
                "0０",
                "9９",
                "文⽂",
                "长⻓",
                "〇○"
            })
    void foldsToOneRepresentative(String kind) {
        for (char c : kind.toCharArray()) {
            assertThat(Chars.fold(c)).as("U+%04X", (int) c).isEqualTo(kind.charAt(0));
        }
    }

    @Test
    void keepsApartWhatSaysSomethingElse() {
        for (char c : "一二、①é|长門".toCharArray()) {
            assertThat(Chars.fold(c)).as("U+%04X", (int) c).isEqualTo(c);
        }
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            char folded = Chars.fold(c);
            assertThat(Chars.fold(folded)).as("U+%04X", (int) c).isEqualTo(folded);
            assertThat(Chars.fold(Chars.mend(c))).as("U+%04X", (int) c).isEqualTo(folded);
        }
    }

    private static char nfkc(char c) {
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : c;
    }

    private static String mend(String s) {
        StringBuilder mended = new StringBuilder();
        for (char c : s.toCharArray()) {
            mended.append(Chars.mend(c));
        }
        return mended.toString();
    }
}
