package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * The document number (发文字号): 国知办发运字〔2024〕33号.
 *
 * @param text the line as it stands
 * @param authority the abbreviation of the issuing body (机关代字): 国知办发运字; empty for a decree's 第706号 and for 〔2021〕66号, which leaves it out
 * @param year the year (年份), where it is stated
 * @param serial the serial number (发文顺序号), where it is readable
 */
public record DocumentNumber(
        Text text,
        String authority,
        @Nullable Integer year,
        @Nullable Integer serial) {

    /**
     * Checks.
     *
     * @param text the line as it stands
     * @param authority the abbreviation of the issuing body
     * @param year the year
     * @param serial the serial number
     * @throws IllegalArgumentException when text or authority is null
     */
    public DocumentNumber {
        Required.part(text, "DocumentNumber", "text");
        Required.part(authority, "DocumentNumber", "authority");
    }

    /**
     * A number that stands in no source.
     *
     * @param authority the abbreviation of the issuing body
     * @param year the year
     * @param serial the serial number
     * @return the number as GB/T 9704 writes it: 国办发〔2018〕108号
     * @since 0.2.0
     */
    public static DocumentNumber of(String authority, int year, int serial) {
        Required.argument(authority, "authority");
        return new DocumentNumber(Text.of(authority + "〔" + year + "〕" + serial + "号"), authority, year, serial);
    }
}
