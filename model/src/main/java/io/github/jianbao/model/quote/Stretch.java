package io.github.jianbao.model.quote;

/**
 * Part of a row of characters where a piece of a quote stands.
 *
 * @param start first offset
 * @param end offset after the last
 * @param errors characters that are not the same
 */
record Stretch(int start, int end, int errors) {}
