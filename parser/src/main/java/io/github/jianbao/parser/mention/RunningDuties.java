package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is to carry a task out, in running text (正文): 由省教育厅牵头，省财政厅、科技厅配合; 市民政局负责审核材料; 市财政局：负责…;
 * 责成市公安局…. A list that the text introduces (由, 责成, 请) is of bodies when every name ends as bodies do; one that opens a
 * clause has to open as bodies do, too, and in front of 负责 to name them: 教育行政部门负责教育系统的… states what kind of body is
 * competent, and charges nobody with a task.
 */
final class RunningDuties {

    private static final int LONGEST_BEHIND = 80;
    private static final int LONGEST_VERB = 10;
    private static final int LONGEST_KIND = 12;

    /** 要求, 要点: 要 is the beginning of another word. */
    private static final Words NO_WISH = Lexicon.words(Use.NO_WISH);

    /** 同时，, 另外 in front of the bodies that open a clause. */
    private static final Words OPENERS = Lexicon.words(Use.OPENERS_OF_CLAUSES);

    /** 高校要, 企业要: kinds of bodies that need nothing in front of them. */
    private static final Words KINDS_ALONE = Lexicon.words(Use.KINDS_OF_BODIES_ALONE);

    /** What follows the bodies that are charged with something. */
    private static final Words AFTER_CHARGED = Lexicon.words(Use.AFTER_CHARGED);

    /** 于, 应于, 请于 between bodies and their deadline. */
    private static final Words BY = Lexicon.words(Use.BEFORE_DEADLINES_OF_BODIES);

    private final DutySpans spans;
    private final VerbDuties verbs;
    private final AskedDuties asked;

    /** Whether the document is of a kind that charges others; news tells what they did. */
    private final boolean binding;

    /**
     * For a document.
     *
     * @param law whether it is divided into articles, as laws are
     * @param binding whether it is of a kind that charges others
     */
    RunningDuties(Collected out, boolean law, boolean binding) {
        this.spans = new DutySpans(out);
        this.verbs = new VerbDuties(spans, law);
        this.asked = new AskedDuties(spans, binding);
        this.binding = binding;
    }

    void begin() {
        spans.begin();
    }

    /** At 牵头, 负责, 责成, 由, 请, 要, 会同 or 配合. */
    void at(String text, int i) {
        if (i < spans.end()) {
            return;
        }
        char next = Scan.at(text, i + 1);
        switch (text.charAt(i)) {
            case '牵' -> verbs.lead(text, i);
            case '负' -> verbs.responsible(text, i);
            case '责' -> {
                if (next == '成' && !DutySentences.isPermitted(text, i)) {
                    asked.charged(text, i, 2);
                }
            }
            case '由', '请' -> {
                if (DutySentences.isIntroduction(text, i)
                        && !DutySentences.isPermitted(text, i)
                        && !DutySentences.isDescribed(text, i)) {
                    asked.charged(text, i, 1);
                }
            }
            case '要' -> wanted(text, i);
            case '会' -> {
                if (next == '同') {
                    asked.together(text, i);
                }
            }
            default -> {
                if (next == '合') {
                    helping(text, i);
                }
            }
        }
    }

    /** 各县要在2月底前完成: bodies that open a clause, and are told what to do. */
    private void wanted(String text, int i) {
        int end = "也均还".indexOf(Scan.at(text, i - 1)) >= 0 ? i - 1 : i;
        if (!BodyList.endsName(text, end) || NamesOfBodies.isNoBody(text, end) || NO_WISH.at(text, i + 1) > 0) {
            return;
        }
        int clause = afterTime(text, DutyClauses.startOfClause(text, end), end);
        clause += clause < end ? OPENERS.at(text, clause) : 0;
        List<ResponsibleBody> bodies = new ArrayList<>();
        boolean every = isEvery(text, clause, end);
        boolean opens = every || isKindAlone(text, clause, end) || NamesOfBodies.isList(text, clause, end, false);
        if (opens
                && new BodyList(bodies).add(text, clause, end, Role.RESPONSIBLE, false)
                && BodyNames.areNames(bodies)) {
            spans.add(clause, i + 1, bodies);
        }
    }

