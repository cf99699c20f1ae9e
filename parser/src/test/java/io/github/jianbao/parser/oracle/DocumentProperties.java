package io.github.jianbao.parser.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Issue;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Bulletin;
import io.github.jianbao.parser.gen.Bulletins;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Dirt;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A bulletin that was written down is read as what it was: names, titles, authors, numbers, recipients, every paragraph, every
 * clause with its number and depth, every turn, signatures with their dates, attachments.
 */
class DocumentProperties {
    private static final BulletinParser PARSER = BulletinParser.create();

    /** How many documents a rate is measured on. */
    private static final int MEASURED = Integer.getInteger("jianbao.measured", 2000);

    @Property(seed = "20260101")
    void cleanTextIsReadAsItWasWritten(@ForAll long seed) {
        same(seed, dice -> Dirt.NONE);
    }

    @Property(seed = "20260101")
    void blankLinesAndIndentsChangeNothing(@ForAll long seed) {
        same(seed, dice -> Dirt.NONE.withBlankLines(dice.between(0, 2)).withIndent(dice.chance(50)));
    }

    @Property(seed = "20260101")
    void widthsRadicalsAndLineEndsChangeNothing(@ForAll long seed) {
        same(
                seed,
                dice -> Dirt.NONE
                        .withLetters(dice.chance(70), dice.chance(70))
                        .withLineEnd(dice.pick("\n", "\r\n", "\r")));
    }

    @Property(seed = "20260101")
    void encodingsChangeNothing(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        Bulletin bulletin = Bulletins.any(dice);
        String text = Dirt.NONE.text(bulletin, dice);
        Charset charset = Charset.forName(dice.pick("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"));
        Issue read = PARSER.parse(SourceText.read(text.getBytes(charset))).issue();
        assertThat(read).isEqualTo(PARSER.parse(text).issue());
        Issue marked = PARSER.parse(SourceText.read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
                .issue();
        assertThat(marked).isEqualTo(read);
    }

    @Property(seed = "20260101", tries = 100)
    void everyPromiseHoldsForDocuments(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        Bulletin bulletin = Bulletins.any(dice);
        Oracle.check(Dirt.any(dice).text(bulletin, dice));
    }

    @Property(seed = "20260101")
    void wrapsOfIndentedTextChangeNothing(@ForAll long seed) {
        same(seed, dice -> Dirt.NONE.withWraps(width(dice), true));
    }

    /** What says that a full line may end its paragraph, or may not. */
    private static final Set<String> DOUBTS =
            Set.of(FindingCode.JOINED_IN_DOUBT.id(), FindingCode.PARTED_IN_DOUBT.id());

    /** What cannot be told is found doubtful. */
    @Property(seed = "20260101", tries = 200)
    void flushTextIsReadAsItWasWrittenOrFoundDoubtful(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        Bulletin bulletin = Bulletins.any(dice);
        ParseResult result =
                PARSER.parse(Dirt.NONE.withWraps(width(dice), false).text(bulletin, dice));
        boolean doubtful = result.findings().stream().anyMatch(finding -> DOUBTS.contains(finding.code()));
        if (!doubtful) {
            assertThat(Outline.of(result.issue())).isEqualTo(Outline.of(bulletin));
        }
    }

    @Example
    void pagesAndDirtOfAllKindsChangeNothing() {
        assertThat(rate("paged", dice -> Dirt.NONE.withPages(dice.between(24, 44), dice.chance(50), dice.chance(40))))
                .isEqualTo(1.0);
        assertThat(rate("all kinds of dirt", Dirt::any)).isEqualTo(1.0);
    }

    /** Where a paragraph may end with a full line, nobody can tell without indents: such widths are left out here. */
    @Example
    void wrapsOfFlushTextChangeNothing() {
        assertThat(rate("wrapped, flush", dice -> Dirt.NONE.withWraps(width(dice), false)))
                .isEqualTo(1.0);
    }

    private static int width(Dice dice) {
        return 2 * dice.between(15, 40);
    }

    private static void same(long seed, Function<Dice, Dirt> dirt) {
        Dice dice = Dice.of(seed);
        Bulletin bulletin = Bulletins.any(dice);
        same(bulletin, dirt.apply(dice).text(bulletin, dice));
    }

    private static void same(Bulletin bulletin, String text) {
        assertThat(Outline.of(PARSER.parse(text).issue())).as(text).isEqualTo(Outline.of(bulletin));
    }

    private static double rate(String name, Function<Dice, Dirt> dirt) {
        int right = 0;
        int all = 0;
        for (int seed = 0; all < MEASURED; seed++) {
            Dice dice = Dice.of(seed);
            Bulletin bulletin = Bulletins.any(dice);
            Dirt chosen = dirt.apply(dice);
            if (chosen.certain(bulletin)) {
                String text = chosen.text(bulletin, dice);
                right += Outline.of(PARSER.parse(text).issue()).equals(Outline.of(bulletin)) ? 1 : 0;
                all++;
            }
        }
        System.out.println(name + ": " + right + " of " + all + " documents wholly right");
        return (double) right / all;
    }
}
