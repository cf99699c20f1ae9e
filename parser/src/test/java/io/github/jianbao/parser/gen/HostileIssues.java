package io.github.jianbao.parser.gen;

import static io.github.jianbao.parser.gen.Shaped.counted;
import static io.github.jianbao.parser.gen.Shaped.repeated;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Issues, contents, items, turns and attachments without end. */
public enum HostileIssues implements Shaped {
    /** Contents whose titles the body says in another order. */
    CONTENTS_SHUFFLED(size -> contents("目录\n", size, "……1\n", k -> k * 7_919, "内容在此。")),
    /** The same without page numbers. */
    CONTENTS_SHUFFLED_WITHOUT_PAGES(size -> contents("目录\n", size, "\n", k -> k * 7_919, "内容在此。")),
    /** Contents without a heading, at most as long as such may be, and a body of titles that start alike. */
    OVERTURE(size -> overture(size, 290, k -> k)),
    /** The same, shuffled. */
    OVERTURE_SHUFFLED(size -> overture(size, 290, k -> k * 7_919)),
    /** The same of one title. */
    OVERTURE_OF_ONE_TITLE(size -> "滨江市关于做好有关工作的通知\n".repeat(290) + "坚持统筹兼顾，注重实效，各地要结合实际，认真贯彻落实各项工作，坚持不懈。\n"
            + repeated(size, "滨江市关于做好有关工作的通知\n内容在此。\n")),
    /** Entries that go on in a second line. */
    CONTENTS_OF_TWO_LINES(size -> "目录\n"
            + counted(size / 2, k -> "滨江市关于做好第" + k + "号\n有关工作的通知……" + (k % 900 + 1) + "\n")
            + counted(size / 2, k -> "滨江市关于做好第" + k + "号有关工作的通知\n内容在此。\n")),
    /** Entries whose lines the body says together or alone. */
    CONTENTS_PARTED(size -> "目录\n\n" + counted(size / 2, k -> "滨江市关于做好第" + k + "号\n有关工作的通知\n\n")
            + counted(size / 2, k -> "滨江市关于做好第" + k + "号\n有关工作的通知\n内容在此。\n")),
    /** One entry that never ends. */
    CONTENTS_OF_ONE_ENTRY("目录\n", "滨江市关于做好有关工作和推进其他事项的意见与\n"),
    /** Contents that say one title, and a body that says it, too. */
    CONTENTS_OF_REPEATED_TITLES(size ->
            "目录\n" + counted(size / 3, k -> "关于做好工作的通知" + (char) ('一' + k % 50) + "……" + (k % 900 + 1) + "\n")
                    + counted(2 * size / 3, k -> "关于做好工作的通知" + (char) ('一' + k % 50) + "\n内容在此。\n")),
    /** Titles nearly those of the contents. */
    CONTENTS_ALIKE(size ->
            "目录\n" + counted(size / 2, k -> "关于做好工作的通知" + (char) ('一' + k % 50) + "……" + (k % 900 + 1) + "\n")
                    + counted(size / 2, k -> "关于做好工作的通知" + (char) ('丐' + k % 50) + "\n内容在此。\n")),
    /** Contents repeated. */
    CONTENTS_IN_CONTENTS("目录\n甲的通知……1\n乙的通知……2\n"),
    /** Contents of a law. */
    CONTENTS_OF_CHAPTERS(size -> "目录\n" + counted(size / 2, k -> "第" + Han.of(k % 999 + 1) + "章 甲\n")
            + counted(size / 2, k -> "第" + Han.of(k % 999 + 1) + "章 甲\n第" + Han.of(k % 999 + 1) + "条 内容在此。\n")),
    /** Titles, each with its source. */
    TITLES_WITH_SOURCES(size -> counted(size, k -> "关于第" + k + "号事项的说明\n来源：滨江日报\n")),
    /** The same with contents. */
    LISTED_TITLES_WITH_SOURCES(size -> contents("目录\n", size, "……1\n", k -> k, "来源：滨江日报\n内容在此。")),
    /** Items of one paragraph. */
    DIGEST(size ->
            "滨江信息\n第3期\n2031年3月4日\n" + counted(size, k -> "滨江推进第" + k + "号工作\n坚持统筹兼顾，注重实效，各地要结合实际，认真贯彻落实各项工作。\n")),
    /** Items, each with its source. */
    DIGEST_WITH_SOURCES(size -> counted(size, k -> "滨江推进第" + k + "号工作\n坚持统筹兼顾，注重实效，各地要结合实际，认真贯彻落实各项工作。\n（滨江市教育局）\n")),
    /** Sections in items. */
    DIGEST_WITH_SECTIONS(size ->
            "滨江信息\n第3期\n" + counted(size, k -> "【栏目" + k + "】\n滨江推进第" + k + "号工作\n坚持统筹兼顾，注重实效，各地要结合实际，认真贯彻落实各项工作。\n")),
    /** Short lines over a text that never comes. */
    DIGEST_WITHOUT_TEXT("滨江信息\n第3期\n", "滨江推进有关工作\n"),
    /** Titles that differ by their numbers alone. */
    TITLES_BY_DATE(
            size -> counted(size, k -> "2031年" + (k % 12 + 1) + "月" + (k % 28 + 1) + "日会议纪要\n甲。\n乙。\n丙。\n丁。\n戊。\n")),
    /** Issue after issue. */
    MASTHEADS(size -> counted(size, k -> "第" + k + "期（总第" + k + "期）\n")),
    /** Heads of sections. */
    SECTION_HEADS(size -> counted(size, k -> "【栏目" + k + "】\n")),
    /** Speakers in turn. */
    SPEAKERS_IN_TURN("主持人：请介绍情况。\n王明：好的。我来介绍。\n"),
    /** Speakers, each another. */
    SPEAKERS(size -> counted(size, k -> "王" + (char) ('一' + k % 3_000) + "：好。\n")),
    /** Speakers with their offices. */
    SPEAKERS_WITH_OFFICES(size -> counted(size, k -> "局长王" + (char) ('一' + k % 300) + "：坚持统筹兼顾。\n记者：请问？\n")),
    /** A scene of a speech without end. */
    SCENE("主持人 王明 好\n"),
    /** Titles over several lines. */
    TITLE_LINES("滨江市人民政府\n关于印发\n滨江市办法的通知\n"),
    /** Letters with answers. */
    LETTER_HEADS("滨江市人民政府文件\n滨政发〔2031〕1号\n签发人：王明\n关于甲的请示\n市政府：\n"),

