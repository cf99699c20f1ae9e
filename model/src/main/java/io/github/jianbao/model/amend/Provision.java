package io.github.jianbao.model.amend;

import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.ClauseAddress;
import io.github.jianbao.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that is compared as one: an article with all that stands in it; a clause without those inside it; the heading of
 * a chapter; a paragraph outside clauses; the title.
 *
 * @param kind what it is
 * @param mark its number as written, empty where it has none: 第三条
 * @param place how an amendment names it; absent for a part that none can name
 * @param address where its clause stands; absent for what is no clause
 * @param lines its lines in order, at least one
 * @param body what stands in it, without its number
 * @since 0.2.0
 */
public record Provision(
        Kind kind,
        String mark,
        @Nullable Place place,
        @Nullable ClauseAddress address,
        List<Line> lines,
        List<Block> body) {

    /** Kinds of parts. */
    public enum Kind {
        /** The title of a document or of an attachment. */
        TITLE,
        /** The heading of a chapter or the like: 第二章. */
        HEADING,
        /** An article (条), or a clause of a document without articles. */
        CLAUSE,
        /** A paragraph, an unnumbered heading, a table outside clauses. */
        PARAGRAPH
    }

    /**
     * A line.
     *
     * @param mark its own number, empty where it has none: （一）; that of the provision stands in {@link Provision#mark}
     * @param depth how many clauses it stands in below the provision
     * @param text its text; empty for a number alone
     */
    public record Line(String mark, int depth, Text text) {
        /**
         * Checks.
         *
         * @param mark its own number
         * @param depth how many clauses it stands in below the provision
         * @param text its text
         * @throws IllegalArgumentException when mark or text is null
         */
        public Line {
            Required.part(mark, "Line", "mark");
            Required.part(text, "Line", "text");
        }

        /** {@return number and first words, for logs} */
        @Override
        public String toString() {
            return "Line[" + mark + ", " + Excerpt.of(text.value()) + "]";
        }
    }

    /**
     * Copies the lists.
     *
     * @param kind what it is
     * @param mark its number as written
     * @param place how an amendment names it
     * @param address where its clause stands
     * @param lines its lines in order
     * @param body what stands in it
     * @throws IllegalArgumentException when kind, mark, lines or body is null
     */
    public Provision {
        Required.part(kind, "Provision", "kind");
        Required.part(mark, "Provision", "mark");
        Required.part(lines, "Provision", "lines");
        Required.part(body, "Provision", "body");
        lines = List.copyOf(lines);
        body = List.copyOf(body);
    }

    /** Its number as it stands in front of its text: a blank behind 第一条, none behind 一、. */
    String opening() {
        boolean blank = !mark.isEmpty() && Character.isLetterOrDigit(mark.charAt(mark.length() - 1));
        return blank ? mark + "\u3000" : mark;
    }

    /**
     * Its text without its own number.
     *
     * @return the lines with their numbers, a line feed between them
     */
    public String text() {
        return lines.stream().map(line -> line.mark() + line.text().value()).collect(Collectors.joining("\n"));
    }

    /** {@return kind, number and first words, for logs} */
    @Override
    public String toString() {
        return "Provision[" + kind + ", " + mark + ", " + Excerpt.of(text()) + "]";
    }
}
