package io.github.jianbao.parser.contents;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.line.LineTable;
import java.util.List;

/** Tells contents of one document, its chapters, from those of an issue: the body says their lines again with the same numbers. */
final class OwnContents {

    private OwnContents() {}

    static void tell(LineTable lines, Plan plan, boolean known) {
        List<Entry> entries = plan.entries();
        int numbered = 0;
        int found = 0;
        int same = 0;
        for (Entry entry : entries) {
            NumberStyle style = lines.style(entry.firstLine);
            if (style == null) {
                continue;
            }
            numbered++;
            found += entry.target >= 0 ? 1 : 0;
            same += entry.target >= 0
                            && lines.style(entry.target) == style
                            && lines.number(entry.target) == lines.number(entry.firstLine)
                    ? 1
                    : 0;
        }
        boolean own = known || numbered >= 2 && numbered * 10 >= entries.size() * 6 && (found == 0 || same * 2 > found);
        for (Entry entry : entries) {
            entry.part = own;
            if (own) {
                entry.section = false;
            }
        }
    }
}
