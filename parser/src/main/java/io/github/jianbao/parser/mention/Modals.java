package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** The words that bind: 应当, 不得, 可以, and 应, 须, 可, which are words of duty only where they are no part of another word. */
final class Modals {

    private static final Words MUST = Lexicon.words(Use.MUST);
    private static final Words MUST_NOT = Lexicon.words(Use.MUST_NOT);
    private static final Words MAY = Lexicon.words(Use.MAY_ACT);

    /** 应, 须. */
    private static final Words SHORT_MUST = Lexicon.words(Use.SHORT_MUST);

    /** 可. */
    private static final Words SHORT_MAY = Lexicon.words(Use.SHORT_MAY);

    /** 不得已, 应急, 须知: other words. */
    private static final Words OTHER = Lexicon.words(Use.NO_DUTY);

    /** 人, 部门, 机构: what the names of those end in who can be bound. */
    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 按照, 向, 在: what follows 可 where it is a word of its own. */
    private static final Words AFTER_AGENTS = Lexicon.words(Use.AFTER_AGENTS);

    /** 侦查, 收押: what those do who are bound. */
    private static final Words VERBS = Lexicon.words(Use.VERBS_OF_AGENTS);

    /** 的请求, 的申请. */
    private static final Words REQUESTS = Lexicon.words(Use.REQUESTS);

    /** A mark and the letter in front of it. */
    private static final int PAUSE = 2;

    /** How far a clause is looked at. */
    private static final int LONGEST = 40;

    private Modals() {}

    /** The length of a word of duty; 0 for none. */
    static int length(String text, int i) {
        int must = Math.max(must(text, i), MUST_NOT.at(text, i));
        return must > 0 ? must : may(text, i);
    }

    static int must(String text, int i) {
        int word = MUST.at(text, i);
        return word > 0 || SHORT_MUST.at(text, i) == 0 || isOfAnother(text, i) ? word : 1;
    }

    static int mustNot(String text, int i) {
        return MUST_NOT.at(text, i);
    }

    /** 可以; 企业可|申请, 个人可|向: 可 behind those who may, and in front of what they do; 方可 is another word; 遗失的，可|凭证申请. */
    static int may(String text, int i) {
        int word = MAY.at(text, i);
        return word > 0 || SHORT_MAY.at(text, i) == 0 || !isPermission(text, i) ? word : 1;
    }

    private static boolean isPermission(String text, int i) {
        if (AFTER_AGENTS.at(text, i + 1) == 0 || OTHER.at(text, i) > 0) {
            return false;
        }
        int start = Clauses.startOfClause(text, i, 0);
        if (start == i) {
            char last = Scan.at(text, Scan.skipBlanksBack(text, i) - PAUSE);
            return last == '的' || last == '时';
        }
        int agent = AGENTS.before(text, start, Adverbials.withoutAdverbs(text, start, i));
        return agent > 1 || (agent == 1 && text.charAt(i - 1) != '方');
    }

    /** 应船主的请求, 应领取而未领取, 处应缴水费一倍以下罚款. */
    private static boolean isOnRequest(String text, int i) {
        int end = Clauses.endOfClause(text, i, Math.min(text.length(), i + LONGEST));
        boolean verb = AFTER_AGENTS.at(text, i + 1) > 0 || VERBS.at(text, i + 1) > 0;
        boolean fine = Scan.at(text, i - 1) == '处' && Search.find(text, i, end, "罚款") >= 0;
        return fine || (!verb && REQUESTS.in(text, i, end)) || Search.find(text, i, end, "而未") >= 0;
    }

    /** 应缴未缴, 应保尽保, 应缴的税款: what ought to be, and nothing that is laid down; 不须: what need not be. */
    private static boolean isOfAnother(String text, int i) {
        char behind = Scan.at(text, i + 2);
        char next = Scan.at(text, i + 1);
        boolean need = text.charAt(i) == '须' && "必不".indexOf(Scan.at(text, i - 1)) >= 0;
        return need
                || isOnRequest(text, i)
                || OTHER.at(text, i) > 0
                || "未尽不而".indexOf(behind) >= 0
                || next == 0
                || "的、".indexOf(next) >= 0
                || Clauses.isPause(next)
                || Clauses.isStop(next);
    }
}
