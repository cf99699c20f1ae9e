package io.github.jianbao.model.chunk;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.reading.Line;
import io.github.jianbao.model.reading.Lines;
import io.github.jianbao.model.reading.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The reading text of one article with the way back to the source: read line by line, and let go of from the start on. Offsets
 * are those in the whole text.
 */
final class Script implements CharSequence, Iterator<Script.Range> {

    /** Characters that are let go of together. */
    private static final int STEP = 4096;

    /** A line's range in the text; {@code head} is where its heading ends. */
    record Range(Line line, int start, int head, int end) {}

    private final Iterator<Line> lines;

    /** The text from {@code gone} on. */
    private char[] kept = new char[2 * STEP];

    private int size;
    private int gone;

    /** Triples: offset in the text, offset in the source, length. */
    private int[] pieces = new int[96];

    private int count;

    Script(Article article) {
        lines = Lines.of(article).iterator();
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    /** Reads a line more. */
    @Override
    public Range next() {
        Line line = lines.next();
        if (length() > 0) {
            append("\n");
        }
        int start = length();
        int head = start;
        boolean inHead = true;
        for (Run run : line.runs()) {
            if (line.role().row() && run != line.runs().get(0)) {
                append("\t");
            }
            add(run);
            inHead &= run.heading();
            head = inHead ? length() : head;
        }
        return new Range(line, start, head, length());
    }

    private void add(Run run) {
        int at = length();
        append(run.value());
        if (run.marker() != null) {
            piece(
                    at,
                    run.marker().start(),
                    Math.min(run.value().length(), run.marker().length()));
        } else if (run.text() != null) {
            int end = length();
            for (Segment segment : run.text().segments()) {
                at += segment.spaced() ? 1 : 0;
                piece(at, segment.start(), Math.min(segment.length(), end - at));
                at += segment.length();
            }
        }
    }

    private void append(String text) {
        int end = size + text.length();
        if (end > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(end, 2 * kept.length));
        }
        text.getChars(0, text.length(), kept, size);
        size = end;
    }

    private void piece(int at, int source, int length) {
        if (length <= 0) {
            return;
        }
        if (count + 3 > pieces.length) {
            pieces = Arrays.copyOf(pieces, pieces.length * 2);
        }
        pieces[count++] = at;
        pieces[count++] = source;
        pieces[count++] = length;
    }

    /** What stands before an offset is not asked for any more. */
    void letGo(int offset) {
        if (offset - gone < STEP) {
            return;
        }
        size -= offset - gone;
        System.arraycopy(kept, offset - gone, kept, 0, size);
        gone = offset;
        int first = firstPieceAfter(offset);
        count -= first;
        System.arraycopy(pieces, first, pieces, 0, count);
    }

    /** How much was read. */
    @Override
    public int length() {
        return gone + size;
    }

    @Override
    public char charAt(int offset) {
        return kept[offset - gone];
    }

    @Override
    public String subSequence(int start, int end) {
        return new String(kept, start - gone, end - start);
    }

    /** The text that is still held. */
    @Override
    public String toString() {
        return new String(kept, 0, size);
    }

    /** Where a part of the text stands in the source; runs that touch are one. */
    List<Span> sourceSpans(int start, int end) {
        List<Span> spans = new ArrayList<>();
        for (int i = firstPieceAfter(start); i < count && pieces[i] < end; i += 3) {
            int from = Math.max(start, pieces[i]);
            int to = Math.min(end, pieces[i] + pieces[i + 2]);
            int shift = pieces[i + 1] - pieces[i];
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.end() == from + shift) {
                spans.set(spans.size() - 1, Span.of(last.start(), to + shift));
            } else if (from < to) {
                spans.add(Span.of(from + shift, to + shift));
            }
        }
        return spans;
    }

    /** Index of the first piece that ends after an offset. */
    private int firstPieceAfter(int offset) {
        int low = 0;
        int high = count / 3;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces[3 * middle] + pieces[3 * middle + 2] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 3 * low;
    }
}
