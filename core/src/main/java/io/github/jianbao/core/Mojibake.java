package io.github.jianbao.core;

/** Text that was decoded with the wrong encoding (乱码): how many of its characters give that away. */
final class Mojibake {

    /** Three U+FFFD in UTF-8, read as GBK; and fresh memory of two kinds, read as GBK. */
    private static final String[] LITTER = {"锟斤拷", "烫烫烫", "屯屯屯"};

    /** Fewer Han characters than this may all be rare. */
    private static final int ENOUGH_HAN = 8;

    private int characters;
    private int beyondAscii;
    private int latin1;
    private int han;
    private int rareHan;

    /** Looks at a character that is not one of {@link CommonHan}. */
    void add(char c) {
        if (Chars.isBlank(c)) {
            return;
        }
        characters++;
        if (c < '\u0080') {
            return;
        }
        beyondAscii++;
        char mended = Chars.mend(c);
        if (CommonHan.contains(mended)) {
            han++;
        } else if (Chars.isHan(mended)) {
            han++;
            rareHan++;
        } else if (mended <= '\u00FF') {
            latin1++;
        }
    }

    /** Looks at this many characters of {@link CommonHan}. */
    void addCommon(int count) {
        characters += count;
        beyondAscii += count;
        han += count;
    }

    /** How many characters of the text that was looked at give it away. */
    int count(String text) {
        if (isLatin1()) {
            return latin1;
        }
        return isImplausible(text) ? beyondAscii : countLitter(text);
    }

    /** UTF-8 or GBK read as Latin-1: no language has accents on a third of its letters. */
    private boolean isLatin1() {
        return 2L * latin1 > beyondAscii && 3L * latin1 > characters;
    }

    /**
     * UTF-8 or UTF-16 read as GBK, GBK as Big5 and so on: much of the Han is rare, and little else is plausible. In
     * traditional characters (繁体字) two Han of five are rare, but with its punctuation the whole is plausible.
     */
    private boolean isImplausible(String text) {
        return han >= ENOUGH_HAN && 3 * rareHan > han && 10 * plausible(text) < 3 * beyondAscii;
    }

    /** Looked at last: few texts come so far. */
    private static int plausible(String text) {
        int plausible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plausible += c >= '\u0080' && !Chars.isBlank(c) ? Plausibility.of(Chars.mend(c)) : 0;
        }
        return plausible;
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
