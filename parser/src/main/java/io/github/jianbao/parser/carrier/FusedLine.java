package io.github.jianbao.parser.carrier;

/**
 * A line of the source that held several lines of a document.
 *
 * @param start first offset
 * @param end offset after the last letter
 * @param parts how many lines it was cut into
 */
public record FusedLine(int start, int end, int parts) {}
