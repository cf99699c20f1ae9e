package io.github.jianbao.parser.amend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.amend.Amendment;
import io.github.jianbao.model.amend.Consolidation;
import io.github.jianbao.model.amend.Consolidation.Origin;
import io.github.jianbao.model.amend.Consolidation.Part;
import io.github.jianbao.model.amend.Decision;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code NAME.law.txt} of the folder {@code amendments} is a law that the decision {@code NAME.txt} changes; {@code NAME.after.txt} is what
 * becomes of it, with a line {@code ! line:column code} for each finding, and {@code ? line:column code} for each reference that is wrong now.
 * {@code -Djianbao.update=true} writes it anew.
 */
class ConsolidationTest {

    private static final Path FOLDER = Path.of("src/test/resources/amendments");
    private static final BulletinParser PARSER = BulletinParser.create();
    private static final AmendmentReader READER = AmendmentReader.create();

    static Stream<Path> laws() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".law.txt")).sorted().toList().stream();
        }
    }

    private record Case(ParseResult law, ParseResult decision, Consolidation after) {

        static Case of(Path file) throws IOException {
            ParseResult law = PARSER.parse(file);
            ParseResult decision = PARSER.parse(Path.of(file.toString().replace(".law.txt", ".txt")));
            Article article = law.issue().articles().get(0);
            return new Case(law, decision, Consolidation.apply(article, READER.read(decision)));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aDecisionMakesOfALawWhatItSays(Path file) throws IOException {
        Case made = Case.of(file);
        StringBuilder dump = new StringBuilder(made.after().text());
        findings(dump, "! ", made.after().findings(), made.decision().source());
        findings(
                dump,
                "? ",
                made.after().references(),
                SourceText.of(made.after().text()));
        Path expected = Path.of(file.toString().replace(".law.txt", ".after.txt"));
        if (Boolean.getBoolean("jianbao.update")) {
            Files.writeString(expected, dump);
        }
        assertThat(dump).hasToString(Files.readString(expected));
    }

    private static void findings(StringBuilder dump, String sign, List<Finding> findings, SourceText source) {
        for (Finding finding : findings) {
            dump.append(sign).append(source.position(finding.span().start()));
            dump.append(' ').append(finding.code());
            finding.arguments().forEach(argument -> dump.append(' ').append(argument));
            dump.append('\n');
        }
    }

    /** The parts are in order, none twice, and say what stands in their sources; between them there are blanks alone. */
    @ParameterizedTest
    @MethodSource("laws")
    void eachCharacterComesFromWhereItSays(Path file) throws IOException {
        Case made = Case.of(file);
        String text = made.after().text();
        int at = 0;
        for (Part part : made.after().parts()) {
            assertThat(text.substring(at, part.span().start())).isBlank();
            at = part.span().end();
            Span source = part.source();
            if (part.origin() == Origin.SET) {
                assertThat(source).isNull();
            } else {
                SourceText from = part.origin() == Origin.LAW
                        ? made.law().source()
                        : made.decision().source();
                String written = from.substring(Objects.requireNonNull(source))
                        .replace('‘', '“')
                        .replace('’', '”');
                assertThat(text.substring(part.span().start(), part.span().end())
                                .replace('〈', '《')
                                .replace('〉', '》'))
                        .isEqualTo(written.replace('〈', '《').replace('〉', '》'));
            }
        }
        assertThat(text.substring(at)).isBlank();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theTextIsReadAsTheDocument(Path file) throws IOException {
        Case made = Case.of(file);
        Article again = PARSER.parse(made.after().text()).issue().articles().get(0);
        assertThat(Unmentioned.difference(again, made.after().document())).isEmpty();
    }

    @Test
    void aDecisionForAnotherLawChangesNothing() throws IOException {
        Article law = article("split.law.txt");
        Decision other = READER.read(PARSER.parse(FOLDER.resolve("quotes.txt")));
        Consolidation after = Consolidation.apply(law, other);
        assertThat(after.findings()).extracting(Finding::code).containsExactly("amendments-for-another");
        assertThat(after.text())
                .isEqualTo(Consolidation.apply(law, List.<Amendment>of()).text());
    }

    @Test
    void aDecisionAppliedTwiceIsNoticed() throws IOException {
        Article law = article("chains.law.txt");
        Decision decision = READER.read(PARSER.parse(FOLDER.resolve("chains.txt")));
        Article once = Consolidation.apply(law, decision).document();
        assertThat(Consolidation.apply(once, decision).findings())
                .extracting(Finding::code)
                .contains("amendments-applied-already");
    }

    @Test
    void aTextWithoutClausesIsLeftAsItIs() throws IOException {
        Article law = PARSER.parse("云溪省渔网规定\n\n渔网应当登记。\n").issue().articles().get(0);
        Decision decision = READER.read(PARSER.parse(FOLDER.resolve("split.txt")));
        Consolidation after = Consolidation.apply(law, decision);
        assertThat(after.findings()).extracting(Finding::code).contains("place-not-found");
        assertThat(after.text()).contains("渔网应当登记。").doesNotContain("第一条");
    }

    private static Article article(String name) throws IOException {
        return PARSER.parse(FOLDER.resolve(name)).issue().articles().get(0);
    }
}
