package io.github.jianbao.parser.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.amend.Amendment;
import io.github.jianbao.model.amend.AmendmentRow;
import io.github.jianbao.model.amend.Comparison;
import io.github.jianbao.model.amend.Consolidation;
import io.github.jianbao.model.amend.Decision;
import io.github.jianbao.model.amend.Instruction;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.model.amend.Provision;
import io.github.jianbao.model.amend.Row;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions as they were published, beside what became of the laws. Skipped, with a word, where the texts are not at hand. */
class WildAmendmentsTest {

    private static final Path FOLDER = Path.of("../../shared/wild/amend");
    private static final BulletinParser PARSER = BulletinParser.create();
    private static final AmendmentReader READER = AmendmentReader.create();

    private static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), "skipped: there is no " + name);
        return file;
    }

    private static Article article(String name) throws IOException {
        return PARSER.parse(file(name)).issue().articles().get(0);
    }

    private static Decision decision(String name) throws IOException {
        return READER.read(PARSER.parse(file(name)));
    }

    @Test
    void aPackForManyTargetsIsReadAndNothingIsInvented() throws IOException {
        Decision decision = decision("pack_civil27.txt");
        assertThat(decision.findings()).isEmpty();
        Set<List<String>> read = new HashSet<>();
        for (Amendment amendment : decision.amendments()) {
            Instruction instruction = amendment.instruction();
            String ordinal = String.valueOf(instruction == null ? null : instruction.ordinal());
            String text = AmendmentRow.of(amendment).text().replace("\n", "\\n");
            read.add(List.of(String.valueOf(amendment.target()), ordinal, text));
        }
        List<String> wanted = Files.readAllLines(file("pack_civil27.replacements.tsv"));
        long found = wanted.stream()
                .map(row -> row.split("\t", -1))
                .filter(cells -> read.contains(List.of(cells[0], cells[1], cells[3])))
                .count();
        assertThat(found).isGreaterThanOrEqualTo(Math.round(0.97 * wanted.size()));
        assertThat(decision.targets()).hasSize(27);
        assertThat(decision.amendments()).hasSize(320);
    }

    @Test
    void aLawWithItsAmendmentIsTheLawAfterwards() throws IOException {
        Article after = article("penal12.after.txt");
        Consolidation made = Consolidation.apply(article("penal12.before.txt"), decision("penal12.decision.txt"));
        assertThat(made.findings()).isEmpty();
        List<Row> changes = Comparison.of(made.document(), after).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).after()).extracting(Provision::mark).containsExactly("第四百五十二条");
        assertThat(made.document().notes())
                .extracting(note -> note.text().value())
                .isEqualTo(after.notes().stream()
                        .map(Note::text)
                        .map(text -> text.value())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai", "arbitration"})
    void everyNewArticleIsThatOfTheLawAfterwards(String name) throws IOException {
        Article after = article(name + ".after.txt");
        int compared = 0;
        for (Amendment amendment : decision(name + ".decision.txt").amendments()) {
            AmendmentRow row = AmendmentRow.of(amendment);
            boolean text = amendment.operation() instanceof Operation.Replace
                    || amendment.operation() instanceof Operation.Insert;
            if (text) {
                String number = row.number().isEmpty() ? row.provision() : row.number();
                assertThat(number + row.text().replace(';', '；')).isEqualTo(number + text(after, number));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(2);
    }

    /** The text of an article, as a decision would quote it. */
    private static String text(Article law, String number) {
        int ordinal = HanNumerals.value(HanNumerals.read(number, 1, number.length()));
        Clauses.Located found = Clauses.of(law).stream()
                .filter(located -> located.clause().marker().style() == NumberStyle.ARTICLE
                        && located.clause().marker().ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
        List<Row> rows = Comparison.of(law, law).rows();
        return rows.stream()
                .flatMap(row -> row.after().stream())
                .filter(provision -> found.address().equals(provision.address()))
                .map(Provision::text)
                .findFirst()
                .orElseThrow()
                .replace(';', '；');
    }
}
