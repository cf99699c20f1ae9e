package io.github.jianbao.parser;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Position;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Certainty;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Location;
import io.github.jianbao.model.report.Leaves;
import io.github.jianbao.model.report.LineReport;
import java.util.List;
import java.util.Optional;

/**
 * What a parse gives: the document and its findings, side by side. There is always a document.
 *
 * <pre>{@code
 * ParseResult result = BulletinParser.create().parse(Path.of("issue.txt"));
 * for (Finding finding : result.findings()) {
 *     System.out.println(result.position(finding) + "  " + FindingCode.message(finding, Locale.ENGLISH));
 * }
 * }</pre>
 *
 * @param issue the document
 * @param findings everything doubtful, by rising position
 * @param source the text that it was read from; in JSON that a mapper writes it is left out
 */
public record ParseResult(
        Issue issue, List<Finding> findings, @JsonIgnore SourceText source) {

    /**
     * Copies the list.
     *
     * @param issue the document
     * @param findings everything doubtful
     * @param source the text that it was read from
     * @throws IllegalArgumentException when issue, findings or source is null
     */
    public ParseResult {
        Required.part(issue, "ParseResult", "issue");
        Required.part(findings, "ParseResult", "findings");
        Required.part(source, "ParseResult", "source");
        findings = List.copyOf(findings);
    }

    /**
     * Where a finding stands, for people.
     *
     * @param finding one of {@link #findings()}
     * @return line and column of its first character
     * @throws IllegalArgumentException when it is of another, longer text
     */
    public Position position(Finding finding) {
        Required.argument(finding, "finding");
        return source.position(finding.span().start());
    }

    /**
     * What a finding is about: the article, the clause, the block and the text at its first character. For many findings make {@link
     * io.github.jianbao.model.Locations} once.
     *
     * @param finding one of {@link #findings()}
     * @return the place; empty for a finding about the text as a whole
     * @since 0.2.0
     */
    public Optional<Location> at(Finding finding) {
        Required.argument(finding, "finding");
        return issue.at(finding.span().start());
    }

    /**
     * Whether something is so wrong that the document should not be used without a look: the text cannot be read.
     *
     * @return true where a finding is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * How sure the reading of the whole text is (识读把握): of its parts, the share that shows by itself what it is. Archives can be filtered by
     * it: what is low should be looked at first.
     *
     * @return the parts and how many of them are doubtful
     * @since 0.2.0
     */
    public Certainty certainty() {
        return Certainty.of(issue, findings);
    }

    /**
     * How sure the reading of one document is.
     *
     * @param document an article or an attachment of the issue
     * @return its parts and how many of them are doubtful
     * @since 0.2.0
     */
    public Certainty certainty(Document document) {
        return Certainty.of(document, findings);
    }

    /**
     * What each line was taken for (行报告).
     *
     * @return a new report
     */
    public LineReport lineReport() {
        return LineReport.of(issue, source);
    }

    /**
     * What became of each character: the leaves tile the source text.
     *
     * @return new leaves
     */
    public Leaves leaves() {
        return Leaves.of(issue, source);
    }

    /** {@return what was read and the number of findings, for logs; never the text} */
    @Override
    public String toString() {
        return "ParseResult[" + issue + ", " + findings.size() + " findings, " + source + "]";
    }
}
