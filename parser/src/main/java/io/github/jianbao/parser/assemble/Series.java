package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows the numbers of a document's clauses: each series by itself, and on across parents where it runs on. Used again for
 * every document.
 */
final class Series {

    /** The outline nests no deeper. */
    private static final int DEEPEST = 16;

    /** The last marker of each style among the clauses of one parent. */
    private static final class Level {
        private final @Nullable Marker[] last = new Marker[NumberStyle.values().length];
        private int firstsInRow;

        /** Whether the parent held a clause: most hold none. */
        private boolean begun;

        void begin() {
            if (!begun) {
                begun = true;
                clear();
            }
        }

        void clear() {
            firstsInRow = 0;
            Arrays.fill(last, null);
        }
    }

    private final List<Finding> into;
    private final Level document = new Level();
    private final ArrayList<Level> levels = new ArrayList<>();
    private boolean tooDeep;

    Series(List<Finding> into) {
        this.into = into;
    }

    /** Begins another document. */
    void begin() {
        document.clear();
        tooDeep = false;
        opens(0);
    }

    /** A body opens whose blocks stand at a depth: 0 for the document's own. */
    void opens(int depth) {
        if (depth == levels.size()) {
            levels.add(new Level());
        }
        levels.get(depth).begun = false;
    }

    /** Another list may begin at a depth or above: a paragraph introduces it. */
    void lists(int depth) {
        for (int k = Math.min(depth, levels.size() - 1); k >= 0; k--) {
            levels.get(k).begun = false;
        }
    }

    /** A clause opens that stands at a depth; its own body is one deeper. */
    void next(Marker marker, int depth) {
        number(marker, depth);
        opens(depth + 1);
    }

    private void number(Marker marker, int depth) {
        if (depth + 1 == DEEPEST && !tooDeep) {
            tooDeep = true;
            into.add(FindingCode.CLAUSES_TOO_DEEP.at(marker.span(), Integer.toString(DEEPEST)));
        }
        if (marker.style() == NumberStyle.DECIMAL) {
            return;
        }
        Level level = levels.get(depth);
        level.begin();
        int style = marker.style().ordinal();
        Marker here = level.last[style];
        Marker before = here != null ? here : document.last[style];
        int last = before == null ? 0 : before.ordinal();
        int number = marker.ordinal();
        boolean starts = number == 1 && here == null;
        boolean branch = number == last && marker.branch() > 0;
        level.firstsInRow = number == 1 ? level.firstsInRow + 1 : 0;
        if (!starts && number != last + 1 && !branch) {
            report(level, marker, before, last);
        }
        damaged(marker);
        level.last[style] = marker;
        document.last[style] = marker;
    }

    private void report(Level level, Marker marker, @Nullable Marker before, int last) {
        String written = before == null ? "0" : before.text();
        int number = marker.ordinal();
        if (level.firstsInRow > 2) {
            if (level.firstsInRow == 3) {
                into.add(FindingCode.NUMBERS_FLATTENED.at(marker.span(), marker.text()));
            }
        } else if (number == last) {
            into.add(FindingCode.CLAUSE_REPEATED.at(marker.span(), marker.text()));
        } else if (number > last) {
            into.add(FindingCode.CLAUSE_SKIPPED.at(marker.span(), written, marker.text()));
        } else if (number == 1) {
            into.add(FindingCode.CLAUSES_RESTARTED.at(marker.span(), written, marker.text()));
        } else {
            into.add(FindingCode.CLAUSE_OUT_OF_SERIES.at(marker.span(), written, marker.text()));
        }
    }

    /** 〈一), (=): brackets and numerals that were mistaken for others. */
    private void damaged(Marker marker) {
        char first = marker.text().charAt(0);
        boolean bracketed = marker.style() == NumberStyle.HAN_BRACKETED;
        if (bracketed && ("（(".indexOf(first) < 0 || marker.text().indexOf('=') >= 0)) {
            into.add(FindingCode.MARKER_DAMAGED.at(
                    marker.span(), marker.text(), "（" + HanNumerals.format(marker.ordinal()) + "）"));
        }
    }
}
