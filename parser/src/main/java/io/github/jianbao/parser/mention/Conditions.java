package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Clauses that say when a duty holds: …的, …时, 如…. */
final class Conditions {

    /** 人, 部门, 机构: what the names of those end in who can be bound. */
    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 如, 若, 一旦. */
    private static final Words IF = Lexicon.words(Use.IF);

    /** 如实, 如下: other words. */
    private static final Words NO_IF = Lexicon.words(Use.NO_IF);

    /** 项目, 科目: in front of 目 where the clause does not end in 目的. */
    private static final CharSet ITEMS = Letters.of(Use.LETTERS_BEFORE_ITEMS);

    private static final Words CONDITIONS = Lexicon.words(Use.ENDS_OF_CONDITIONS);

    private Conditions() {}

    /** …的, …时; but 对…的情况 is what something is done about. */
    static boolean isCondition(String text, Span clause) {
        int end = clause.end();
        boolean also = end - clause.start() == 2 && text.startsWith("同时", clause.start());
        boolean about = text.startsWith("的情况", end - 3) && Scan.find(text, '对', clause.start(), end) >= 0;
        boolean stated = Search.find(text, clause.start(), end, "应当是") >= 0;
        boolean aim = stated || isAim(text, end);
        return !also
                && !about
                && !aim
                && (CONDITIONS.before(text, clause.start(), end) > 0 || isSupposed(text, clause));
    }

    /** 符合公益目的, but not 开发项目的. */
    static boolean isAim(String text, int end) {
        return text.startsWith("目的", end - 2) && !ITEMS.contains(Scan.at(text, end - 3));
    }

    /** 如发现漂浮物，, 任何人如发现漂浮物，: what is supposed, without a word at its end. */
    private static boolean isSupposed(String text, Span clause) {
        int end = Math.min(clause.end(), clause.start() + Agents.LONGEST_ATTRIBUTED);
        int at = IF.find(text, clause.start(), end);
        return at >= 0
                && (at == clause.start() || AGENTS.before(text, clause.start(), at) > 1)
                && NO_IF.at(text, at) == 0;
    }

    /** Where the conditions begin that stand in front of a clause, and the end of the mark before them; no further back than an offset. */
    static int startOfConditions(String text, int from, int clause) {
        int start = clause;
        while (start > from + 1) {
            int end = Scan.skipBlanksBack(text, start) - 1;
            int before = Clauses.startOfClause(text, end, from);
            boolean belongs = before > from
                    && (CONDITIONS.before(text, before, end) > 0 || Adverbials.opensAdverbial(text, before));
            if (!belongs) {
                return end;
            }
            start = before;
        }
        return Scan.skipBlanksBack(text, start) - 1;
    }
}
