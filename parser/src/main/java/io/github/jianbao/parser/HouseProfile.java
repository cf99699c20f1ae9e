package io.github.jianbao.parser;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.NumberStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What issues of one bulletin have in common (版式习惯), learnt by reading them together: the lines that occur in many issues, and
 * how the titles of items look. A value, immutable; {@link HouseProfileForm} writes it as JSON and reads it.
 *
 * <p>{@link BulletinParser#withProfile} reads further issues of the house with it. A profile is evidence, never a command: what it says of a
 * line counts where the issue at hand follows the house, and the words of the line can overrule it.
 *
 * <pre>{@code
 * HouseProfile profile = HouseProfile.learn(List.of(
 *         io.github.jianbao.core.SourceText.of("第一期的文本"), io.github.jianbao.core.SourceText.of("第二期的文本")));
 * BulletinParser parser = BulletinParser.create().withProfile(profile);
 * }</pre>
 *
 * @param issues how many texts it was learnt from; copies of one count once
 * @param alike how many of them are issues of the house; the others have too little in common with them
 * @param mixed whether the texts are those of several houses: nothing was learnt from them then
 * @param lines the lines that are repeated, in their usual order; each once
 * @param items how the titles of items look (条目标题); none where they have nothing in common
 * @param sourced whether items end in their source (来源)
 * @since 0.2.0
 */
public record HouseProfile(
        int issues, int alike, boolean mixed, List<RepeatedLine> lines, List<LineForm> items, boolean sourced) {

    /** A profile that says nothing. */
    public static final HouseProfile NONE = new HouseProfile(0, 0, false, List.of(), List.of(), false);

    /**
     * Checks the numbers and copies the lists.
     *
     * @param issues how many texts
     * @param alike how many of them are issues of the house
     * @param mixed whether the texts are those of several houses
     * @param lines the lines that are repeated
     * @param items how titles look
     * @param sourced whether items end in their source
     * @throws IllegalArgumentException where {@code alike} is not between 0 and {@code issues}
     */
    public HouseProfile {
        if (alike < 0 || alike > issues) {
            throw new IllegalArgumentException(alike + " of " + issues + " issues");
        }
        lines = List.copyOf(Required.argument(lines, "lines"));
        items = List.copyOf(Required.argument(items, "items"));
    }

    /**
     * Learns what issues of one bulletin have in common, without labels. The same texts in the same order give the same profile; time grows
     * with their length. One text teaches no more than what it was
     * read as, none teaches nothing; texts of several houses give a profile that says so and helps nobody.
     *
     * @param issues texts of one house, in any order; read one after the other and not kept
     * @return the profile
     */
    public static HouseProfile learn(Iterable<SourceText> issues) {
        HouseLearner learner = new HouseLearner();
        Required.argument(issues, "issues").forEach(learner::take);
        return learner.profile();
    }

    /** {@return how many issues it was learnt from and how many lines it knows, for logs} */
    @Override
    public String toString() {
        return "HouseProfile[" + issues + " issues, " + alike + " alike, " + lines.size() + " lines]";
    }

    /** What a repeated line is for. */
    public enum Kind {
        /** A line of the masthead (报头): the name of the bulletin, its designation, its publisher. */
        MASTHEAD,
        /** The name of a section (栏目). */
        SECTION,
        /** The title of an item that every issue has (固定栏目的条目). */
        TITLE,
        /** What stands behind the last article (刊尾): editors, addresses, earlier issues. */
        TAIL,
        /** What the page brings (页眉页脚): set aside. */
        FURNITURE
    }

    /**
     * A line that occurs in many issues.
     *
     * @param text its words as one issue has them; letters alone count in comparison, not digits, numerals and marks
     * @param kind what it is for
     * @param form how it usually looks
     * @param issues how many issues of the house have it, 1 or more
     */
    public record RepeatedLine(String text, Kind kind, LineForm form, int issues) {

        /**
         * Checks the number.
         *
         * @param text its words
         * @param kind what it is for
         * @param form how it looks
         * @param issues how many issues have it
         * @throws IllegalArgumentException where {@code issues} is below 1
         */
        public RepeatedLine {
            Required.argument(text, "text");
            Required.argument(kind, "kind");
            Required.argument(form, "form");
            if (issues < 1) {
                throw new IllegalArgumentException("a line of " + issues + " issues is not repeated");
            }
        }
    }

    /**
     * How a line looks (条目标记), beside its words.
     *
     * @param heading the level of a heading of the carrier, 0 for none
     * @param bold whether all of it is bold
     * @param mark the mark in front, {@code ★}; {@code 【】} for brackets around all of it; {@code 01} for two digits; empty for none
     * @param number the style of its number; null where it has none
     */
    public record LineForm(
            int heading,
            boolean bold,
            String mark,
            @Nullable NumberStyle number) {

        /**
         * Checks the level.
         *
         * @param heading the level of a heading
         * @param bold whether it is bold
         * @param mark the mark in front
         * @param number the style of its number
         * @throws IllegalArgumentException where the level is not between 0 and 9
         */
        public LineForm {
            Required.argument(mark, "mark");
            if (heading < 0 || heading > 9) {
                throw new IllegalArgumentException("heading of level " + heading);
            }
        }

        /** {@return whether nothing but its words and its place tells what the line is} */
        public boolean plain() {
            return heading == 0 && !bold && mark.isEmpty() && number == null;
        }
    }
}
