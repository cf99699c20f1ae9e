package io.github.jianbao.model.amend;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Folding;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Consolidation.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision beside the history of a document (沿革).
 *
 * @param amendments those for the document
 * @param lines what the history says of the decision; none where the decision does not say how it came about
 * @param findings what is wrong about working it in
 */
record History(List<Amendment> amendments, List<Line> lines, List<Finding> findings) {

    private static final String PASSED = "通过";

    /** A line that the history gets. */
    record Line(Passage text, Note.Kind kind) {}

    static History of(Document law, Decision decision) {
        List<Amendment> amendments = Targets.of(law, decision);
        List<Finding> findings = new ArrayList<>();
        Span nowhere = Span.of(0, 0);
        if (amendments.isEmpty() && !decision.targets().isEmpty()) {
            String others = String.join("、", decision.targets());
            findings.add(FindingCode.AMENDMENTS_FOR_ANOTHER.at(nowhere, others));
            return new History(List.of(), List.of(), findings);
        }
        String title = decision.title() == null ? null : decision.title().value();
        HanDate date = decision.date();
        for (Note note : law.notes()) {
            if (note.kind() != Note.Kind.HISTORY) {
                continue;
            }
            String line = note.text().value();
            if (title != null && Folding.fold(line).contains(Folding.fold(title))) {
                findings.add(FindingCode.AMENDMENTS_APPLIED_ALREADY.at(nowhere));
            }
            HanDate changed = HanDates.find(line, 0, line.length())
                    .map(HanDates.Found::date)
                    .orElse(null);
            if (date != null && changed != null && order(changed) > order(date)) {
                findings.add(FindingCode.AMENDMENTS_OUT_OF_ORDER.at(nowhere, date.toString(), changed.toString()));
            }
        }
        return new History(amendments, lines(law, decision), findings);
    }

    private static int order(HanDate date) {
        int year = date.year() == null ? 0 : date.year();
        int month = date.month() == null ? 0 : date.month();
        return (year * 100 + month) * 100 + (date.day() == null ? 0 : date.day());
    }

    /**
     * What the history of a document says of a decision, in the manner of the lines that it has: 根据…会议《…》修正, or …会议通过的《…》; the
     * lines of the decision's own head where it names no decision.
     */
    private static List<Line> lines(Document law, Decision decision) {
        List<Line> lines = new ArrayList<>();
        Text title = decision.title();
        boolean names = false;
        boolean grounds = false;
        for (Note note : law.notes()) {
            String value = note.text().value();
            names |= note.kind() == Note.Kind.HISTORY && value.indexOf('》') >= 0;
            grounds |= note.kind() == Note.Kind.HISTORY && value.contains("修正") && value.contains("根据");
        }
        for (Note note : decision.adopted()) {
            Text adopted = note.text();
            boolean passed = adopted.value().replace("）", "").endsWith(PASSED);
            if (title == null || !names) {
                lines.add(new Line(Passage.of(adopted, Origin.DECISION), note.kind()));
            } else if (passed) {
                lines.add(new Line(line(adopted, title, grounds), Note.Kind.HISTORY));
                break;
            }
        }
        return lines;
    }

    private static Passage line(Text adopted, Text title, boolean grounds) {
        boolean brackets = adopted.value().startsWith("（") && adopted.value().endsWith("）");
        int from = brackets ? 1 : 0;
        int to = adopted.value().length() - (brackets ? 1 : 0) - (grounds ? PASSED.length() : 0);
        Passage line = Passage.set(brackets || grounds ? "（" : "");
        line.append(Passage.set(grounds ? "根据" : ""));
        line.append(Passage.of(adopted.part(from, to), Origin.DECISION));
        line.append(Passage.set(grounds ? "《" : "的《"));
        line.append(Passage.inMarks(title));
        line.append(Passage.set(grounds ? "》修正" : "》"));
        line.append(Passage.set(brackets || grounds ? "）" : ""));
        line.replace(0, 0, List.of());
        return line;
    }
}
