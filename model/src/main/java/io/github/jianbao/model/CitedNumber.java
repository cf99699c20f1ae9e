package io.github.jianbao.model;

import org.jspecify.annotations.Nullable;

/**
 * A document number named in a text (发文字号): 国办发〔2018〕108号.
 *
 * @param start first offset
 * @param end offset after 号
 * @param authority 国办发; empty for a decree's 第706号
 * @param year the year, where it is stated
 * @param serial the serial number
 */
public record CitedNumber(int start, int end, String authority, @Nullable Integer year, int serial)
        implements Mention {}
