package io.github.jianbao.parser.gen;

/** Han numerals. */
final class Han {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Han() {}

    /** A number from 1 to 999 in words. */
    static String of(int number) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        String text = hundreds > 0 ? DIGITS.charAt(hundreds) + "百" : "";
        if (tens > 0) {
            text += (tens > 1 || hundreds > 0 ? String.valueOf(DIGITS.charAt(tens)) : "") + "十";
        } else if (hundreds > 0 && ones > 0) {
            text += "零";
        }
        return ones > 0 ? text + DIGITS.charAt(ones) : text;
    }
}
