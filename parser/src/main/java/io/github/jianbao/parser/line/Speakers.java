package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Whether a line opens a speaker's turn (发言): a person or an outlet, a colon, then what is said. */
public final class Speakers {

    private static final int LONGEST = 30;

    /** Letters of a name. */
    private static final int LONGEST_NAME = 4;

    private static final Words ASKERS = Lexicon.words(Use.ASKERS);
    private static final Words OFFICES = Lexicon.words(Use.SPEAKING_OFFICES);

    /** A designation is one of them, or none. */
    private static final Words ANSWERING = Lexicon.words(Use.ANSWERS);

    private static final String REPORTER = "记者";

    /** Offices that name nobody may stand behind: 外交部发言人：…. */
    private static final Words TITLES = Lexicon.words(Use.NAMELESS_OFFICES);

    /** Of offices, of {@link #ASKERS} and of who answers. */
    private static final CharSet LAST_LETTERS = new CharSet(OFFICES.lasts() + ASKERS.lasts() + "答");

    /** 总书记指出：“…” quotes inside a paragraph and opens no turn. */
    private static final Words VERBS = Lexicon.words(Use.REPORTING_VERBS);

    private static final Words OPENERS = Lexicon.words(Use.OPENERS_OF_LISTS);

    private Speakers() {}

