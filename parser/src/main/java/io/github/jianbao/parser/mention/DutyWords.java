package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that say who does what: labels before a list of bodies, verbs after it. */
final class DutyWords {

    private static final Words LEAD = Lexicon.words(Use.LEADING);
    private static final Words RESPONSIBLE = Lexicon.words(Use.RESPONSIBLE);
    private static final Words GUIDING = Lexicon.words(Use.GUIDING);
    private static final Words COOPERATING = Lexicon.words(Use.COOPERATING);
    private static final Words BODIES = Lexicon.words(Use.LABELLED_BODIES);
    private static final Words TIME = Lexicon.words(Use.TIME_LABELS);

    private static final Words REMARKS = Lexicon.words(Use.DUTY_REMARKS);

    /** The longer before those that end them. */
    private static final List<String> VERBS = Lexicon.words(Use.DUTY_VERBS).all();

    /** The parts that the verbs stand for. */
    private static final Role[] ROLES = VERBS.stream().map(DutyWords::role).toArray(Role[]::new);

    /** No label has more characters in front of its colon. */
    static final int LONGEST_LABEL = 8;

    private DutyWords() {}

    /** A label with its colon; the role is absent for one that names no bodies (完成时限：). */
    record Label(int length, @Nullable Role role) {}

    /** A verb at the end of a segment. */
    record Verb(int start, Role role) {}

    /** The label at an offset. */
    static @Nullable Label label(String text, int at) {
        if (!opensLabel(Scan.at(text, at))) {
            return null;
        }
        int time = TIME.at(text, at);
        if (time > 0) {
            return withColon(text, at, time, null);
        }
        Label lead = label(text, at, LEAD, Role.LEAD);
        Label responsible = lead == null ? label(text, at, RESPONSIBLE, Role.RESPONSIBLE) : lead;
        if (responsible != null) {
            return responsible;
        }
        Label guiding = label(text, at, GUIDING, Role.GUIDING);
        return guiding == null ? label(text, at, COOPERATING, Role.COOPERATING) : guiding;
    }

    private static boolean opensLabel(char c) {
        return switch (c) {
            case '牵', '主', '第', '责', '承', '实', '落', '负', '配', '协', '参', '组', '完', '时', '工', '进', '整', '指' -> true;
            default -> false;
        };
    }

    private static @Nullable Label label(String text, int at, Words words, Role role) {
        int word = words.at(text, at);
        int bodies = word == 0 ? 0 : BODIES.at(text, at + word);
        return bodies == 0 ? null : withColon(text, at, word + bodies, role);
    }

    private static @Nullable Label withColon(String text, int at, int length, @Nullable Role role) {
        int colon = Scan.skipBlanks(text, at + length);
        char c = Scan.at(text, colon);
        return c == '：' || c == ':' ? new Label(colon + 1 - at, role) : null;
    }

    /** The verb that ends a segment. */
    static @Nullable Verb verb(String text, int start, int end) {
        int last = Scan.skipBlanksBack(text, end);
        char closing = Scan.at(text, last - 1);
        if (!endsVerb(closing)) {
            return null;
        }
        int found = -1;
        int longest = 0;
        for (int i = 0; i < VERBS.size(); i++) {
            String verb = VERBS.get(i);
            int length = verb.length();
            int from = last - length;
            if (verb.charAt(length - 1) == closing && length > longest && from > start && text.startsWith(verb, from)) {
                longest = length;
                found = i;
            }
        }
        return found < 0 ? null : new Verb(last - longest, ROLES[found]);
    }

    private static boolean endsVerb(char c) {
        return switch (c) {
            case '责', '实', '工', '施', '头', '办', '合', '与', '加', '助', '担', '同', '导' -> true;
            default -> false;
        };
    }

    private static Role role(String verb) {
        if (verb.contains("牵头") || verb.startsWith("主办")) {
            return Role.LEAD;
        }
        if (verb.endsWith("指导")) {
            return Role.GUIDING;
        }
        boolean helps = verb.contains("配合") || verb.startsWith("参") || verb.startsWith("协");
        return helps ? Role.COOPERATING : Role.RESPONSIBLE;
    }

    /** 排在第一位的部门为牵头部门, 列第一位的为牵头单位. */
    static boolean saysFirstLeads(String text, int start, int end) {
        boolean first = false;
        boolean lead = false;
        for (int i = start; i + 1 < end; i++) {
            switch (text.charAt(i)) {
                case '第' -> first |= Scan.at(text, i + 1) == '一';
                case '首' -> first |= Scan.at(text, i + 1) == '位';
                case '牵' -> lead |= Scan.at(text, i + 1) == '头';
                default -> {}
            }
        }
        return first && lead;
    }

    /** 下同, 2025年底前完成, 持续推进. */
    static boolean isRemark(String text, int start, int end) {
        int last = Scan.skipBlanksBack(text, end);
        return last <= start
                || REMARKS.at(text, start) > 0
                || text.startsWith("完成", last - 2)
                || text.charAt(last - 1) == '前';
    }
}
