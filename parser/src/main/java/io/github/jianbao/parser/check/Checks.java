package io.github.jianbao.parser.check;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Issue;
import io.github.jianbao.parser.carrier.FusedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything doubtful about an issue, by rising position. */
public final class Checks {

    /** More findings than this are counted and left out. */
    public static final int MOST = 1000;

    private Checks() {}

    /**
     * Finds what is doubtful.
     *
     * @param issue the model
     * @param source the text that it was read from
     * @param mended whether artefacts of extraction were mended in it
     * @param readAcross how many lines look like two columns read across
     * @param fused the lines that held several and were cut
     * @param known what was found on the way
     * @return the findings by rising position, at most {@link #MOST} and one that counts the rest
     */
    public static List<Finding> of(
            Issue issue,
            SourceText source,
            boolean mended,
            int readAcross,
            List<FusedLine> fused,
            List<Finding> known) {
        List<Finding> findings = new ArrayList<>(known);
        TextChecks.check(source, mended, findings);
        if (readAcross > 0) {
            findings.add(FindingCode.COLUMNS_READ_ACROSS.at(Span.of(0, 0), Integer.toString(readAcross)));
        }
        for (FusedLine line : fused) {
            findings.add(FindingCode.LINES_FUSED.at(Span.of(line.start(), line.end()), Integer.toString(line.parts())));
        }
        ContentsChecks.check(issue, findings);
        PageChecks.check(issue, findings);
        for (Article article : issue.articles()) {
            DocumentChecks.check(article, findings);
            CutChecks.check(article, findings);
        }
        findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::code));
        if (findings.size() > MOST) {
            int left = findings.size() - MOST;
            Span last = findings.get(MOST - 1).span();
            findings = new ArrayList<>(findings.subList(0, MOST));
            findings.add(FindingCode.LIMIT_REACHED.at(last, Integer.toString(MOST), Integer.toString(left)));
        }
        return findings;
    }
}
