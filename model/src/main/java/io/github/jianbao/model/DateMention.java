package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;

/**
 * A date in a text.
 *
 * @param start first offset
 * @param end offset after the last character
 * @param date what it says
 */
public record DateMention(int start, int end, HanDate date) implements Mention {}
