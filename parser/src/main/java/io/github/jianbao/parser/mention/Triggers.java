package io.github.jianbao.parser.mention;

import io.github.jianbao.model.MentionKind;
import java.util.Set;

/**
 * The characters that can mark something, and what: most characters of a text mark nothing. Some do so only in front of
 * certain others (制 of 制定), some only in a sentence that left something open (the full stop). Immutable.
 */
final class Triggers {

    static final byte MARK = 1;
    static final byte BRACKET = 2;
    static final byte STOP = 3;
    static final byte NUMBER = 4;
    static final byte YEAR = 5;
    static final byte MONTH = 6;
    static final byte ORDINAL = 7;
    static final byte BACKWARD = 8;
    static final byte SHORT_NAME = 9;
    static final byte POINT = 10;
    static final byte THAT_IS = 11;
    static final byte LATELY = 12;
    static final byte REPEAL = 13;
    static final byte GROUND = 14;
    static final byte AIM = 15;
    static final byte DUTY = 16;
    static final byte LABEL = 17;

    /** What each character can mark; 0 for nearly all. */
    private final byte[] kinds = new byte[1 << 16];

    // Sets of characters as bits: a processor has all of them at hand while it runs over a text.

    /** Those that mark something. */
    private final long[] marks = new long[kinds.length >>> 6];

    /** Those that mark something in a sentence that left something open. */
    private final long[] openMarks;

    /** Those of them that do so only in front of certain others, and those others. */
    private final long[] firsts = new long[marks.length];

    private final long[] seconds = new long[marks.length];

    /** The characters that the readers of some kinds of mentions have to see. */
    Triggers(Set<MentionKind> on) {
        boolean dates = on.contains(MentionKind.DATES) || on.contains(MentionKind.TARGETS);
        boolean places = on.contains(MentionKind.PROVISIONS);
        boolean points = on.contains(MentionKind.POINTS);
        boolean relations = on.contains(MentionKind.RELATIONS);
        boolean bodies = on.contains(MentionKind.BODIES);
        set("《》〈〉", MARK, true);
        set("（()）", BRACKET, true);
        words("简统", "称", SHORT_NAME, true);
        set("号", NUMBER, on.contains(MentionKind.NUMBERS) || on.contains(MentionKind.DOCUMENTS));
        set("年", YEAR, dates);
        set("月", MONTH, dates);
        words("近", "日", LATELY, dates);
        set("第", ORDINAL, places || points);
        set("前", BACKWARD, places);
        set("是", THAT_IS, points);
        words("首其再最", "先次后一二三四五六七八九", POINT, points);
        words("废", "止", REPEAL, relations);
        set("争", AIM, on.contains(MentionKind.TARGETS));
        words("牵负责", "头责成", DUTY, bodies);
        set("：:", LABEL, bodies);
        openMarks = marks.clone();
        set(openMarks, "。", STOP, true);
        set(openMarks, "制", GROUND, relations);
    }

    private void set(String chars, byte kind, boolean on) {
        set(marks, chars, kind, on);
    }

    private void set(long[] into, String chars, byte kind, boolean on) {
        for (int i = 0; on && i < chars.length(); i++) {
            kinds[chars.charAt(i)] = kind;
            add(into, chars.charAt(i));
        }
    }

    /** Words of two characters; every first one is taken for a word with every second one, also of other kinds. */
    private void words(String first, String second, byte kind, boolean on) {
        set(marks, first, kind, on);
        set(firsts, first, kind, on);
        for (int i = 0; on && i < second.length(); i++) {
            add(seconds, second.charAt(i));
        }
    }

    private static void add(long[] set, char c) {
        set[c >>> 6] |= 1L << c;
    }

    private static boolean holds(long[] set, char c) {
        return (set[c >>> 6] >>> c & 1) != 0;
    }

    /** What a character can mark. */
    byte kind(char c) {
        return kinds[c];
    }

    /**
     * The first of some characters that can mark something; their end where none can.
     *
     * @param chars with the character behind the last, or any that marks nothing
     * @param open whether the sentence left something open
     */
    int next(char[] chars, int from, int to, boolean open) {
        long[] set = open ? openMarks : marks;
        int at = from;
        while (at < to && !(holds(set, chars[at]) && (!holds(firsts, chars[at]) || holds(seconds, chars[at + 1])))) {
            at++;
        }
        return at;
    }
}
