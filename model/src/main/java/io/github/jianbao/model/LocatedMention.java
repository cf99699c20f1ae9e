package io.github.jianbao.model;

import io.github.jianbao.core.Position;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention with its place.
 *
 * <pre>{@code
 * for (LocatedMention<DocumentReference> found : issue.located(DocumentReference.class)) {
 *     System.out.println(found.position(source) + "  " + found.written() + "  " + found.mention().title());
 * }
 * }</pre>
 *
 * @param <M> the kind
 * @param location where its text stands; in the contents, outside any article
 * @param text the text that holds it
 * @param mention the mention
 * @since 0.2.0
 */
public record LocatedMention<M extends Mention>(Location location, Text text, M mention) {
    /**
     * Checks.
     *
     * @param location where its text stands
     * @param text the text that holds it
     * @param mention the mention
     * @throws IllegalArgumentException when location, text or mention is null
     */
    public LocatedMention {
        Required.part(location, "LocatedMention", "location");
        Required.part(text, "LocatedMention", "text");
        Required.part(mention, "LocatedMention", "mention");
    }

    /**
     * The document that names it.
     *
     * @return the article or attachment; absent in the contents
     */
    public @Nullable Document document() {
        return location.document();
    }

    /**
     * The innermost clause that names it.
     *
     * @return the clause with its address; absent outside clauses
     */
    public Clauses.@Nullable Located clause() {
        return location.clause();
    }

    /**
     * The words of the mention.
     *
     * @return as the reading text has them
     */
    public String written() {
        return text.value().substring(mention.start(), mention.end());
    }

    /**
     * Where it stands in the source.
     *
     * @return the runs, one for each line that it touches; none for a text that was never in a source
     */
    public List<Span> spans() {
        return text.sourceSpans(mention.start(), mention.end());
    }

    /**
     * Where it stands in the source, what lies between two lines included.
     *
     * @return the enclosing span; {@code 0..0} for a text that was never in a source
     */
    public Span span() {
        List<Span> spans = spans();
        return spans.isEmpty()
                ? Span.of(0, 0)
                : Span.of(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    /**
     * Where it starts, for people.
     *
     * @param source the text that the issue was read from
     * @return line and column
     * @throws IllegalArgumentException when the text is another, shorter one
     */
    public Position position(SourceText source) {
        Required.argument(source, "source");
        return text.position(mention.start(), source);
    }

    /** {@return its kind, its words and its place, for logs} */
    @Override
    public String toString() {
        return mention.getClass().getSimpleName() + "[" + written() + ", " + location + "]";
    }
}
