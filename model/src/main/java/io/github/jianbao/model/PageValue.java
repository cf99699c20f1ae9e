package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * What the file or the page around a document says of it (页面数据) and the document does not say itself: front matter of Markdown, labels
 * of a crawler, the head table of a page (索引号, 发布机构, 文号 …). Its characters stand in the furniture.
 *
 * @param kind what it is
 * @param value the value without its label, quotation marks and brackets
 * @param span where the value stands in the source
 * @param date what a date says; absent for other kinds, and where it is no day of any calendar
 * @since 0.2.0
 */
public record PageValue(
        Kind kind,
        String value,
        @JsonIncludeProperties({"start", "end"}) Span span,
        @Nullable HanDate date) {

    /**
     * Checks.
     *
     * @param kind what it is
     * @param value the value without its label, quotation marks and brackets
     * @param span where the value stands in the source
     * @param date what a date says
     * @throws IllegalArgumentException when kind, value or span is null
     */
    public PageValue {
        Required.part(kind, "PageValue", "kind");
        Required.part(value, "PageValue", "value");
        Required.part(span, "PageValue", "span");
    }

    /** Kinds of values. */
    public enum Kind {
        /** The title (标题). */
        TITLE,
        /** The day of publication (发布日期). */
        DATE,
        /** Where it comes from (来源). */
        SOURCE,
        /** Who wrote it (作者). */
        AUTHOR,
        /** The address on the web (网址). */
        ADDRESS,
        /** The document number (文号). */
        NUMBER,
        /** The issuing body (发布机构). */
        ISSUER,
        /** The kind of document (文种, 体裁). */
        DOCUMENT_KIND,
        /** The index number of the site (索引号). */
        INDEX_NUMBER,
        /** Whether it holds (效力状态): 有效. */
        STATUS,
        /** From when it holds (实施日期). */
        IN_FORCE_FROM,
        /** Until when it holds (失效日期). */
        IN_FORCE_UNTIL
    }
}
