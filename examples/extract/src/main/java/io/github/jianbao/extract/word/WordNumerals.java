package io.github.jianbao.extract.word;

import io.github.jianbao.core.HanNumerals;
import java.util.Locale;

/** Numbers in the formats that Word names (ST_NumberFormat); digits for the others. */
final class WordNumerals {

    private static final String HAN = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private WordNumerals() {}

    static String write(int number, String format) {
        if (number < 1 || number > 9999) {
            return String.valueOf(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> HanNumerals.format(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number, HAN);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalEnclosedParen" ->
                number <= 20 ? String.valueOf((char) ('⑴' + number - 1)) : "(" + number + ")";
            case "decimalEnclosedFullstop" -> number <= 20 ? String.valueOf((char) ('⒈' + number - 1)) : number + ".";
            case "ideographEnclosedCircle" ->
                number <= 10 ? String.valueOf((char) ('㊀' + number - 1)) : HanNumerals.format(number);
            case "ideographTraditional" ->
                number <= STEMS.length() ? STEMS.substring(number - 1, number) : String.valueOf(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String digits(int number, String digits) {
        StringBuilder written = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) {
            written.append(digits.charAt(c - '0'));
        }
        return written.toString();
    }

    /** a … z, aa, bb …. */
    private static String letters(int number, char first) {
        String letter = String.valueOf((char) (first + (number - 1) % 26));
        return number > 26 * 26 ? String.valueOf(number) : letter.repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN[i]; left -= ROMAN[i]) {
                written.append(LETTERS[i]);
            }
        }
        return written.toString();
    }
}
