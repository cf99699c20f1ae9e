package io.github.jianbao.parser.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.HouseProfile;
import io.github.jianbao.parser.HouseProfile.Kind;
import io.github.jianbao.parser.HouseProfile.LineForm;
import io.github.jianbao.parser.HouseProfile.RepeatedLine;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Digest;
import io.github.jianbao.parser.gen.DigestHouse;
import io.github.jianbao.parser.gen.Shaped;
import io.github.jianbao.parser.oracle.Oracle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is learnt from issues read together, and what it is good for. */
class HouseProfileTest {

    private static final double NEARLY_ALL = 0.995;
    private static final int SHORT = 500;

    private final BulletinParser alone = BulletinParser.create();

    @ParameterizedTest
    @EnumSource
    void learnsSectionsMastheadAndTail(Houses house) {
        DigestHouse habits = house.house();
        HouseProfile profile = Houses.learn(house.issues());
        assertThat(profile.mixed()).isFalse();
        assertThat(profile.issues()).isEqualTo(Houses.ISSUES);
        assertThat(words(profile, Kind.SECTION))
                .allMatch(line -> habits.rubrics().stream().anyMatch(line::contains))
                .hasSize(habits.rubrics().size());
        assertThat(words(profile, Kind.MASTHEAD)).hasSize(2).contains(habits.name());
        assertThat(words(profile, Kind.TAIL)).containsExactlyElementsOf(habits.tail());
        assertThat(profile.items()).hasSize(1).noneMatch(LineForm::plain);
        assertThat(profile.sourced()).isEqualTo(habits.sourced());
        assertThat(Houses.learn(house.issues())).isEqualTo(profile);
    }

