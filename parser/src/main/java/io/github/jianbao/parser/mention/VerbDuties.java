package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;

/** Who leads or is responsible, by the verb behind the bodies: 由省教育厅牵头，省财政厅配合; 市民政局负责审核材料; 市财政局：负责…. */
final class VerbDuties {

    private static final int LONGEST = 200;
    private static final int LONGEST_VERB = 10;
    private static final int MOST_BODIES = 60;
    private static final String CLAUSE_ENDS = "，。；,;、";

    /** 也可以由…负责: who may, not who is to. */
    private static final Words MAY = Lexicon.words(Use.MAY);

    private static final Words INTRODUCE = Lexicon.words(Use.INTRODUCING);

    /** 负责 goes on as another word, or is no task: 负责人, 负责的态度, 负责解释. */
    private static final Words NO_TASK = Lexicon.words(Use.NO_TASK);

    /** 牵头 is a task where the clause ends, or where they follow; 牵头发起, 牵头成立 mostly tell what was done. */
    private static final Words AFTER_LEAD = Lexicon.words(Use.AFTER_LEADING);

    /** What follows the bodies that are charged with something. */
    private static final Words AFTER_CHARGED = Lexicon.words(Use.AFTER_CHARGED);

    private final DutySpans spans;

    /** Whether the document is divided into articles, as laws are: X部门负责 says there what kind of body is competent. */
    private final boolean law;

    VerbDuties(DutySpans spans, boolean law) {
        this.spans = spans;
        this.law = law;
    }

    /** At the 牵 of 牵头; 省教育厅牵头、省财政厅参与的机制 tells what a mechanism is like. */
    void lead(String text, int i) {
        if (Scan.at(text, i + 1) != '头') {
            return;
        }
        char next = Scan.at(text, i + 2);
        if (DutySentences.isTold(text, i)
                || next == '、' && Scan.find(text, '的', i + 2, DutyClauses.endOfClause(text, i + 2)) >= 0) {
            return;
        }
        if (next == 0 || CLAUSE_ENDS.indexOf(next) >= 0 || AFTER_LEAD.at(text, i + 2) > 0) {
            verb(text, i, text.startsWith("负责", i + 2) ? i + 4 : i + 2, Role.LEAD);
        }
    }

    void responsible(String text, int i) {
        if (text.startsWith("总责", i + 1)) {
            verb(text, i, i + 3, Role.RESPONSIBLE);
        } else if (Scan.at(text, i + 1) == '责' && (NO_TASK.at(text, i + 2) == 0 || AFTER_CHARGED.at(text, i + 2) > 1)) {
            verb(text, i, i + 2, Role.RESPONSIBLE);
        }
    }

    /** A verb: who stands before it, and who else in the clauses behind it. */
    private void verb(String text, int at, int end, Role role) {
        if (at < spans.end()) {
            return;
        }
        if (Scan.at(text, at - 1) == '：') {
            colon(text, at);
            return;
        }
        DutyWords.Verb verb =
                DutyWords.verb(text, Math.max(-1, at - LONGEST_VERB), text.startsWith("总责", at + 1) ? at + 3 : at + 2);
        if (verb == null || !BodyList.endsName(text, verb.start())) {
            return;
        }
        int clause = DutyClauses.startOfClause(text, verb.start());
        int introduced = DutySentences.introduced(text, clause, verb.start());
        if (introduced > 0 && MAY.before(text, introduced) > 0) {
            return;
        }
        int start = introduced < 0 ? clause : introduced;
        int names = introduced < 0 ? clause : introduced + INTRODUCE.at(text, introduced);
        List<ResponsibleBody> bodies = new ArrayList<>();
        BodyList list = new BodyList(bodies);
        Role part = text.startsWith("牵头", end) ? Role.LEAD : role;
        if (NamesOfBodies.isList(text, names, verb.start(), introduced >= 0)
                && list.add(text, names, verb.start(), part, false)
                && BodyNames.areNames(bodies)
                && (introduced >= 0 || role == Role.LEAD || NamesOfBodies.areNamed(bodies) || isTask(text, end))
                && (role == Role.LEAD || !DutySentences.isRelative(text, end))) {
            spans.add(start, others(text, end, bodies), bodies);
        }
    }

    /** 财政部门负责保障资金 in a plan: whatever kind of body it is, there it is charged with something. */
    private boolean isTask(String text, int end) {
        return !law && Chars.isHan(Scan.at(text, end));
    }

    /** 市财政局：负责…. */
    private void colon(String text, int at) {
        int clause = DutyClauses.startOfClause(text, at - 1);
        List<ResponsibleBody> bodies = new ArrayList<>();
        if (NamesOfBodies.isList(text, clause, at - 1, false)
                && new BodyList(bodies).add(text, clause, at - 1, Role.RESPONSIBLE, false)
                && BodyNames.areNames(bodies)
                && NamesOfBodies.areNamed(bodies)) {
            spans.add(clause, at - 1, bodies);
        }
    }

    /** Reads on as long as clauses say who else has a part: ，省财政厅配合; returns the offset after them. */
    private static int others(String text, int from, List<ResponsibleBody> bodies) {
        int end = from;
        while (end < text.length() && "，,、".indexOf(text.charAt(end)) >= 0 && bodies.size() < MOST_BODIES) {
            int start = Scan.skipBlanks(text, end + 1);
            int stop = DutyClauses.endOfClause(text, start);
            DutyWords.Verb verb = stop - start > LONGEST ? null : DutyWords.verb(text, start, stop);
            int names = start + (Scan.at(text, start) == '由' ? 1 : 0);
            int before = bodies.size();
            boolean more = verb != null
                    && (verb.role() != Role.RESPONSIBLE || bodies.get(0).role() == Role.LEAD)
                    && NamesOfBodies.isList(text, names, verb.start(), names > start)
                    && new BodyList(bodies).add(text, names, verb.start(), verb.role(), false)
                    && BodyNames.areNames(bodies.subList(before, bodies.size()));
            if (!more) {
                bodies.subList(before, bodies.size()).clear();
                return end;
            }
            end = Scan.skipBlanksBack(text, stop);
        }
        return end;
    }
}
