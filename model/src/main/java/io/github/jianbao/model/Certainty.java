package io.github.jianbao.model;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How sure the reading of a document is (识读把握): how many of its parts show by themselves what they are, and how many are what they are
 * by their place or by a close decision alone. It is a count over the finished document, not a probability: of two archived texts the one
 * with the lower {@link #value()} is more often read wrongly.
 *
 * <p>Parts are the title, each further line of head and foot, and each paragraph, clause, heading, turn and table; a document without a
 * title has one part more. Doubtful are: a missing title, a heading that has no number, a paragraph that ends in no mark, a
 * remark of no known kind, a line that was not understood, and every part in which one of the findings {@code role-in-doubt}, {@code
 * joined-in-doubt}, {@code parted-in-doubt}, {@code table-flat} and {@code table-in-doubt} stands.
 *
 * @param parts how many parts there are
 * @param doubtful how many of them are doubtful
 * @since 0.2.0
 */
public record Certainty(int parts, int doubtful) {

    /**
     * Checks.
     *
     * @param parts how many parts there are
     * @param doubtful how many of them are doubtful
     * @throws IllegalArgumentException when a number is negative, or more parts are doubtful than there are
     */
    public Certainty {
        if (doubtful < 0 || doubtful > parts) {
            throw new IllegalArgumentException(
                    "Certainty: doubtful must be between 0 and parts, but is " + doubtful + " of " + parts);
        }
    }

    /**
     * Counts the parts of a document, those of its attachments included.
     *
     * @param document an article or an attachment
     * @param findings the findings of its parse; those of other documents do no harm
     * @return how sure its reading is
     * @throws IllegalArgumentException when document or findings is null
     */
    public static Certainty of(Document document, List<Finding> findings) {
        Required.argument(document, "document");
        Required.argument(findings, "findings");
        Count count = new Count(findings);
        count.document(document);
        return new Certainty(count.parts, count.doubtful);
    }

    /**
     * Counts the parts of all documents of an issue, and the names of its sections, which are doubtful where the issue has no contents.
     *
     * @param issue the issue
     * @param findings the findings of its parse
     * @return how sure its reading is
     * @throws IllegalArgumentException when issue or findings is null
     */
    public static Certainty of(Issue issue, List<Finding> findings) {
        Required.argument(issue, "issue");
        Required.argument(findings, "findings");
        Count count = new Count(findings);
        for (Section section : issue.sections()) {
            Text heading = section.heading();
            if (heading != null) {
                count.part(issue.contents() == null, heading);
            }
            section.articles().forEach(count::document);
        }
        return new Certainty(count.parts, count.doubtful);
    }

    /**
     * The share of parts that are not doubtful.
     *
     * @return from 0 to 1; 1 where there are no parts
     */
    public double value() {
        return parts == 0 ? 1 : (double) (parts - doubtful) / parts;
    }

    /** Goes through documents. */
    private static final class Count {

        private static final Set<FindingCode> CLOSE = Set.of(
                FindingCode.ROLE_IN_DOUBT,
                FindingCode.JOINED_IN_DOUBT,
                FindingCode.PARTED_IN_DOUBT,
                FindingCode.TABLE_FLAT,
                FindingCode.TABLE_IN_DOUBT);

        /** What paragraphs end in. */
        private static final String ENDS = "。！？；：…!?;:.”\"’）)】」』》";

        private final int[] close;
        private int parts;
        private int doubtful;

        Count(List<Finding> findings) {
            this.close = findings.stream()
                    .filter(finding -> FindingCode.of(finding.code())
                            .filter(CLOSE::contains)
                            .isPresent())
                    .mapToInt(finding -> finding.span().start())
                    .sorted()
                    .toArray();
        }

        void document(Document document) {
            if (document.title() == null) {
                add(true, Span.of(0, 0));
            }
            Blocks.head(document).forEach(text -> part(false, text));
            Blocks.walk(document.body(), this::block);
            document.attachmentList().forEach(text -> part(false, text));
            document.signatures().forEach(signature -> signature.lines().forEach(text -> part(false, text)));
            document.notes().forEach(note -> part(note.kind() == Note.Kind.OTHER, note.text()));
            document.attachments().forEach(this::document);
        }

        private void block(Block block) {
            block.match(
                    paragraph -> part(!ends(paragraph.text().value()), paragraph.text()),
                    this::clause,
                    heading -> part(true, heading.text()),
                    speech -> part(false, speech.speaker().text()),
                    table -> add(false, Blocks.span(List.of(table))),
                    unread -> part(true, unread.text()));
        }

        private boolean clause(Clause clause) {
            Text heading = clause.heading();
            Marker marker = clause.marker();
            int end = heading == null ? marker.end() : heading.span().end();
            return add(false, Span.of(marker.start(), Math.max(marker.start(), end)));
        }

        boolean part(boolean doubt, Text text) {
            return add(doubt, text.span());
        }

        private boolean add(boolean doubt, Span span) {
            boolean doubted = doubt || closeIn(span);
            parts++;
            doubtful += doubted ? 1 : 0;
            return doubted;
        }

        private boolean closeIn(Span span) {
            int at = Arrays.binarySearch(close, span.start());
            int first = at < 0 ? -at - 1 : at;
            return first < close.length && close[first] < span.end();
        }

        private static boolean ends(String words) {
            int end = words.length();
            while (end > 0 && Chars.isBlank(words.charAt(end - 1))) {
                end--;
            }
            return end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0;
        }
    }
}
