package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Definitions of short names in brackets (简称): （以下简称《意见》）, （国发〔2018〕1号，以下简称《意见》）, （以下统称“两新”政策）,
 * （以下分别简称《甲》《乙》）, （以下称本办法）.
 */
final class ShortNameReader {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_BRACKET = 120;
    private static final Words LEADS = Lexicon.words(Use.BEFORE_SHORT_NAMES);

    /** 区, 县: levels that a name may have several of. */
    private static final CharSet LEVELS = Letters.of(Use.LETTERS_OF_LEVELS);

    private static final String BOUNDARIES = "）),，;；。、";

    private final DocumentScope scope;
    private final Collected out;
    private final TitleMarks marks;
    private final Brackets brackets;
    private final boolean on;

    ShortNameReader(DocumentScope scope, Collected out, TitleMarks marks, Brackets brackets) {
        this.scope = scope;
        this.out = out;
        this.marks = marks;
        this.brackets = brackets;
        this.on = scope.reads(MentionKind.ABBREVIATIONS);
    }

    /** At the 称 of 简称, 统称 or 以下称. */
    void at(String text, int i) {
        int open = brackets.innermost();
        if (open < 0 || i - 1 - open > LONGEST_BRACKET || !introduced(text, open, i)) {
            return;
        }
        List<String> names = new ArrayList<>(1);
        int end = names(text, i + 1, Scan.at(text, i - 1) == '统', names);
        int close = closing(text, end);
        if (names.isEmpty() || close < 0) {
            return;
        }
        boolean respectively = text.startsWith("分别", i - 3) || text.startsWith("分别", i - 2);
        List<String> longNames = longNames(text, open, close, names, respectively);
        for (int n = 0; n < names.size(); n++) {
            String standsFor = longNames.isEmpty() ? "" : longNames.get(n);
            scope.names().define(names.get(n), standsFor);
            if (on) {
                out.add(new Abbreviation(open, close + 1, names.get(n), standsFor));
            }
        }
    }

    /** 以下简称 anywhere in the bracket, or a bracket that opens with 简称; 以下称. */
    private static boolean introduced(String text, int open, int i) {
        char kind = Scan.at(text, i - 1);
        if (kind != '简' && kind != '统') {
            return LEADS.before(text, i) > 0;
        }
        int before = Scan.skipBlanksBack(text, i - 1);
        return before == open + 1 || LEADS.before(text, before) > 0 || text.startsWith("分别", before - 2);
    }

    /** Reads 《甲》《乙》, “甲”, 省《办法》, or what stands up to the bracket; returns the offset after it. */
    private static int names(String text, int from, boolean together, List<String> names) {
        int at = Scan.skipBlanks(text, from);
        if (Scan.at(text, at) == '为' || Scan.at(text, at) == '：' || Scan.at(text, at) == ':') {
            at = Scan.skipBlanks(text, at + 1);
        }
        while (true) {
            char c = Scan.at(text, at);
            char closing = c == '《' ? '》' : c == '“' ? '”' : c == '"' ? '"' : c == '「' ? '」' : 0;
            if (closing == 0) {
                return names.isEmpty() ? bareName(text, at, together, names) : at;
            }
            int end = Scan.find(text, closing, at + 1, at + 1 + LONGEST_NAME);
            if (end < 0 || end == at + 1) {
                return at;
            }
            names.add(withoutMarks(text.substring(at + 1, end)));
            at = Scan.skipBlanks(text, end + 1);
            char next = Scan.at(text, at);
            if ((next == '、' || next == '和' || next == '与' || next == '或')
                    && "《“\"「".indexOf(Scan.at(text, at + 1)) >= 0) {
                at++;
            }
        }
    }

