package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;

/** Whether what stands in running text are names of bodies, where they end, and whether they name them or only their kind. */
final class NamesOfBodies {

    private static final int LONGEST = 200;
    private static final int LONGEST_VERB = 10;
    private static final int SHORT_WORD = 2;

    /** Kinds of bodies, none by name. */
    private static final Words KINDS = Lexicon.words(Use.KINDS_OF_BODIES);

    /** 建设公园要…: ends as a body does, and is a thing. */
    private static final Words NO_BODIES = Lexicon.words(Use.NO_BODIES);

    /** 建设, 保障: verbs that names of bodies hold too, so that an office has to stand in front of them. */
    private static final Words PARTS_OF_NAMES = Lexicon.words(Use.VERBS_IN_NAMES);

    /** 局, 部门, 单位, 公司: the last letters of names in front of such verbs. */
    private static final CharSet OFFICES = Letters.of(Use.LETTERS_OF_OFFICES);

    /** 部门, 机构, 单位: what a name goes on to. */
    private static final Words NAMED = Lexicon.words(Use.LABELLED_BODIES);

    /** 中心, 公司: right behind the verb they end a name, 采购中心. */
    private static final Words CENTRES = Lexicon.words(Use.CHARGED_BODIES);

    /** 有关, 各: whose bodies follow, not the name itself. */
    private static final Words SOME = Lexicon.words(Use.SOME_BODIES);

    /** What follows the bodies that are charged with something. */
    private static final Words AFTER_CHARGED = Lexicon.words(Use.AFTER_CHARGED);

    private NamesOfBodies() {}

    /** 公园, 社会; 机关 is a kind of body behind more letters: 行政执法机关. */
    static boolean isNoBody(String text, int end) {
        return NO_BODIES.before(text, end) == SHORT_WORD && KINDS.before(text, end) == 0;
    }

    /** Whether a name may end at an offset, and what it is charged with begins: 市财政局|在, but not 户口所|在地 or 住房城乡|建设部门. */
    static boolean isCharge(String text, int at) {
        if (AFTER_CHARGED.at(text, at) == 0 || !BodyList.endsName(text, at) || text.startsWith("所在", at - 1)) {
            return false;
        }
        boolean other = isNoBody(text, at);
        if (other && text.charAt(at - 1) == '行') {
            // 由效能办进行|通报: a verb
            return false;
        }
        return PARTS_OF_NAMES.at(text, at) == 0
                || (!other && OFFICES.contains(text.charAt(at - 1)) && !isOffice(text, at));
    }

    /** 国务院|建设行政主管部门: the name goes on; 市教育局|组织有关部门 does not. */
    private static boolean isOffice(String text, int at) {
        if (CENTRES.at(text, at + SHORT_WORD) > 1) {
            return true;
        }
        for (int end = at + SHORT_WORD; end < at + LONGEST_VERB && Chars.isHan(Scan.at(text, end)); end++) {
            if (SOME.at(text, end) > 0) {
                return false;
            }
            if (NAMED.at(text, end) > 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isList(String text, int start, int end, boolean introduced) {
        if (end - start < 2 || end - start > LONGEST || !Chars.isHan(text.charAt(start))) {
            return false;
        }
        return introduced || BodyNames.opens(text, start, endOfName(text, start, end));
    }

    private static int endOfName(String text, int start, int end) {
        int depth = 0;
        int at = start;
        while (at < end && (depth > 0 || "、和会".indexOf(text.charAt(at)) < 0)) {
            char c = text.charAt(at++);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
        }
        return at;
    }

    /** Whether every body is named, 省教育厅, or stands for those of named places, 各县（市、区）人民政府. */
    static boolean areNamed(List<ResponsibleBody> bodies) {
        for (ResponsibleBody body : bodies) {
            if (isKind(body.written())) {
                return false;
            }
        }
        return true;
    }

    /** 机构, 单位: whether a kind of body ends at an offset. */
    static boolean isKindBefore(String text, int end) {
        return KINDS.before(text, end) > 0;
    }

    private static boolean isKind(String name) {
        boolean every = name.startsWith("各") && !name.startsWith("各级") && !name.startsWith("各有关") && name.length() > 4;
        return !every && KINDS.before(name, name.length()) > 0;
    }
}
