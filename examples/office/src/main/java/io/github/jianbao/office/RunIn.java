package io.github.jianbao.office;

import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Text;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which parts stand in one line, and what blank stands between them. The model keeps positions alone. */
final class RunIn {

    private static final Set<NumberStyle> WIDE = Set.copyOf(EnumSet.range(NumberStyle.BOOK, NumberStyle.ARTICLE));

    /** A line may end in CR and LF. */
    private static final int LINE_END = 2;

    private static final String RUNS_ON = "。：；！？:;!?";

    private RunIn() {}

    /** The blank behind a number: an ideographic one behind 第一条. */
    static String afterMarker(Marker marker, @Nullable Text next) {
        if (next == null || next.value().isEmpty()) {
            return "";
        }
        boolean wide = WIDE.contains(marker.style());
        boolean apart = marker.start() == marker.end() || InOrder.start(next) < 0
                ? wide || marker.style() == NumberStyle.DECIMAL
                : InOrder.start(next) > marker.end();
        return !apart ? "" : wide ? "\u3000" : " ";
    }

    /** Whether a paragraph goes on in the line of the heading before it. */
    static boolean goesOn(Text before, Text next) {
        int gap = gap(before, next);
        String value = before.value();
        return gap == 0
                || gap <= LINE_END && !value.isEmpty() && RUNS_ON.indexOf(value.charAt(value.length() - 1)) >= 0;
    }

    /** The blank between two parts of one line. */
    static String blank(Text before, Text next) {
        return gap(before, next) > 0 ? " " : "";
    }

    /** Number of characters between two texts; -1 where one of them was never in a source. */
    private static int gap(Text before, Text next) {
        return before.segments().isEmpty() || next.segments().isEmpty()
                ? -1
                : Math.max(0, InOrder.start(next) - before.span().end());
    }
}
