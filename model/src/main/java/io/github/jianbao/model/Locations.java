package io.github.jianbao.model;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands at an offset of the source. Made once for an issue, it answers each question in logarithmic time; {@link
 * Issue#at(int)} makes one for a single question. Immutable.
 *
 * <pre>{@code
 * Locations locations = Locations.of(issue);
 * for (Finding finding : result.findings()) {
 *     locations.at(finding.span().start()).ifPresent(place -> System.out.println(finding.code() + " " + place.clause()));
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public final class Locations {

    /** A run of the source that belongs to one text or number. */
    private record Run(
            int start,
            int end,
            TextWalk.@Nullable Node node,
            @Nullable Text text) {

        Location location() {
            return node == null ? new Location(null, null, null, null, text) : node.location(text);
        }
    }

    private final List<Run> runs;

    /** Lies between the others: a page number in the middle of a paragraph. */
    private final List<Run> furniture;

    private Locations(List<Run> runs, List<Run> furniture) {
        this.runs = sorted(runs);
        this.furniture = sorted(furniture);
    }

    private static List<Run> sorted(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingInt(Run::start));
        return sorted;
    }

    /**
     * Looks through an issue.
     *
     * @param issue the issue; what was never in a source is at no offset
     * @return the places of all its texts
     */
    public static Locations of(Issue issue) {
        Required.argument(issue, "issue");
        List<Run> runs = new ArrayList<>();
        List<Run> furniture = new ArrayList<>();
        new TextWalk() {
            @Override
            void text(@Nullable Node node, Text text) {
                add(node, text, runs);
            }

            @Override
            void number(Node node, Marker marker) {
                if (marker.end() > marker.start()) {
                    runs.add(new Run(marker.start(), marker.end(), node, null));
                }
            }
        }.issue(issue);
        issue.furniture().forEach(line -> add(null, line.text(), furniture));
        return new Locations(runs, furniture);
    }

    private static void add(TextWalk.@Nullable Node node, Text text, List<Run> into) {
        for (Segment segment : text.segments()) {
            if (segment.length() > 0) {
                into.add(new Run(segment.start(), segment.end(), node, text));
            }
        }
    }

    /**
     * What stands at an offset. Between two texts (a line end, an indent, a page number that is set aside) it is the innermost part that
     * holds both.
     *
     * @param offset a UTF-16 offset into the source
     * @return empty between two articles, in front of everything, behind everything, and for an offset of no source
     */
    public Optional<Location> at(int offset) {
        int set = before(furniture, offset);
        if (set >= 0 && furniture.get(set).end() > offset) {
            return Optional.of(furniture.get(set).location());
        }
        int at = before(runs, offset);
        if (at < 0) {
            return Optional.empty();
        }
        Run left = runs.get(at);
        if (left.end() > offset) {
            return Optional.of(left.location());
        }
        return at + 1 == runs.size() ? Optional.empty() : between(left, runs.get(at + 1));
    }

    /**
     * What stands at a span: what holds its first character.
     *
     * @param span a span of the source
     * @return as {@link #at(int)} says
     */
    public Optional<Location> at(Span span) {
        Required.argument(span, "span");
        return at(span.start());
    }

    /** The last run that starts at an offset or in front of it; -1 for none. */
    private static int before(List<Run> runs, int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static Optional<Location> between(Run left, Run right) {
        if (left.text() != null && left.text() == right.text()) {
            return Optional.of(left.location());
        }
        TextWalk.Node a = left.node();
        TextWalk.Node b = right.node();
        while (a != null && b != null && a != b) {
            int deeper = Integer.compare(a.depth(), b.depth());
            a = deeper >= 0 ? a.parent() : a;
            b = deeper <= 0 ? b.parent() : b;
        }
        return a == null || b == null ? Optional.empty() : Optional.of(a.location(null));
    }

    /** {@return the number of places, for logs} */
    @Override
    public String toString() {
        return "Locations[" + runs.size() + "]";
    }
}
