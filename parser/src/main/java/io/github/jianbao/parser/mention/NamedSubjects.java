package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/**
 * What a short name stands for that a sentence begins with, and says something of: 从事渡运的单位（以下简称渡运单位），应当…. What stands up to the
 * bracket is one phrase where the verb of the sentence follows behind it.
 */
final class NamedSubjects {

    private static final int LONGEST = 60;
    private static final String SAID = "所称";

    private static final Words MUST = Lexicon.words(Use.MUST);
    private static final Words MUST_NOT = Lexicon.words(Use.MUST_NOT);
    private static final Words MAY = Lexicon.words(Use.MAY_ACT);
    private static final Words ADVERBS = Lexicon.words(Use.ADVERBS_OF_DUTIES);

    /** 设立, 提出: a clause that opens so says what is done. */
    private static final Words ACTS = Lexicon.words(Use.OPENERS_OF_ACTS);

    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 对, 在, 开展: what follows an agent. */
    private static final Words AFTER_AGENTS = Lexicon.words(Use.AFTER_AGENTS);

    /** 负责, 按照: what follows bodies that are charged. */
    private static final Words AFTER_CHARGED = Lexicon.words(Use.AFTER_CHARGED);

    /** 同意, 关于: no name opens so. */
    private static final Words VERBS = Lexicon.words(Use.NO_OPENINGS_OF_BODIES);

    private NamedSubjects() {}

    /** What stands from the start of the sentence to a bracket; absent where it is more, or less, than a name. */
    static @Nullable String before(String text, int open, int after, String name) {
        int end = Scan.skipBlanksBack(text, open);
        int start = afterSaid(text, Adverbials.afterNumber(text, Clauses.startOfSentence(text, open), end), end);
        if (end - start < name.length() || end - start > LONGEST || !saysMore(text, after)) {
            return null;
        }
        int last = Agents.endOfName(text, start, end);
        boolean ends = AGENTS.before(text, start, last) > 0 || endsAlike(text, last, name);
        boolean attribute = Scan.find(text, '的', start, last) > 0;
        boolean verb = ACTS.at(text, start) > 0 || AFTER_CHARGED.at(text, start) > 1 || VERBS.at(text, start) > 0;
        boolean act = Adverbials.opensAdverbial(text, start) || (!attribute && verb);
        boolean phrase = ends && !act && isPhrase(text, start, last, attribute);
        return phrase ? text.substring(start, end) : null;
    }

    /** 本办法所称的|云溪古城. */
    private static int afterSaid(String text, int start, int end) {
        int said = Search.find(text, start, end, SAID);
        int after = said < 0 ? start : said + SAID.length();
        return said >= 0 && Scan.at(text, after) == '的' ? after + 1 : after;
    }

    /** Whether a verb, a word of duty or an adverb follows: the phrase before is what the sentence is about. */
    private static boolean saysMore(String text, int after) {
        int at = Clauses.isPause(Scan.at(text, after)) ? Scan.skipBlanks(text, after + 1) : after;
        boolean duty = MUST.at(text, at) > 0 || MUST_NOT.at(text, at) > 0 || MAY.at(text, at) > 0;
        return duty
                || text.startsWith("适用", at)
                || text.startsWith("是指", at)
                || text.startsWith("主管", at)
                || ADVERBS.at(text, at) > 1
                || AFTER_CHARGED.at(text, at) > 1
                || (at == after && AFTER_AGENTS.at(text, at) > 0);
    }

    private static boolean endsAlike(String text, int end, String name) {
        return Scan.at(text, end - 1) == name.charAt(name.length() - 1);
    }

    /** No clause of its own: no pause, no word of duty, and a verb behind an agent only in front of 的. */
    private static boolean isPhrase(String text, int start, int end, boolean attribute) {
        boolean clause = Clauses.endOfClause(text, start, end) < end
                || MUST.in(text, start, end)
                || MUST_NOT.in(text, start, end)
                || MAY.in(text, start, end)
                || Scan.find(text, '于', start, end) >= 0
                || !Agents.isPlain(text, start, end);
        return !clause && (attribute || Agents.adverbialIn(text, start, end, true) < 0);
    }
}
