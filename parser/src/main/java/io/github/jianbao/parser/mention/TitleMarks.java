package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents in marks (书名号): {@code 《…》}, inside them {@code 〈…〉} or, in careless texts, {@code 《…》} again. A title goes
 * over no full stop, and no further than {@value #LONGEST} characters.
 */
final class TitleMarks {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 8;

    /** This many references back a place, a number or a short name may look. */
    private static final int RECENT = 6;

    /** 1998年发布的《…》: an earlier document, which may have the title of this one. */
    private static final Words EARLIER = Lexicon.words(Use.BEFORE_EARLIER_TITLES);

    /** 省《办法》, 原《办法》. */
    private static final Words WHOSE = Lexicon.words(Use.BEFORE_TITLES_OF_OTHERS);

    private static final Words BEFORE = Lexicon.words(Use.BEFORE_PLAIN_NAMES);

    private final DocumentScope scope;
    private final Collected out;
    private final boolean on;
    private final int[] open = new int[DEEPEST];
    private final int[] firstInside = new int[DEEPEST];
    private final char[] kind = new char[DEEPEST];
    private final ArrayList<DocumentReference> outermost = new ArrayList<>();
    private int lastIndex;
    private int depth;

    TitleMarks(DocumentScope scope, Collected out) {
        this.scope = scope;
        this.out = out;
        this.on = scope.reads(MentionKind.DOCUMENTS);
    }

    void begin() {
        depth = 0;
        lastIndex = -1;
        outermost.clear();
    }

    void at(String text, int i) {
        char c = text.charAt(i);
        if (c == '《') {
            push(i, c);
        } else if (c == '〈') {
            if (depth > 0) {
                push(i, c);
            }
        } else if (c == '》') {
            close(text, i, '《');
        } else if (depth > 0 && kind[depth - 1] == '〈') {
            close(text, i, '〈');
        }
    }

    /** A full stop: what is open here was never closed. */
    void stop(int i) {
        if (depth > 0) {
            unclosed(i);
        }
    }

    void end(String text) {
        if (depth > 0) {
            unclosed(text.length());
        }
    }

    /** The references of the text so far that stand in no other. */
    List<DocumentReference> outermost() {
        return outermost;
    }

    /** The last of them; absent where there is none. */
    @Nullable
    DocumentReference last() {
        return outermost.isEmpty() ? null : outermost.get(outermost.size() - 1);
    }

    /** The reference whose closing mark is the last character before an offset, blanks left out; one of the last few. */
    @Nullable
    DocumentReference endingAt(String text, int end) {
        int from = outermost.size();
        if (from == 0) {
            return null;
        }
        int trimmed = Scan.skipBlanksBack(text, end);
        for (int k = from - 1; k >= Math.max(0, from - RECENT); k--) {
            DocumentReference reference = outermost.get(k);
            if (reference.end() == end || reference.end() == trimmed) {
                return reference;
            }
        }
        return null;
    }

    /** Notes the number that follows the last reference. */
    void number(String number) {
        int last = outermost.size() - 1;
        DocumentReference r = outermost.get(last);
        DocumentReference numbered =
                new DocumentReference(r.start(), r.end(), r.title(), r.resolved(), r.target(), number);
        outermost.set(last, numbered);
        if (on) {
            out.replace(lastIndex, numbered);
        }
    }

    /** Adds a document that is named without marks. */
    void unmarked(String text, int start, int end, String number) {
        if (depth == 0
                && (outermost.isEmpty() || outermost.get(outermost.size() - 1).end() <= start)) {
            add(text, start, end, text.substring(start, end), 0);
            number(number);
        }
    }

    boolean isOpen() {
        return depth > 0;
    }

    private void push(int i, char c) {
        if (depth == DEEPEST) {
            unclosed(i);
        }
        open[depth] = i;
        kind[depth] = c;
        firstInside[depth++] = out.size();
    }

    /** Closes the innermost mark of a kind; marks of the other kind inside it were never closed and are ordinary signs. */
    private void close(String text, int i, char c) {
        int level = depth - 1;
        while (level >= 0 && kind[level] != c) {
            level--;
        }
        if (level < 0) {
            return;
        }
        depth = level;
        int start = open[level];
        out.keepDocuments(Math.min(firstInside[level], out.size()));
        if (i - start > LONGEST) {
            scope.found(MentionFinding.TITLE_TOO_LONG, start, i + 1, Integer.toString(i - start - 1));
        } else if (Scan.skipBlanks(text, start + 1) < i) {
            add(text, start, i + 1, text.substring(start + 1, i), level);
        }
    }

    /** In 1998年发布的《…》 a document names an earlier one of its own title; 省《办法》 is another than 《办法》. */
    private void add(String text, int start, int end, String title, int level) {
        ShortNames names = scope.names();
        String whose = level == 0 ? whose(text, start) : "";
        String resolved = whose.isEmpty() ? names.resolve(title) : names.definition(whose + title);
        String key = TitleIndex.key(resolved == null ? title : resolved);
        boolean earlier = EARLIER.before(text, Scan.skipBlanksBack(text, start)) > 0;
        String target = earlier ? null : scope.titles().find(key, scope.id());
        DocumentReference reference = new DocumentReference(start, end, title, resolved, target, null);
        if (resolved == null && whose.isEmpty()) {
            names.named(title, key);
        }
        if (level == 0) {
            outermost.add(reference);
            lastIndex = out.size();
            scope.relationsSoFar().named(text, reference);
            AmendedDocuments.named(scope, text, reference);
        }
        if (on) {
            out.add(reference);
        }
    }

    /** 省 of 省《办法》, which is another one than 《办法》; empty where nothing, or 我省, stands before the mark. */
    private static String whose(String text, int start) {
        int length = WHOSE.before(text, start);
        char before = Scan.at(text, start - length - 1);
        boolean ours = before == '我' || before == '本' || before == '全' || before == '该';
        boolean alone = !Chars.isHan(before) || before == '称' || BEFORE.before(text, start - length) > 0;
        return length > 0 && alone && !ours ? text.substring(start - length, start) : "";
    }

    private void unclosed(int at) {
        int start = open[0];
        scope.found(MentionFinding.MARK_UNCLOSED, start, Math.min(at, start + 1));
        depth = 0;
    }
}
