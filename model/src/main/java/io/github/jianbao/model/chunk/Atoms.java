package io.github.jianbao.model.chunk;

import io.github.jianbao.model.Document;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.reading.Line;
import io.github.jianbao.model.reading.LineRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The atoms of a script, parted when they are asked for, and let go of from the start on. */
final class Atoms {

    /** A sentence that is too long is parted into pieces of at most this share of a chunk, so that its heading finds room. */
    private static final int SHARE = 4;

    /** Atoms that are let go of together. */
    private static final int STEP = 64;

    private final Script text;
    private final Size size;
    private final int max;

    /** The atoms from {@code gone} on. */
    private final List<Atom> atoms = new ArrayList<>();

    private int gone;
    private int part;
    private @Nullable Document document;

    /** Whether a line of the document's text was there: remarks above it stay with it. */
    private boolean begun;

    /** The head of the table that was read last, and where it started; absent where a table has none that could be repeated. */
    private @Nullable TableHead head;

    private @Nullable Table headed;
    private int headStart;

    Atoms(Script text, Size size, int max) {
        this.text = text;
        this.size = size;
        this.max = max;
    }

    Script text() {
        return text;
    }

    /** That many, or how many there are when they are fewer. */
    int upTo(int many) {
        while (gone + atoms.size() < many && text.hasNext()) {
            add(text.next());
        }
        return Math.min(many, gone + atoms.size());
    }

    /** One of those that {@link #upTo} counted. */
    Atom get(int index) {
        return atoms.get(index - gone);
    }

    /** Those before an index are not asked for any more. */
    void letGo(int index) {
        if (index - gone >= STEP) {
            text.letGo(get(index).start());
            atoms.subList(0, index - gone).clear();
            gone = index;
        }
    }

    private void add(Script.Range range) {
        Line line = range.line();
        if (line.place().document() != document) {
            document = line.place().document();
            part++;
            begun = false;
        }
        boolean above = line.role() == LineRole.NOTE && !begun;
        begun |= !line.role().head() && line.role() != LineRole.NOTE;
        if (line.role() == LineRole.HEADER_ROW) {
            head(range);
        }
        int rank = rank(line);
        int at = skipBlanks(range.start(), range.end());
        if (range.head() < range.end() && range.head() > at) {
            add(at, range.head(), line, rank, true);
            at = skipBlanks(range.head(), range.end());
            rank = Atom.SENTENCE;
        }
        while (at < range.end()) {
            int end = line.role().head() ? range.end() : Sentences.end(text, at, range.end());
            add(at, end, line, rank, line.role().head() || above);
            at = skipBlanks(end, range.end());
            rank = Atom.SENTENCE;
        }
    }

    /** A row more of the head of a table, which is repeated as long as rows find room beside it. */
    private void head(Script.Range range) {
        if (headed != range.line().table()) {
            headed = range.line().table();
            headStart = range.start();
        }
        boolean small =
                range.end() - headStart < max && size.of(text, headStart, range.end()) < Math.max(1, max / SHARE);
        head = small && range.end() > headStart
                ? new TableHead(
                        text.subSequence(headStart, range.end()) + "\n", text.sourceSpans(headStart, range.end()))
                : null;
    }

    private @Nullable TableHead over(Line line) {
        return line.role() == LineRole.ROW && line.table() == headed ? head : null;
    }

    private void add(int start, int blankEnd, Line line, int rank, boolean tied) {
        int end = withoutBlanks(start, blankEnd);
        if (size.of(text, start, end) <= max) {
            atoms.add(new Atom(start, end, line.place(), part, rank, tied, over(line)));
        } else {
            split(start, end, line, rank, tied);
        }
    }

    /** Parts a sentence that is longer than a chunk, at its weakest points. */
    private void split(int start, int end, Line line, int rank, boolean tied) {
        int at = start;
        int here = rank;
        while (at < end) {
            int weakness = 0;
            int stop = at;
            while (stop < end && weakness == 0) {
                weakness = Sentences.weakness(text.charAt(stop++));
            }
            stop = weakness == Atom.INNER_SENTENCE ? Sentences.afterClosers(text, stop, end) : stop;
            here = hard(at, stop, line, here, tied && stop == end);
            here = weakness == 0 ? here : weakness;
            at = stop;
        }
    }

    /** Parts what holds no weak point by length alone, never inside a surrogate pair. */
    private int hard(int start, int blankEnd, Line line, int rank, boolean tied) {
        int share = Math.max(1, max / SHARE);
        int here = rank;
        int end = withoutBlanks(start, blankEnd);
        int at = skipBlanks(start, end);
        while (at < end) {
            int stop = size.farthest(text, at, at + 1, end, share);
            if (stop < end && Character.isSurrogatePair(text.charAt(stop - 1), text.charAt(stop))) {
                stop += stop - 1 > at ? -1 : 1;
            }
            atoms.add(new Atom(at, withoutBlanks(at, stop), line.place(), part, here, tied && stop == end, over(line)));
            here = Atom.ANYWHERE;
            at = skipBlanks(stop, end);
        }
        return here;
    }

    private static int rank(Line line) {
        return switch (line.role()) {
            case TITLE, ATTACHMENT_LABEL, ATTACHMENT_TITLE -> 0;
            case CLAUSE, CLAUSE_HEADING, HEADING, HEADING_LABEL, SPEECH ->
                Math.min(Atom.DEEPEST_CLAUSE, 1 + line.place().level());
            case ROW, SIGNATURE_DATE -> Atom.ROW;
            default -> Atom.PARAGRAPH;
        };
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int withoutBlanks(int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return !Sentences.isLetter(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
