package io.github.jianbao.parser.gen;

import static io.github.jianbao.parser.gen.Shaped.counted;

import java.util.function.IntFunction;

/** Texts made to take long, to nest without end or to fill a limit; each can be made of any length. */
public enum Hostile implements Shaped {
    /** One line that never ends. */
    ENDLESS_LINE("坚持统筹兼顾，注重实效。"),
    /** One line without a stop. */
    ENDLESS_WORD("国"),
    /** Markers and nothing else. */
    ONLY_MARKERS("一、\n（一）\n1.\n（1）\n①\n"),
    /** All markers on one line. */
    MARKERS_ON_ONE_LINE("一、（一）1.（1）①"),
    /** A clause inside a clause inside a clause. */
    NESTING(Hostile::nesting),
    /** Brackets that open and never close. */
    OPEN_BRACKETS("关于（《“【〔印发\n"),
    /** Contents that list a hundred thousand articles at 10 MB. */
    CONTENTS(Hostile::contents),
    /** Contents whose entries all start alike and are nowhere in the body. */
    CONTENTS_WITHOUT_BODY(Hostile::contentsWithoutBody),
    /** Contents whose entries are nowhere, over a body of sentences. */
    CONTENTS_OVER_PROSE(
            size -> contentsWithoutBody(size / 2) + "坚持统筹兼顾。各地要结合实际，认真贯彻落实。\n".repeat(Math.max(1, size / 48))),
    /** Contents whose entries are nearly the body's titles. */
    CONTENTS_NEARLY_MATCHED(Hostile::contentsNearlyMatched),
    /** A hundred thousand notices at 10 MB. */
    ARTICLES(Hostile::articles),
    /** A hundred thousand sections at 10 MB. */
    SECTIONS(Hostile::sections),
    /** One title in every line. */
    SAME_TITLE("滨江市人民政府关于加强管理的通知\n"),
    /** A masthead, contents and the same title ever again. */
    SAME_TITLE_IN_CONTENTS(Hostile::sameTitleInContents),
    /** Title marks that open and never close. */
    OPENING_TITLE_MARKS("《"),
    /** Title marks that open, a line each. */
    OPENING_TITLE_MARK_LINES("《\n"),
    /** Brackets around nothing. */
    EMPTY_BRACKETS("（）《》【】〔〕"),
    /** CR and LF by turns. */
    ALTERNATING_ENDS("甲\r乙\n"),
    /** Blank lines. */
    BLANK_LINES("\n\r\n"),
    /** Form feeds. */
    FORM_FEEDS("甲\f"),
    /** A page number in every line. */
    PAGE_NUMBERS(size -> counted(size, k -> "- " + k % 9_000 + " -\n")),
    /** Bare digits that rise. */
    BARE_DIGITS(size -> counted(size, k -> k % 9_000 + "\n")),
    /** Numbers that fall. */
    FALLING_NUMBERS(size -> counted(size, k -> (999 - k % 999) + ". 条款内容。\n")),
    /** Articles of a law that fall. */
    FALLING_ARTICLES(size -> counted(size, k -> "第" + (1_999 - k % 1_999) + "条 内容。\n")),
    /** Short lines, which may all be titles, names or cells. */
    SHORT_LINES(size -> counted(size, k -> "甲乙" + (char) ('一' + k % 5_000) + "\n")),
    /** Bodies that might sign, and never a date. */
    SIGNATURES_WITHOUT_DATE("滨江市教育局　滨江市财政局\n"),
    /** Dates only. */
    DATES("2024年8月30日\n"),
    /** Lines that all want the next. */
    WORD_LINES("坚持\n统筹\n兼顾\n，注重\n实效\n。各地\n"),

    LAYOUTS_BY_TURNS(
            size -> counted(size, k -> k % 20 < 10 ? "各地要结合实际认真贯彻落实坚持统筹兼顾注重实效的\n" : "　　坚持统筹兼顾注重实效，认真贯彻\n\n落实各项工作。\n")),

    PAGES_SHUFFLED(
            size -> counted(size, k -> "坚持统筹兼顾，注重实效，各地要结合实际，认真\n".repeat(8) + "- " + (k * 7_919 % 997 + 1) + " -\n")),

