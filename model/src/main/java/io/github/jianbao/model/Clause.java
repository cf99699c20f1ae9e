package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A numbered clause (条款, 结构层次序数) with what stands under it.
 *
 * <pre>{@code
 * Clause clause = issue.clause("a1#二/（三）").orElseThrow();
 * System.out.println(clause.marker().text() + clause.headingText());
 * System.out.println(clause.text() + "  " + clause.span());
 * }</pre>
 *
 * @param marker its number as written
 * @param heading its heading: the whole line, or the sentence that runs into the text (（一）指导思想。…), with its full stop
 * @param body what stands under it, the text of its own line first
 */
@JsonIgnoreProperties({"address", "stableId"})
public record Clause(Marker marker, @Nullable Text heading, List<Block> body) implements Block {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param marker its number as written
     * @param heading its heading
     * @param body what stands under it
     * @throws IllegalArgumentException when marker is null
     */
    public Clause {
        Required.part(marker, "Clause", "marker");
        body = Lists.copy(body);
    }

    /**
     * The heading without its full stop.
     *
     * @return the words of the heading, or an empty string
     */
    public String headingText() {
        if (heading == null) {
            return "";
        }
        String value = heading.value();
        return value.endsWith("。") || value.endsWith("：") ? value.substring(0, value.length() - 1) : value;
    }

    /**
     * The clause as plain text: its number, its heading and everything under it, as {@link Blocks#text(List)} says. Without numbers it is
     * {@code Blocks.textWithoutNumbers(List.of(clause))}.
     *
     * @return its lines, with a line feed between them
     * @since 0.2.0
     */
    public String text() {
        return plainText();
    }

    /**
     * A clause whose heading stands in no source.
     *
     * @param marker its number, {@link Marker#of(NumberStyle, int)} for example
     * @param heading the words of its heading; absent for a clause without one
     * @param body what stands under it, in order
     * @return a clause
     * @since 0.2.0
     */
    public static Clause of(Marker marker, @Nullable String heading, Block... body) {
        Required.argument(body, "body");
        return new Clause(marker, heading == null ? null : Text.of(heading), List.of(body));
    }

    @Override
    public <R> R match(
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Clause, ? extends R> clause,
            Function<? super Heading, ? extends R> heading,
            Function<? super Speech, ? extends R> speech,
            Function<? super Table, ? extends R> table,
            Function<? super Unread, ? extends R> unread) {
        return clause.apply(this);
    }

    /**
     * A copy with another heading.
     *
     * @param words the heading; it stands in no source
     * @return a copy
     * @since 0.2.0
     */
    public Clause withHeading(String words) {
        return new Clause(marker, Text.of(words), body);
    }

    /**
     * A copy with something else under it.
     *
     * @param blocks what stands under it
     * @return a copy
     * @since 0.2.0
     */
    public Clause withBody(List<Block> blocks) {
        return new Clause(marker, heading, blocks);
    }

    /** {@return number and heading, for logs; never the text} */
    @Override
    public String toString() {
        return "Clause[" + marker.text() + Excerpt.of(headingText()) + "]";
    }
}
