package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Those whom a condition is about, and whom the duty behind it does not bind: 申请人死亡的，应当…. */
final class Bystanders {

    /** 依法, 及时, 一律 in front of a word of duty. */
    private static final Words ADVERBS = Lexicon.words(Use.ADVERBS_OF_DUTIES);

    /** 准许, 向其: what is not done by those whom a condition is about, but to them. */
    private static final Words DONE_TO = Lexicon.words(Use.ACTS_OF_AUTHORITIES);

    private static final CharSet PERSON = Letters.of(Use.LETTERS_OF_PERSONS);

    private Bystanders() {}

    /** 申请人死亡的，应当…; 申请人请求查阅的，应当准许; 申请人拒收的，应当向其说明: others are bound. */
    static boolean isDoneTo(String text, Span who, int modal) {
        if (!PERSON.contains(text.charAt(who.end() - 1))) {
            return false;
        }
        int act = act(text, modal);
        boolean gone =
                text.startsWith("死亡", who.end()) || text.startsWith("失踪", who.end()) || Scan.at(text, who.end()) == '被';
        return gone || DONE_TO.at(text, act) > 0 || isNamed(text, who, act);
    }

    /** The length of a word behind a word of duty that says what is done to others: 准许, 告知其; 0 for none. */
    static int actsOnOthers(String text, int modal) {
        return DONE_TO.at(text, act(text, modal));
    }

    /** 孤儿，应当由其监护人登记: those who stand in front do nothing. */
    static boolean isLeftToOthers(String text, int modal) {
        return text.startsWith("由其", act(text, modal));
    }

    /** Behind a word of duty and its adverbs. */
    private static int act(String text, int modal) {
        int act = modal + Math.max(1, Modals.length(text, modal));
        for (int adverb = ADVERBS.at(text, act); adverb > 0; adverb = ADVERBS.at(text, act)) {
            act += adverb;
        }
        return act;
    }

    /** 当事人不在场的，应当将决定书送达当事人: who is named again in the act does not do it. */
    private static boolean isNamed(String text, Span who, int act) {
        int to = Math.min(Clauses.endOfClause(text, act, text.length()), act + Agents.LONGEST_SUBJECT) - who.length();
        for (int at = act; at <= to; at++) {
            if (text.regionMatches(at, text, who.start(), who.length())) {
                return true;
            }
        }
        return false;
    }
}
