package io.github.jianbao.parser.gen;

import static io.github.jianbao.parser.gen.Shaped.counted;
import static io.github.jianbao.parser.gen.Shaped.repeated;

import java.util.function.IntFunction;

/** Characters, marks and numbers without end. */
public enum HostileMarks implements Shaped {
    /** Characters with a selector of their form. */
    VARIANTS("葛\udb40\udd00"),
    /** One character with marks without end. */
    COMBINING("甲", "\u0301"),
    /** Lines of characters with marks. */
    COMBINING_LINES("e\u0301\u0302\n"),
    /** Marks of direction. */
    DIRECTION("\u202e关于甲的通知\u202c\n"),
    /** Characters of two units. */
    EMOJI("😀关于😀的通知\n"),
    /** Private characters. */
    PRIVATE("\ue000\uf8ff\n"),
    /** Characters of value 0. */
    NUL("\u0000"),
    /** Lines with them. */
    NUL_LINES("甲\u0000\n"),
    /** Blanks. */
    BLANKS(size -> repeated(size, "　") + "甲"),
    /** Blanks before a letter. */
    INDENTS(size -> counted(size, k -> "　".repeat(k % 400) + "甲\n")),
    /** Empty lines between letters. */
    GAPS(size -> counted(size, k -> "\n".repeat(k % 400) + "甲乙\n")),
    /** All kinds of ends of lines. */
    ENDS("甲\u000b\f\u0085\u2028"),
    /** Numbers of all kinds by turns. */
    NUMBERS(size -> counted(size, k -> Texts.STYLES[k * 7 % Texts.STYLES.length] + "甲乙" + k % 97 + "\n")),
    /** Decimals on one line. */
    DECIMALS("1."),
    /** Decimals that get deeper. */
    DEEP_DECIMALS(size -> counted(size, k -> "1.".repeat(k % 40 + 1) + "1 甲\n")),
    /** Digits. */
    DIGITS("1234567890"),
    /** Roman digits. */
    ROMAN("IVXLC"),
    /** Wrapped words of English. */
    HYPHENS("foo bar-\nbaz qux\n"),
    /** Lines that brackets close which nothing opens. */
    CLOSED_LINES("一、坚持统筹兼顾，注重实效，认真贯彻。 二、坚持统筹兼顾各项工作）\n"),
    /** Notes of Markdown that never close. */
    OPEN_NOTES("[^1 甲乙\n"),
    /** Codes of fields that never close. */
    OPEN_FIELDS("HYPERLINK \"http://a.b \n"),
    /** Quotation marks that open. */
    OPEN_QUOTES("“‘"),
    /** Brackets of all kinds that open. */
    MIXED_BRACKETS("（〔【《([{<"),
    /** Remarks that open. */
    OPEN_REMARKS("（本文刊发于《滨江日报》"),
    /** Colons. */
    COLON_RUN("："),
    /** Stops. */
    STOPS("。"),
    /** Dashes. */
    DASHES("—\n"),
    /** An address that never ends. */
    ADDRESS("http://a.b/c?d=e&"),
    /** Lines of one mark. */
    MARK_LINES(size -> counted(size, k -> "、，；：！？…".charAt(k % 7) + "\n"));

    private final IntFunction<String> maker;

    HostileMarks(String unit) {
        this("", unit);
    }

    HostileMarks(String head, String unit) {
        this(size -> head + repeated(size - head.length(), unit));
    }

    HostileMarks(IntFunction<String> maker) {
        this.maker = maker;
    }

    @Override
    public String text(int size) {
        return maker.apply(size);
    }

    /** An enum's own constants cannot see its other fields. */
    private static final class Texts {
        static final String[] STYLES = {
        "一、", "（一）", "1.", "（1）", "①", "1）", "第一条　", "第一章　", "第一节 ", "第一编 ", "A.", "a)", "Ⅰ.", "1.1 ", "1.1.1 ", "一是", "首先，",
        "附件1：", "甲、", "(一)", "〈一〉", "第一，", "1、", "⑴", "⒈", "㈠", "I、", "第十二条之一　", "（二十一）", "问：", "答：", "——", "•", "- ", "* "
    };
    }
}
