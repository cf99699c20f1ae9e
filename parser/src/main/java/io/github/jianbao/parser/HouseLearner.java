package io.github.jianbao.parser;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.HouseProfile.LineForm;
import io.github.jianbao.parser.block.BlockRoom;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.ContentsRoom;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineReader;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.outline.OutlineRoom;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.PageRoom;
import io.github.jianbao.parser.table.TableRoom;
import io.github.jianbao.parser.table.Tables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the issues of a house one by one, as they are read without a profile, and keeps what their lines look like. */
final class HouseLearner {

    /** Copies of one issue repeat all of it, which is no habit of the house. */
    private final Set<List<Seen>> issues = new LinkedHashSet<>();

    /**
     * What opens a unit of an issue.
     *
     * @param letters what is compared; empty where nothing is
     * @param words the line's words; empty where its letters are
     * @param form how the line looks
     * @param role what it was taken for without a profile
     * @param shape its shape
     * @param isText whether it is running text
     * @param isShort whether it may be a title or a section's name
     */
    record Seen(String letters, String words, LineForm form, Role role, Shape shape, boolean isText, boolean isShort) {

        boolean inContents() {
            return role == Role.TOC_HEADING || role == Role.TOC_ENTRY || role == Role.TOC_SECTION;
        }
    }

    /** Reads a further issue. */
    void take(SourceText source) {
        LineTable lines = LineReader.read(source, LayoutHints.NONE, false);
        Tables tables = TableRoom.find(lines);
        Furnishing furnishing = PageRoom.find(lines, tables);
        Plan plan = ContentsRoom.read(lines, furnishing);
        Blocks blocks = BlockRoom.join(lines, furnishing, plan, tables);
        List<Reason> reasons =
                Reasons.of(lines, furnishing, plan, blocks, OutlineRoom.read(lines, blocks, plan, tables));
        List<Seen> seen = new ArrayList<>();
        int i = 0;
        for (Reason reason : reasons) {
            while (i + 1 < lines.count() && lines.start(i) < reason.span().start()) {
                i++;
            }
            if (!reason.continues()
                    && lines.count() > 0
                    && lines.start(i) == reason.span().start()) {
                seen.add(seen(lines, i, reason.role()));
            }
        }
        issues.add(seen);
    }

    private static Seen seen(LineTable lines, int i, Role role) {
        boolean table = role == Role.TABLE;
        String letters = table ? "" : LineForms.letters(lines, i);
        return new Seen(
                letters,
                letters.isEmpty() ? "" : lines.words(i),
                LineForms.form(lines, i),
                role,
                lines.shape(i),
                table || LineForms.text(lines, i),
                !table && LineForms.shortLine(lines, i));
    }

    HouseProfile profile() {
        return new HouseHabits(List.copyOf(issues)).profile();
    }
}
