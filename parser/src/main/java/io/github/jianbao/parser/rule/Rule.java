package io.github.jianbao.parser.rule;

/**
 * A decision of outline or joining by its name, in the order in which the rules of a room are asked. The basis is the paragraph of GB/T
 * 9704-2012 (9704) or the habit that a rule rests on.
 */
public enum Rule {
    /** Not decided by a rule of its own. */
    NONE("none", "-"),

    // The page around the text, and its contents.

    PAGE_NUMBER("page.number", "digits with the dressing of a page number, rising from page to page"),
    PAGE_HEAD("page.running-head", "9704 7.5 and habit: the same words again at the head or foot of pages"),
    PAGE_WEB("page.web", "what stands around a document on a page of the web"),
    PAGE_MARK("page.mark", "marks of the carrier: rules, fences, pictures, anchors"),
    CONTENTS_HEADING("contents.heading", "目录, 本期要目 and the like"),
    CONTENTS_ENTRY("contents.entry", "a line of the contents that the body says again, or that stands between such"),

    // The masthead (报头).

    MASTHEAD_NAME(
            "masthead.name", "a bulletin's name stands over its designation, its contents, or on the first heading"),
    MASTHEAD_DESIGNATION("masthead.designation", "year, number and total of an issue"),
    MASTHEAD_DATE("masthead.date", "a date alone in the masthead"),
    MASTHEAD_PUBLISHER("masthead.publisher", "labels of publishers, names of bodies"),
    MASTHEAD_OTHER("masthead.other", "what else stands between name and contents"),
    IMPRINT("masthead.imprint", "a first page of labels and names (版权页)"),

    // Sections and titles of a bulletin.

    SECTION_LISTED("section.listed", "the contents list it"),
    SECTION_MARKED("section.marked", "marked or bracketed lines, each over a title"),
    SECTION_HOUSE("section.house", "the other issues of the house have it, or have such lines over their items"),
    SECTION_HASH("section.heading", "a level of headings of the carrier that groups others"),
    SECTION_NAMED("section.named", "it has a name as sections of bulletins have it (栏目名), or stands as those do"),
    SECTION_SERIES("section.series", "a series of like lines over titles"),
    TITLE_LISTED("title.listed", "the contents list it"),
    TITLE_HOUSE("title.house", "it looks and stands as titles do in the other issues of the house"),
    TITLE_HASH("title.heading", "a level of headings of the carrier"),
    TITLE_SERIES("title.series", "a series of like lines over running text"),
    TITLE_HEAD("title.head", "in a body: a head of its own follows"),

    // The head of a document (版头、标题、主送机关), read as a whole.

    HEAD_MARK("head.mark", "9704 7.2.4 发文机关标志"),
    HEAD_SERIAL("head.serial", "9704 7.2.1 份号"),
    HEAD_SECRECY("head.secrecy", "9704 7.2.2 密级和保密期限"),
    HEAD_URGENCY("head.urgency", "9704 7.2.3 紧急程度"),
    HEAD_NUMBER("head.number", "9704 7.2.5 发文字号"),
    HEAD_SIGNER("head.signer", "9704 7.2.6 签发人"),
    HEAD_TITLE("head.title", "9704 7.3.1 标题"),
    HEAD_TITLE_LINE("head.title-line", "9704 7.3.1: a title set over several lines"),
    HEAD_TITLE_AGAIN("head.title-again", "a title printed once more under its history"),
    HEAD_SUBTITLE("head.subtitle", "a dash, or a line between a listed title and its authors"),
    HEAD_HISTORY("head.history", "题注: how and when a text came about"),
    HEAD_REMARK("head.remark", "a remark in brackets under a title"),
    HEAD_BYLINE("head.byline", "names of persons, or a body, under a title"),
    HEAD_SOURCE("head.source", "a label of sources"),
    HEAD_DATE("head.date", "a date alone under a title"),
    HEAD_ADDRESSEE("head.addressee", "9704 7.3.2 主送机关: names that end in a colon"),

    // The body, in this order.

