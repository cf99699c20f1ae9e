package io.github.jianbao.core;

import java.nio.charset.StandardCharsets;

/** Text that was decoded with the wrong encoding (乱码): how many of its characters give that away. */
final class Mojibake {

    /** So many characters are enough to try a decoding backwards. */
    private static final int TRIAL = 4096;

    /** Three U+FFFD in UTF-8, read as GBK; and fresh memory of two kinds, read as GBK. */
    private static final String[] LITTER = {"锟斤拷", "烫烫烫", "屯屯屯"};

    private Mojibake() {}

    static int count(String text) {
        int han = 0;
        int rare = 0;
        int latin1 = 0;
        int kana = 0;
        int stray = 0;
        int beyondAscii = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0080' || Chars.isBlank(c)) {
                continue;
            }
            beyondAscii++;
            if (Chars.isHan(c)) {
                han++;
                rare += CommonHan.contains(c) ? 0 : 1;
            } else if (c <= '\u00FF') {
                latin1++;
            } else if (c >= '\u3041' && c <= '\u30FF') {
                kana++;
            } else if (isStray(c)) {
                stray++;
            }
        }
        boolean rareHan = 6 * rare > han;
        if (2 * latin1 > beyondAscii && 3 * latin1 > text.length()) {
            return latin1;
        }
        if (rareHan && (isUtf8ReadAsGbk(text) || (20 * kana > beyondAscii && 40 * stray > beyondAscii))) {
            return beyondAscii;
        }
        return countLitter(text);
    }

    /** Scripts that Chinese texts use for single letters at most: Big5 read as GBK strews them everywhere. */
    private static boolean isStray(char c) {
        return (c >= '\u0370' && c <= '\u04FF') || (c >= '\u2500' && c <= '\u257F') || (c >= '\u3105' && c <= '\u312F');
    }

    /** Whether reading the characters' GBK bytes as UTF-8 gives a likelier text. */
    private static boolean isUtf8ReadAsGbk(String text) {
        String trial = text.length() <= TRIAL ? text : text.substring(0, TRIAL);
        String back = new String(trial.getBytes(ChineseCharset.GB18030), StandardCharsets.UTF_8);
        double likelier = Plausibility.beyondAscii(back);
        return likelier > 0.5 && likelier > Plausibility.beyondAscii(trial);
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
