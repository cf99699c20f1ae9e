package io.github.jianbao.parser.gen;

import io.github.jianbao.model.NumberStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin before it was written down: what a reader should find in its text.
 *
 * @param name its name
 * @param publisher who issues it
 * @param year the year of the issue
 * @param number the number within the year
 * @param total the running total
 * @param paged whether the contents give pages
 * @param columns its sections
 */
public record Bulletin(
        String name, String publisher, int year, int number, int total, boolean paged, List<Column> columns) {

    /**
     * A section.
     *
     * @param name its name; null where the bulletin has no sections
     * @param articles its articles
     */
    public record Column(@Nullable String name, List<Piece> articles) {}

    /**
     * An article or an attachment.
     *
     * @param title its title
     * @param lead the speaker set before the title
     * @param author the author under the title
     * @param source the outlet that it was taken from
     * @param documentNumber its document number
     * @param addressees its recipients, with the colon
     * @param body what it says
     * @param bodies who signed it
     * @param date when, as written; null where nobody did
     * @param attachments what is attached
     */
    public record Piece(
            String title,
            @Nullable String lead,
            @Nullable String author,
            @Nullable String source,
            @Nullable String documentNumber,
            @Nullable String addressees,
            List<Part> body,
            List<String> bodies,
            @Nullable String date,
            List<Piece> attachments) {}

    /** A part of a body. */
    public sealed interface Part permits Words, Item, Turn {}

    /**
     * A paragraph.
     *
     * @param text what it says
     */
    public record Words(String text) implements Part {}

    /**
     * A numbered clause.
     *
     * @param style the style of its number
     * @param ordinal its number
     * @param marker its number as written
     * @param heading its heading, with its stop where text follows on the line
     * @param text the text on its line
     * @param parts what stands under it
     */
    public record Item(
            NumberStyle style,
            int ordinal,
            String marker,
            @Nullable String heading,
            @Nullable String text,
            List<Part> parts)
            implements Part {}

    /**
     * A speaker's turn.
     *
     * @param speaker who speaks, with office
     * @param text what is said
     */
    public record Turn(String speaker, String text) implements Part {}
}
