package io.github.jianbao.parser.check;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the numbers of a document's clauses: each series by itself, and on across parents where it runs on. */
final class Series {

    /** The outline nests no deeper. */
    private static final int DEEPEST = 16;

    private final List<Finding> into;
    private final Map<NumberStyle, Marker> lastOfStyle = new EnumMap<>(NumberStyle.class);
    private final Deque<Map<NumberStyle, Marker>> levels = new ArrayDeque<>();
    private boolean tooDeep;

    Series(List<Finding> into) {
        this.into = into;
    }

    void down() {
        levels.push(new EnumMap<>(NumberStyle.class));
    }

    void up() {
        levels.pop();
    }

    void next(Marker marker) {
        if (levels.size() == DEEPEST && !tooDeep) {
            tooDeep = true;
            into.add(FindingCode.CLAUSES_TOO_DEEP.at(marker.span(), Integer.toString(DEEPEST)));
        }
        Map<NumberStyle, Marker> level = levels.element();
        Marker here = level.get(marker.style());
        Marker before = here != null ? here : lastOfStyle.get(marker.style());
        int last = before == null ? 0 : before.ordinal();
        int number = marker.ordinal();
        boolean starts = number == 1 && here == null;
        if (marker.style() == NumberStyle.DECIMAL) {
            return;
        }
        boolean branch = number == last && marker.branch() > 0;
        if (!starts && number != last + 1 && !branch) {
            report(marker, before, last, number);
        }
        damaged(marker);
        level.put(marker.style(), marker);
        lastOfStyle.put(marker.style(), marker);
    }

    private void report(Marker marker, @Nullable Marker before, int last, int number) {
        String written = before == null ? "0" : before.text();
        if (number == last) {
            into.add(FindingCode.CLAUSE_REPEATED.at(marker.span(), marker.text()));
        } else if (number > last) {
            into.add(FindingCode.CLAUSE_SKIPPED.at(marker.span(), written, marker.text()));
        } else {
            into.add(FindingCode.CLAUSE_OUT_OF_SERIES.at(marker.span(), written, marker.text()));
        }
    }

    /** 〈一), (=): brackets and numerals that were mistaken for others. */
    private void damaged(Marker marker) {
        char first = marker.text().charAt(0);
        boolean bracketed = marker.style() == NumberStyle.HAN_BRACKETED;
        if (bracketed && ("〈《<".indexOf(first) >= 0 || marker.text().indexOf('=') >= 0)) {
            into.add(FindingCode.MARKER_DAMAGED.at(
                    marker.span(), marker.text(), "（" + HanNumerals.format(marker.ordinal()) + "）"));
        }
    }
}
