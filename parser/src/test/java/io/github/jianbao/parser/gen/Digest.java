package io.github.jianbao.parser.gen;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An issue of short items without contents, as the lines of its text: what a reader should find in it.
 *
 * @param lines its lines from the masthead to the tail
 * @param differs whether it does not follow the habits of its house
 */
public record Digest(List<Line> lines, boolean differs) {

    /** What a line of a digest is. */
    public enum Role {
        /** Name, number, day. */
        MASTHEAD,
        /** The name of a section. */
        SECTION,
        /** The title of an item. */
        TITLE,
        /** Running text. */
        TEXT,
        /** A speaker's turn. */
        TURN,
        /** Where an item was taken from. */
        SOURCE,
        /** What stands behind the last item. */
        TAIL
    }

    /**
     * A line.
     *
     * @param text its words
     * @param role what it is
     * @param blank whether a blank line stands in front of it
     */
    public record Line(String text, Role role, boolean blank) {}

    /** Copies the list. */
    public Digest {
        lines = List.copyOf(lines);
    }

    /** {@return the text, its lines ended by {@code \n}} */
    public String text() {
        return lines.stream()
                .map(line -> (line.blank() ? "\n" : "") + line.text() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The lines of a role.
     *
     * @param role what they are
     * @return their words, in order
     */
    public List<String> texts(Role role) {
        return lines.stream()
                .filter(line -> line.role() == role)
                .map(Line::text)
                .toList();
    }
}
