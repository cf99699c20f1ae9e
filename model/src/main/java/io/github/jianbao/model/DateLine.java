package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;

/**
 * A date on a line of its own: under a title (发布日期) or a signature (成文日期).
 *
 * @param text the line as it stands
 * @param date what it says
 */
public record DateLine(Text text, HanDate date) {}
