package io.github.jianbao.model.report;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The leaves of a model: together they tile the source text, every character in exactly one of them, in order.
 *
 * @param leaves all of them, by rising start
 * @param overlaps how many characters the model claims twice; zero
 */
public record Leaves(List<Leaf> leaves, int overlaps) {

    /**
     * Copies the list.
     *
     * @param leaves all of them
     * @param overlaps how many characters are claimed twice
     * @throws IllegalArgumentException when leaves is null
     */
    public Leaves {
        Required.part(leaves, "Leaves", "leaves");
        leaves = List.copyOf(leaves);
    }

    /**
     * Reads the leaves off a model.
     *
     * @param issue the model
     * @param source the text that it was read from
     * @return the leaves
     * @throws IllegalArgumentException when the model was read from a longer text
     */
    public static Leaves of(Issue issue, SourceText source) {
        Required.argument(issue, "issue");
        Required.argument(source, "source");
        List<Leaf> claimed = claimed(issue, source);
        List<Leaf> all = new ArrayList<>();
        int at = 0;
        int overlaps = 0;
        for (Leaf leaf : claimed) {
            if (leaf.span().isEmpty()) {
                continue;
            }
            overlaps +=
                    Math.max(0, Math.min(at, leaf.span().end()) - leaf.span().start());
            if (leaf.span().end() <= at) {
                continue;
            }
            gap(source, at, leaf.span().start(), all);
            int start = Math.max(at, leaf.span().start());
            all.add(new Leaf(leaf.kind(), Span.of(start, leaf.span().end())));
            at = leaf.span().end();
        }
        gap(source, at, source.length(), all);
        return new Leaves(all, overlaps);
    }

    /**
     * How many characters stand in leaves of one kind.
     *
     * @param kind the kind
     * @return UTF-16 units
     */
    public int characters(Leaf.Kind kind) {
        Required.argument(kind, "kind");
        int sum = 0;
        for (Leaf leaf : leaves) {
            sum += leaf.kind() == kind ? leaf.span().length() : 0;
        }
        return sum;
    }

    /**
     * Whether nothing was lost and nothing was claimed twice.
     *
     * @return true when the leaves tile the text
     */
    public boolean complete() {
        return overlaps == 0 && characters(Leaf.Kind.LOST) == 0;
    }

    private static List<Leaf> claimed(Issue issue, SourceText source) {
        List<Leaf> claimed = new ArrayList<>();
        for (Piece piece : Pieces.of(issue, source.lines())) {
            if (piece.marker() != null) {
                claimed.add(new Leaf(Leaf.Kind.MARKER, piece.marker().span()));
            }
            Leaf.Kind kind = piece.role() == Role.FURNITURE
                    ? Leaf.Kind.FURNITURE
                    : piece.role() == Role.TOC_ENTRY && piece.continues() ? Leaf.Kind.PAGE_LABEL : Leaf.Kind.TEXT;
            for (Segment segment : piece.segments()) {
                claimed.add(new Leaf(kind, segment.span()));
            }
        }
        claimed.sort(Comparator.comparingInt(leaf -> leaf.span().start()));
        return claimed;
    }

    private static void gap(SourceText source, int from, int to, List<Leaf> into) {
        int at = from;
        while (at < to) {
            boolean blank = Chars.isBlank(source.charAt(at));
            int end = at + 1;
            while (end < to && Chars.isBlank(source.charAt(end)) == blank) {
                end++;
            }
            into.add(new Leaf(blank ? Leaf.Kind.WHITE_SPACE : Leaf.Kind.LOST, Span.of(at, end)));
            at = end;
        }
    }

    /** {@return how many there are, and whether they are the whole text, for logs} */
    @Override
    public String toString() {
        return "Leaves[" + leaves.size() + " leaves, " + (complete() ? "complete" : "not complete") + "]";
    }
}
