package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.Span;

/**
 * The number in front of a clause (结构层次序数).
 *
 * @param span where it stands in the source, its closing mark included
 * @param style its shape
 * @param ordinal its number, 1 or more: 11 for （十一）
 * @param branch 1 for 第一百二十条之一; for a decimal number the count of its parts, 2 for 1.1; 0 where there is none
 * @param text as written: （十一）
 */
public record Marker(
        @JsonIncludeProperties({"start", "end"}) Span span, NumberStyle style, int ordinal, int branch, String text) {}
