package io.github.jianbao.parser.house;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.HouseProfile;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Digest;
import io.github.jianbao.parser.gen.DigestHouse;
import io.github.jianbao.parser.gen.DigestHouse.Mark;
import java.util.List;

/** Three houses that print digests without contents, twenty issues of each, two of which differ. */
enum Houses {
    /** Sections in brackets, titles that open with 01, 02, 03. */
    BRACKETS_AND_DIGITS(Mark.BRACKETS, Mark.DIGITS, 7),
    /** Sections behind ■, titles that are counted 一、二、三、 through the issue, as clauses are. */
    SQUARES_AND_NUMERALS(Mark.SQUARE, Mark.HAN, 1),
    /** Sections that nothing marks, titles that are counted 1、2、3、 in each of them. */
    BARE_AND_COUNTED(Mark.NONE, Mark.COUNTED, 2);

    static final int ISSUES = 20;

    private final Mark rubric;
    private final Mark item;
    private final long seed;

    Houses(Mark rubric, Mark item, long seed) {
        this.rubric = rubric;
        this.item = item;
        this.seed = seed;
    }

    DigestHouse house() {
        return DigestHouse.of(rubric, item, Dice.of(seed));
    }

    List<Digest> issues() {
        Dice dice = Dice.of(seed);
        return DigestHouse.of(rubric, item, dice).issues(ISSUES, dice);
    }

    static HouseProfile learn(List<Digest> issues) {
        return HouseProfile.learn(
                issues.stream().map(issue -> SourceText.of(issue.text())).toList());
    }
}
