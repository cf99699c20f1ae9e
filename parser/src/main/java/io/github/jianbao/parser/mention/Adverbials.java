package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** What stands around the names in a clause of law: its number, links, adverbs, and adverbials such as 在禁区内. */
final class Adverbials {

    /** 依法, 及时, 一律 in front of a word of duty. */
    private static final Words ADVERBS = Lexicon.words(Use.ADVERBS_OF_DUTIES);

    /** 在, 自, 对, 按照: what opens an adverbial, and a subject only where an agent ends it. */
    private static final Words OPENERS = Lexicon.words(Use.OPENERS_OF_ADVERBIALS);

    /** 经营者, 从业人员: words that open like adverbials. */
    private static final Words NO_OPENERS = Lexicon.words(Use.NO_OPENERS_OF_ADVERBIALS);

    /** But, also, at the head of a clause. */
    private static final Words LINKS = Lexicon.words(Use.LINKS_OF_CLAUSES);

    /** 人, 部门, 机构: what the names of those end in who can be bound. */
    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 场所, 设施: what things are called that can be bound. */
    private static final Words THINGS = Lexicon.words(Use.BOUND_THINGS);

    /** 归还, 退还: no adverb. */
    private static final CharSet RETURNS = Letters.of(Use.LETTERS_BEFORE_BACK);

    private static final Words CONDITIONS = Lexicon.words(Use.ENDS_OF_CONDITIONS);

    /** 内, 为由: what an adverbial ends in. */
    private static final Words ENDS_OF_MANNERS = Lexicon.words(Use.ENDS_OF_ADVERBIALS);

    /** 利用, 借, 因: what a clause opens with that goes on in the next one. */
    private static final Words MANNERS = Lexicon.words(Use.MANNERS_OF_ACTS);

    private Adverbials() {}

    /** 依法, 均 at the end of a phrase; one letter, 则, only behind the name of an agent. */
    static int withoutAdverbs(String text, int start, int from) {
        int end = from;
        for (int adverb = ADVERBS.before(text, start, end); adverb > 0; adverb = ADVERBS.before(text, start, end)) {
            int rest = end - adverb;
            if (adverb == 1 && text.charAt(rest) == '还' && RETURNS.contains(Scan.at(text, rest - 1))) {
                break;
            }
            boolean names =
                    rest == start || AGENTS.before(text, start, rest) > 0 || THINGS.before(text, start, rest) > 0;
            if (adverb == 1 && !names && text.charAt(rest) != '还') {
                break;
            }
            end = rest;
        }
        return end;
    }

    static boolean opensAdverbial(String text, int start) {
        return OPENERS.at(text, start) > 0 && NO_OPENERS.at(text, start) == 0;
    }

    /** Whether a clause says no more than how, where or when: 在禁区内, 以盈利为目的, 利用职务便利. */
    static boolean isAdverbial(String text, int start, int end) {
        if (CONDITIONS.before(text, start, end) > 0 || ENDS_OF_MANNERS.before(text, start, end) > 0) {
            return opensAdverbial(text, start);
        }
        return MANNERS.at(text, start) > 0;
    }

    static int afterLinks(String text, Span clause) {
        int start = afterNumber(text, clause.start(), clause.end());
        for (int link = LINKS.at(text, start); link > 0 && start + link <= clause.end(); link = LINKS.at(text, start)) {
            start += link;
        }
        return start;
    }

    /** Whether nothing but links and adverbs stands between two offsets: 也, 同时. */
    static boolean isLink(String text, int from, int to) {
        int start = afterLinks(text, Span.of(from, to));
        return withoutAdverbs(text, start, to) <= start;
    }

    /** Behind the number of an article or an item, or a heading in brackets, that a text opens with. */
    static int afterNumber(String text, int start, int end) {
        int heading = Scan.at(text, start) == '【' ? Scan.find(text, '】', start, end) : -1;
        if (heading > 0) {
            return heading + 1;
        }
        if (Places.isOpening(Scan.at(text, start)) && Places.isNumeral(Scan.at(text, start + 1))) {
            int close = Scan.find(text, '）', start, Math.min(end, start + 5));
            return close < 0 ? start : Scan.skipBlanks(text, close + 1);
        }
        int gap = Scan.at(text, start) == '第' ? Scan.find(text, '条', start, Math.min(end, start + 8)) : -1;
        boolean number = gap > 0 && Chars.isBlank(Scan.at(text, gap + 1));
        return number ? Math.min(end, Scan.skipBlanks(text, gap + 1)) : start;
    }
}
