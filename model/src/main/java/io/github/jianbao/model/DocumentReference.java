package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * A document that a text names: in marks (书名号) 《…》, or without marks but with its number (国务院关于…的意见（国发〔2018〕1号）).
 * A reference inside the marks of another, 《关于修改〈…〉的决定》, is a mention of its own.
 *
 * @param start first offset, the opening mark where there is one
 * @param end offset after the closing mark, or after the name; the number in brackets is not part of it
 * @param title what stands between the marks, or the name
 * @param resolved the full title that a short one stands for in this document; absent when the title is no short one or the
 *     text does not say
 * @param target id of the article or attachment of the same issue that it names; absent when there is none, or more than one
 * @param number the document number (发文字号) that follows in brackets, as written
 */
public record DocumentReference(
        int start,
        int end,
        String title,
        @Nullable String resolved,
        @Nullable String target,
        @Nullable String number) implements Mention {

    /**
     * Checks.
     *
     * @param start first offset, the opening mark
     * @param end offset after the closing mark, or after the name
     * @param title what stands between the marks, or the name
     * @param resolved the full title that a short one stands for in this document
     * @param target id of the article or attachment of the same issue that it names
     * @param number the document number
     * @throws IllegalArgumentException when title is null
     */
    public DocumentReference {
        Required.part(title, "DocumentReference", "title");
    }

    /**
     * The title in full as far as the document says.
     *
     * @return {@link #resolved()} where there is one, otherwise {@link #title()}
     */
    public String fullTitle() {
        return resolved == null ? title : resolved;
    }
}
