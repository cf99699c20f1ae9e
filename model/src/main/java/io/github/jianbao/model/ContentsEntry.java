package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the contents.
 *
 * @param kind whether it lists a section or an article
 * @param title what it says, without leader and page number
 * @param page the page it gives
 * @param pageSpan where leader and page number stand in the source; absent when there are none
 * @param target id of the article it leads to, or of the first article of the section it names; absent when none was found
 * @param match how the target was found; absent when none was found
 */
public record ContentsEntry(
        Kind kind,
        Text title,
        @Nullable Integer page,
        @JsonIncludeProperties({"start", "end"}) @Nullable Span pageSpan,
        @Nullable String target,
        @Nullable Match match) {

    /**
     * Checks.
     *
     * @param kind whether it lists a section or an article
     * @param title what it says, without leader and page number
     * @param page the page it gives
     * @param pageSpan where leader and page number stand in the source
     * @param target id of the article it leads to, or of the first article of the section it names
     * @param match how the target was found
     * @throws IllegalArgumentException when kind or title is null
     */
    public ContentsEntry {
        Required.part(kind, "ContentsEntry", "kind");
        Required.part(title, "ContentsEntry", "title");
    }

    /** What an entry lists. */
    public enum Kind {
        /** A section (栏目). */
        SECTION,
        /** An article (篇目). */
        ARTICLE,
        /** A chapter or numbered part of the one document that the contents belong to (章节). */
        PART
    }
}
