package io.github.jianbao.model.report;

/** What a line can be taken for. */
public enum Role {
    /** The bulletin's name (报名). */
    MASTHEAD_TITLE("masthead.title"),
    /** Who issues the bulletin (编发单位). */
    MASTHEAD_PUBLISHER("masthead.publisher"),
    /** Year, number, running total (期号). */
    MASTHEAD_DESIGNATION("masthead.designation"),
    /** The issue's own date. */
    MASTHEAD_DATE("masthead.date"),
    /** Any other line of the masthead. */
    MASTHEAD_OTHER("masthead.other"),
    /** Heading of the contents (目录). */
    TOC_HEADING("toc.heading"),
    /** A section's entry in the contents. */
    TOC_SECTION("toc.section"),
    /** An article's entry in the contents. */
    TOC_ENTRY("toc.entry"),
    /** A section heading (栏目). */
    SECTION("section"),
    /** An article's title (标题). */
    TITLE("title"),
    /** A subtitle (副标题). */
    SUBTITLE("subtitle"),
    /** Authors (作者). */
    BYLINE("byline"),
    /** Where an article was taken from (来源). */
    SOURCE("source"),
    /** A document number (发文字号). */
    DOCNUM("docnum"),
    /** A date under a title. */
    DATE("date"),
    /** Main recipients (主送机关). */
    ADDRESSEE("addressee"),
    /** A paragraph (段). */
    PARA("para"),
    /** The first line of a clause (条款). */
    CLAUSE("clause"),
    /** An unnumbered heading (小标题). */
    HEADING("heading"),
    /** A label before a heading. */
    HEADING_LABEL("heading.label"),
    /** The first paragraph of a turn (发言). */
    SPEECH("speech"),
    /** Issuing bodies under a document (署名). */
    SIGNATURE("signature"),
    /** The date under the signature (成文日期). */
    SIGDATE("sigdate"),
    /** A remark (附注 and the like). */
    NOTE("note"),
    /** The list of attachments (附件说明). */
    ATTACHED_LIST("attached.list"),
    /** The title of a document inside the article (附件). */
    ATTACHED_TITLE("attached.title"),
    /** A row of a table. */
    TABLE("table"),
    /** What the page brought. */
    FURNITURE("furniture"),
    /** None of these. */
    OTHER("other");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /**
     * The name that the report prints.
     *
     * @return for example {@code masthead.title}
     */
    public String label() {
        return label;
    }

    /**
     * Whether a line of this role belongs to the masthead (报头).
     *
     * @return true for the first five
     */
    public boolean masthead() {
        return ordinal() <= MASTHEAD_OTHER.ordinal();
    }
}
