package io.github.jianbao.model;

import org.jspecify.annotations.Nullable;

/**
 * A document number that a text cites (发文字号): 国办发〔2018〕108号, 国务院令第706号, 国家税务总局公告2024年第5号, 36号令. The
 * document's own number is no mention but a {@link DocumentNumber}. Joint numbers, 〔2002〕9、10号, are one mention each.
 *
 * @param start first offset
 * @param end offset after 号, or after 令 in 36号令
 * @param authority the abbreviation of the issuing body (机关代字) as written: 国办发; of a decree or an announcement what stands
 *     before the number: 国务院令; empty where the text names nobody
 * @param year the year (年份), where it is stated
 * @param serial the serial number (发文顺序号)
 */
public record CitedNumber(
        int start, int end, String authority, @Nullable Integer year, int serial) implements Mention {}
