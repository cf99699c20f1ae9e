package io.github.jianbao.parser.mention;

import io.github.jianbao.model.MentionKind;
import java.util.Arrays;
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

    /** What a character may want: nothing more, a certain one behind it, an open sentence. */
    private static final int ALONE = 1;

    private static final int PAIR = 2;
    private static final int OPEN = 4;

    /** Where the wants of a character stand above what it offers. */
    private static final int WANTS = 4;

    /** What each character can mark; 0 for nearly all. */
    private final byte[] kinds = new byte[1 << 16];

    /**
     * For each character what it wants, which is nothing for one that marks nothing, above what it offers the one before: all
     * offer {@link #ALONE}, the second characters of words offer {@link #PAIR} too.
     */
    private final byte[] table = new byte[1 << 16];

    /** The characters that the readers of some kinds of mentions have to see. */
    Triggers(Set<MentionKind> on) {
        Arrays.fill(table, (byte) ALONE);
        boolean dates = on.contains(MentionKind.DATES) || on.contains(MentionKind.TARGETS);
        boolean places = on.contains(MentionKind.PROVISIONS);
        boolean points = on.contains(MentionKind.POINTS);
        boolean relations = on.contains(MentionKind.RELATIONS);
        boolean bodies = on.contains(MentionKind.BODIES);
        set("《》〈〉", MARK, ALONE, true);
        set("（()）", BRACKET, ALONE, true);
        set("。", STOP, OPEN, true);
        words("简统", "称", SHORT_NAME, true);
        set("号", NUMBER, ALONE, on.contains(MentionKind.NUMBERS) || on.contains(MentionKind.DOCUMENTS));
        set("年", YEAR, ALONE, dates);
        set("月", MONTH, ALONE, dates);
        words("近", "日", LATELY, dates);
        set("第", ORDINAL, ALONE, places || points);
        set("前", BACKWARD, ALONE, places);
        set("是", THAT_IS, ALONE, points);
        words("首其再最", "先次后一二三四五六七八九", POINT, points);
        words("废", "止", REPEAL, relations);
        set("制", GROUND, OPEN, relations);
        set("争", AIM, ALONE, on.contains(MentionKind.TARGETS));
        words("牵负责", "头责成", DUTY, bodies);
        set("：:", LABEL, ALONE, bodies);
    }

    private void set(String chars, byte kind, int want, boolean on) {
        for (int i = 0; on && i < chars.length(); i++) {
            char c = chars.charAt(i);
            kinds[c] = kind;
            table[c] |= (byte) (want << WANTS);
        }
    }

    /** Words of two characters; every first one is taken for a word with every second one, also of other kinds. */
    private void words(String first, String second, byte kind, boolean on) {
        set(first, kind, PAIR, on);
        for (int i = 0; on && i < second.length(); i++) {
            table[second.charAt(i)] |= PAIR;
        }
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
        int sentence = open ? OPEN : 0;
        int wants = table[chars[from]] >> WANTS;
        for (int at = from; at < to; at++) {
            int behind = table[chars[at + 1]];
            if ((wants & (behind | sentence)) != 0) {
                return at;
            }
            wants = behind >> WANTS;
        }
        return to;
    }
}
