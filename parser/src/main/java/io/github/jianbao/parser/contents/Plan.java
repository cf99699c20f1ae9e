package io.github.jianbao.parser.contents;

import java.util.List;

/**
 * What the contents say.
 *
 * @param heading index of the heading line, or -1
 * @param headingLast index of its last line, where its letters stand on lines of their own; -1 where there is none
 * @param first index of the first line of the contents, the heading included; -1 where there are none
 * @param last index of the last line, or -1
 * @param entries the entries in order
 */
public record Plan(int heading, int headingLast, int first, int last, List<Entry> entries) {

    /** A text without contents. */
    public static final Plan NONE = new Plan(-1, -1, -1, -1, List.of());

    /** {@return whether there are contents} */
    public boolean present() {
        return first >= 0;
    }

    /** {@return whether the contents are those of one document, its chapters} */
    public boolean ofDocument() {
        return !entries.isEmpty() && entries.get(0).part;
    }

    /**
     * Whether a line stands in the contents.
     *
     * @param line index of the line
     * @return true from the first to the last line
     */
    public boolean holds(int line) {
        return first >= 0 && line >= first && line <= last;
    }
}
