package io.github.jianbao.model;

/**
 * The definition of a short name (简称): （以下简称《意见》）. It holds from here to the end of the document and in its attachments.
 *
 * @param start first offset, the opening bracket
 * @param end offset after the closing bracket
 * @param name the short name without marks: 意见
 * @param standsFor the long name without marks; empty where it cannot be told
 */
public record Abbreviation(int start, int end, String name, String standsFor) implements Mention {}
