package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;

/**
 * A remark about a document or an issue.
 *
 * @param text as it stands
 * @param kind what it is about
 */
public record Note(Text text, Kind kind) {

    /**
     * Checks.
     *
     * @param text as it stands
     * @param kind what it is about
     * @throws IllegalArgumentException when text or kind is null
     */
    public Note {
        Required.part(text, "Note", "text");
        Required.part(kind, "Note", "kind");
    }

    /** What a remark is about. */
    public enum Kind {
        /** Where it was published: （本文刊发于…）. */
        PUBLISHED,
        /** The note of GB/T 9704 in brackets (附注): （此件公开发布）. */
        ANNOTATION,
        /** Copied to (抄送机关). */
        COPIED_TO,
        /** Printed by, with the date (印发机关, 印发日期). */
        PRINTED_BY,
        /**
         * The label over a text that is an attachment of a document which is not there (附件标识): 附件2.
         *
         * @since 0.2.0
         */
        LABEL,
        /** Serial number of the copy (份号). */
        COPY_NUMBER,
        /** Secrecy and its term (密级和保密期限). */
        SECRECY,
        /** Urgency (紧急程度). */
        URGENCY,
        /** Name of the issuing body over the document (发文机关标志). */
        ISSUER_MARK,
        /** Who signed it for issue (签发人). */
        SIGNER,
        /** How the text came about: （…通过 …修订）. */
        HISTORY,
        /** Editors (责任编辑). */
        EDITOR,
        /** A further source line. */
        SOURCE,
        /** A further document number. */
        NUMBER,
        /** Anything else. */
        OTHER
    }
}
