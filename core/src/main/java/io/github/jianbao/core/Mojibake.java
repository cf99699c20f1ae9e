package io.github.jianbao.core;

import java.nio.charset.StandardCharsets;

/** Text that was decoded with the wrong encoding (乱码): how many of its characters give that away. */
final class Mojibake {

    /** So many characters are enough to try a decoding backwards. */
    private static final int TRIAL = 4096;

    /** From this plausibility on, a text that was decoded backwards is one. */
    private static final double LIKELY = 0.2;

    /** Fewer Han characters than this may all be rare. */
    private static final int ENOUGH = 12;

    /** Three U+FFFD in UTF-8, read as GBK; and fresh memory of two kinds, read as GBK. */
    private static final String[] LITTER = {"锟斤拷", "烫烫烫", "屯屯屯"};

    private Mojibake() {}

    static int count(String text) {
        Scripts scripts = Scripts.of(text);
        if (2L * scripts.latin1 > scripts.beyondAscii && 3L * scripts.latin1 > text.length()) {
            return scripts.latin1;
        }
        if (scripts.tellBig5() || scripts.tellNothing() || (scripts.holdManyRare() && isUtf8ReadAsGbk(text))) {
            return scripts.beyondAscii;
        }
        return countLitter(text);
    }

    /** How many characters of which kinds a text holds; blanks and ASCII are in none. */
    private static final class Scripts {

        private int beyondAscii;
        private int han;
        private int rareHan;
        private int latin1;
        private int kana;
        private int halfKana;
        private int stray;

        static Scripts of(String text) {
            Scripts scripts = new Scripts();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= '\u0080' && !Chars.isBlank(c)) {
                    scripts.add(c);
                }
            }
            return scripts;
        }

        private void add(char c) {
            beyondAscii++;
            if (Chars.isHan(c)) {
                han++;
                rareHan += CommonHan.contains(Chars.mend(c)) ? 0 : 1;
            } else if (c <= '\u00FF') {
                latin1++;
            } else if (c >= '\u3041' && c <= '\u30FF') {
                kana++;
            } else if (c >= '\uFF61' && c <= '\uFF9F') {
                halfKana++;
            } else if (isStray(c)) {
                stray++;
            }
        }

        /** Greek, Cyrillic, lines of tables, bopomofo: Chinese texts use them for single letters at most. */
        private static boolean isStray(char c) {
            return (c >= '\u0370' && c <= '\u04FF')
                    || (c >= '\u2500' && c <= '\u257F')
                    || (c >= '\u3105' && c <= '\u312F');
        }

        /** Modern texts hold a few hundredths, traditional ones (繁体字) a third. */
        boolean holdManyRare() {
            return 6 * rareHan > han;
        }

        /** Big5 that was read as GBK strews kana and letters of many scripts among rare Han. */
        boolean tellBig5() {
            return holdManyRare() && 20 * kana > beyondAscii && 40 * stray > beyondAscii;
        }

        /** Hardly a Han character that people write, or half-width kana among them, which nobody does. */
        boolean tellNothing() {
            return han >= ENOUGH && (3 * rareHan > 2 * han || (4 * rareHan > han && 10 * halfKana > beyondAscii));
        }
    }

    /** Whether reading the characters' GBK bytes as UTF-8 gives a likelier text. */
    private static boolean isUtf8ReadAsGbk(String text) {
        String trial = text.length() <= TRIAL ? text : text.substring(0, TRIAL);
        String known = trial.replace("\uFFFD", "");
        String back = new String(known.getBytes(ChineseCharset.GB18030), StandardCharsets.UTF_8);
        double likelier = Plausibility.beyondAscii(back);
        return likelier > LIKELY && likelier > Plausibility.beyondAscii(known);
    }

    private static int countLitter(String text) {
        int count = 0;
        for (String litter : LITTER) {
            for (int at = text.indexOf(litter); at >= 0; at = text.indexOf(litter, at + litter.length())) {
                count += litter.length();
            }
        }
        return count;
    }
}
