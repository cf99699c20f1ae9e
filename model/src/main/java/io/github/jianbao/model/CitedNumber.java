package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * A number that a text cites: of a document (发文字号) 国办发〔2018〕108号, 国务院令第706号, 国家税务总局公告2024年第5号, 第五十五号主席令,
 * of a standard (标准编号) GB/T 9704-2012, of a case (案号) （2020）京01民终123号. The document's own number is no mention but a
 * {@link DocumentNumber}. Joint numbers, 〔2002〕9、10号, are one mention each.
 *
 * @param start first offset
 * @param end offset after 号, or after 令 in 36号令
 * @param authority the abbreviation of the issuing body (机关代字) as written: 国办发; of a decree or an announcement what stands
 *     before or behind the number: 国务院令; of a standard its code: GB/T; of a case court and kind of case: 京01民终; empty where the
 *     text names nobody
 * @param year the year (年份), where it is stated
 * @param serial the serial number (发文顺序号)
 * @param kind what it is the number of; {@link Kind#DOCUMENT} where JSON of version 1.0 does not say
 * @param part of a standard in parts its part: 1 in GB/T 1.1-2020; absent for everything else
 */
public record CitedNumber(
        int start,
        int end,
        String authority,
        @Nullable Integer year,
        int serial,
        Kind kind,
        @Nullable Integer part) implements Mention {

    /**
     * Takes a missing kind for {@link Kind#DOCUMENT}.
     *
     * @param start first offset
     * @param end offset after the last character
     * @param authority who issued it, as written
     * @param year the year, where it is stated
     * @param serial the serial number
     * @param kind what it is the number of
     * @param part of a standard in parts its part
     * @throws IllegalArgumentException when authority is null
     */
    public CitedNumber {
        Required.part(authority, "CitedNumber", "authority");
        kind = kind == null ? Kind.DOCUMENT : kind;
    }

    /**
     * The number of a document.
     *
     * @param start first offset
     * @param end offset after the last character
     * @param authority who issued it, as written
     * @param year the year, where it is stated
     * @param serial the serial number
     */
    public CitedNumber(int start, int end, String authority, @Nullable Integer year, int serial) {
        this(start, end, authority, year, serial, Kind.DOCUMENT, null);
    }

    /**
     * What a number is of.
     *
     * @since 0.2.0
     */
    public enum Kind {
        /** A document (发文字号). */
        DOCUMENT,
        /** A standard (标准编号). */
        STANDARD,
        /** A case of a court (案号). */
        CASE
    }
}
