package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Something quoted, while its lines are collected. */
final class Quote {

    /** How a quotation is set off. */
    enum Marks {
        /** “…”, 「…」 or 『…』. */
        PAIRED,
        /** The same sign at both ends. */
        STRAIGHT,
        /** No marks: the lines up to the next clause. */
        NONE
    }

    private final Marks marks;
    private final List<Text> lines = new ArrayList<>();
    private int start;
    private int end;
    private boolean closed;

    Quote(Marks marks, Span opening) {
        this.marks = marks;
        this.start = opening.start();
        this.end = opening.end();
        this.closed = marks == Marks.NONE;
    }

    void add(DecisionLine line, int from, int to) {
        int first = Mark.skipBlanks(line.value(), from);
        Text part = line.text().part(Math.min(first, to), to);
        if (!part.value().isBlank()) {
            lines.add(part);
        }
        end = Math.max(end, line.source(from, to).end());
    }

    void close(Span closing) {
        closed = true;
        end = closing.end();
    }

    /** What was quoted right behind it belongs to it: a further paragraph of the same passage. */
    void join(Quote next) {
        lines.addAll(next.lines);
        end = next.end;
    }

    /** Several as one, the first of them. */
    static Quote joined(List<Quote> quotes) {
        quotes.subList(1, quotes.size()).forEach(quotes.get(0)::join);
        return quotes.get(0);
    }

    /** Whether it is a passage of whole sentences, not words out of one. */
    boolean isPassage() {
        String last = isEmpty() ? "" : lines.get(lines.size() - 1).value();
        return last.endsWith("。") || last.endsWith("；") || last.endsWith("：");
    }

    Marks marks() {
        return marks;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<Text> lines() {
        return lines;
    }

    Span span() {
        return Span.of(start, end);
    }
}
