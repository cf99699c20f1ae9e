package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.model.MentionKind;
import java.util.Set;

/**
 * The characters that can mark something, and what: most characters of a text mark nothing. Some do so only in front of
 * certain others (制 of 制定), some only in a sentence that left something open (the full stop). Immutable.
 */
final class Triggers {

    static final byte MARK = 1;
    static final byte BRACKET = 2;
    static final byte NUMBER = 3;
    static final byte YEAR = 4;
    static final byte MONTH = 5;
    static final byte ORDINAL = 6;
    static final byte BACKWARD = 7;
    static final byte SHORT_NAME = 8;
    static final byte POINT = 9;
    static final byte THAT_IS = 10;
    static final byte LATELY = 11;
    static final byte REPEAL = 12;
    static final byte AIM = 13;
    static final byte DUTY = 14;
    static final byte LABEL = 15;

    /** The second characters of all words of two: every first one is taken for a word with each of them. */
    private static final CharSet SECONDS = new CharSet("称日先次后一二三四五六七八九止头责成");

    /** What each character can mark; 0 for nearly all. */
    private final byte[] kinds = new byte[1 << 16];

    /** Which of these kinds characters mark only in front of certain others. */
    private final boolean[] pairs = new boolean[LABEL + 1];

    /** The characters that the readers of some kinds of mentions have to see. */
    Triggers(Set<MentionKind> on) {
        boolean dates = on.contains(MentionKind.DATES) || on.contains(MentionKind.TARGETS);
        boolean places = on.contains(MentionKind.PROVISIONS);
        boolean points = on.contains(MentionKind.POINTS);
        boolean relations = on.contains(MentionKind.RELATIONS);
        boolean bodies = on.contains(MentionKind.BODIES);
        set("《》〈〉", MARK, true);
        set("（()）", BRACKET, true);
        words("简统", SHORT_NAME, true);
        set("号", NUMBER, on.contains(MentionKind.NUMBERS) || on.contains(MentionKind.DOCUMENTS));
        set("年", YEAR, dates);
        set("月", MONTH, dates);
        words("近", LATELY, dates);
        set("第", ORDINAL, places || points);
        set("前", BACKWARD, places);
        set("是", THAT_IS, points);
        words("首其再最", POINT, points);
        words("废", REPEAL, relations);
        set("争", AIM, on.contains(MentionKind.TARGETS));
        words("牵负责", DUTY, bodies);
        set("：:", LABEL, bodies);
    }

    private void set(String chars, byte kind, boolean on) {
        for (int i = 0; on && i < chars.length(); i++) {
            kinds[chars.charAt(i)] = kind;
        }
    }

    /** The first characters of words of two. */
    private void words(String first, byte kind, boolean on) {
        set(first, kind, on);
        pairs[kind] = true;
    }

    /** What a character of a text marks where it stands; 0 for nothing. */
    byte at(String text, int offset) {
        byte kind = kinds[text.charAt(offset)];
        return pairs[kind] && !SECONDS.contains(Scan.at(text, offset + 1)) ? 0 : kind;
    }
}
