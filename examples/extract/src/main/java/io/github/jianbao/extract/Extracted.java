package io.github.jianbao.extract;

import io.github.jianbao.core.SourceText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a file.
 *
 * @param type what kind of file it was
 * @param source its text; between two pages stands a form feed
 * @param pages where its pages stand in the text
 */
public record Extracted(Type type, SourceText source, Pages pages) {

    /** The kinds of files that are read. */
    public enum Type {
        /** PDF. */
        PDF,
        /** Word: .docx, .doc, .rtf. */
        WORD,
        /** OFD, the layout format of GB/T 33190. */
        OFD,
        /** A web page. */
        HTML,
        /** Text in any encoding. */
        TEXT
    }

    /**
     * The pages that hold no text, in a file that has some: pictures, or left blank.
     *
     * @return their numbers, rising
     */
    public List<Integer> pagesWithoutText() {
        return IntStream.rangeClosed(1, pages.count())
                .filter(page -> pages.text(page, source.text()).isBlank())
                .boxed()
                .toList();
    }

    static Extracted unpaged(Type type, SourceText source) {
        return new Extracted(type, source, Pages.startingAt());
    }
}
