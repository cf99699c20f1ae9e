package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import java.util.ArrayList;

/**
 * Who is to carry a task out. Two shapes, in brackets or (the first) on a line of its own: labels before the bodies,
 * 责任单位：…；配合单位：…; and verbs after them, …牵头，…配合, …负责.
 */
final class DutyReader {

    private static final int LONGEST = 1200;

    /** What a closing bracket of the second shape stands after. */
    private static final String VERB_ENDS = "责头合与加工助实担同办成前导";

    /** What a list of bodies ends in; another label may follow. */
    private static final CharSet MARKS = new CharSet("；;，,。");

    private final Collected out;

    /** The bodies of one list, copied when they are told; used again for every list. */
    private final ArrayList<ResponsibleBody> bodies = new ArrayList<>();

    private final BodyList list = new BodyList(bodies);
    private boolean firstLeads;

    DutyReader(Collected out) {
        this.out = out;
    }

    /** At a closing bracket. */
    void bracket(String text, int open, int close) {
        if (close - open > LONGEST || close - open < 4) {
            return;
        }
        int from = Scan.skipBlanks(text, open + 1);
        int to = Scan.skipBlanksBack(text, close);
        DutyWords.Label first = DutyWords.label(text, from);
        boolean whole = first != null
                ? labelled(text, first, from, to)
                : (VERB_ENDS.indexOf(Scan.at(text, to - 1)) >= 0 || text.startsWith("下同", to - 2))
                        && verbs(text, from, to);
        if (whole) {
            tell(open, close + 1);
        }
    }

    private void tell(int start, int end) {
        if (!bodies.isEmpty()) {
            out.add(new ResponsibleBodies(start, end, bodies));
        }
    }

    /** At a colon: labels that open the text or follow a full stop, without brackets, up to the end of the text. */
    void label(String text, int colon) {
        int wordEnd = Scan.skipBlanksBack(text, colon);
        int start = wordEnd;
        while (start > 0 && wordEnd - start < DutyWords.LONGEST_LABEL && isPart(text.charAt(start - 1))) {
            start--;
        }
        int before = Scan.skipBlanksBack(text, start);
        if (before == 0 || text.charAt(before - 1) == '。') {
            line(text, start, colon);
        }
    }

    private static boolean isPart(char c) {
        return c != '。' && !Chars.isBlank(c);
    }

    private void line(String text, int start, int colon) {
        DutyWords.Label label = text.length() - start > LONGEST ? null : DutyWords.label(text, start);
        if (label == null || start + label.length() <= colon) {
            return;
        }
        int to = Scan.skipBlanksBack(text, text.length());
        to = Scan.at(text, to - 1) == '。' ? to - 1 : to;
        if (text.lastIndexOf('。', to - 1) >= start) {
            return;
        }
        if (labelled(text, label, start, to)) {
            tell(start, to);
        }
    }

    /** 责任单位：甲、乙；配合单位：丙: false when that is not all that is said. */
    private boolean labelled(String text, DutyWords.Label first, int from, int to) {
        list.clear();
        DutyWords.Label label = first;
        int at = from;
        while (at < to) {
            if (label == null) {
                return false;
            }
            int start = Scan.skipBlanks(text, at + label.length());
            int end = nextLabel(text, start, to);
            if (label.role() != null && !list.add(text, start, endOfList(text, start, end), label.role(), true)) {
                return false;
            }
            at = Scan.skipBlanks(text, end);
            label = DutyWords.label(text, at);
        }
        return true;
    }

    /** Where the next label stands; it follows a mark or a blank. */
    private static int nextLabel(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if ((MARKS.contains(c) || Chars.isBlank(c))
                    && DutyWords.label(text, Scan.skipBlanks(text, at + 1)) != null) {
                return at + 1;
            }
        }
        return to;
    }

    private static int endOfList(String text, int start, int end) {
        int at = Scan.skipBlanksBack(text, end);
        while (at > start && MARKS.contains(text.charAt(at - 1))) {
            at = Scan.skipBlanksBack(text, at - 1);
        }
        return at;
    }

    /** 甲牵头，乙、丙配合: every segment says what its bodies do; one without a verb runs on into the next. */
    private boolean verbs(String text, int from, int to) {
        list.clear();
        boolean leads = firstLeads;
        int start = from;
        int at = from;
        while (at < to) {
            int end = endOfSegment(text, at, to);
            DutyWords.Verb verb = DutyWords.verb(text, at, end);
            boolean note = DutyWords.saysFirstLeads(text, at, end);
            if (note) {
                leads = true;
                firstLeads |= text.startsWith("下同", to - 2);
            } else if (verb != null) {
                int names = start + (Scan.at(text, start) == '由' ? 1 : 0);
                if (!list.add(text, names, verb.start(), verb.role(), false) || guidesNobody(verb)) {
                    return false;
                }
            } else if (!DutyWords.isRemark(text, at, end)) {
                at = Scan.skipBlanks(text, end + 1);
                continue;
            }
            at = Scan.skipBlanks(text, end + 1);
            start = at;
        }
        if (leads) {
            firstLeads();
        }
        return start >= to;
    }

    /** （接受上级部门指导）: 指导 is the rarer verb, and what stands before it has to be names. */
    private boolean guidesNobody(DutyWords.Verb verb) {
        return verb.role() == Role.GUIDING && !BodyNames.areNames(bodies);
    }

    private static int endOfSegment(String text, int start, int to) {
        int depth = 0;
        for (int at = start; at < to; at++) {
            char c = text.charAt(at);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth--;
            } else if (depth <= 0 && "，,；;。".indexOf(c) >= 0) {
                return at;
            }
        }
        return to;
    }

    /** The first of several leads where the document says so and no verb does. */
    private void firstLeads() {
        if (bodies.size() > 1 && bodies.stream().allMatch(b -> b.role() == Role.RESPONSIBLE)) {
            ResponsibleBody first = bodies.get(0);
            bodies.set(0, new ResponsibleBody(first.written(), first.resolved(), Role.LEAD));
        }
    }
}
