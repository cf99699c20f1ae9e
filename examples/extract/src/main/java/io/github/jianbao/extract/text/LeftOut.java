package io.github.jianbao.extract.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a file holds and its text does not.
 *
 * @param kind what it is
 * @param count how many of it
 * @param pages on which pages, rising; empty where pages are not known
 */
public record LeftOut(Kind kind, int count, List<Integer> pages) {

    /** What can be left out. */
    public enum Kind {
        /** Pages without text: scans, or blank. */
        PAGES_WITHOUT_TEXT("page", "without text: scans?"),
        /** Pages whose letters are drawn as paths, not written. */
        PAGES_OF_PATHS("page", "whose letters are drawn as paths: only character recognition reads them"),
        /** Running heads, feet and page numbers. */
        HEADS_AND_FEET("line", "of heads and feet"),
        /** Pictures. */
        PICTURES("picture", ""),
        /** Letters that are set as hidden. */
        HIDDEN_TEXT("hidden letter", ""),
        /** Letters that tracked changes took away, or put in where the original was asked for. */
        CHANGED_TEXT("letter", "of tracked changes"),
        /** Formulas of fields, and symbols of fonts that have no letter. */
        SYMBOLS("formula or symbol", ""),
        /** Letters that run another way than the page: watermarks, stamps. */
        SIDEWAYS_TEXT("letter", "that run another way than the page"),
        /** Glyphs that the file gives no character for. */
        UNREADABLE("glyph", "without a character"),
        /** Lines with gaps that look like rows of a table, but whose cells cannot be told. */
        ROWS_IN_DOUBT("line", "that may be rows of a table: read across"),
        /** Files inside the file. */
        EMBEDDED("embedded file", "");

        private final String noun;
        private final String rest;

        Kind(String noun, String rest) {
            this.noun = noun;
            this.rest = rest;
        }
    }

    /**
     * Copies.
     *
     * @param kind not null
     * @param count above 0
     * @param pages copied
     */
    public LeftOut {
        pages = List.copyOf(pages);
    }

    /**
     * For a person: {@code 2 pages without text: scans? (1, 4)}.
     *
     * @return one line
     */
    public String message() {
        String plural = kind == Kind.SYMBOLS ? "formulas or symbols" : kind.noun + "s";
        String where = pages.isEmpty() || pages.size() > 20
                ? ""
                : pages.stream().map(String::valueOf).collect(Collectors.joining(", ", " (p. ", ")"));
        return count + " " + (count == 1 ? kind.noun : plural) + (kind.rest.isEmpty() ? "" : " " + kind.rest) + where;
    }
}
