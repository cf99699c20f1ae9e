package io.github.jianbao.parser.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.Reason;
import io.github.jianbao.parser.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reasons of a text and its line report speak of the same lines and say the same of them. */
class ReasonsTest {
    private static final BulletinParser PARSER = BulletinParser.create();
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void everyLineHasAReasonThatSaysWhatTheReportSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                SourceText source = SourceText.read(file);
                Map<Integer, String> reasons = new TreeMap<>();
                for (Reason reason : PARSER.explain(source)) {
                    String role = reason.role().label() + (reason.continues() ? "+" : "");
                    reasons.putIfAbsent(source.position(reason.span().start()).line(), role);
                }
                for (LineReport.Row row : PARSER.parse(source).lineReport().rows()) {
                    String said = reasons.remove(row.line());
                    if (!row.label().equals(said)) {
                        wrong.add(file.getFileName() + ":" + row.line() + " is " + row.label() + ", its reason says "
                                + said);
                    }
                }
                reasons.forEach((line, said) -> wrong.add(file.getFileName() + ":" + line + " has a reason alone"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Of a line in a block it is said why it opens the block, or why it goes on with the line before. */
    @Test
    void aLineOfTextSaysWhyItOpensOrJoins() {
        List<Reason> reasons = PARSER.explain(SourceText.of("滨江市关于供水的通知\n各单位：\n请做好供水工作。\n第 1 页\n"));
        Set<String> rules = new HashSet<>();
        for (Rule rule : Rule.values()) {
            rules.add(rule.id());
        }
        assertThat(reasons).hasSize(4);
        assertThat(reasons.get(0).join()).isEqualTo("open.first");
        assertThat(reasons.get(2).join()).startsWith("open.");
        assertThat(reasons).allSatisfy(reason -> assertThat(rules).contains(reason.rule()));
    }
}
