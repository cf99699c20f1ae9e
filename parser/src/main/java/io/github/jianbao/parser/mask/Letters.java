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
import java.util.Objects;
import java.util.Set;

/** Replaces letters by letters: one for each, whatever stands around it. */
final class Letters {

    /** Shorter runs of digits are years, ordinals and pages. */
    private static final int LONG_NUMBER = 5;

    private static final int LATIN = 26;

    private static final Words WORDS = words();
    private static final BitSet SIGNS = signs();
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

    private static BitSet signs() {
        try (InputStream in = Letters.class.getResourceAsStream("signs.txt")) {
            String file = new String(Objects.requireNonNull(in, "signs.txt").readAllBytes(), StandardCharsets.UTF_8);
            BitSet signs = new BitSet();
            file.lines().filter(line -> !line.startsWith("#")).forEach(line -> line.chars().forEach(signs::set));
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** The text with its letters replaced, but for those of some lines. */
    String mask(SourceText source, BitSet shownLines) {
        String text = source.text();
        BitSet kept = kept(text);
        LineMap lines = source.lines();
        shownLines.stream().forEach(line -> kept.set(lines.start(line - 1), lines.end(line - 1)));
        StringBuilder out = new StringBuilder(text);
        for (int at = kept.nextClearBit(0); at < text.length(); at = kept.nextClearBit(at + 1)) {
            out.setCharAt(at, other(text.charAt(at)));
        }
        return out.toString();
    }

    /** Where words that the rules know stand, and short numbers. */
    private static BitSet kept(String text) {
        BitSet kept = new BitSet(text.length());
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            kept.set(at, Math.max(at, at + WORDS.at(text, at)));
            boolean digit = Chars.isDigit(text.charAt(at));
            digits = digit ? digits + 1 : 0;
            boolean last = digit && (at + 1 == text.length() || !Chars.isDigit(text.charAt(at + 1)));
            if (last && digits < LONG_NUMBER) {
                kept.set(at + 1 - digits, at + 1);
            }
        }
        return kept;
    }

    private char other(char c) {
        if (Chars.isDigit(c)) {
            int digit = Chars.digit(c);
            return digit == 0 ? c : (char) (c - digit + 1 + hash(c) % 9);
        } else if (Chars.isLatin(c) && c < 0x80) {
            char first = c < 'a' ? 'A' : 'a';
            return (char) (first + hash(c) % LATIN);
        } else if (Chars.isHan(c) && !HanNumerals.isNumeralChar(c) && !SIGNS.get(c) && Chars.mend(c) == c) {
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
