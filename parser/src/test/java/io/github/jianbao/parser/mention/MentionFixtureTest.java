package io.github.jianbao.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Folding;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The files under {@code src/test/resources/mention}: texts with what is read from them under each, written by
 * {@code -Djianbao.update=true} and reviewed by hand.
 *
 * <pre>
 * # a remark
 * {@literal @}article a1 《某某办法》政策解读      an article, or with a1.1 an attachment, of the issue that the documents below stand in
 * {@literal @}document a2 2024-10-23 某某办法     begins a document: id, date or -, title or nothing
 * {@literal @}law a2 - 某某条例                   begins one that is divided into articles
 * {@literal @}child a2.1 - 某某方案              begins a document inside it
 * T a title, a heading
 * P a paragraph
 *   what is read, indented
 * {@literal @}end                                the document ends; its relations and findings follow, indented
 * </pre>
 */
class MentionFixtureTest {

    private static final Path FOLDER = Path.of("src/test/resources/mention");

    @TestFactory
    Stream<DynamicTest> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList()
                    .stream();
        }
    }

    private static void check(Path file) throws IOException {
        String before = Files.readString(file);
        String now = new Replay().run(before.lines().toList());
        if (Boolean.getBoolean("jianbao.update")) {
            Files.writeString(file, now);
        } else {
            assertThat(now).as("-Djianbao.update=true writes %s anew", file).isEqualTo(before);
        }
    }

    /** Reads a fixture and writes it again with what is read now. */
    private static final class Replay {
        private final Map<String, String> articles = new LinkedHashMap<>();
        private final Map<String, String> attachments = new LinkedHashMap<>();
        private final List<String> out = new ArrayList<>();
        private final Deque<DocumentScope> around = new ArrayDeque<>();
        private @Nullable DocumentScope document;

        String run(List<String> lines) {
            for (String line : lines) {
                if (!line.startsWith("  ")) {
                    out.add(line);
                    step(line);
                }
            }
            return String.join("\n", out) + "\n";
        }

        private void step(String line) {
            if (line.startsWith("@article ")) {
                String[] parts = line.split(" ", 3);
                String title = Folding.fold(parts[2].replace("《", "").replace("》", ""));
                if (parts[1].indexOf('.') > 0) {
                    attachments.put(parts[1], title);
                } else {
                    articles.put(title, parts[1]);
                }
            } else if (line.startsWith("@document ") || line.startsWith("@law ")) {
                IssueScope issue = new MentionReader(MentionKind.all()).issue(articles, attachments);
                document = issue.document(own(line));
            } else if (line.startsWith("@child ") && document != null) {
                around.push(document);
                document = document.child(own(line));
            } else if (line.startsWith("@end") && document != null) {
                document.relations().forEach(relation -> out.add("  " + Dump.line(relation)));
                Validity validity = document.validity();
                if (validity != null) {
                    out.add("  " + Dump.line(validity));
                }
                document.findings().forEach(finding -> out.add("  " + Dump.line(finding)));
                document = around.poll();
            } else if (line.startsWith("T ") || line.startsWith("P ")) {
                read(line.substring(2), line.startsWith("P "));
            }
        }

        private void read(String text, boolean prose) {
            if (document == null) {
                document =
                        new MentionReader(MentionKind.all()).issue(articles).document(new Own("a1", null, null, false));
            }
            for (Mention mention : document.read(text, prose)) {
                out.add("  " + Dump.line(text, mention));
            }
        }

        private static Own own(String line) {
            String[] parts = line.split(" ", 4);
            String title = parts.length < 4 ? null : parts[3];
            return new Own(parts[1], title, date(parts[2]), line.startsWith("@law "));
        }

        private static @Nullable HanDate date(String text) {
            return HanDates.readAt(text, 0, text.length())
                    .map(HanDates.Found::date)
                    .orElse(null);
        }
    }
}
