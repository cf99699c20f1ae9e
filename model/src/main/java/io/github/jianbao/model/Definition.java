package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;

/**
 * What a text means by a word (定义): 本办法所称渡口，是指供船只停靠的场所.
 *
 * @param start first offset: 本 of 本办法所称, or the term
 * @param end offset after the definition
 * @param term the word
 * @param meaning what it means, without the full stop
 * @since 0.2.0
 */
public record Definition(
        int start,
        int end,
        @JsonIncludeProperties({"start", "end"}) Span term,
        @JsonIncludeProperties({"start", "end"}) Span meaning)
        implements Mention {

    /**
     * Checks.
     *
     * @param start first offset
     * @param end offset after the definition
     * @param term the word
     * @param meaning what it means, without the full stop
     * @throws IllegalArgumentException when term or meaning is null
     */
    public Definition {
        Required.part(term, "Definition", "term");
        Required.part(meaning, "Definition", "meaning");
    }
}
