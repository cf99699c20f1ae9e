package io.github.jianbao.parser.mask;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Replaces letters by letters: one for each, whatever stands around it. */
final class Letters {

    /** Shorter runs of digits are years, ordinals and pages. */
    private static final int LONG_NUMBER = 5;

    private static final int LATIN = 26;

    private static final Words WORDS = words();
    private static final List<String> LINES = lines();
    private static final BitSet FIRM = set(LINES.get(0));
    private static final BitSet SIGNS = set(String.join("", LINES));
    private static final char[] OTHERS = others();

    private final long seed;

    Letters(long seed) {
        this.seed = seed;
    }

    private static Words words() {
        Set<String> all = new LinkedHashSet<>();
        for (Use use : Use.values()) {
            all.addAll(Lexicon.words(use).all());
        }
        return new Words(all);
    }

    private static List<String> lines() {
        try (InputStream in = Letters.class.getResourceAsStream("signs.txt")) {
            String file = new String(Objects.requireNonNull(in, "signs.txt").readAllBytes(), StandardCharsets.UTF_8);
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitSet set(String letters) {
        BitSet set = new BitSet();
        letters.chars().forEach(set::set);
        return set;
    }

    /** Common characters that no rule knows, neither by themselves nor in a word. */
    private static char[] others() {
        BitSet known = (BitSet) SIGNS.clone();
        WORDS.all().forEach(word -> word.chars().forEach(known::set));
        StringBuilder others = new StringBuilder();
        for (char c = '\u4e00'; c < '\u9fa6'; c++) {
            if (Chars.isCommonHan(c) && !HanNumerals.isNumeralChar(c) && !known.get(c)) {
                others.append(c);
            }
        }
        return others.toString().toCharArray();
    }

    /**
     * The text with its letters replaced.
     *
     * @param careful numbers of the lines in which letters stay that rules look at by themselves
     * @param shown numbers of the lines in which all stay
     */
    String mask(SourceText source, BitSet careful, BitSet shown) {
        String text = mended(source.text());
        BitSet kept = new BitSet(text.length());
        LineMap lines = source.lines();
        for (int line = 0; line < lines.count(); line++) {
            if (shown.get(line + 1)) {
                kept.set(lines.start(line), lines.end(line));
            } else {
                keep(text, lines.start(line), lines.end(line), careful.get(line + 1), kept);
            }
        }
        StringBuilder out = new StringBuilder(source.text());
        for (int at = kept.nextClearBit(0); at < text.length(); at = kept.nextClearBit(at + 1)) {
            out.setCharAt(at, other(text.charAt(at)));
        }
        return out.toString();
    }

    /** Letters that extraction damaged are replaced as the sound ones are. */
    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            mended.setCharAt(at, Chars.mend(text.charAt(at)));
        }
        return mended.toString();
    }

    /** Marks words that the rules know, letters of numbers and dates, and short numbers. */
    private static void keep(String text, int start, int end, boolean careful, BitSet kept) {
        BitSet signs = careful ? SIGNS : FIRM;
        int digits = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            int word = WORDS.at(text, at);
            if (word > 1 || (word == 1 && careful)) {
                kept.set(at, Math.min(end, at + word));
            } else if (signs.get(c)) {
                kept.set(at);
            }
            boolean digit = Chars.isDigit(c);
            digits = digit ? digits + 1 : 0;
            boolean last = digit && (at + 1 == end || !Chars.isDigit(text.charAt(at + 1)));
            if (last && digits < LONG_NUMBER) {
                kept.set(at + 1 - digits, at + 1);
            }
        }
    }

    private char other(char c) {
        if (Chars.isDigit(c)) {
            int digit = Chars.digit(c);
            return digit == 0 ? c : (char) (c - digit + 1 + hash(c) % 9);
        } else if (Chars.isLatin(c) && c < 0x80) {
            char first = c < 'a' ? 'A' : 'a';
            return (char) (first + hash(c) % LATIN);
        } else if (Chars.isHan(c) && !HanNumerals.isNumeralChar(c)) {
            return OTHERS[(int) (hash(c) % OTHERS.length)];
        }
        return c;
    }

    /** A number from the seed and a character, 0 or more (the finaliser of SplitMix64). */
    private long hash(char c) {
        long z = seed + c * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (z ^ z >>> 31) >>> 1;
    }
}
