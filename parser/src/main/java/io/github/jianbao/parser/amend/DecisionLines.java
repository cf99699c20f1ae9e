package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.ClauseAddress;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a document with the numbers of its clauses, in the order of the source, a paragraph a line; whatever the clauses are
 * nested in. The title is left out.
 */
final class DecisionLines {

    private final SourceText source;
    private final List<DecisionLine> lines = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final List<Segment> runs = new ArrayList<>();
    private @Nullable Mark mark;

    /** A text, or the number of a clause. */
    private record Part(int start, int end, @Nullable Text text, Clauses.@Nullable Located clause) {}

    private DecisionLines(SourceText source) {
        this.source = source;
    }

    static List<DecisionLine> of(Document document, SourceText source) {
        List<Part> parts = new ArrayList<>();
        for (Text text : Blocks.texts(document)) {
            if (!text.segments().isEmpty() && text != document.title()) {
                parts.add(new Part(text.span().start(), text.span().end(), text, null));
            }
        }
        Clauses.forEach(document, located -> {
            Marker marker = located.clause().marker();
            if (marker.start() < marker.end()) {
                parts.add(new Part(marker.start(), marker.end(), null, located));
            }
        });
        parts.sort(Comparator.comparingInt(Part::start));
        DecisionLines all = new DecisionLines(source);
        parts.forEach(all::add);
        all.end();
        return all.lines;
    }

    private void add(Part part) {
        int last = runs.isEmpty() ? 0 : runs.get(runs.size() - 1).end();
        if (part.start() < last) {
            return;
        }
        Text text = part.text();
        boolean goesOn = text != null && text.segments().get(0).join() != Join.FIRST;
        if (runs.isEmpty() || !goesOn && endsLine(last, part.start())) {
            end();
        }
        if (text != null) {
            for (Segment run : text.segments()) {
                if (isParagraphOfQuotation(run)) {
                    end();
                }
                add(run);
            }
            return;
        }
        boolean opens = runs.isEmpty();
        add(new Segment(part.start(), part.end(), Join.FIRST, false));
        if (opens && part.clause() != null) {
            Marker marker = part.clause().clause().marker();
            ClauseAddress address = part.clause().address();
            mark = new Mark(marker.style(), marker.ordinal(), value.length(), address);
        }
    }

    private void add(Segment run) {
        int last = runs.size() - 1;
        if (last >= 0 && run.join() == Join.FIRST) {
            Segment before = runs.remove(last);
            append(before.end(), run.end());
            runs.add(new Segment(before.start(), run.end(), before.join(), before.spaced()));
            return;
        }
        value.append(run.spaced() && last >= 0 ? " " : "");
        append(run.start(), run.end());
        runs.add(last >= 0 ? run : new Segment(run.start(), run.end(), Join.FIRST, false));
    }

    /** Lines are joined while a quotation is open; one that opens with a mark of its own behind a blank line, or in front of a number,
     *  is a paragraph of it. */
    private boolean isParagraphOfQuotation(Segment run) {
        if (runs.isEmpty()
                || run.join() == Join.FIRST
                || run.length() < 2
                || "“「『".indexOf(source.charAt(run.start())) < 0) {
            return false;
        }
        int ends = 0;
        for (int at = runs.get(runs.size() - 1).end(); at < run.start(); at++) {
            ends += source.charAt(at) == '\n' || source.charAt(at) == '\r' && source.charAt(at + 1) != '\n' ? 1 : 0;
        }
        return ends > 1 || "第（(".indexOf(source.charAt(run.start() + 1)) >= 0;
    }

    private void append(int from, int to) {
        for (int at = from; at < to; at++) {
            value.append(Chars.mend(source.charAt(at)));
        }
    }

    private boolean endsLine(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = source.charAt(at);
            if (c == '\n' || c == '\r' || c == '\f' || !Chars.isBlank(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article in front of a line is what is changed, not the number of the line: 第三条第二款修改为. */
    private static boolean isPlace(String line, Mark mark) {
        int at = mark.end();
        return mark.style() == NumberStyle.ARTICLE && at < line.length() && Tokenizer.goesOn(line, at);
    }

    private void end() {
        if (!runs.isEmpty()) {
            String whole = value.toString();
            Mark known = mark;
            Mark read = known == null
                    ? Mark.read(whole)
                    : new Mark(known.style(), known.ordinal(), Mark.skipBlanks(whole, known.end()), known.address());
            boolean place = known != null && read != null && read.end() == known.end() && isPlace(whole, known);
            lines.add(new DecisionLine(new Text(whole, runs), place ? null : read));
        }
        value.setLength(0);
        runs.clear();
        mark = null;
    }
}
