package io.github.jianbao.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Location;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Validity;
import io.github.jianbao.model.duties.DutyForm;
import io.github.jianbao.model.duties.DutyTable;
import io.github.jianbao.model.tasks.Task;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The files under {@code src/test/resources/said}: a whole text, a line {@code ----}, and all that it says: what its texts name, how it
 * stands to other documents, from when it holds, who speaks, who is to do what. {@code -Djianbao.update=true} writes the second part
 * anew; read the difference before you keep it.
 */
class SaidTest {

    private static final Path FOLDER = Path.of("src/test/resources/said");
    private static final String RULE = "\n----\n";

    @TestFactory
    Stream<DynamicTest> said() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList()
                    .stream();
        }
    }

    private static void check(Path file) throws IOException {
        String before = Files.readString(file).replace("\r\n", "\n");
        int end = before.indexOf(RULE);
        String text = end < 0 ? before.stripTrailing() : before.substring(0, end);
        String now = text + RULE + String.join("\n", said(text)) + "\n";
        if (Boolean.getBoolean("jianbao.update")) {
            Files.writeString(file, now);
        } else {
            assertThat(now).as("-Djianbao.update=true writes %s anew", file).isEqualTo(before);
        }
    }

    private static List<String> said(String value) {
        SourceText source = SourceText.of(value);
        Issue issue = BulletinParser.create().parse(source).issue();
        List<String> out = new ArrayList<>();
        for (Location place : issue.texts()) {
            Text text = place.text();
            if (text != null && !text.mentions().isEmpty()) {
                out.add("in " + text.value());
                text.mentions().forEach(mention -> out.add("  " + Dump.line(text.value(), mention)));
            }
        }
        issue.articles().forEach(article -> document(article, out));
        for (Task task : TaskTable.of(issue, source)) {
            out.add(task(task));
        }
        List<String> duties = DutyTable.of(issue, source).stream()
                .map(duty -> cells(DutyForm.row(0, duty)))
                .toList();
        duties.forEach(duty -> out.add("duty " + duty));
        return out;
    }

    private static void document(Article article, List<String> out) {
        article.relations().forEach(relation -> out.add(Dump.line(relation)));
        Validity validity = article.validity();
        if (validity != null) {
            out.add(Dump.line(validity));
        }
        Blocks.walk(article.body(), block -> speaker(block, out));
    }

    private static void speaker(Block block, List<String> out) {
        if (block instanceof Speech speech) {
            out.add("speaker " + speech.speaker());
        }
    }

    private static String task(Task task) {
        String bodies = task.bodies().stream()
                .map(body -> body.role() + " " + body.name())
                .collect(Collectors.joining(", "));
        return "task " + String.join(" | ", String.valueOf(task.clause()), task.text(), bodies) + " | by "
                + task.deadlines() + " | aims " + task.targets();
    }

    /** The cells of a row of the table of duties that are filled, without its number. */
    private static String cells(List<String> row) {
        return row.stream().skip(1).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
    }
}
