package io.github.jianbao.parser.mention;

import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.MentionKind;
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

    /** The reference whose closing mark is the last character before an offset, blanks left out. */
    @Nullable
    DocumentReference endingAt(String text, int end) {
        if (outermost.isEmpty()) {
            return null;
        }
        DocumentReference last = outermost.get(outermost.size() - 1);
        return last.end() == end || last.end() == Scan.skipBlanksBack(text, end) ? last : null;
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

    /** In 1998年发布的《…》 a document names an earlier one of its own title. */
    private void add(String text, int start, int end, String title, int level) {
        ShortNames names = scope.names();
        String resolved = names.resolve(title);
        String key = TitleIndex.key(resolved == null ? title : resolved);
        String target = scope.titles().find(key, scope.id());
        if (scope.id().equals(target) && Scan.at(text, Scan.skipBlanksBack(text, start) - 1) == '的') {
            target = null;
        }
        DocumentReference reference = new DocumentReference(start, end, title, resolved, target, null);
        if (resolved == null) {
            names.named(title, key);
        }
        if (level == 0) {
            outermost.add(reference);
            lastIndex = out.size();
            scope.relationsSoFar().named(reference);
            AmendedDocuments.named(scope, text, reference);
        }
        if (on) {
            out.add(reference);
        }
    }

    private void unclosed(int at) {
        int start = open[0];
        scope.found(MentionFinding.MARK_UNCLOSED, start, Math.min(at, start + 1));
        depth = 0;
    }
}
