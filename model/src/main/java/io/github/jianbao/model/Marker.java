package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;

/**
 * The number in front of a clause (结构层次序数). Laws are full of them: where it stands is kept as two numbers, which take less
 * room than a {@link Span}; in JSON it is {@code span}.
 *
 * @param start where it starts in the source: a UTF-16 offset, 0 or more
 * @param end where it ends in the source, its closing mark included: {@code start} or more
 * @param style its shape
 * @param ordinal its number, 1 or more: 11 for （十一）
 * @param branch 1 for 第一百二十条之一; for a decimal number the count of its parts, 2 for 1.1; 0 where there is none
 * @param text as written: （十一）
 */
@JsonPropertyOrder({"span", "style", "ordinal", "branch", "text"})
public record Marker(
        @JsonIgnore int start, @JsonIgnore int end, NumberStyle style, int ordinal, int branch, String text) {

    /**
     * Checks the range.
     *
     * @param start where it starts in the source
     * @param end where it ends in the source
     * @param style its shape
     * @param ordinal its number
     * @param branch its branch
     * @param text as written
     * @throws IllegalArgumentException when style or text is null, or the range is negative or reversed
     */
    public Marker {
        Required.part(style, "Marker", "style");
        Required.part(text, "Marker", "text");
        Segment.check(start, end);
    }

    /**
     * The number at a span.
     *
     * @param span where it stands in the source, its closing mark included
     * @param style its shape
     * @param ordinal its number
     * @param branch its branch
     * @param text as written
     */
    @JsonCreator
    public Marker(
            @JsonProperty("span") Span span,
            @JsonProperty("style") NumberStyle style,
            @JsonProperty("ordinal") int ordinal,
            @JsonProperty("branch") int branch,
            @JsonProperty("text") String text) {
        this(Required.argument(span, "span").start(), span.end(), style, ordinal, branch, text);
    }

    /**
     * Where it stands in the source, its closing mark included.
     *
     * @return a new span
     */
    @JsonProperty("span")
    @JsonIncludeProperties({"start", "end"})
    public Span span() {
        return Span.of(start, end);
    }

    /**
     * A number that stands in no source.
     *
     * @param style its shape
     * @param ordinal its number
     * @return for example （十一）
     * @throws IllegalArgumentException as {@link NumberStyle#format(int)} says
     * @since 0.2.0
     */
    public static Marker of(NumberStyle style, int ordinal) {
        Required.argument(style, "style");
        return of(style, ordinal, 0);
    }

    /**
     * A number with a branch that stands in no source.
     *
     * @param style its shape
     * @param ordinal its number
     * @param branch its branch, 0 for none
     * @return for example 第三条之一
     * @throws IllegalArgumentException as {@link NumberStyle#format(int, int)} says
     * @since 0.2.0
     */
    public static Marker of(NumberStyle style, int ordinal, int branch) {
        Required.argument(style, "style");
        return new Marker(0, 0, style, ordinal, branch, style.format(ordinal, branch));
    }
}
