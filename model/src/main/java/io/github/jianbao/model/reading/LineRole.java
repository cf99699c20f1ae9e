package io.github.jianbao.model.reading;

/** What a line of a document is. */
public enum LineRole {
    /** The lead before a title, where it is a part of its own. */
    LEAD(true),
    /** The title of an article, its lead in front. */
    TITLE(true),
    /** A label line over an attachment: 附件1. */
    ATTACHMENT_LABEL(true),
    /** The title of an attachment. */
    ATTACHMENT_TITLE(true),
    /** The line under a title that belongs to it. */
    SUBTITLE(true),
    /** An author. */
    AUTHOR(true),
    /** Where it was taken from. */
    SOURCE(true),
    /** The document number. */
    NUMBER(true),
    /** A date under the title. */
    DATE(true),
    /** The main recipients. */
    ADDRESSEE(true),
    /** A label line over an unnumbered heading. */
    HEADING_LABEL(true),
    /** An unnumbered heading. */
    HEADING(true),
    /** A clause of which the line holds nothing but number and heading. */
    CLAUSE_HEADING(true),
    /** A clause's number with text; its heading may run into it. */
    CLAUSE(false),
    /** The first line of a turn, the speaker in front. */
    SPEECH(false),
    /** A paragraph. */
    PARAGRAPH(false),
    /** The name of a table. */
    CAPTION(true),
    /** A row of the head of a table; its cells are runs of their own. */
    HEADER_ROW(true),
    /** A row of a table below its head. */
    ROW(false),
    /** What was not understood. */
    UNREAD(false),
    /** A line of the list of attachments. */
    ATTACHMENT_LIST(false),
    /** A line of a signature. */
    SIGNATURE(false),
    /** The date under a signature. */
    SIGNATURE_DATE(false),
    /** A remark. */
    NOTE(false);

    private final boolean head;

    LineRole(boolean head) {
        this.head = head;
    }

    /**
     * Whether it is a row of a table.
     *
     * @return true for rows of the head, too
     */
    public boolean row() {
        return this == HEADER_ROW || this == ROW;
    }

    /**
     * Whether such a line announces what follows it.
     *
     * @return true for titles and headings and what stands between them and the text
     */
    public boolean head() {
        return head;
    }
}
