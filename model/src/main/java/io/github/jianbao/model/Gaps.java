package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stood between two parts of a line: nothing, a blank, or the end of a line. The model keeps positions alone; whoever writes a
 * line asks here what stands between its parts.
 *
 * @since 0.2.0
 */
public final class Gaps {

    private static final Set<NumberStyle> WIDE = Set.copyOf(EnumSet.range(NumberStyle.BOOK, NumberStyle.ARTICLE));
    private static final Set<NumberStyle> SPACED =
            Set.of(NumberStyle.ARABIC_DOT, NumberStyle.DECIMAL, NumberStyle.LATIN);
    /** A line may end in CR and LF. */
    private static final int LINE_END = 2;

    private static final String RUNS_ON = "。：；！？:;!?";

    private Gaps() {}

    /**
     * The blank between a clause's number and its text; an ideographic one after 第一条.
     *
     * @param marker the number
     * @param next what follows it in the same line; absent when nothing does
     * @return empty, or one blank
     */
    public static String afterMarker(Marker marker, @Nullable Text next) {
        Required.argument(marker, "marker");
        if (next == null || next.value().isEmpty()) {
            return "";
        }
        boolean wide = WIDE.contains(marker.style());
        if (marker.span().isEmpty() || next.segments().isEmpty()) {
            return wide ? "\u3000" : SPACED.contains(marker.style()) ? " " : "";
        }
        return next.segments().get(0).start() <= marker.span().end() ? "" : wide ? "\u3000" : " ";
    }

    /**
     * Whether a paragraph goes on in the line of the heading, the label or the speaker before it.
     *
     * @param before the heading, the label or the speaker
     * @param next the paragraph
     * @return true when both stood in one line
     */
    public static boolean runsOn(Text before, Text next) {
        Required.argument(before, "before");
        Required.argument(next, "next");
        int gap = between(before, next);
        return gap == 0 || gap <= LINE_END && endsAPart(before.value());
    }

    /**
     * The blank between two parts of one line.
     *
     * @param before the first part
     * @param next the second part
     * @return empty, or one blank
     */
    public static String blank(Text before, Text next) {
        Required.argument(before, "before");
        Required.argument(next, "next");
        return between(before, next) > 0 ? " " : "";
    }

    /** Number of characters between two texts; -1 where one of them was never in a source. */
    private static int between(Text before, Text next) {
        if (before.segments().isEmpty() || next.segments().isEmpty()) {
            return -1;
        }
        return Math.max(0, next.segments().get(0).start() - before.span().end());
    }

    private static boolean endsAPart(String value) {
        return !value.isEmpty() && RUNS_ON.indexOf(value.charAt(value.length() - 1)) >= 0;
    }
}
