package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;

/** Who is asked, told or joined to do something: 责成市公安局…, 请市财政局于…, 由市交通局制定…, 市水利局会同市气象局…. */
final class AskedDuties {

    private static final int FARTHEST_KIND = 20;
    private static final int FARTHEST_CHARGED = 160;

    /** 同时，, 另外 in front of the bodies that open a clause. */
    private static final Words OPENERS = Lexicon.words(Use.OPENERS_OF_CLAUSES);

    /** 建设, 保障: verbs that names of bodies hold too, so that an office has to stand in front of them. */
    private static final Words PARTS_OF_NAMES = Lexicon.words(Use.VERBS_IN_NAMES);

    /** 将, 应当: between the bodies and 会同. */
    private static final Words TO_ACT = Lexicon.words(Use.BEFORE_TOGETHER);

    /** 责令, 处分: somebody is punished, and nobody charged. */
    private static final Words SANCTIONS = Lexicon.words(Use.PUNISHING);

    /** 费用, 责任: what is borne. */
    private static final Words BORNE = Lexicon.words(Use.BORNE);

    private final DutySpans spans;

    /** Whether the document is of a kind that charges others; news tells what they did. */
    private final boolean binding;

    AskedDuties(DutySpans spans, boolean binding) {
        this.spans = spans;
        this.binding = binding;
    }

    /** 市水利局会同市气象局监测; 市财政局会同有关部门制定了… tells what was done. */
    void together(String text, int i) {
        int clause = DutyClauses.startOfClause(text, i);
        clause += clause < i ? OPENERS.at(text, clause) : 0;
        int names = i - TO_ACT.before(text, clause, i);
        if (DutySentences.introduced(text, clause, names) >= 0
                || !BodyList.endsName(text, names)
                || !NamesOfBodies.isList(text, clause, names, false)) {
            return;
        }
        if (isDescribed(text, i) || (!binding && names == i)) {
            return;
        }
        if (names == i) {
            chargedFrom(text, clause, clause);
        } else {
            joined(text, clause, names, i + 2);
        }
    }

    /** 市水利局会同市气象局确定的其他机构。: which are meant. */
    private static boolean isDescribed(String text, int i) {
        int end = DutyClauses.endOfClause(text, i);
        boolean ends = end >= text.length() || "。；".indexOf(text.charAt(end)) >= 0;
        return ends
                && NamesOfBodies.isKindBefore(text, end)
                && Scan.findLast(text, '的', i, end) > Math.max(i, end - FARTHEST_KIND);
    }

    /** 市水利局将会同市气象局监测: those in front of 将 with those behind 会同. */
    private void joined(String text, int start, int names, int others) {
        List<ResponsibleBody> bodies = new ArrayList<>();
        BodyList list = new BodyList(bodies);
        if (!list.add(text, start, names, Role.RESPONSIBLE, false) || DutySentences.isTold(text, others)) {
            return;
        }
        int to = Math.min(text.length(), others + FARTHEST_CHARGED);
        boolean ends = false;
        for (int at = others + 2; at < to && !ends; at++) {
            int before = bodies.size();
            ends = "，。；".indexOf(text.charAt(at)) >= 0;
            if ((ends || NamesOfBodies.isCharge(text, at))
                    && list.add(text, others, at, Role.RESPONSIBLE, false)
                    && BodyNames.areNames(bodies)) {
                spans.add(start, at, bodies);
                return;
            }
            bodies.subList(before, bodies.size()).clear();
        }
    }

    /** 责成市公安局抓紧…, 请市财政局于…, 由市交通局制定…. */
    void charged(String text, int i, int word) {
        chargedFrom(text, i, i + word);
    }

    void chargedFrom(String text, int start, int names) {
        int to = Math.min(text.length(), names + FARTHEST_CHARGED);
        for (int at = names + 2; at <= to; at++) {
            boolean ends = at == text.length() || "，。；,;".indexOf(text.charAt(at)) >= 0;
            if (!ends && !NamesOfBodies.isCharge(text, at)) {
                continue;
            }
            List<ResponsibleBody> bodies = new ArrayList<>();
            if (new BodyList(bodies).add(text, names, at, Role.RESPONSIBLE, false) && BodyNames.areNames(bodies)) {
                boolean later = DutySentences.isNamedLater(text, at) || text.startsWith("会同", at);
                char first = Scan.at(text, start);
                boolean said = (ends && first != '责') || (first == '由' && isOther(text, start, at, bodies));
                if (!later && !said && !DutySentences.isTold(text, at) && !DutySentences.isAttribute(text, at)) {
                    spans.add(start, at, bodies);
                }
                if (!text.startsWith("会同", at)) {
                    return;
                }
            }
            if (ends) {
                return;
            }
        }
    }

    /** 由县公安局给予警告 is a sanction, 费用由建设单位承担 no task, and news tells what was done: 由省新闻出版局组织编写. */
    private boolean isOther(String text, int by, int at, List<ResponsibleBody> bodies) {
        boolean costs = text.startsWith("承担", at)
                && (BORNE.before(text, by) > 0 || BORNE.before(text, DutyClauses.endOfClause(text, at)) > 0);
        boolean told = !binding && (!NamesOfBodies.areNamed(bodies) || PARTS_OF_NAMES.at(text, at) > 0);
        return costs || told || SANCTIONS.in(text, at, DutyClauses.endOfClause(text, at));
    }
}
