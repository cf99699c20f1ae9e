package io.github.jianbao.retrieval.verify;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.quote.LocatedQuote;
import io.github.jianbao.model.quote.Quotes;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer with what became of each of its quotes.
 *
 * @param answer what was said
 * @param quotes what it has in quotation marks, in order
 */
public record Verification(String answer, List<Checked> quotes) {

    /** What is shorter is a word that somebody stresses. */
    private static final int SHORTEST = 6;

    private static final String OPENING = "“「『";
    private static final String CLOSING = "”」』";

    /**
     * A quote of the answer.
     *
     * @param quote the words between the marks
     * @param found where the issue has them; empty when it does not
     */
    public record Checked(String quote, List<LocatedQuote> found) {

        /**
         * What to say of it.
         *
         * @return VERBATIM, ALTERED for a passage that is nearly so, or MISSING
         */
        public Verdict verdict() {
            return found.isEmpty() ? Verdict.MISSING : found.get(0).exact() ? Verdict.VERBATIM : Verdict.ALTERED;
        }
    }

    /** What became of a quote. */
    public enum Verdict {
        /** The issue says so, word for word. */
        VERBATIM,
        /** The issue says nearly so. */
        ALTERED,
        /** The issue does not say so. */
        MISSING
    }

    /**
     * Verifies an answer.
     *
     * @param answer what a language model, or somebody, said
     * @param issue what it speaks of
     * @return each quote of six letters or more
     */
    public static Verification of(String answer, Issue issue) {
        Quotes quotes = Quotes.of(issue);
        List<Checked> checked = new ArrayList<>();
        for (String quote : quoted(answer)) {
            checked.add(new Checked(quote, quotes.find(quote)));
        }
        return new Verification(answer, List.copyOf(checked));
    }

    /** What stands in the outermost marks. */
    private static List<String> quoted(String answer) {
        List<String> quotes = new ArrayList<>();
        int open = -1;
        int depth = 0;
        for (int at = 0; at < answer.length(); at++) {
            char c = answer.charAt(at);
            if (OPENING.indexOf(c) >= 0) {
                open = depth++ == 0 ? at + 1 : open;
            } else if (CLOSING.indexOf(c) >= 0 && depth > 0 && --depth == 0 && at - open >= SHORTEST) {
                quotes.add(answer.substring(open, at));
            }
        }
        return quotes;
    }
}
