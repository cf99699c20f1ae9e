package io.github.jianbao.model.reading;

import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document.
 *
 * @param role what it is
 * @param place what it stands under; a clause's first line stands under its clause
 * @param runs its parts in order; joined they are the line, but for a row, whose cells are separate
 * @param table the table that it belongs to; absent for everything else
 */
public record Line(
        LineRole role,
        Place place,
        List<Run> runs,
        @Nullable Table table) {

    Line(LineRole role, Place place, List<Run> runs) {
        this(role, place, runs, null);
    }

    /** A line that is one text. */
    static Line of(LineRole role, Place place, Text text) {
        return new Line(role, place, List.of(Run.of(text, role.head())));
    }

    /**
     * The line's characters.
     *
     * @return the runs joined; the cells of a row with a tab between them
     */
    public String value() {
        if (runs.size() == 1) {
            return runs.get(0).value();
        }
        StringBuilder out = new StringBuilder();
        for (Run run : runs) {
            if (role.row() && run != runs.get(0)) {
                out.append('\t');
            }
            out.append(run.value());
        }
        return out.toString();
    }
}
