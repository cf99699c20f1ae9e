package io.github.jianbao.model.quote;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import java.util.List;

/**
 * Finds quoted passages in an issue. A passage counts as the same whatever its wraps, blanks, widths of signs, quotation marks,
 * traditional or ordinary characters; with the numbers of clauses or without; with parts left out (…). Where no passage is the same, those
 * that are nearly so are found: a few characters changed, added or missing.
 *
 * <p>Time grows in proportion to issue and quote. Titles, heads, bodies, feet and attachments are looked through; the masthead, the
 * contents and what pages brought are not. A passage never crosses from one document into another. Immutable, safe for all threads.
 *
 * <pre>{@code
 * Quotes quotes = Quotes.of(issue);
 * for (LocatedQuote found : quotes.find("建设网上预约平台……年底前上线")) {
 *     System.out.println(found.score() + " " + found.clause() + " " + found.spans());
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public final class Quotes {

    /** A passage with a lower score is not found. */
    public static final double LEAST = 0.85;

    /** Of the passages that are the same, no more than the first thousand are found. */
    public static final int MOST = 1000;

    /** Of those that are nearly the same, no more than eight are found. */
    public static final int MOST_NEAR = 8;

    /** A quote of more characters, blanks not counted, is found only where every character is the same. */
    public static final int LONGEST_NEAR = 8000;

    /** A quote that leaves out more parts is found only where a passage has the same ellipses. */
    public static final int MOST_PIECES = 64;

    private final QuoteSearch numbered;

    /** The same without the numbers of clauses. */
    private final QuoteSearch plain;

    private Quotes(Issue issue) {
        this.numbered = new QuoteSearch(Passages.of(issue, true));
        this.plain = new QuoteSearch(Passages.of(issue, false));
    }

    /**
     * Prepares an issue for many quotes.
     *
     * @param issue the issue
     * @return what finds them
     */
    public static Quotes of(Issue issue) {
        return new Quotes(Required.argument(issue, "issue"));
    }

    /**
     * Finds one quote. For many quotes prepare the issue once.
     *
     * @param issue the issue
     * @param quote the passage as it is quoted, with quotation marks around it or without
     * @return as {@link #find(String)} says
     */
    public static List<LocatedQuote> find(Issue issue, String quote) {
        return of(issue).find(quote);
    }

    /**
     * Finds a quote.
     *
     * @param quote the passage as it is quoted, with quotation marks around it or without
     * @return every passage that is the same, in order; where there is none, those that are alike, best first; none for a quote without
     *     letters, and for a short one (less than eight characters) of which no passage is the same
     */
    public List<LocatedQuote> find(String quote) {
        Quoted quoted = Quoted.of(Required.argument(quote, "quote"));
        if (quoted.pieces().isEmpty()) {
            return List.of();
        }
        List<LocatedQuote> found = numbered.exact(quoted);
        if (found.isEmpty()) {
            found = plain.exact(quoted);
        }
        return found.isEmpty() ? better(numbered.near(quoted), plain.near(quoted)) : found;
    }

    private static List<LocatedQuote> better(List<LocatedQuote> one, List<LocatedQuote> other) {
        boolean second = one.isEmpty()
                || !other.isEmpty() && other.get(0).score() > one.get(0).score();
        return second ? other : one;
    }
}
