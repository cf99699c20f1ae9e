package io.github.jianbao.parser.amend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.amend.Amendment;
import io.github.jianbao.model.amend.AmendmentForm;
import io.github.jianbao.model.amend.Comparison;
import io.github.jianbao.model.amend.Consolidation;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.model.amend.Operation.Delete;
import io.github.jianbao.model.amend.Operation.Insert;
import io.github.jianbao.model.amend.Operation.Replace;
import io.github.jianbao.model.amend.Operation.Side;
import io.github.jianbao.model.amend.Place;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Place.Step;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.gen.Dice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Made-up laws, changed and compared. */
class AmendmentProperties {

    private final BulletinParser parser = BulletinParser.create().withoutMentions();

    private Article read(String text) {
        return parser.parse(text).issue().articles().get(0);
    }

    @Property(seed = "20260101", tries = 300)
    void nothingIsDifferentInALawComparedWithItself(@ForAll long seed) {
        Article law = read(new Laws(Dice.of(seed)).law(12));
        Comparison comparison = Comparison.of(law, law);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.draft().amendments()).isEmpty();
    }

    @Property(seed = "20260101", tries = 300)
    void whatIsDoneIsWhatComparingFinds(@ForAll long seed) throws IOException {
        Dice dice = Dice.of(seed);
        int articles = dice.between(3, 30);
        Article before = read(new Laws(dice).law(articles));
        List<Amendment> done = operations(dice, articles);
        Consolidation after = Consolidation.apply(before, done);
        assertThat(after.findings()).isEmpty();
        Comparison comparison = Comparison.of(before, after.document());
        assertThat(comparison.draft().notCovered()).isEmpty();
        assertThat(rows(comparison.draft().amendments())).containsExactlyInAnyOrderElementsOf(rows(done));
    }

    @Property(seed = "20260101", tries = 500)
    void whatComparingFindsMakesTheSameLaw(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        Article before = read(new Laws(dice).law(dice.between(3, 30)));
        Consolidation after = Consolidation.apply(before, new AnyOperations(dice, before).some());
        Comparison comparison = Comparison.of(before, after.document());
        assertThat(comparison.draft().notCovered()).isEmpty();
        Consolidation again = Consolidation.apply(before, comparison.draft().amendments());
        assertThat(Unmentioned.difference(again.text(), after.text())).isEmpty();
        assertThat(again.findings()).isEmpty();
    }

    @Property(seed = "20260101", tries = 300)
    void theDirectionMakesNoDifference(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        int articles = dice.between(3, 30);
        Article before = read(new Laws(dice).law(articles));
        Article after = Consolidation.apply(before, new AnyOperations(dice, before).some())
                .document();
        assertThat(Comparison.of(after, before).reversed()).isEqualTo(Comparison.of(before, after));
    }

    @Property(seed = "20260101", tries = 300)
    void theTextThatWasMadeIsReadAsTheDocumentThatWasMade(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        int articles = dice.between(3, 30);
        Article before = read(new Laws(dice).law(articles));
        Consolidation after = Consolidation.apply(before, new AnyOperations(dice, before).some());
        assertThat(Unmentioned.difference(read(after.text()), after.document())).isEmpty();
    }

    /** INSERT, DELETE and REPLACE on different articles. */
    private static List<Amendment> operations(Dice dice, int articles) {
        Laws laws = new Laws(dice);
        TreeMap<Integer, Operation> operations = new TreeMap<>();
        int count = dice.between(1, 6);
        for (int k = 0; k < count; k++) {
            int n = dice.between(1, articles);
            Place article = Place.article(n);
            Operation operation = switch (dice.between(0, 2)) {
                case 0 -> new Replace(List.of(article), List.of(), Laws.quotation(laws.provision()));
                case 1 -> new Delete(article);
                default ->
                    new Insert(
                            Place.WHOLE,
                            null,
                            Side.AFTER,
                            List.of(Place.of(new Step(Level.ARTICLE, n, 1))),
                            Laws.quotation(laws.provision()));
            };
            operations.putIfAbsent(n, operation);
        }
        List<Amendment> amendments = new ArrayList<>();
        operations.values().forEach(operation -> amendments.add(new Amendment(null, operation, null)));
        return amendments;
    }

    private static List<String> rows(List<Amendment> amendments) throws IOException {
        StringBuilder rows = new StringBuilder();
        AmendmentForm.writeRows(amendments, rows);
        return rows.toString().lines().toList();
    }
}
