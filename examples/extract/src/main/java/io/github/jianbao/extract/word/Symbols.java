package io.github.jianbao.extract.word;

import java.util.Locale;

/** Letters for the signs of symbol fonts that documents use: boxes to tick, bullets, arrows. */
final class Symbols {

    private static final String CODES =
            "\u00a8\u006f\u0071\u0072\u00fe\u0052\u00fc\u00fb\u0053\u006c\u006e\u0075\u00d8\u00e0\u00ab\u0063";
    private static final String LETTERS = "□□□□☑☑✓✗☒●■◆➢→★□";

    private Symbols() {}

    /** Whether a character stands for a sign of a symbol font, whatever the font. */
    static boolean isSign(char c) {
        return c >= 0xf000 && c <= 0xf0ff;
    }

    /** A letter for a sign of a font; empty where there is none. */
    static String letter(String font, int code) {
        int at = CODES.indexOf((char) (code & 0xff));
        if (font.toLowerCase(Locale.ROOT).contains("dings")) {
            return at < 0 ? "" : LETTERS.substring(at, at + 1);
        }
        return code >= 0xe000 && code <= 0xf8ff || code < ' ' ? "" : String.valueOf((char) code);
    }
}
