package io.github.jianbao.model;

/**
 * A member of a run-in enumeration (段内列举): 一是 … 二是 …, 第一 … 第二 …, 首先 … 其次 …; also a paragraph that opens with such a mark.
 *
 * @param start first offset, the mark
 * @param end offset after the point: the next point of the same enumeration or of one around it, or the end of the text
 * @param ordinal its number, 1 or more
 * @param leadEnd offset after its first sentence
 */
public record Point(int start, int end, int ordinal, int leadEnd) implements Mention {}
