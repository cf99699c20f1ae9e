package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.text.TextForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Bulletin;
import io.github.jianbao.parser.gen.Bulletins;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Dirt;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Made-up bulletins, read, written and read again. */
class GeneratedRoundTripProperties {

    private final BulletinParser parser = BulletinParser.create();

    @Provide
    Arbitrary<String> bulletins() {
        return Arbitraries.randomValue(random -> new AnyBulletin(random).text());
    }

    @Property(seed = "20260101", tries = 1500)
    void jsonAndPlainTextComeBackTheSame(@ForAll("bulletins") String raw) throws IOException {
        comesBack(raw);
    }

    /** Wrapped, indented, with other letters and line ends: whatever was read comes back. */
    @Property(seed = "20260101", tries = 1500)
    void whateverWasReadComesBackTheSame(@ForAll long seed) throws IOException {
        Dice dice = Dice.of(seed);
        Bulletin bulletin = Bulletins.any(dice);
        comesBack(Dirt.any(dice).text(bulletin, dice));
    }

    /** Written twice, and read and written by another parser. */
    @Property(seed = "20260101", tries = 300)
    void everyFormIsTheSameToTheByte(@ForAll long seed) throws IOException {
        Dice dice = Dice.of(seed);
        Bulletin bulletin = Bulletins.any(dice);
        String raw = Dirt.any(dice).text(bulletin, dice);
        ParseResult result = parser.parse(raw);
        ParseResult again = BulletinParser.create().parse(raw);
        for (EveryForm form : EveryForm.values()) {
            byte[] written = form.of(result);
            assertThat(form.of(result)).as("%s", form).isEqualTo(written);
            assertThat(form.of(again)).as("%s, read twice", form).isEqualTo(written);
        }
    }

    private void comesBack(String raw) throws IOException {
        Issue issue = parser.parse(raw).issue();
        assertThat(JsonForm.read(JsonForm.toJson(issue))).isEqualTo(issue);
        StringBuilder text = new StringBuilder();
        TextForm.write(issue, text);
        Issue again = parser.parse(text).issue();
        assertThat(Sameness.firstDifference(issue, again)).as("%s", text).isEmpty();
        StringBuilder textAgain = new StringBuilder();
        TextForm.write(again, textAgain);
        assertThat(textAgain.toString()).isEqualTo(text.toString());
        assertThat(issue.articles()).isNotEmpty();
    }
}
