package io.github.jianbao.model.quote;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Location;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that can be quoted of an issue as one row of folded characters, and the way back from it. */
final class Passages {

    /** A text or a number in the row. */
    private record Part(
            Location location,
            @Nullable Marker marker,
            @Nullable Text text) {

        String value() {
            return text != null ? text.value() : marker != null ? marker.text() : "";
        }

        List<Span> spans(int from, int to) {
            if (text != null) {
                return text.sourceSpans(from, to);
            }
            return marker == null || marker.end() - marker.start() < to
                    ? List.of()
                    : List.of(Span.of(marker.start() + from, marker.start() + to));
        }
    }

    private final StringBuilder row = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    /** Where in the row a document ends and another one follows. */
    private final List<Integer> ends = new ArrayList<>();

    /** For each character of the row its part, and its offset there. */
    private int[] places = new int[1 << 10];

    private int[] offsets = new int[1 << 10];

    private Passages() {}

    static Passages of(Issue issue, boolean numbers) {
        Passages passages = new Passages();
        Document document = null;
        Set<Clauses.Located> open = new HashSet<>();
        for (Location location : issue.texts()) {
            if (document != null && document != location.document()) {
                passages.ends.add(passages.row.length());
                passages.append(Letters.END, -1, 0);
            }
            document = location.document();
            if (numbers && location.clause() != null && !open.contains(location.clause())) {
                for (Clauses.Located around : location.clause().path()) {
                    if (open.add(around)) {
                        Marker marker = around.clause().marker();
                        passages.add(new Part(
                                new Location(location.article(), document, around, around.clause(), null),
                                marker,
                                null));
                    }
                }
            }
            passages.add(new Part(location, null, location.text()));
        }
        return passages;
    }

    private void add(Part part) {
        String value = part.value();
        for (int at = 0; at < value.length(); at++) {
            if (Letters.counts(value.charAt(at))) {
                append(Letters.fold(value.charAt(at)), parts.size(), at);
            }
        }
        parts.add(part);
    }

    private void append(char c, int part, int offset) {
        if (row.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        places[row.length()] = part;
        offsets[row.length()] = offset;
        row.append(c);
    }

    CharSequence row() {
        return row;
    }

    /** Whether two offsets of the row are in one document. */
    boolean oneDocument(int one, int other) {
        return documents(one) == documents(other);
    }

    /** How many documents end in front of an offset. */
    private int documents(int offset) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stands at a stretch of the row, as one passage. */
    LocatedQuote passage(List<Stretch> stretches, double score) {
        StringBuilder words = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Stretch stretch : stretches) {
            words.append(words.isEmpty() ? "" : "…");
            add(stretch, words, spans);
        }
        Location location = parts.get(places[stretches.get(0).start()]).location();
        return new LocatedQuote(location, words.toString(), spans, score);
    }

    private void add(Stretch stretch, StringBuilder words, List<Span> spans) {
        for (int at = stretch.start(); at < stretch.end(); ) {
            int first = at;
            while (at < stretch.end() && places[at] == places[first]) {
                at++;
            }
            Part part = parts.get(places[first]);
            int from = offsets[first];
            int to = offsets[at - 1] + 1;
            boolean apart =
                    first > stretch.start() && parts.get(places[first - 1]).text() != null;
            words.append(apart ? "\n" : "").append(part.value(), from, to);
            part.spans(from, to).forEach(span -> add(span, spans));
        }
    }

    /** What goes on where the last one ended is no span of its own. */
    private static void add(Span span, List<Span> into) {
        int last = into.size() - 1;
        if (last >= 0 && into.get(last).end() == span.start()) {
            into.set(last, Span.of(into.get(last).start(), span.end()));
        } else {
            into.add(span);
        }
    }
}