    /** Attachments and nothing in them. */
    ATTACHMENT_LABELS(size -> counted(size, k -> "附件" + (k + 1) + "\n")),
    /** Attachments with titles. */
    ATTACHMENTS_WITH_TITLES(size -> counted(size, k -> "附件" + (k % 40 + 1) + "\n滨江市第" + k + "号评分表\n一、甲\n内容在此。\n")),
    /** Attachments of attachments. */
    ATTACHMENTS_IN_ATTACHMENTS(size ->
            counted(size, k -> "附件" + "1-".repeat(k % 30) + "1\n甲表\n附表" + k + "\n附录" + k + "\n附：\n")),
    /** Labels with names, behind which no signature stands. */
    NAMED_ATTACHMENTS(size -> "甲。\n" + counted(size, k -> "附件" + (k + 1) + " 重点任务清单\n") + "坚持统筹兼顾。注重实效，认真贯彻落实各项工作。\n"),
    /** Names of files, of which none is the first. */
    FILES("甲。\n", "2.申请表.docx\n"),
    /** Names in contents with their pages, each a head of pages. */
    HEADS_IN_CONTENTS(size -> "目录\n"
            + counted(
                    size / 4,
                    k -> "栏目" + Han.of(k % 900 + 1) + "甲" + (char) ('一' + k / 900) + "......" + (k % 900 + 1) + "\n")
            + counted(
                    size * 3 / 4,
                    k -> "\f栏目" + Han.of(k / 2 % 900 + 1) + "甲" + (char) ('一' + k / 1_800) + "\n坚持统筹兼顾，注重实效。\n【要闻】\n")),
    /** A list of attachments on one line. */
    ATTACHMENT_LINE(size -> "附件：" + counted(size, k -> (k + 1) + ".甲乙 ")),
    /** A list of attachments, and all of them, in another order. */
    ATTACHMENTS_SHUFFLED(size -> "附件：\n" + counted(size / 2, k -> (k + 1) + ".滨江市第" + k + "号评分表\n")
            + "滨江市教育局\n2031年3月4日\n"
            + counted(size / 2, k -> "附件" + (k * 37 % 900 + 1) + "\n滨江市第" + (k * 37 % 900) + "号评分表\n甲。\n")),
    /** Documents that pass others on. */
    PASSED_ON(size -> counted(size, k -> "附件\n关于印发甲办法的通知\n甲办法\n第一条 甲。\n")),
    /** Signatures. */
    SIGNATURES("甲。\n滨江市教育局\n2031年3月4日\n"),
    /** Copies to. */
    COPIES("抄送：", "甲局，乙局、"),
    /** Names. */
    NAMES("张三　李四　王五\n"),
    /** Sources. */
    SOURCES("来源：滨江日报\n"),
    /** Pages of how many. */
    PAGES_OF(size -> counted(size, k -> "第" + k + "页 共99页\n甲。\n"));

    private final IntFunction<String> maker;

    HostileIssues(String unit) {
        this("", unit);
    }

    HostileIssues(String head, String unit) {
        this(size -> head + repeated(size - head.length(), unit));
    }

    HostileIssues(IntFunction<String> maker) {
        this.maker = maker;
    }

    @Override
    public String text(int size) {
        return maker.apply(size);
    }

    private static String title(int k) {
        return "滨江市人民政府关于第" + k + "号事项的通知";
    }

    private static String contents(String head, int size, String tail, IntUnaryOperator order, String body) {
        int entries = Math.max(1, size / 50);
        StringBuilder text = new StringBuilder(size + 100).append(head);
        for (int k = 0; k < entries; k++) {
            text.append(title(k)).append(tail);
        }
        for (int k = 0; k < entries; k++) {
            text.append(title(Math.floorMod(order.applyAsInt(k), entries)))
                    .append('\n')
                    .append(body)
                    .append('\n');
        }
        return text.toString();
    }

    private static String overture(int size, int entries, IntUnaryOperator order) {
        return counted(entries * 18, k -> title(k) + "\n")
                + "坚持统筹兼顾，注重实效，各地要结合实际，认真贯彻落实各项工作，坚持不懈，久久为功。\n"
                + counted(size, k -> title(Math.floorMod(order.applyAsInt(k), 2 * entries)) + "\n内容在此。\n");
    }
}