    CODE("body.code", "a block of code of the carrier"),
    QUOTED("body.quoted", "what an open quotation holds is the other text's"),
    CLAUSE("body.clause", "9704 7.3.3 结构层次序数"),
    CLAUSE_FUSED("body.clause-fused", "a second number on the line of a first"),
    TOPIC("body.topic", "a topic that is counted: 议题1、…, 案例二：…"),
    TURN("body.turn", "a speaker, a colon, and what is said"),
    NOTE("body.note", "remarks and labels of the foot at the end of an article"),
    PROSE("body.prose", "several sentences"),
    SIGNATURE("foot.signature", "9704 7.3.5 发文机关署名"),
    SIGNATURE_DATE("foot.date", "9704 7.3.5 成文日期"),
    ATTACHED_LIST("foot.attached-list", "9704 7.3.4 附件说明"),
    ATTACHED_LABEL("attached.label", "9704 7.3.8 附件: a label alone"),
    ATTACHED_NAMED("attached.named", "9704 7.3.8 附件: a label with the name on its line"),
    ATTACHED_TITLE("attached.title", "a document that is printed inside another"),
    ATTACHED_LINE("attached.title-line", "a further line of such a title"),
    TABLE("body.table", "cells: columns of a line, rows of short lines"),
    CAPTION("body.caption", "图 1 …, 表 2 …: a caption opens nothing"),
    DUTY("body.duty", "a remark on who is to carry a task out"),
    LABEL("body.label", "a short label over a heading"),
    HEADING_LABELLED("body.heading-labelled", "a heading under a label"),
    HEADING_HASH("body.heading-marked", "a heading of the carrier"),
    HEADING("body.heading", "a short line over running text"),
    BYLINE("body.byline", "a marked line that names authors"),
    SOURCE("body.source", "a source at the end of an article"),
    PARAGRAPH("body.paragraph", "everything else"),
    FOOT_NOTE("foot.note", "9704 7.3.7 附注, 7.4 版记: lines after the signature"),
    FOOT_HOUSE("foot.house", "the other issues of the house end in it"),

    // A line goes on with the line before it, in this order.

    JOIN_TABLE("join.table", "rows and cells of one table"),
    JOIN_TITLE("join.title", "lines that an entry of the contents leads to"),
    JOIN_CARRIER("join.carrier", "the carrier says that the line continues"),
    JOIN_GLYPH("join.glyph", "a letter of another font alone on a line stands inside a paragraph"),
    JOIN_NUMBER_ALONE("join.number-alone", "a number alone on its line belongs to the words after it"),
    JOIN_PIECES(
            "join.pieces",
            "a line ends after each run of glyphs: brackets stand alone, or blank lines part the others"),
    JOIN_LETTER("join.letter", "a rare letter alone on a line stands inside a sentence or a name"),
    JOIN_DATELINE("join.dateline", "where and when a report was sent, alone on its line: 滨江5月6日电"),
    JOIN_OPEN("join.open", "an open bracket or quotation mark is closed below"),
    JOIN_CITED("join.cited", "a number that the sentence cites: 第二条第 / （一）项"),
    JOIN_NAME("join.name", "a title that stops inside its kind of document"),
    JOIN_GAPPED("join.gapped", "blank lines part paragraphs, and none stands here"),
    JOIN_CANNOT_START("join.cannot-start", "no line starts with a closing mark, a pause, a unit after its number"),
    JOIN_REST("join.rest", "too short for anything but the end of a sentence"),
    JOIN_HANGING("join.hanging", "lines that hang under the words of an item"),
    JOIN_LIST(
            "join.list",
            "an item of a list that stops before its kind of document, or before its day and number in brackets"),
    JOIN_STRAYED("join.strayed", "a quotation mark at a line's head is set apart from its line"),
    JOIN_MARGIN("join.margin", "where paragraphs are set in, a line at the margin opens none"),
    JOIN_WRAPPED("join.wrapped", "a line that fills its column goes on"),
    JOIN_FULL_LINE("join.full-line", "a sentence that ends where its column does: the paragraph may go on or not"),
    JOIN_HISTORY("join.history", "a day and a body, and not yet what happened"),
    JOIN_PAUSE("join.pause", "words that stop at a comma go on, where text is wrapped"),
    JOIN_CUT("join.cut", "running text that does not end goes on"),

    // A line opens a block.

    OPEN_FIRST("open.first", "nothing stands before it"),
    OPEN_TABLE("open.table", "a table begins here, or has ended"),
    OPEN_TITLE("open.title", "an entry of the contents leads to one of the two lines"),
    OPEN_CARRIER("open.carrier", "the carrier says that the line starts a paragraph"),
    OPEN_SENTENCE("open.sentence", "the line before ends a sentence"),
    OPEN_FULL_LINE(
            "open.full-line",
            "a sentence that ends where its column does, where more sentences of articles end a paragraph than stand inside one"),
    OPEN_WHOLE("open.whole", "the line before is complete by its shape"),
    OPEN_NAME("open.name", "the line before is a title: it ends in a kind of document"),
    OPEN_SET_IN("open.set-in", "it is set in as the first line of a paragraph"),
    OPEN_UNIT("open.unit", "a number, a bullet, a label, a date of its own"),
    OPEN_GAP("open.gap", "more blank lines than inside paragraphs"),
    OPEN_SHORT("open.short", "the line before does not fill its column and is no running text");

    private final String id;
    private final String basis;

    Rule(String id, String basis) {
        this.id = id;
        this.basis = basis;
    }

    /**
     * Whether it says that a line opens a block.
     *
     * @return false for the rules that join lines, and for those of other rooms
     */
    public boolean opens() {
        return ordinal() >= OPEN_FIRST.ordinal();
    }

    /**
     * Its name, which stays the same.
     *
     * @return a few letters with dots and dashes
     */
    public String id() {
        return id;
    }

    /**
     * What it rests on.
     *
     * @return a paragraph of a standard or a habit
     */
    public String basis() {
        return basis;
    }
}
