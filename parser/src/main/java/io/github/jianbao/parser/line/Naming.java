package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Whether words are the name of a public body or of a person: by how such names begin and end, never by a list of them. */
public final class Naming {

    private static final Words BODIES = Lexicon.words(Use.SIGNING_BODIES);
    private static final Words NO_BODIES = Lexicon.words(Use.NO_BODIES);
    private static final Words OFFICES = Lexicon.words(Use.SIGNING_OFFICES);
    private static final Words SURNAMES = Lexicon.words(Use.SURNAMES);
    private static final Words NO_PERSONS = Lexicon.words(Use.NO_PERSONS);
    private static final Words FRONT_WORDS = Lexicon.words(Use.FRONT_WORDS);
    private static final Words TABLE_HEADS = Lexicon.words(Use.TABLE_HEADS);

    /** Words of sentences; no name of a body holds them. */
    private static final CharSet SENTENCE = new CharSet("的了是要把被已至到并谁你她它该此这那需须或称，。；：！？“”‘’…=+×%");

    /** Letters of the name of a body at most. */
    private static final int LONGEST_BODY = 36;
    /** What hides the letters of a name. */
    private static final CharSet MASKS = new CharSet("×xX＊*");
    /** Letters of an office and a name at most. */
    private static final int LONGEST_SIGNER = 24;
    /** Letters of a name at most; with a dot between its parts it may be longer. */
    private static final int LONGEST_NAME = 4;

    private static final int LONGEST_FOREIGN_NAME = 14;

    private Naming() {}

    /**
     * Whether a range is the name of a body.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true for 滨江市教育局, 望潮海关, 中共滨江市委（扩大）
     */
    public static boolean body(String text, int from, int to) {
        int end = from < to ? withoutBracket(text, from, to) : from;
        if (end - from < 2 || end - from > LONGEST_BODY || Chars.isDigit(text.charAt(from))) {
            return false;
        }
        int ending = BODIES.before(text, from + 1, end);
        if (ending == 0 || NO_BODIES.before(text, from, end) > 0) {
            return false;
        }
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (SENTENCE.contains(c) || Chars.isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The end of a range without a remark in brackets, or the mark of a title, that ends it.
     *
     * @param text the text
     * @param start first offset
     * @param end offset after the last
     * @return an offset
     */
    public static int withoutBracket(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last == '）' || last == ')') {
            for (int at = end - 1; at > start; at--) {
                if (text.charAt(at) == '（' || text.charAt(at) == '(') {
                    return at;
                }
            }
        }
        return end;
    }

    /**
     * Whether a range is an office, maybe of a body, with or without the name of who holds it.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true for 市长, 滨江市市长, 局长周宁
     */
    public static boolean office(String text, int from, int to) {
        if (to - from > LONGEST_SIGNER) {
            return false;
        }
        for (int name = 0; name <= LONGEST_NAME && to - name - from >= 2; name++) {
            if (name != 1 && OFFICES.before(text, from, to - name) > 0 && (name == 0 || person(text, to - name, to))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an office ends a range, so that a name may follow.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true for 滨江市市长
     */
    public static boolean bareOffice(String text, int from, int to) {
        return OFFICES.before(text, from, to) > 0;
    }

    /**
     * Whether a range is a person's name: a surname and one to three letters more, or a name in parts such as 卡尔·冯·林.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true for ××× too; false for words that begin as a name does and are heads of texts or tables
     */
    public static boolean person(String text, int from, int to) {
        int length = to - from;
        if (length < 2 || length > LONGEST_FOREIGN_NAME) {
            return false;
        }
        if (MASKS.contains(text.charAt(from))) {
            return length <= LONGEST_NAME && masked(text, from, to);
        }
        boolean dotted = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean dot = (c == '·' || c == '•' || c == '．') && at > from && at + 1 < to;
            dotted |= dot;
            if (!Chars.isHan(c) && !dot) {
                return false;
            }
        }
        if (dotted) {
            return true;
        }
        int surname = SURNAMES.at(text, from);
        return length <= LONGEST_NAME
                && surname > 0
                && length > surname
                && !(length == LONGEST_NAME && surname == 1)
                && !FRONT_WORDS.are(text, from, to)
                && !TABLE_HEADS.are(text, from, to)
                && !NO_PERSONS.are(text, from, to);
    }

    /** ×××: a name that the text hides. */
    private static boolean masked(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != text.charAt(from)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a range is a word that heads a part of a text or a column of a table.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true for 前　言, 序号
     */
    public static boolean heads(String text, int from, int to) {
        return says(text, from, to, FRONT_WORDS) || says(text, from, to, TABLE_HEADS);
    }

    /**
     * Whether a range is a word that heads a part of a text: 前　言, 总则.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true whatever blanks stand between its letters
     */
    public static boolean frontWord(String text, int from, int to) {
        return says(text, from, to, FRONT_WORDS);
    }

    /**
     * Whether a range is a word that heads a column of a table: 序 号, 备注.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true whatever blanks stand between its letters
     */
    public static boolean tableHead(String text, int from, int to) {
        return says(text, from, to, TABLE_HEADS);
    }

    /** Whether a range says one of some words, whatever blanks stand between its letters. */
    private static boolean says(String text, int from, int to, Words words) {
        String[] candidates = from >= to ? null : words.beginningLike(text.charAt(from));
        if (candidates != null) {
            for (String word : candidates) {
                if (Labels.after(text, from, to, word) == to) {
                    return true;
                }
            }
        }
        return false;
    }
}
