package io.github.jianbao.parser.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.HanDates;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentKind;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Issuer;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Official;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An official document that was written down is read as what it was, in every form: page around it, red head, letter, decree, annex, one line. */
class OfficialProperties {

    private static final BulletinParser PARSER = BulletinParser.create();

    @Property(seed = "20260101", tries = 400)
    void whatWasWrittenIsRead(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        Official written = Official.any(dice);
        assertRead(written, written.text(dice));
    }

    /** Holds what the parser reads in a text against the document that was written into it. */
    static void assertRead(Official written, String text) {
        Issue issue = PARSER.parse(text).issue();
        assertThat(issue.articles()).as(text).hasSize(1);
        Article read = issue.articles().get(0);
        assertThat(read.titleText()).as(text).isEqualTo(written.title());
        DocumentNumber number = read.documentNumber();
        assertThat(number == null ? "" : number.text().value()).as(text).isEqualTo(written.number());
        boolean decree = written.form() == Official.Form.DECREE;
        assertThat(read.addressees().stream().map(Text::value))
                .as(text)
                .isEqualTo(decree ? List.of() : List.of(written.addressee()));
        assertThat(paragraphs(read)).as(text).isEqualTo(written.paragraphs());
        assertThat(read.signatures()).as(text).hasSize(1);
        Signature signature = read.signatures().get(0);
        assertThat(signature.bodies()).as(text).containsExactly(written.signer().replace('　', ' '));
        assertThat(signature.date())
                .as(text)
                .isNotNull()
                .satisfies(date -> assertThat(date.date())
                        .isEqualTo(HanDates.parse(written.date()).orElseThrow()));
        assertThat(read.attachments().stream().map(Document::titleText))
                .as(text)
                .isEqualTo(written.annexes().stream().map(Official.Annex::title).toList());
    }

    @Property(seed = "20260101", tries = 200)
    void kindAndIssuerAreThoseOfTheDocument(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        Official written = Official.any(dice);
        Article read = PARSER.parse(written.text(dice)).issue().articles().get(0);
        DocumentKind.Type type = switch (written.form()) {
            case DECREE -> DocumentKind.Type.ORDER;
            case LETTER -> DocumentKind.Type.LETTER;
            default -> DocumentKind.Type.NOTICE;
        };
        assertThat(read.kind())
                .isNotNull()
                .satisfies(kind -> assertThat(kind.type()).isEqualTo(type));
        assertThat(read.issuers().stream().map(Issuer::name)).containsExactly(written.issuer());
    }

    @Property(seed = "20260101", tries = 100)
    void thePageIsFurnitureAndNothingElseIs(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        Official written = Official.any(Official.Form.PAGE, dice);
        String text = written.text(dice);
        List<String> furniture = PARSER.parse(text).issue().furniture().stream()
                .map(Furniture::text)
                .map(Text::value)
                .toList();
        assertThat(furniture)
                .as(text)
                .isNotEmpty()
                .doesNotContain(written.number(), written.addressee(), written.date());
        assertThat(text.lines().filter(line -> line.contains("：") && line.length() < 20 || line.contains(" | ")))
                .as(text)
                .allMatch(
                        line -> furniture.contains(line) || line.equals(written.addressee()) || line.startsWith("附件"));
    }

    @Property(seed = "20260101", tries = 60)
    void everyPromiseHolds(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        Oracle.check(Official.any(dice).text(dice));
    }

    private static List<String> paragraphs(Article article) {
        return article.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().value())
                .toList();
    }
}
