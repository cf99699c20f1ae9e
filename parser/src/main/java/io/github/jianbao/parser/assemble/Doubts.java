package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.table.Grid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is doubtful about the body of a document, noted as its texts and numbers come in. Used again for every document. */
final class Doubts {

    private final List<Finding> into;
    private final Series series;

    Doubts(List<Finding> into) {
        this.into = into;
        this.series = new Series(into);
    }

    /** Begins another document; the body of the one before takes nothing more. */
    void begin() {
        series.begin();
    }

    /** A clause opens that stands inside this many others. */
    void clause(Marker marker, int depth) {
        series.next(marker, depth);
    }

    /** A paragraph that stands inside this many clauses introduces a list. */
    void lists(int depth) {
        series.lists(depth);
    }

    /** A turn opens that stands inside this many clauses. */
    void speech(int depth) {
        series.opens(depth + 1);
    }

    void unread(Text text) {
        text(text);
        into.add(FindingCode.LINE_UNREAD.at(text.span()));
    }

    /** A table whose rows could not be told, or in which cells may stand in another column. */
    void table(Grid grid, Span span) {
        if (grid.flat()) {
            into.add(FindingCode.TABLE_FLAT.at(span, Integer.toString(grid.rows())));
        } else if (grid.doubtful() > 0) {
            into.add(FindingCode.TABLE_IN_DOUBT.at(span, Integer.toString(grid.doubtful())));
        }
    }

    /** Evidence at the joins of a text of the body. */
    void text(@Nullable Text text) {
        if (text != null) {
            Segments segments = Segments.of(text.segments());
            if (segments.size() > 1) {
                joins(segments, text.value());
            }
        }
    }

    private void joins(Segments segments, String value) {
        int at = 0;
        for (int k = 0; k < segments.size(); k++) {
            Join join = segments.join(k);
            if (join == Join.FULL_LINE) {
                into.add(FindingCode.JOINED_IN_DOUBT.at(segments.get(k).span()));
            }
            if (k > 0 && (join == Join.PAGE_BREAK || join == Join.UNFINISHED)) {
                if (join == Join.PAGE_BREAK) {
                    into.add(FindingCode.JOINED_OVER_PAGE.at(segments.get(k).span()));
                }
                if (at > 0
                        && at < value.length()
                        && value.charAt(at) == value.charAt(at - 1)
                        && Chars.isHan(value.charAt(at))) {
                    into.add(FindingCode.CHARACTER_DOUBLED.at(segments.get(k).span(), value.substring(at, at + 1)));
                }
            }
            at += segments.end(k) - segments.start(k) + (segments.spaced(k) ? 1 : 0);
        }
    }
}