    /** A name without marks; those of 省《办法》 are left out of it, and what is called together (统称) goes over 、. */
    private static int bareName(String text, int from, boolean together, List<String> names) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_NAME && !isBoundary(text, end, together)) {
            end++;
        }
        int trimmed = Scan.skipBlanksBack(text, end);
        if (trimmed > from && end - from <= LONGEST_NAME && end < text.length()) {
            String name = text.substring(from, trimmed);
            names.add(withoutMarks(name).replace("“", "").replace("”", ""));
        }
        return end;
    }

    private static String withoutMarks(String name) {
        return name.replace("《", "").replace("》", "");
    }

    /** A mark behind a name; but 区、县渡口管理机构 is one, and what is called together goes over 、. */
    private static boolean isBoundary(String text, int at, boolean together) {
        char c = text.charAt(at);
        boolean levels = c == '、' && LEVELS.contains(Scan.at(text, at - 1)) && LEVELS.contains(Scan.at(text, at + 1));
        return BOUNDARIES.indexOf(c) >= 0 && !(c == '、' && (together || levels));
    }

    /** The closing bracket after the names; a further clause may stand between. */
    private static int closing(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST_BRACKET);
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '（' || c == '(') {
                depth++;
            } else if ((c == '）' || c == ')') && depth-- == 0) {
                return at;
            } else if (c == '。') {
                return -1;
            }
        }
        return -1;
    }

    /** What the names stand for: the documents in front of the bracket, as many as there are names; or none at all. */
    private List<String> longNames(String text, int open, int close, List<String> names, boolean respectively) {
        int count = names.size();
        DocumentReference last = reference(text, open);
        if (last == null || (count > 1 && !respectively && !areOfTitles(names, text, open))) {
            String plain = count == 1 && last == null ? plain(text, open, names.get(0), together(text, open)) : null;
            if (plain == null && count == 1 && last == null) {
                plain = NamedSubjects.before(text, open, close + 1, names.get(0));
                plain = plain == null && !together(text, open) ? item(text, open, names.get(0)) : plain;
            }
            return plain == null ? List.of() : List.of(plain);
        }
        List<DocumentReference> all = marks.outermost();
        int end = all.indexOf(last) + 1;
        if (end < count) {
            return List.of();
        }
        if (count == 1 && end > 1 && isOneOfSeveral(text, all.get(end - 2), last, names.get(0))) {
            return List.of();
        }
        List<String> titles = new ArrayList<>(count);
        for (DocumentReference reference : all.subList(end - count, end)) {
            titles.add(reference.fullTitle());
        }
        return titles;
    }

    /** （以下简称《渡口法》、《堤岸法》）: as many titles stand in front, each with the letters of its short name. */
    private boolean areOfTitles(List<String> names, String text, int open) {
        List<DocumentReference> all = marks.outermost();
        int end = all.indexOf(reference(text, open)) + 1;
        for (int n = 0; n < names.size(); n++) {
            int title = end - names.size() + n;
            if (title < 0 || !isShort(names.get(n), all.get(title).fullTitle())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a title has the letters of a name in their order. */
    private static boolean isShort(String name, String title) {
        int next = 0;
        for (int at = 0; at < title.length() && next < name.length(); at++) {
            next += title.charAt(at) == name.charAt(next) ? 1 : 0;
        }
        return next == name.length();
    }

    /** 《甲准则》《乙准则》（以下简称新准则）: a name that the last title does not hold may be that of all of them. */
    private static boolean isOneOfSeveral(String text, DocumentReference before, DocumentReference last, String name) {
        int gap = last.start() - before.end();
        boolean list = gap == 0 || (gap == 1 && BodyList.joins(text.charAt(before.end())));
        return list && !isShort(name, last.fullTitle());
    }

    /** 以下统称: the name of several. */
    private static boolean together(String text, int open) {
        int called = Scan.find(text, '称', open, open + LONGEST_NAME);
        return Scan.at(text, called - 1) == '统';
    }

    /** The document in front of the bracket, or in front of a bracket with its number before it. */
    private @Nullable DocumentReference reference(String text, int open) {
        DocumentReference reference = marks.endingAt(text, open);
        int before = Scan.skipBlanksBack(text, open);
        int earlier = reference == null ? brackets.opening(before - 1) : -1;
        return earlier < 0 ? reference : marks.endingAt(text, earlier);
    }

    /** 甲委员会、乙委员会（以下简称乙委）: the last of several. */
    private static @Nullable String item(String text, int open, String name) {
        return LongNames.before(text, Scan.skipBlanksBack(text, open), name, false, true);
    }

    /** “…” in front of the bracket, or the body or thing whose letters the short name has. */
    private static @Nullable String plain(String text, int open, String name, boolean together) {
        int end = Scan.skipBlanksBack(text, open);
        if (Scan.at(text, end - 1) != '”') {
            return LongNames.before(text, end, name, together, false);
        }
        for (int start = end - 2; start >= Math.max(0, end - LONGEST_NAME); start--) {
            char c = text.charAt(start);
            if (c == '“') {
                return text.substring(start + 1, end - 1);
            } else if (c == '”') {
                return null;
            }
        }
        return null;
    }
}