    /** 摆渡结束后|各镇: behind the time that a clause begins with. */
    private static int afterTime(String text, int clause, int end) {
        for (int at = clause + 3; at < end; at++) {
            if (text.charAt(at) == '各' && "后时内".indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return clause;
    }

    /** 各县, 各县和责任单位: two letters that name bodies. */
    private static boolean isEvery(String text, int start, int end) {
        boolean first = end - start == 2 || (end - start > 3 && BodyList.joins(Scan.at(text, start + 2)));
        return first && text.charAt(start) == '各';
    }

    /** 高校, 转制企业, 试点城市政府: a kind of body, with at most a few letters that tell which. */
    private boolean isKindAlone(String text, int start, int end) {
        if (KINDS_ALONE.are(text, start, end)) {
            return true;
        }
        return binding
                && end - start <= LONGEST_KIND
                && KINDS_ALONE.before(text, end) > 1
                && !BodyNames.isSentence(text, start, end);
    }

    /** 各县于6月底前完成, 市水利局每年3月底前报送: bodies that open a clause, and by when they act. */
    void dated(String text, int start, int end) {
        if (start < spans.end()) {
            return;
        }
        int act = Clauses.isPause(Scan.at(text, end)) ? Scan.skipBlanks(text, end + 1) : end;
        if (AFTER_CHARGED.at(text, act) == 0 || (!before(text, start, act) && act > end)) {
            behind(text, end);
        }
    }

    /** 各县|于6月底前: bodies in front of a deadline; whether there are some. */
    private boolean before(String text, int start, int act) {
        int names = Scan.skipBlanksBack(text, start);
        for (int word = BY.before(text, names); word > 0; word = BY.before(text, names)) {
            names -= word;
        }
        int clause = DutyClauses.startOfClause(text, names);
        clause += clause < names ? OPENERS.at(text, clause) : 0;
        boolean every = isEvery(text, clause, names);
        List<ResponsibleBody> bodies = new ArrayList<>();
        if (BodyList.endsName(text, names)
                && clause >= spans.end()
                && (every || NamesOfBodies.isList(text, clause, names, false))
                && new BodyList(bodies).add(text, clause, names, Role.RESPONSIBLE, false)
                && BodyNames.areNames(bodies)
                && !DutySentences.isTold(text, act)) {
            spans.add(clause, names, bodies);
            return true;
        }
        return false;
    }

    /** 6月底前，市水利局完成…: bodies behind the deadline that opens a sentence. */
    private void behind(String text, int end) {
        int names = Clauses.isPause(Scan.at(text, end)) ? Scan.skipBlanks(text, end + 1) : end;
        int to = Math.min(text.length(), names + LONGEST_BEHIND);
        for (int at = names + 2; binding && at < to; at++) {
            if (Clauses.isPause(text.charAt(at)) || Clauses.isStop(text.charAt(at))) {
                return;
            }
            boolean every = at - names == 2 && text.charAt(names) == '各';
            List<ResponsibleBody> bodies = new ArrayList<>();
            boolean charge = every ? AFTER_CHARGED.at(text, at) > 0 : NamesOfBodies.isCharge(text, at);
            if (charge
                    && (every || isKindAlone(text, names, at) || NamesOfBodies.isList(text, names, at, false))
                    && new BodyList(bodies).add(text, names, at, Role.RESPONSIBLE, false)
                    && BodyNames.areNames(bodies)) {
                if (!DutySentences.isTold(text, at)) {
                    spans.add(names, at, bodies);
                }
                return;
            }
        }
    }

    /** 各县（区）配合, where the clause ends or a task follows. */
    private void helping(String text, int i) {
        char next = Scan.at(text, i + 2);
        boolean ends = next == 0 || "，。；".indexOf(next) >= 0 || text.startsWith("做好", i + 2);
        int clause = DutyClauses.startOfClause(text, i);
        List<ResponsibleBody> bodies = new ArrayList<>();
        DutyWords.Verb verb = ends ? DutyWords.verb(text, Math.max(-1, i - LONGEST_VERB), i + 2) : null;
        if (verb != null
                && NamesOfBodies.isList(text, clause, verb.start(), false)
                && new BodyList(bodies).add(text, clause, verb.start(), Role.COOPERATING, false)
                && BodyNames.areNames(bodies)) {
            spans.add(clause, i + 2, bodies);
        }
    }
}
