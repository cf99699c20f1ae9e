package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;

/**
 * A list of bodies: 省发展改革委、工业和信息化厅, 财政部等和各有关省级人民政府. 、 inside brackets divides nothing, and 各省、自治区、直辖市人民政府
 * stays whole.
 */
final class BodyList {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FIELD = 10;
    private static final String WHERE = "所在地的";

    /** 市和县（区）人民政府 is one phrase. */
    private static final CharSet PLACES = Letters.of(Use.LETTERS_OF_LEVELS);

    /** What the name of a body ends in. */
    private static final CharSet ENDS = new CharSet("部委局厅办署会院行府门位社台队校司处科室组站所园馆厂市县区省州盟旗乡镇关网团");

    /** What divides two of them opens with, but for blanks. */
    private static final CharSet DIVIDERS = new CharSet("、，,和与及以会商；;");

    /** 有关部门和单位, 各部门和单位 are one phrase. */
    private static final Words SOME = Lexicon.words(Use.SOME_BODIES);

    private static final Words KINDS = Lexicon.words(Use.LABELLED_BODIES);

    private static final Words WHOLE_ENDS = Lexicon.words(Use.CHARGED_BODIES);

    /** The last letters of all names of bodies: one look rules out most places. */
    private static final CharSet LAST = new CharSet("）)部委局厅办署会院行府门位社台队校司处科室组站所园馆厂市县区省州盟旗乡镇关网团" + WHOLE_ENDS.lasts());

    /** Each of them needs what follows to be the name of a body: 各省、自治区、直辖市人民政府. */
    private static final Words UNITS = Lexicon.words(Use.UNITS_OF_PLACES);

    /** No name of a body holds them. */
    private static final CharSet SENTENCE = new CharSet("由。，；：！？“”《》");

    private static final Words UNITS_AND_CORPS = Lexicon.words(Use.PLACES_AS_BODIES);

    private final List<ResponsibleBody> bodies;
    private final ElidedPrefixes prefixes = new ElidedPrefixes();

    BodyList(List<ResponsibleBody> bodies) {
        this.bodies = bodies;
    }

    /** Begins another list. */
    void clear() {
        bodies.clear();
        prefixes.clear();
    }

