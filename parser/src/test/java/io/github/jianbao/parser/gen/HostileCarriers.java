package io.github.jianbao.parser.gen;

import static io.github.jianbao.parser.gen.Shaped.counted;
import static io.github.jianbao.parser.gen.Shaped.repeated;

import java.util.function.IntFunction;

/** What carriers leave of a text, without end: pages of the web, Markdown, lines run together, tables. */
public enum HostileCarriers implements Shaped {
    /** Rows of a menu. */
    MENUS("首页 | 要闻 | 政策 | 服务 | 互动\n"),
    /** Buttons over a text, and buttons under it. */
    BUTTONS(size -> buttons(size, "")),
    /** Buttons in an issue, where each may name a section. */
    BUTTONS_OF_AN_ISSUE(size -> buttons(size, "第3期\n")),
    /** A title said repeatedly over the text. */
    PAGE_TITLES(size -> repeated(size, "关于推进物流工作的通知-滨江市人民政府\n") + "各区教育局：\n坚持统筹兼顾。注重实效。\n"),
    /** A table of the document's data that never ends. */
    HEAD_TABLE("索引号：A-1\n发文机关：滨江市教育局\n成文日期：2031年3月4日\n标题：关于甲的通知\n"),
    /** Its labels alone, each with its value below. */
    HEAD_TABLE_OF_LABELS("索引号\nA-1\n发文机关\n滨江市教育局\n"),
    /** Links with their day. */
    LINKS(size -> counted(size, k -> "滨江市关于第" + k + "号事项的通知 [2031-06-10]\n")),
    /** Links under a document. */
    LINKS_BELOW(size -> "关于推进物流工作的通知\n各区教育局：\n坚持统筹兼顾。注重实效。\n" + counted(size, k -> "关于第" + k + "号事项的通知 2031-06-10\n")
            + "主办：滨江市人民政府 网站标识码：1 ICP备1号\n"),
    /** Places in the site. */
    CRUMBS("当前位置：首页 > 政务公开 > 通知\n"),
    /** The foot of a site. */
    FEET("主办：滨江市人民政府办公室 ICP备12345号 网站标识码：3100000001\n"),

    /** A law on one line. */
    FUSED_LAW(size -> counted(size, k -> "第" + Han.of(k % 999 + 1) + "条 坚持统筹兼顾，注重实效。 ")),
    /** A first clause on one line, and never a second. */
    FUSED_FIRSTS("滨江市办法 第一条 甲。 ", "一、甲乙。 "),
    /** Branches on one line. */
    FUSED_BRANCHES(size -> counted(size, k -> "（" + Han.of(k % 99 + 1) + "）坚持统筹兼顾。 ")),
    /** Titles on one line. */
    FUSED_TITLES(size -> counted(size, k -> "滨江市关于第" + k + "号事项的通知 滨政发〔2031〕1号 各区教育局： 坚持统筹兼顾。 ")),
    /** Documents, each on a line. */
    FUSED_DOCUMENTS("滨江市关于推进物流工作的通知 滨政发〔2031〕1号 各区教育局： 坚持统筹兼顾，注重实效。 一、甲。 二、乙。 2031年3月4日\n"),
    /** An interview on one line. */
    FUSED_TURNS("问：为什么？ 答：因为要办。 "),
    /** A remark in brackets that never closes, behind a title. */
    FUSED_REMARK("滨江市办法 （2031年3月4日通过", "，2031年3月4日修改"),

    /** Lists that nest deeper and deeper. */
    NESTED_LISTS(size -> counted(size, k -> "  ".repeat(k % 200) + "- 甲乙\n")),
    /** Ordered lists that nest. */
    NESTED_NUMBERS(size -> counted(size, k -> "   ".repeat(k % 60) + (k % 9 + 1) + ". 甲乙\n")),
    /** Quotes in quotes. */
    NESTED_QUOTES(size -> counted(size, k -> "> ".repeat(k % 200 + 1) + "甲乙\n")),
    /** A fence that never closes. */
    OPEN_FENCE("```\n", "甲乙\n"),
    /** Fences, each of another length. */
    FENCES(size -> counted(size, k -> "`".repeat(3 + k % 90) + "\n甲\n")),
    /** Emphasis that never closes. */
    OPEN_EMPHASIS("**甲乙_丙"),
    /** Links that never close. */
    OPEN_LINKS("[甲![乙](丙"),
    /** Marks of code that never close, each of another length. */
    OPEN_CODE(size -> counted(size, k -> "`".repeat(k % 90 + 1) + "甲")),
    /** Headings. */
    HASHES(size -> counted(size, k -> "#".repeat(k % 6 + 1) + " 第" + k + "号事项\n甲乙。\n")),
    /** The data in front of a Markdown text, without end. */
    OPEN_FRONT_MATTER("---\n", "title: 甲乙\n"),
    /** Rules under words. */
    UNDERLINES("甲乙\n===\n丙丁\n---\n"),