    private static List<String> words(HouseProfile profile, Kind kind) {
        return profile.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(RepeatedLine::text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void sectionsAndTitlesAreFoundThatNoIssueShowsByItself(Houses house) {
        List<Digest> issues = house.issues();
        Scored without = Scored.of(alone, issues);
        Scored with = Scored.of(alone.withProfile(Houses.learn(issues)), issues);
        assertThat(with.sections()).isGreaterThanOrEqualTo(NEARLY_ALL).isGreaterThan(without.sections());
        assertThat(with.titles()).isGreaterThanOrEqualTo(NEARLY_ALL).isGreaterThan(without.titles());
    }

    /** Issues that the profile was not learnt from are read as well. */
    @ParameterizedTest
    @EnumSource
    void issuesKeptApartAreReadAsWell(Houses house) {
        List<Digest> issues = house.issues();
        HouseProfile profile = Houses.learn(issues.subList(0, Houses.ISSUES / 2));
        Scored with = Scored.of(alone.withProfile(profile), issues.subList(Houses.ISSUES / 2, Houses.ISSUES));
        assertThat(with.sections()).isGreaterThanOrEqualTo(NEARLY_ALL);
        assertThat(with.titles()).isGreaterThanOrEqualTo(NEARLY_ALL);
    }

    @ParameterizedTest
    @EnumSource
    void whereAnIssueDiffersIsAFinding(Houses house) {
        List<Digest> issues = house.issues();
        BulletinParser parser = alone.withProfile(Houses.learn(issues));
        for (Digest issue : issues) {
            List<String> codes = parser.parse(issue.text()).findings().stream()
                    .map(Finding::code)
                    .filter(code -> code.contains("house") || code.equals("section-out-of-order"))
                    .toList();
            if (issue.differs()) {
                assertThat(codes).isNotEmpty();
            } else {
                assertThat(codes).isEmpty();
            }
        }
    }

    @Test
    void aSectionInAnotherPlaceIsAFinding() {
        Digest issue = Houses.SQUARES_AND_NUMERALS.issues().get(0);
        List<String> sections = issue.texts(Digest.Role.SECTION);
        String first = sections.get(0);
        String last = sections.get(sections.size() - 1);
        assertThat(first).isNotEqualTo(last);
        String moved = issue.text().replace(first, "@").replace(last, first).replace("@", last);
        BulletinParser parser = alone.withProfile(Houses.learn(Houses.SQUARES_AND_NUMERALS.issues()));
        assertThat(parser.parse(moved).findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("section-out-of-order");
            assertThat(finding.arguments()).allMatch(last::equals);
        });
    }

    /** Any house: an issue is never read worse with its profile than without. */
    @Test
    void noIssueIsReadWorse() {
        for (long seed = 1; seed <= 8; seed++) {
            Dice dice = Dice.of(seed);
            List<Digest> issues = DigestHouse.any(dice).issues(11, dice);
            BulletinParser parser = alone.withProfile(Houses.learn(issues));
            Scored without = Scored.of(alone, issues);
            Scored with = Scored.of(parser, issues);
            assertThat(with.sections()).as("house " + seed).isGreaterThanOrEqualTo(without.sections());
            assertThat(with.titles()).as("house " + seed).isGreaterThanOrEqualTo(without.titles());
            issues.forEach(issue -> Oracle.checkResult(parser.parse(issue.text())));
        }
    }

    @Test
    void anArchiveOfSeveralHousesSaysSoAndChangesNothing() {
        List<Digest> all = new ArrayList<>();
        for (Houses house : Houses.values()) {
            all.addAll(house.issues().subList(0, 7));
        }
        HouseProfile profile = Houses.learn(all);
        assertThat(profile.mixed()).isTrue();
        assertThat(profile.lines()).isEmpty();
        all.forEach(issue -> same(issue.text(), profile));
    }

    @Test
    void theProfileOfAnotherHouseChangesNothingButASaying() {
        HouseProfile profile = Houses.learn(Houses.SQUARES_AND_NUMERALS.issues());
        for (Digest issue : Houses.BRACKETS_AND_DIGITS.issues()) {
            assertThat(JsonForm.toJson(
                            alone.withProfile(profile).parse(issue.text()).issue()))
                    .isEqualTo(JsonForm.toJson(alone.parse(issue.text()).issue()));
        }
        assertThat(alone.withProfile(profile)
                        .parse("关于开展检查的通知\n\n各科室：\n　　请按时参加。\n")
                        .findings())
                .extracting(Finding::code)
                .contains("house-differs");
    }

    @Test
    void noIssueTeachesNothing() {
        HouseProfile profile = HouseProfile.learn(List.of());
        assertThat(profile).isEqualTo(HouseProfile.NONE);
        Houses.BARE_AND_COUNTED.issues().forEach(issue -> same(issue.text(), profile));
    }

    @ParameterizedTest
    @EnumSource
    void oneIssueTeachesWhatItWasReadAs(Houses house) {
        List<Digest> issues = house.issues();
        HouseProfile profile = Houses.learn(issues.subList(0, 1));
        assertThat(profile.issues()).isOne();
        Scored without = Scored.of(alone, issues);
        Scored with = Scored.of(alone.withProfile(profile), issues);
        assertThat(with.sections()).isGreaterThanOrEqualTo(without.sections());
        assertThat(with.titles()).isGreaterThanOrEqualTo(without.titles());
    }

    @ParameterizedTest
    @EnumSource(Houses.class)
    void copiesOfAnIssueCountOnce(Houses house) {
        Digest issue = house.issues().get(0);
        assertThat(Houses.learn(List.of(issue, issue, issue))).isEqualTo(Houses.learn(List.of(issue)));
    }

    @Test
    void textsOfNothingTeachNothing() {
        HouseProfile profile =
                HouseProfile.learn(List.of(SourceText.of(""), SourceText.of("\n \n"), SourceText.of("一")));
        assertThat(profile.lines()).isEmpty();
        same(Houses.BARE_AND_COUNTED.issues().get(0).text(), profile);
    }

    /** Whatever is learnt from hostile texts, and read with it, keeps every promise. */
    @Test
    void hostileTextsKeepEveryPromise() {
        List<String> texts =
                Shaped.all().stream().map(shape -> shape.text(SHORT)).toList();
        HouseProfile ofAll =
                HouseProfile.learn(texts.stream().map(SourceText::of).toList());
        assertThat(ofAll.issues()).isBetween(2, texts.size());
        HouseProfile house = Houses.learn(Houses.BARE_AND_COUNTED.issues());
        String issue = Houses.BARE_AND_COUNTED.issues().get(0).text();
        for (String text : texts) {
            HouseProfile twice = HouseProfile.learn(List.of(SourceText.of(text), SourceText.of(text)));
            BulletinParser parser = alone.withProfile(twice);
            Oracle.checkResult(parser.parse(text));
            Oracle.checkResult(alone.withProfile(house).parse(issue + text));
        }
    }

    private void same(String text, HouseProfile profile) {
        ParseResult with = alone.withProfile(profile).parse(text);
        ParseResult without = alone.parse(text);
        assertThat(with.issue()).isEqualTo(without.issue());
        assertThat(with.findings()).isEqualTo(without.findings());
    }
}
