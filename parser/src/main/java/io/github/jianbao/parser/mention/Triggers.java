package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.model.MentionKind;
import java.util.Arrays;
import java.util.List;
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
    static final byte MODAL = 16;
    static final byte SANCTION = 17;
    static final byte WITHIN = 18;
    static final byte FROM = 19;
    static final byte ISSUE = 20;
    static final byte QUARTER = 21;
    static final byte CODE = 22;
    static final byte FIGURES = 23;
    static final byte HERE = 24;
    static final byte CALL = 25;
    static final byte PUBLISH = 26;
    static final byte PENALTY = 27;
    static final byte SHORT_MODAL = 28;
    private static final int KINDS = SHORT_MODAL + 1;

    /** Whatever follows will do. */
    private static final CharSet ANY = new CharSet("");

    /** What each character can mark; 0 for nearly all. */
    private final byte[] kinds = new byte[1 << 16];

    /** What has to follow a character of a kind; all of one kind's words share it, and its reader looks closer. */
    private final List<CharSet> seconds;

    /** The characters that the readers of some kinds of mentions have to see. */
    Triggers(Set<MentionKind> on) {
        CharSet[] following = new CharSet[KINDS];
        Arrays.fill(following, ANY);
        boolean numbers = on.contains(MentionKind.NUMBERS);
        boolean sanctions = on.contains(MentionKind.SANCTIONS);
        boolean relations = on.contains(MentionKind.RELATIONS);
        boolean repeals = relations || on.contains(MentionKind.VALIDITY);
        boolean dates = on.contains(MentionKind.DATES) || on.contains(MentionKind.TARGETS);
        boolean places = on.contains(MentionKind.PROVISIONS) || sanctions;
        boolean bodies = on.contains(MentionKind.BODIES);
        set("《》〈〉", MARK, true);
        set("（()）", BRACKET, true);
        set("称", SHORT_NAME, true);
        set("号", NUMBER, numbers || on.contains(MentionKind.DOCUMENTS));
        set("年", YEAR, dates);
        set("月", MONTH, dates);
        set("季", QUARTER, dates);
        set("-/.", FIGURES, dates);
        set("近", LATELY, dates);
        set("第", ORDINAL, places || on.contains(MentionKind.POINTS));
        words(following, "本", "条款项章节", HERE, places);
        set("前", BACKWARD, places || on.contains(MentionKind.DURATIONS));
        set("内", WITHIN, on.contains(MentionKind.DURATIONS));
        set("是", THAT_IS, on.contains(MentionKind.POINTS) || on.contains(MentionKind.DEFINITIONS));
        words(following, "首其再最", "先次后一二三四五六七八九", POINT, on.contains(MentionKind.POINTS));
        words(following, "废停失不", "止效再", REPEAL, repeals);
        words(following, "印转", "发", ISSUE, relations);
        set("布", PUBLISH, relations);
        words(following, "起", "施实执生试", FROM, on.contains(MentionKind.VALIDITY));
        set("争", AIM, on.contains(MentionKind.TARGETS));
        words(following, "必禁严不", "须止禁得再准许", MODAL, on.contains(MentionKind.OBLIGATIONS));
        set("应须可", SHORT_MODAL, on.contains(MentionKind.OBLIGATIONS));
        words(following, "罚吊没警处拘", "款销收告分留役", SANCTION, sanctions);
        set("刑", PENALTY, sanctions);
        set("由请要会配", CALL, bodies);
        words(following, "牵负", "头责成令总", DUTY, bodies);
        set("责", DUTY, bodies || sanctions);
        set("：:", LABEL, bodies);
        set("ABCDEFGHIJKLMNOPQRSTUVWXYZ", CODE, numbers);
        seconds = List.of(following);
    }

    private void set(String chars, byte kind, boolean on) {
        for (int i = 0; on && i < chars.length(); i++) {
            kinds[chars.charAt(i)] = kind;
        }
    }

    /** The first characters of words, and what may follow one of them. */
    private void words(CharSet[] following, String first, String second, byte kind, boolean on) {
        set(first, kind, on);
        following[kind] = new CharSet(second);
    }

    /** What a character of a text marks where it stands; 0 for nothing. */
    byte at(String text, int offset) {
        byte kind = kinds[text.charAt(offset)];
        if (kind == 0) {
            return 0;
        }
        CharSet second = seconds.get(kind);
        return second == ANY || second.contains(Scan.at(text, offset + 1)) ? kind : 0;
    }
}
