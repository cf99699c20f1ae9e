package io.github.jianbao.extract.text;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * The text of a file with what the file says about it.
 *
 * @param type what kind of file it was
 * @param source its text: a paragraph a line, a row of a table a line with tabs between its cells; between two pages stands a form feed,
 *     unless a paragraph runs over both
 * @param hints what the file says of the lines
 * @param pages where its pages stand in the text; none for a file without pages
 * @param leftOut what the file holds and the text does not
 */
public record Extracted(Type type, SourceText source, LayoutHints hints, Pages pages, List<LeftOut> leftOut) {

    /** The kinds of files that are read. */
    public enum Type {
        /** PDF. */
        PDF,
        /** Word: .docx, .doc, .rtf; and OpenDocument texts (.odt). */
        WORD,
        /** OFD, the layout format of GB/T 33190. */
        OFD,
        /** A web page. */
        HTML,
        /** Text in any encoding. */
        TEXT
    }

    /**
     * Checks and copies.
     *
     * @param type not null
     * @param source not null
     * @param hints not null
     * @param pages not null
     * @param leftOut copied
     */
    public Extracted {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(hints, "hints");
        Objects.requireNonNull(pages, "pages");
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The pages that hold no text, in a file that has some: pictures, or left blank.
     *
     * @return their numbers, rising
     */
    public List<Integer> pagesWithoutText() {
        return leftOut.stream()
                .filter(some ->
                        some.kind() == LeftOut.Kind.PAGES_WITHOUT_TEXT || some.kind() == LeftOut.Kind.PAGES_OF_PATHS)
                .flatMap(some -> some.pages().stream())
                .sorted()
                .toList();
    }
}
