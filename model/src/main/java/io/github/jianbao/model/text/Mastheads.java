package io.github.jianbao.model.text;

import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a masthead: the name, then the others in the order of the source. */
final class Mastheads {

    private Mastheads() {}

    static List<Text> lines(Masthead masthead) {
        List<Text> lines = new ArrayList<>(masthead.publishers());
        Designation designation = masthead.designation();
        if (designation != null) {
            lines.add(designation.text());
        }
        DateLine date = masthead.date();
        if (date != null) {
            lines.add(date.text());
        }
        lines.addAll(masthead.others());
        if (lines.stream().noneMatch(line -> line.segments().isEmpty())) {
            lines.sort(Comparator.comparingInt(line -> line.span().start()));
        }
        if (masthead.name() != null) {
            lines.add(0, masthead.name());
        }
        return lines;
    }
}
