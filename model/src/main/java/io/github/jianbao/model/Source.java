package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * Where the issue took an article from (来源).
 *
 * @param text the statement as it stands: 来源：《新华网》. For {@link Kind#NOTE} it is the text of one of the article's notes, for
 *     {@link Kind#INLINE} the end of its last paragraph
 * @param name the outlet without marks: 新华网
 * @param kind where it was stated
 * @param published the date of publication, where it is stated
 * @param link the address of the original on the web, where it is stated; as it stands
 */
public record Source(
        Text text,
        String name,
        Kind kind,
        @Nullable HanDate published,
        @Nullable String link) {

    /**
     * Checks.
     *
     * @param text the statement as it stands
     * @param name the outlet without marks
     * @param kind where it was stated
     * @param published the date of publication
     * @param link the address of the original on the web
     * @throws IllegalArgumentException when text, name or kind is null
     */
    public Source {
        Required.part(text, "Source", "text");
        Required.part(name, "Source", "name");
        Required.part(kind, "Source", "kind");
    }

    /**
     * A source without an address on the web.
     *
     * @param text the statement as it stands
     * @param name the outlet without marks
     * @param kind where it was stated
     * @param published the date of publication
     */
    public Source(Text text, String name, Kind kind, @Nullable HanDate published) {
        this(text, name, kind, published, null);
    }

    /** Where a source was stated. */
    public enum Kind {
        /** A line of its own: 来源：…, 转自：…, 摘自：…. */
        LINE,
        /** A remark under the article: （本文刊发于《人民日报》…）; the remark stands among the notes. */
        NOTE,
        /** Brackets that end the last paragraph: …。（来源：《人民日报》 2024年10月16日）; they stay words of the paragraph. */
        INLINE
    }
}