    /**
     * Adds the bodies of a stretch of text.
     *
     * @return false when some of it is no body; a label vouches for what it labels, so then anything that is no sentence is
     *     taken
     */
    boolean add(String text, int from, int to, Role role, boolean labelled) {
        int before = bodies.size();
        int start = from;
        int depth = 0;
        boolean open = false;
        for (int at = from; at <= to; at++) {
            char c = at < to ? text.charAt(at) : '、';
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth--;
            }
            int word = at == to ? 1 : depth > 0 ? 0 : divider(text, start, at, labelled);
            if (word == 0) {
                continue;
            }
            open = at < to && c == '、' && (isOpenUnit(text, start, at, to) || (!labelled && isField(text, start, at)));
            if (!open) {
                if (!addOne(text, start, at, role, labelled)) {
                    return false;
                }
                start = at + word;
            }
            at += word - 1;
        }
        return !open && bodies.size() > before;
    }

    /** The length of what divides two bodies here; 0 for nothing. */
    private static int divider(String text, int start, int at, boolean labelled) {
        char c = text.charAt(at);
        if (!DIVIDERS.contains(c)) {
            return labelled && Chars.isBlank(c) ? 1 : 0;
        }
        return switch (c) {
            case '、', '，', ',' -> 1;
            case '和', '与', '及' -> and(text, start, at, 1);
            case '以' -> Scan.at(text, at + 1) == '及' ? and(text, start, at, 2) : 0;
            case '会' -> Scan.at(text, at + 1) == '同' ? and(text, start, at, 2) : 0;
            case '商' -> BodyNames.opens(text, at + 1, Math.min(text.length(), at + 4)) ? and(text, start, at, 1) : 0;
            default -> labelled ? 1 : 0;
        };
    }

    private static int and(String text, int start, int at, int length) {
        int name = Math.max(start, Search.last(text, start, at, '等', '等') + 1);
        boolean levels = PLACES.contains(Scan.at(text, at - 1)) && PLACES.contains(Scan.at(text, at + length));
        boolean whole = (text.startsWith("党委", at - 2) && text.startsWith("政府", at + length))
                || levels
                || (SOME.at(text, name) > 0
                        && (KINDS.before(text, at) > 0 || Places.isClosing(Scan.at(text, at - 1)))
                        && KINDS.at(text, at + length) > 0);
        return !whole && isBody(text, start, at) && startsBody(text, at + length) ? length : 0;
    }

    /** 和 divides where a name may end before it, 办公厅和教育部, and not in 工业和信息化部. */
    private static boolean startsBody(String text, int at) {
        char c = Scan.at(text, at);
        return Chars.isHan(c);
    }

    /** 各省, 省 or 所在地的区 in front of 、自治区、直辖市人民政府: the name goes on. */
    private static boolean isOpenUnit(String text, int start, int at, int to) {
        boolean some = text.startsWith("有关", start);
        int from = text.startsWith("各有关", start) ? start + 3 : some ? start + 2 : start + 1;
        boolean every = some || text.charAt(start) == '各';
        int next = at + 1;
        int where = Search.find(text, start, at, WHERE);
        if (where >= 0) {
            int level = where + WHERE.length();
            return next < to && isLetters(text, level, at) && UNITS_AND_CORPS.at(text, next) > 0;
        }
        return (every ? isUnits(text, from, at) : isLetters(text, start, at) || isUnits(text, start, at))
                && next < to
                && text.charAt(next) != '各'
                && UNITS_AND_CORPS.at(text, next) > 0;
    }

    /** 公安 of 公安、民政等部门, 市教育 of 市教育、财政部门: what a part of the name says, and no name. */
    private static boolean isField(String text, int start, int at) {
        int length = at - Math.max(start, Search.last(text, start, at, '、', '、') + 1);
        return length <= LONGEST_FIELD && !isBody(text, start, at) && BodyNames.opensField(text, start, at);
    }

    /** 市 or 省、市 of 省、市、县人民政府: a letter alone names no body. */
    private static boolean isLetters(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean unit = (at - from) % 2 == 0 && PLACES.contains(text.charAt(at));
            if (!unit && text.charAt(at) != '、') {
                return false;
            }
        }
        return to > from;
    }

    /** 省 or 省、自治区 and nothing else. */
    private static boolean isUnits(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int unit = UNITS.at(text, at);
            if (unit == 0) {
                return false;
            }
            at += unit;
            at += at < to && text.charAt(at) == '、' ? 1 : 0;
        }
        return to > from;
    }

    private boolean addOne(String text, int from, int to, Role role, boolean labelled) {
        int start = Scan.skipBlanks(text, from);
        int end = Scan.skipBlanksBack(text, to);
        if (end > start && text.charAt(end - 1) == '等') {
            end = Scan.skipBlanksBack(text, end - 1);
        }
        if (start >= end) {
            return true;
        }
        int more = Scan.find(text, '等', start, end);
        if (more > start && isBody(text, start, more) && isBody(text, more + 1, end)) {
            boolean kind = KINDS.are(text, more + 1, end);
            return addOne(text, start, more, role, labelled) && (kind || addOne(text, more + 1, end, role, labelled));
        }
        boolean name = end - start <= LONGEST_NAME && (labelled ? isPlain(text, start, end) : isBody(text, start, end));
        if (name) {
            String written = text.substring(start, end);
            bodies.add(new ResponsibleBody(written, prefixes.resolve(written), role));
        }
        return name;
    }

    private static boolean isBody(String text, int start, int end) {
        int last = Scan.skipBlanksBack(text, end);
        return last - start >= 2 && isPlain(text, start, last) && endsName(text, last);
    }

    /** Whether the name of a body, or a bracket behind one, may end at an offset. */
    static boolean endsName(String text, int end) {
        char c = Scan.at(text, end - 1);
        return LAST.contains(c) && endsName(text, end, c);
    }

    private static boolean endsName(String text, int end, char c) {
        return c == '）' || c == ')' || ENDS.contains(c) || WHOLE_ENDS.before(text, end) > 0;
    }

    /** No sentence: neither 由 (but in 自由) nor 的 with a verb, nor any mark of a clause. */
    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean free = text.charAt(i) == '由' && i > start && text.charAt(i - 1) == '自';
            if (SENTENCE.contains(text.charAt(i)) && !free) {
                return false;
            }
        }
        return true;
    }

    /** What stands between two names: 、, 和, 及. */
    static boolean joins(char c) {
        return "、和及".indexOf(c) >= 0;
    }
}
