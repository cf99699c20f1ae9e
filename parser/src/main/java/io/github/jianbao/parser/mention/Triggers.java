package io.github.jianbao.parser.mention;

import io.github.jianbao.model.MentionKind;
import java.util.Set;

/** The characters that can mark something, and what: most characters of a text mark nothing. Immutable. */
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
    static final byte VAGUE = 11;
    static final byte RELATION = 12;
    static final byte AIM = 13;
    static final byte DUTY = 14;

    /** What each character can mark; 0 for nearly all. */
    private final byte[] kinds = new byte[1 << 16];

    /** The characters that mark something as bits: a processor has all of them at hand while it runs over a text. */
    private final long[] bits = new long[kinds.length >>> 6];

    /** The characters that the readers of some kinds of mentions have to see. */
    Triggers(Set<MentionKind> on) {
        boolean dates = on.contains(MentionKind.DATES) || on.contains(MentionKind.TARGETS);
        boolean places = on.contains(MentionKind.PROVISIONS);
        boolean points = on.contains(MentionKind.POINTS);
        set("《》〈〉", MARK, true);
        set("（()）", BRACKET, true);
        set("。", STOP, true);
        set("简统", SHORT_NAME, true);
        set("号", NUMBER, on.contains(MentionKind.NUMBERS) || on.contains(MentionKind.DOCUMENTS));
        set("年", YEAR, dates);
        set("月", MONTH, dates);
        set("近今去明", VAGUE, dates);
        set("第", ORDINAL, places || points);
        set("前", BACKWARD, places);
        set("是首其再最", POINT, points);
        set("废制", RELATION, on.contains(MentionKind.RELATIONS));
        set("争", AIM, on.contains(MentionKind.TARGETS));
        set("牵责", DUTY, on.contains(MentionKind.BODIES));
    }

    private void set(String chars, byte kind, boolean on) {
        for (int i = 0; on && i < chars.length(); i++) {
            char c = chars.charAt(i);
            kinds[c] = kind;
            bits[c >>> 6] |= 1L << c;
        }
    }

    /** What a character can mark. */
    byte kind(char c) {
        return kinds[c];
    }

    /** The first of some characters that can mark something; their end where none can. */
    int next(char[] chars, int from, int to) {
        int at = from;
        while (at < to && (bits[chars[at] >>> 6] >>> chars[at] & 1) == 0) {
            at++;
        }
        return at;
    }
}
