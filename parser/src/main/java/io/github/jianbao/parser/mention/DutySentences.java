package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Whether a sentence charges somebody, or tells, permits or describes something. */
final class DutySentences {

    private static final int LONGEST = 200;
    private static final int LONGEST_VERB = 10;

    /** 也可以由…负责: who may, not who is to. */
    private static final Words MAY = Lexicon.words(Use.MAY);

    /** 日前, 近日: what follows was done. */
    private static final Words LATELY = Lexicon.words(Use.LATELY);

    private static final Words INTRODUCE = Lexicon.words(Use.INTRODUCING);
    private static final Words WHO = Lexicon.words(Use.COMPETENT);

    /** 开具, 提供: what follows them is what is made, and not who is to act: 开具由财政部门监制的票据. */
    private static final Words ACTS = Lexicon.words(Use.OPENERS_OF_ACTS);

    private DutySentences() {}

    /** 可以书面责成, 可以建议国务院责成; 可以决定…，或者由…审查: what somebody may ask for. */
    static boolean isPermitted(String text, int i) {
        boolean or = text.startsWith("或者", i - 2);
        int most = or ? LONGEST : LONGEST_VERB;
        for (int at = i; at > 0 && i - at < most && (or ? "。；" : "，。；").indexOf(text.charAt(at - 1)) < 0; at--) {
            if (MAY.before(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 是指由市政府批准…, 对由看守所代为执行…的罪犯: the clause tells which is meant. */
    static boolean isDescribed(String text, int i) {
        int clause = DutyClauses.startOfClause(text, i);
        boolean about = Scan.at(text, clause) == '对' && Scan.find(text, '的', i, DutyClauses.endOfClause(text, i)) > 0;
        boolean object =
                ACTS.before(text, clause, i) > 1 && Scan.find(text, '的', i, DutyClauses.endOfClause(text, i)) > 0;
        return about || object || Search.find(text, clause, i, "是指") >= 0;
    }

    /** 由 but not in 自由, 由于; 请 but not in 申请, 请示, nor to him who is asked: 请问, 请您介绍. */
    static boolean isIntroduction(String text, int i) {
        boolean other = i > 0 && "理自缘事因经申邀敬提聘报恳送呈商函或".indexOf(text.charAt(i - 1)) >= 0;
        boolean stated = text.startsWith("规定由", i - 2) || text.startsWith("或者", i - 2);
        return !other && !stated && "于求示假柬帖教此来问您你谈介具简".indexOf(Scan.at(text, i + 1)) < 0;
    }

    /** 负责筹集的基金, 负责国有资产管理的部门: the words tell which is meant, not who is to act. */
    static boolean isRelative(String text, int from) {
        int to = Math.min(DutyClauses.endOfClause(text, from), text.length());
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '的' && (at - from <= 3 || WHO.at(text, at + 1) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** 分别负责, 统一牵头: the verb says who does what. */
    static boolean isNamedLater(String text, int at) {
        for (int k = at; k < at + 6; k++) {
            if (text.startsWith("负责", k) || text.startsWith("牵头", k)) {
                return true;
            }
        }
        return false;
    }

    /** 由市政府批准的项目, 由财政部制定的办法: which is meant, not who is to act. */
    static boolean isAttribute(String text, int from) {
        int to = DutyClauses.endOfClause(text, from);
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '的' && at - from <= 4) {
                return true;
            }
        }
        char last = Scan.at(text, to - 1);
        return to > from && (last == '的' || last == '时') && "，,".indexOf(Scan.at(text, to)) >= 0;
    }

    /** 日前，由市信通院牵头起草的标准已发布: the sentence tells what was done. */
    static boolean isTold(String text, int i) {
        int from = i;
        while (from > 0 && i - from < LONGEST && "。；".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        if (LATELY.at(text, Scan.skipBlanks(text, from)) > 0) {
            return true;
        }
        boolean attribute = false;
        int to = Math.min(text.length(), i + LONGEST);
        for (int at = i; at < to && "。；".indexOf(text.charAt(at)) < 0; at++) {
            char c = text.charAt(at);
            attribute |= c == '的';
            if ((c == '已' && attribute) || (c == '了' && at - i < 8)) {
                return true;
            }
        }
        return false;
    }

    /** Where the last 由, 责成 or 请 of a clause stands; -1 for none. */
    static int introduced(String text, int start, int end) {
        for (int at = end - 2; at >= start; at--) {
            int word = INTRODUCE.at(text, at);
            if (word > 0 && isIntroduction(text, at)) {
                return at;
            }
        }
        return -1;
    }
}