    /**
     * Where the colon of a turn stands: it is the first mark of the line.
     *
     * @param text the text
     * @param start first offset of the line
     * @param end offset after it
     * @return the offset after the colon, or -1 where the line opens no turn
     */
    public static int colon(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            if (endsLine(c)) {
                limit = Math.min(end, limit + 1);
            } else if ((Kinds.of(c) & (Kinds.MARK | Kinds.HALT)) != 0) {
                boolean turn = (c == '：' || c == ':') && at > start && speaks(text, start, at);
                return turn && !party(text, at, end) ? at + 1 : -1;
            }
        }
        return -1;
    }

    /** 委托诉讼代理人：林知秋，滨江…律师: behind an office stands who holds it, and nobody speaks. */
    private static boolean party(String text, int colon, int end) {
        int comma = Math.min(end, colon + LONGEST_NAME + 2);
        int at = colon + 1;
        while (at < comma && Chars.isHan(text.charAt(at))) {
            at++;
        }
        return at < end
                && (text.charAt(at) == '，' || text.charAt(at) == ',')
                && TITLES.before(text, colon) > 0
                && Naming.person(text, colon + 1, at);
    }

    /**
     * Whether a designation is one that asks.
     *
     * @param designation the words before the colon
     * @return true for 记者, 主持人, 问
     */
    public static boolean asks(String designation) {
        return asks(designation, 0, designation.length());
    }

    private static boolean asks(String text, int from, int to) {
        int asker = ASKERS.before(text, from, to);
        return asker > 1
                || asker == to - from && asker > 0
                || Search.contains(text, from, to, REPORTER)
                || to - from <= 3 && to > from && (text.charAt(from) == 'Q' || text.charAt(from) == 'q');
    }

    /**
     * Whether a name is not one, but says that an answer follows.
     *
     * @param name the words before the colon
     * @return true for 答, 回答, A, A1
     */
    public static boolean answers(String name) {
        boolean letter = !name.isEmpty() && (name.charAt(0) == 'A' || name.charAt(0) == 'a');
        for (int at = 1; at < name.length() && letter; at++) {
            letter = Chars.isDigit(name.charAt(at));
        }
        return letter || name.equals("答") || name.equals("回答");
    }

    /**
     * Whether words before a colon are a speaker's by themselves: an office, one that asks or answers.
     *
     * @param words the words, without blanks around them
     * @return true for 滨江市市长林知秋, 记者, 问
     */
    public static boolean known(String words) {
        return !words.isEmpty() && areSpeakers(words, 0, words.length());
    }

    /**
     * Where the office ends and the name starts.
     *
     * @param designation the words before the colon
     * @return the offset of the name; 0 where no office can be told apart
     */
    public static int nameStart(String designation) {
        for (int end = designation.length() - 1; end > 1; end--) {
            if (OFFICES.before(designation, end) > 0) {
                return end;
            }
        }
        boolean reporter = designation.endsWith(REPORTER) && designation.length() > 2;
        return reporter ? designation.length() - 2 : 0;
    }

    /**
     * Whether words can be a bare name that answers a question: two to four characters, and none of those that open a list.
     *
     * @param words the words before the colon
     * @return true for 林知秋
     */
    public static boolean nameOnly(String words) {
        if (words.length() < 2 || words.length() > 4) {
            return false;
        }
        return !OPENERS.are(words, 0, words.length());
    }

    /**
     * The words before a colon, which may stand on two lines.
     *
     * @param text the text
     * @param start first offset of the line
     * @param colon where the colon stands
     * @return the words without blanks around them and without line ends
     */
    public static String designation(String text, int start, int colon) {
        String words = text.substring(start, colon);
        for (int at = start; at < colon; at++) {
            if (endsLine(text.charAt(at))) {
                return words.replace("\n", "")
                        .replace("\r", "")
                        .replace("\f", "")
                        .strip();
            }
        }
        return words.strip();
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    /** Whether the words before a colon are a speaker's; most are known by their last letters not to be. */
    private static boolean speaks(String text, int start, int colon) {
        if (!Search.contains(text, start, colon, REPORTER) && !maySpeak(text, start, colon)) {
            return false;
        }
        for (int at = start; at < colon; at++) {
            if (endsLine(text.charAt(at))) {
                String words = designation(text, start, colon);
                return areSpeakers(words, 0, words.length());
            }
        }
        int from = start;
        int to = colon;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return areSpeakers(text, from, to);
    }

    private static boolean areSpeakers(String text, int from, int to) {
        if (VERBS.before(text, from, to) > 0 || VERBS.in(text, from, to) && Search.contains(text, from, to, REPORTER)) {
            return false;
        }
        if (asks(text, from, to)) {
            return !Search.contains(text, from, to, "联系");
        }
        return ANSWERING.before(text, from, to) == to - from && to > from || holdsOffice(text, from, to);
    }

    /** Whether a last letter of an office, or of who asks or answers, stands at the end or so far from it that a name follows. */
    private static boolean maySpeak(String text, int start, int colon) {
        int last = beforeForeignName(text, start, colon);
        while (last > start && Chars.isBlank(text.charAt(last - 1))) {
            last--;
        }
        int limit = Math.max(start, last - LONGEST_NAME - 1);
        for (int at = last - 1; at >= limit; at--) {
            char c = text.charAt(at);
            if (LAST_LETTERS.contains(c) || endsLine(c)) {
                return true;
            }
        }
        return false;
    }

    /** 分析师Anna Lind: where a name in Latin letters begins, two words at least; the end where there is none. */
    private static int beforeForeignName(String text, int from, int to) {
        int at = to;
        boolean blank = false;
        while (at > from && (Chars.isLatin(text.charAt(at - 1)) || Chars.isBlank(text.charAt(at - 1)))) {
            at--;
            blank |= at + 1 < to && Chars.isBlank(text.charAt(at)) && Chars.isLatin(text.charAt(at + 1));
        }
        return blank && Character.isUpperCase(text.charAt(at)) ? at : to;
    }

    /** A body, an office, and a name of two to four letters or, for some offices, none. */
    private static boolean holdsOffice(String text, int from, int to) {
        int foreign = beforeForeignName(text, from, to);
        if (foreign < to && OFFICES.before(text, from + 2, foreign) > 0) {
            return true;
        }
        for (int name = 0; name <= LONGEST_NAME; name++) {
            int end = to - name;
            int office = name == 1 ? 0 : OFFICES.before(text, from + 2, end);
            boolean named = office > 0 && name > 0 && (Naming.person(text, end, to) || !Chars.isHan(text.charAt(end)));
            if (office > 0 && (named || TITLES.before(text, end - office, end) == office)) {
                return true;
            }
        }
        return false;
    }
}
