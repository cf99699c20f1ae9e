package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;

/**
 * Who is to carry a task out. Two shapes, in brackets or (the first) on a line of its own: labels before the bodies,
 * 责任单位：…；配合单位：…; and verbs after them, …牵头，…配合, …负责.
 */
final class DutyReader {

    private static final int LONGEST = 1200;

    /** What the verbs of the second shape end in. */
    private static final CharSet VERB_ENDS = new CharSet("责头合与加工助实担同办导");

    /** What a list of bodies ends in; another label may follow. */
    private static final CharSet MARKS = new CharSet("；;，,。");

    private static final Words ORGANISERS = Lexicon.words(Use.ORGANISERS);

    private final Collected out;

    /** The bodies of one list, copied when they are told; used again for every list. */
    private final ArrayList<ResponsibleBody> bodies = new ArrayList<>();

    private final BodyList list = new BodyList(bodies);
    private boolean firstLeads;

    /** Where something stood last that tells of a duty. */
    private int lastSign;

    DutyReader(Collected out) {
        this.out = out;
    }

    /** At a closing bracket. */
    void bracket(String text, int open, int close) {
        if (close - open > LONGEST || close - open < 4) {
            return;
        }
        int to = Scan.skipBlanksBack(text, close);
        if (lastSign <= open && !VERB_ENDS.contains(Scan.at(text, to - 1))) {
            return;
        }
        int from = Scan.skipBlanks(text, open + 1);
        boolean told = endOfLabel(text, from, to) > 0 ? labelled(text, from, to) : verbs(text, from, to);
        if (told) {
            tell(open, close + 1);
        }
    }

    void begin() {
        lastSign = -1;
    }

    /** At 牵头, 负责, 配合 or a colon: a bracket around it may tell a duty. */
    void sign(int i) {
        lastSign = i;
    }

    private void tell(int start, int end) {
        if (!bodies.isEmpty()) {
            out.add(new ResponsibleBodies(start, end, bodies));
        }
    }

    /** At a colon: labels that open the text or follow a full stop, without brackets, up to the end of the text. */
    void label(String text, int colon) {
        sign(colon);
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
        if (label == null || start + label.length() <= colon || isOrganiser(text, start)) {
            return;
        }
        int stop = text.indexOf('。', start);
        while (stop >= 0 && DutyWords.label(text, Scan.skipBlanks(text, stop + 1)) != null) {
            stop = text.indexOf('。', stop + 1);
        }
        int to = stop < 0 ? Scan.skipBlanksBack(text, text.length()) : stop;
        if (labelled(text, start, to)) {
            tell(start, to);
        }
    }

    /** 主办单位： at the start of a line says who runs a site or an event. */
    private static boolean isOrganiser(String text, int start) {
        return Scan.skipBlanks(text, 0) == start && ORGANISERS.at(text, start) > 0;
    }

    /** 责任单位：甲、乙；配合单位：丙; what other labels say (责任人：, 适用范围：) is left out. False where nobody is named. */
    private boolean labelled(String text, int from, int to) {
        list.clear();
        int at = from;
        while (at < to) {
            DutyWords.Label label = DutyWords.label(text, at);
            int length = label != null ? label.length() : endOfLabel(text, at, to) - at;
            if (length < 1) {
                return false;
            }
            int start = Scan.skipBlanks(text, at + length);
            int end = nextLabel(text, start, to);
            if (label != null && label.role() != null) {
                int before = bodies.size();
                if (!list.add(text, start, endOfList(text, start, end), label.role(), true)) {
                    bodies.subList(before, bodies.size()).clear();
                }
            }
            at = Scan.skipBlanks(text, end);
        }
        return !bodies.isEmpty();
    }

    /** After the colon of a label of any kind, 适用范围：; -1 for none. */
    private static int endOfLabel(String text, int from, int to) {
        int at = from;
        while (at < to && at - from <= DutyWords.LONGEST_LABEL && Chars.isHan(text.charAt(at))) {
            at++;
        }
        char c = at < to ? text.charAt(at) : 0;
        return at - from >= 2 && (c == '：' || c == ':') ? at + 1 : -1;
    }

    /** Where the next label stands; it follows a mark or a blank. */
    private static int nextLabel(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if ((MARKS.contains(c) || Chars.isBlank(c)) && endOfLabel(text, Scan.skipBlanks(text, at + 1), to) > 0) {
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

    /**
     * 甲牵头，乙、丙配合: a segment says what its bodies do; one without a verb runs on into the next. What is no duty is left out; false
     * where nobody is named.
     */
    private boolean verbs(String text, int from, int to) {
        list.clear();
        boolean leads = firstLeads;
        int start = from;
        int at = from;
        while (at < to) {
            int end = endOfSegment(text, at, to);
            DutyWords.Verb verb = DutyWords.verb(text, at, end);
            if (DutyWords.saysFirstLeads(text, at, end)) {
                leads = true;
                firstLeads |= text.startsWith("下同", to - 2);
            } else if (verb != null && !text.startsWith("以下", at)) {
                int names = start + (Scan.at(text, start) == '由' ? 1 : 0);
                int before = bodies.size();
                if (!list.add(text, names, verb.start(), verb.role(), false) || guidesNobody(verb)) {
                    bodies.subList(before, bodies.size()).clear();
                }
            } else if (!DutyWords.isRemark(text, at, end) && "，,".indexOf(Scan.at(text, end)) >= 0) {
                at = Scan.skipBlanks(text, end + 1);
                continue;
            }
            at = Scan.skipBlanks(text, end + 1);
            start = at;
        }
        if (leads) {
            firstLeads();
        }
        return !bodies.isEmpty();
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
