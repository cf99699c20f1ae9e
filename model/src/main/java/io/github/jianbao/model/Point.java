package io.github.jianbao.model;

/**
 * A member of a run-in enumeration (段内列举): 一是 … 二是 ….
 *
 * @param start first offset, the ordinal
 * @param end offset after the point: the next point, or the end of the text
 * @param ordinal its number, 1 or more
 * @param leadEnd offset after its first sentence
 */
public record Point(int start, int end, int ordinal, int leadEnd) implements Mention {}
