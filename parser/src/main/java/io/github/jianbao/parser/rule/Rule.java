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
    SECTION_HASH("section.heading", "a level of headings of the carrier that groups others"),
    SECTION_SERIES("section.series", "a series of like lines over titles"),
    TITLE_LISTED("title.listed", "the contents list it"),
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

    // Joins, in this order.

    JOIN_TITLE("join.title", "lines that an entry of the contents leads to"),
    JOIN_GAPPED("join.gapped", "blank lines part paragraphs, and none stands here"),
    JOIN_CARRIER("join.carrier", "the carrier says that the line continues"),
    JOIN_CANNOT_START("join.cannot-start", "no line starts with a closing mark, a pause, a unit after its number"),
    JOIN_NUMBER_ALONE("join.number-alone", "a number alone on its line belongs to the words after it"),
    JOIN_REST("join.rest", "too short for anything but the end of a sentence"),
    JOIN_HANGING("join.hanging", "lines that hang under the words of an item"),
    JOIN_WRAPPED("join.wrapped", "a line that fills its column goes on"),
    JOIN_CUT("join.cut", "running text that does not end goes on"),
    JOIN_OPEN("join.open", "an open bracket or quotation goes on");

    private final String id;
    private final String basis;

    Rule(String id, String basis) {
        this.id = id;
        this.basis = basis;
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
