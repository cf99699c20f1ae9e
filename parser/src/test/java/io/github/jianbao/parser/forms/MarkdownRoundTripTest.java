package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.text.TextForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Bulletin;
import io.github.jianbao.parser.gen.Bulletins;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Dirt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The same document as plain text and as Markdown gives the same model, addresses and ids, whoever wrote the Markdown. */
class MarkdownRoundTripTest {

    /** Habits that each text is written in. */
    private static final int HABITS = 3;

    private final BulletinParser parser = BulletinParser.create();

    @Test
    void samplesComeBackTheSame() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/cli/samples"))) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(samples).hasSizeGreaterThanOrEqualTo(3);
            for (Path sample : samples) {
                assertThat(differences(SourceText.read(sample).text(), 1))
                        .as(sample.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void plainTextsOfTheCorpusComeBackTheSame() throws IOException {
        List<String> others = new ArrayList<>();
        int texts = 0;
        for (Path file : Corpus.texts()) {
            String folder = file.getParent().getFileName().toString();
            if (List.of("composed", "gov", "laws", "seed").contains(folder)) {
                texts++;
                List<String> found = differences(SourceText.read(file).text(), texts);
                if (!found.isEmpty()) {
                    others.add(file.getFileName() + " " + found);
                }
            }
        }
        assertThat(texts).isGreaterThan(60);
        assertThat(others).isEmpty();
    }

    @Property(seed = "20260101", tries = 300)
    void generatedDocumentsComeBackTheSame(@ForAll long seed) throws IOException {
        Dice dice = Dice.of(seed);
        Bulletin bulletin = Bulletins.any(dice);
        assertThat(differences(Dirt.any(dice).text(bulletin, dice), seed)).isEmpty();
    }

    /** How the Markdown of a text is read otherwise than the text. */
    private List<String> differences(String text, long seed) throws IOException {
        List<String> differences = new ArrayList<>();
        ParseResult plain = parser.parse(written(parser.parse(text).issue()));
        compare(plain.issue(), own(plain.issue()), differences);
        for (int habit = 0; habit < HABITS; habit++) {
            compare(plain.issue(), OtherMarkdown.of(plain, Dice.of(seed * HABITS + habit)), differences);
        }
        return differences;
    }

    private void compare(Issue plain, String markdown, List<String> differences) {
        Issue again = parser.parse(markdown).issue();
        String difference = Sameness.firstDifference(closedUp(plain), closedUp(again));
        if (!difference.isEmpty()) {
            differences.add(difference);
        } else if (!places(plain).equals(places(again))) {
            differences.add("addresses " + places(plain) + " and " + places(again));
        }
    }

    private static List<String> places(Issue issue) {
        return Clauses.of(issue).stream()
                .map(clause -> clause.address() + " " + clause.stableId())
                .toList();
    }

    /** For people Markdown gives the name of a bulletin without the blanks between its letters. */
    private static Issue closedUp(Issue issue) {
        Masthead head = issue.masthead();
        if (head == null || head.name() == null) {
            return issue;
        }
        Text name = new Text(head.nameText(), List.of());
        return new Issue(
                new Masthead(name, head.publishers(), head.designation(), head.date(), head.others()),
                issue.contents(),
                issue.sections(),
                issue.colophon(),
                issue.furniture());
    }

    private static String own(Issue issue) throws IOException {
        StringBuilder markdown = new StringBuilder();
        MarkdownForm.write(issue, markdown);
        return markdown.toString();
    }

    private static String written(Issue issue) throws IOException {
        StringBuilder text = new StringBuilder();
        TextForm.write(issue, text);
        return text.toString();
    }
}