    OPEN_LINES("坚持统筹兼顾注重实效各地要结合实际认真贯彻落实做好各项工作和\n"),
    /** Wrapped lines without a paragraph's end. */
    ENDLESS_PARAGRAPH("坚持统筹兼顾，注重实效，各地要结合实际，认真贯彻落实，\n"),
    /** Labels of attachments. */
    ATTACHMENTS("附件\n"),
    /** A list of attachments that never ends. */
    ATTACHMENT_LIST(size -> "附件：1.甲\n" + counted(size, k -> (k % 900 + 2) + ".乙\n")),
    /** Turns. */
    TURNS("问：为什么？\n答：因为。\n"),
    /** Colons in every line. */
    COLONS("各位：\n"),
    /** Leader dots. */
    LEADERS("目录\n", "..........\n"),
    /** Cells. */
    CELLS("甲\t乙\t丙\t丁\n"),
    /** Short names, each defined by the one before it. */
    SHORT_NAMES(size -> counted(size, k -> "《甲" + k + "》（以下简称《乙" + k + "》）。\n")),
    /** Document numbers. */
    DOCUMENT_NUMBERS(size -> counted(size, k -> "滨政发〔2024〕" + (k % 900 + 1) + "号\n")),
    /** Mentions in one endless line. */
    MENTIONS("一是按照《甲》（国发〔2018〕1号）第三条，到2026年底完成80%以上；"),
    /** Running heads at the edges of pages, each page its own head. */
    RUNNING_HEADS(size -> counted(size, k -> "参阅" + (char) ('一' + k % 3_000) + "\n- " + k % 999 + " -\n内容很多。\n")),
    /** A word letter-spaced without end. */
    LETTER_SPACED("目　"),
    /** Radicals in place of characters. */
    RADICALS("⼀⽂⽬⻓⺠\n"),
    /** Halves of surrogate pairs. */
    LONE_SURROGATES("\ud840甲\udc00\n"),
    /** Zero-width characters. */
    INVISIBLE("\u200b\ufeff");

    private final IntFunction<String> maker;

    Hostile(String unit) {
        this("", unit);
    }

    Hostile(String head, String unit) {
        this.maker = size -> head + unit.repeat(Math.max(1, (size - head.length()) / unit.length()));
    }

    Hostile(IntFunction<String> maker) {
        this.maker = maker;
    }

    @Override
    public String text(int size) {
        return maker.apply(size);
    }

    private static String nesting(int size) {
        String[] levels = {
            "第一编 甲\n",
            "第一章 甲\n",
            "第一节 甲\n",
            "第一条 甲：\n",
            "一、甲\n",
            "（一）甲\n",
            "1.甲\n",
            "（1）甲\n",
            "1）甲\n",
            "①甲\n",
            "1.1甲\n",
            "A.甲\n"
        };
        return counted(size, k -> levels[k % levels.length].replace('一', "一二三四五六七八九".charAt(k / levels.length % 9)));
    }

    private static String title(int k) {
        return "关于第" + k + "号事项的说明";
    }

    private static String contents(int size) {
        int entries = size / 100;
        StringBuilder text = new StringBuilder(size + 100).append("参阅\n2024年第1期\n目录\n");
        for (int k = 0; k < entries; k++) {
            text.append(title(k)).append("............").append(k % 900 + 1).append('\n');
        }
        for (int k = 0; k < entries; k++) {
            text.append(title(k)).append('\n').append("内容在此。坚持统筹兼顾，注重实效，各地要结合实际，认真贯彻落实。\n");
        }
        return text.toString();
    }

    private static String contentsWithoutBody(int size) {
        return "目录\n" + counted(size, k -> title(k) + "............" + (k % 900 + 1) + "\n");
    }

    private static String contentsNearlyMatched(int size) {
        int entries = size / 100;
        StringBuilder text = new StringBuilder(size + 100).append("目录\n");
        for (int k = 0; k < entries; k++) {
            text.append("滨江市关于做好有关工作的通知")
                    .append(k)
                    .append("............")
                    .append(k % 900 + 1)
                    .append('\n');
        }
        for (int k = 0; k < entries; k++) {
            text.append("滨江市关于抓好有关事项的通知").append(entries - k).append("\n内容在此。坚持统筹兼顾，注重实效，认真贯彻落实。\n");
        }
        return text.toString();
    }

    private static String articles(int size) {
        return counted(
                size,
                k -> "滨江市教育局" + title(k) + "\n滨教发〔2024〕" + (k % 900 + 1)
                        + "号\n各区教育局：\n内容在此。坚持统筹兼顾，注重实效。\n一、甲\n乙在此。\n滨江市教育局\n2024年3月20日\n");
    }

    private static String sections(int size) {
        int sections = Math.max(1, size / 100);
        StringBuilder text = new StringBuilder(size + 100).append("参阅\n2024年第1期\n目录\n");
        for (int k = 0; k < sections; k++) {
            text.append("【栏目")
                    .append(k)
                    .append("】\n")
                    .append(title(k))
                    .append("......")
                    .append(k % 900 + 1);
            text.append('\n');
        }
        for (int k = 0; k < sections; k++) {
            text.append("【栏目").append(k).append("】\n").append(title(k)).append("\n内容在此。坚持统筹兼顾，注重实效，认真贯彻落实。\n");
        }
        return text.toString();
    }

    private static String sameTitleInContents(int size) {
        String title = "滨江市人民政府关于加强管理的通知";
        return "目录\n" + (title + "......1\n").repeat(Math.max(1, size / 100))
                + (title + "\n内容在此。坚持统筹兼顾，注重实效。\n").repeat(Math.max(1, size / 50));
    }
}