    /** A table of tags that never closes. */
    OPEN_TABLE("<table>\n", "<tr><td>甲</td><td>乙</td></tr>\n"),
    /** Tables that open and open. */
    NESTED_TABLES("<table><tr><td>甲"),
    /** Tables that open, and close at the end. */
    NESTED_TABLES_CLOSED(size -> repeated(size / 2, "<table><tr><td>") + repeated(size / 2, "</td></tr></table>")),
    /** Cells of one row. */
    CELLS_OF_ONE_ROW("<table><tr>", "<td>甲</td>"),
    /** Cells that span many. */
    SPANS("<table>", "<tr><td colspan=\"900\" rowspan=\"900\">甲</td></tr>\n"),
    /** Tags that never close. */
    OPEN_TAGS("<div class=\"甲\" "),
    /** Characters by name, unfinished. */
    ENTITIES("&nbsp&#&#x;&amp"),
    /** Comments that never close. */
    COMMENTS("<!-- 甲 -"),
    /** Paragraphs in tags. */
    PARAGRAPHS("<p>坚持统筹兼顾。</p><br/>"),

    /** A table of pipes. */
    PIPE_TABLE("| 甲 | 乙 |\n| --- | --- |\n", "| 丙 | 丁 |\n"),
    /** A row of a million cells. */
    PIPE_ROW("| 甲 "),
    /** Rows without the rule below the head. */
    PIPES("| 甲 | 乙 |\n"),
    /** Pipes in prose. */
    PIPES_IN_PROSE("坚持统筹兼顾|注重实效，认真贯彻落实。\n"),
    /** Cells of growing rows. */
    GROWING_ROWS(size -> counted(size, k -> "甲\t".repeat(k % 300) + "乙\n")),
    /** Columns parted by blanks. */
    WIDE_GAPS("甲        乙        丙\n"),
    /** A table with a cell on each line. */
    FLAT_TABLE(size -> "附表1\n序号\n名称\n数量\n备注\n" + counted(size, k -> (k % 5_000 + 1) + "\n甲乙\n" + k % 97 + "\n无\n")),
    /** The same without numbers. */
    FLAT_CELLS(size ->
            "项目名称\n单位\n数量\n" + counted(size, k -> "甲乙" + (char) ('一' + k % 5_000) + "\n个\n" + k % 97 + "\n")),
    /** Such tables, one behind the other. */
    FLAT_TABLES("名称\n单位\n数量\n甲乙\n个\n3\n丙丁\n个\n4\n"),
    /** Heads of columns repeated among rising ordinals. */
    FLAT_HEADS(size -> counted(size, k -> "序号\n名称\n" + (k + 1) + "\n甲乙\n")),
    /** Cells that brackets hold together. */
    FLAT_BRACKETS("（\n"),
    /** Cells that pauses hold together. */
    FLAT_PAUSES("甲\n", "、乙\n"),
    /** Cells in a deep indent, some of which a comma ends. */
    FLAT_INDENTS("        甲乙\n        3\n        丙丁\n        戊己\n        庚辛，\n"),
    /** Tables and prose by turns. */
    TABLES_IN_PROSE("坚持统筹兼顾。\n甲\t乙\n丙\t丁\n"),
    /** Tabs. */
    TABS("\t\n"),
    /** A letter on each line. */
    LETTERS(size -> counted(size, k -> (char) ('一' + k * 7 % 5_000) + "\n")),
    /** The letters of a heading, a line each. */
    HEADING_LETTERS("目\n录\n甲\n乙\n"),
    /** Lines of two widths, of which no sentence ends. */
    TWO_WIDTHS(size ->
            repeated(size / 2, "坚持统筹兼顾，注重实效，各地要结合实际，认真贯彻落实各项工作，\n") + repeated(size / 2, "坚持统筹兼顾，注重实效，认真贯彻，\n")),
    /** Open lines of two widths without a pause. */
    TWO_WIDTHS_OF_WORDS(size ->
            repeated(size / 2, "坚持统筹兼顾，注重实效，各地要结合实际，认真贯彻落实各项工作。办\n") + repeated(size / 2, "坚持统筹兼顾注重实效认真贯彻落实\n"));

    private final IntFunction<String> maker;

    HostileCarriers(String unit) {
        this("", unit);
    }

    HostileCarriers(String head, String unit) {
        this(size -> head + repeated(size - head.length(), unit));
    }

    HostileCarriers(IntFunction<String> maker) {
        this.maker = maker;
    }

    @Override
    public String text(int size) {
        return maker.apply(size);
    }

    private static String buttons(int size, String designation) {
        String title = "当前位置：首页 > 通知\n" + designation + "打印\n关闭\n分享\n".repeat(150) + "关于推进物流工作的通知\n";
        return title + repeated(size - title.length(), "坚持统筹兼顾。注重实效。\n打印\n甲乙\n分享\n");
    }
}
