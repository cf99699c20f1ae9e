package io.github.jianbao.parser.mask;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.parser.BulletinParser;
import java.util.BitSet;
import java.util.List;

/**
 * A text in which letters and long numbers are replaced by others of the same kind, so that a fault can be reported without the text.
 * Numerals, numbers of up to four digits, punctuation, layout and the words that the rules know stay as they are; so do lines that are
 * read otherwise without their words: look at {@link #shown()} before you send the text. Every character keeps its offset.
 *
 * <p>The same letter is replaced by the same letter everywhere, so that titles and running heads that repeat still do; several letters
 * share one replacement, and the replacements follow from the seed. Words that the rules know are not hidden, nor is how long
 * a text is: a mask is no encryption.
 *
 * <pre>{@code
 * long seed = new java.security.SecureRandom().nextLong();
 * MaskedText masked = MaskedText.of(source, seed);
 * System.out.println(masked.text());
 * }</pre>
 *
 * @param text the masked text, of the same length
 * @param shown numbers of the lines that are left as they are, 1 or more
 * @param different numbers of the lines that are read otherwise all the same; empty for nearly every text
 * @since 0.2.0
 */
public record MaskedText(String text, List<Integer> shown, List<Integer> different) {

    private static final int ATTEMPTS = 8;

    /**
     * Copies the lists.
     *
     * @param text the masked text
     * @param shown numbers of the lines that are left as they are
     * @param different numbers of the lines that are read otherwise
     * @throws IllegalArgumentException when a component is null
     */
    public MaskedText {
        Required.part(shown, "MaskedText", "shown");
        Required.part(different, "MaskedText", "different");
        Required.part(text, "MaskedText", "text");
        shown = List.copyOf(shown);
        different = List.copyOf(different);
    }

    /**
     * Masks a text.
     *
     * @param source the text
     * @param seed what the replacements follow from; take one that nobody knows
     * @return the masked text, the same for the same text and seed
     */
    public static MaskedText of(SourceText source, long seed) {
        Required.argument(source, "source");
        return of(source, LayoutHints.NONE, seed);
    }

    /**
     * Masks a text of which a file says more than its characters.
     *
     * @param source the text
     * @param hints what the file says of its lines
     * @param seed what the replacements follow from
     * @return the masked text, which is read alike with the same hints
     */
    public static MaskedText of(SourceText source, LayoutHints hints, long seed) {
        Required.argument(source, "source");
        Required.argument(hints, "hints");
        BulletinParser parser = BulletinParser.create();
        Letters letters = new Letters(seed);
        List<LineReport.Row> wanted = rows(parser, source, hints);
        BitSet careful = new BitSet();
        BitSet shown = new BitSet();
        String masked = letters.mask(source, careful, shown);
        BitSet different = different(wanted, rows(parser, SourceText.of(masked), hints));
        for (int attempt = 0; attempt < ATTEMPTS && !different.isEmpty(); attempt++) {
            for (int line = different.nextSetBit(0); line >= 0; line = different.nextSetBit(line + 1)) {
                shown.set(line, careful.get(line));
                careful.set(Math.max(1, line - attempt), line + attempt + 1); // the cause may stand beside it
            }
            if (attempt == ATTEMPTS / 2) {
                careful.set(1, source.lines().count() + 1);
            }
            Repeats.add(source, shown);
            masked = letters.mask(source, careful, shown);
            different = different(wanted, rows(parser, SourceText.of(masked), hints));
        }
        return new MaskedText(
                masked,
                shown.stream().boxed().toList(),
                different.stream().boxed().toList());
    }

    private static List<LineReport.Row> rows(BulletinParser parser, SourceText source, LayoutHints hints) {
        Issue issue = parser.parse(source, hints).issue();
        return LineReport.of(issue, source).rows();
    }

    /** The numbers of the lines that have another role or stand elsewhere in the outline. */
    private static BitSet different(List<LineReport.Row> wanted, List<LineReport.Row> found) {
        BitSet lines = new BitSet();
        for (int k = 0; k < Math.max(wanted.size(), found.size()); k++) {
            LineReport.Row row = k < wanted.size() ? wanted.get(k) : found.get(k);
            if (k >= wanted.size() || k >= found.size() || !alike(row, found.get(k))) {
                lines.set(row.line());
            }
        }
        return lines;
    }

    private static boolean alike(LineReport.Row one, LineReport.Row other) {
        return one.line() == other.line()
                && one.label().equals(other.label())
                && one.attributes().equals(other.attributes());
    }

    /** {@return how long it is and how many lines show words or are read differently, for logs} */
    @Override
    public String toString() {
        return "MaskedText[" + text.length() + " characters, " + shown.size() + " lines shown, " + different.size()
                + " different]";
    }
}
