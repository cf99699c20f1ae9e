package io.github.jianbao.model.quote;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of an issue that was quoted.
 *
 * @param location where it starts; its document is never absent
 * @param text its words as the issue has them: a line feed between two parts of a body, … for what the quote leaves out
 * @param spans where it stands in the source, in order, one for each line that it touches; none for text that was never in a source
 * @param score 1 when every character is the same, apart from widths, blanks, traditional forms and numbers of clauses; otherwise the share
 *     of characters that are, {@link Quotes#LEAST} or more
 * @since 0.2.0
 */
public record LocatedQuote(Location location, String text, List<Span> spans, double score) {

    /**
     * Copies the list.
     *
     * @param location where it starts
     * @param text its words as the issue has them
     * @param spans where it stands in the source
     * @param score how alike it is
     * @throws IllegalArgumentException when location, text or spans is null
     */
    public LocatedQuote {
        Required.part(location, "LocatedQuote", "location");
        Required.part(text, "LocatedQuote", "text");
        Required.part(spans, "LocatedQuote", "spans");
        spans = List.copyOf(spans);
    }

    /**
     * Whether the quote is exact.
     *
     * @return true when the score is 1
     */
    public boolean exact() {
        return score == 1;
    }

    /**
     * The document that it stands in.
     *
     * @return the article or attachment
     */
    public @Nullable Document document() {
        return location.document();
    }

    /**
     * The innermost clause that it starts in.
     *
     * @return the clause with its address; absent outside clauses
     */
    public Clauses.@Nullable Located clause() {
        return location.clause();
    }

    /**
     * Where it stands in the source, from the first character to the last.
     *
     * @return the enclosing span; {@code 0..0} for text that was never in a source
     */
    public Span span() {
        return spans.isEmpty()
                ? Span.of(0, 0)
                : Span.of(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}
