package io.github.jianbao.parser.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.Reason;
import io.github.jianbao.parser.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sentence that ends where its column does: whether the paragraph goes on cannot be known, and every such join or parting is a finding. */
class JoinedInDoubtTest {
    private static final BulletinParser PARSER = BulletinParser.create();

    @Test
    void everySuchJoinOfTheCasesIsAFinding() throws IOException {
        assertThat(joins(Path.of("src/test/resources/cases"))).isPositive();
    }

    /** The counts of docs/findings.md are these, where the folder is there. */
    @Test
    void everySuchJoinOfTheFarmIsAFinding() throws IOException {
        String wild = System.getenv("JIANBAO_WILD");
        assumeTrue(wild != null && !wild.isEmpty(), "skipped: JIANBAO_WILD is not set");
        System.out.println(
                "joined in doubt: farm " + joins(Path.of(wild, "farm")) + ", routes " + joins(Path.of(wild, "routes")));
    }

    /** How many lines of the texts of a folder were joined in doubt; each of them has its finding. */
    private static int joins(Path folder) throws IOException {
        int joins = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                SourceText source = SourceText.read(file);
                List<Integer> doubtful = PARSER.explain(source, LayoutHints.NONE).stream()
                        .filter(reason -> reason.rule().equals(Rule.JOIN_FULL_LINE.id())
                                || reason.join().equals(Rule.OPEN_FULL_LINE.id()))
                        .map(Reason::span)
                        .map(span -> span.start())
                        .toList();
                Set<Integer> found = PARSER.parse(source).findings().stream()
                        .filter(JoinedInDoubtTest::tells)
                        .map(finding -> finding.span().start())
                        .collect(Collectors.toSet());
                assertThat(found).as(file.getFileName().toString()).containsAll(doubtful);
                joins += doubtful.size();
            }
        }
        return joins;
    }

    private static boolean tells(Finding finding) {
        FindingCode code = FindingCode.of(finding.code()).orElseThrow();
        return code == FindingCode.JOINED_IN_DOUBT
                || code == FindingCode.JOINED_OVER_PAGE
                || code == FindingCode.PARTED_IN_DOUBT;
    }
}
