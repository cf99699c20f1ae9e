package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;

/**
 * What a carrier says of one line: a Word or PDF file that the text was taken from, or whoever extracted it. A claim, never a command:
 * it counts beside what the line says itself. What is not known stays at its default.
 *
 * @param flow whether the line starts a paragraph or continues the one before it
 * @param place where on the page or in the document it stands
 * @param heading level of a heading, 1 for the highest, at most 9; 0 for anything else
 * @param list level of an item of a list, 1 for the outermost, at most 9; 0 for anything else
 * @param size rank of the size of its letters among those of the document: above 0 where they are larger than running text, 1 for the
 *     next larger size, at most 9; below 0 where they are smaller, at least -9; 0 for running text
 * @param bold whether all of its letters are bold
 * @param centred whether it stands in the middle of its column
 * @param indented whether it is indented like the first line of a paragraph
 * @param page the page that it stands on, from 1; 0 where it is not known
 * @since 0.2.0
 */
public record LineHint(
        Flow flow,
        Place place,
        int heading,
        int list,
        int size,
        boolean bold,
        boolean centred,
        boolean indented,
        int page) {

    /** Nothing is known. */
    public static final LineHint NONE = new LineHint(Flow.UNKNOWN, Place.UNKNOWN, 0, 0, 0, false, false, false, 0);

    private static final int MOST = 9;

    /** Whether a line starts a paragraph. */
    public enum Flow {
        /** Not known. */
        UNKNOWN,
        /** It is the first line of a paragraph. */
        STARTS,
        /** It continues the line before it. */
        CONTINUES
    }

    /** Where a line stands. */
    public enum Place {
        /** Not known. */
        UNKNOWN,
        /** Running text. */
        BODY,
        /** A row of a table; its cells are separated by tabs. */
        ROW,
        /** The contents (目录). */
        CONTENTS,
        /** The head or foot of a page (页眉、页脚). */
        MARGIN,
        /** A footnote, an endnote or a comment (脚注、尾注、批注). */
        NOTE
    }

    /**
     * Checks the ranges.
     *
     * @param flow not null
     * @param place not null
     * @param heading 0 to 9
     * @param list 0 to 9
     * @param size -9 to 9
     * @param bold true for bold letters
     * @param centred true for a centred line
     * @param indented true for an indented line
     * @param page 0 or more
     * @throws IllegalArgumentException when flow or place is null, or a number is out of its range
     */
    public LineHint {
        Required.part(flow, "LineHint", "flow");
        Required.part(place, "LineHint", "place");
        if (heading < 0 || heading > MOST || list < 0 || list > MOST || size < -MOST || size > MOST || page < 0) {
            throw new IllegalArgumentException(
                    "heading " + heading + ", list " + list + ", size " + size + ", page " + page);
        }
    }

    /**
     * A copy with another flow.
     *
     * @param other whether the line starts a paragraph
     * @return a hint
     */
    public LineHint withFlow(Flow other) {
        return new LineHint(other, place, heading, list, size, bold, centred, indented, page);
    }

    /**
     * A copy at another place.
     *
     * @param other where the line stands
     * @return a hint
     */
    public LineHint withPlace(Place other) {
        return new LineHint(flow, other, heading, list, size, bold, centred, indented, page);
    }

    /**
     * A copy as a heading.
     *
     * @param level 0 to 9
     * @return a hint
     */
    public LineHint withHeading(int level) {
        return new LineHint(flow, place, level, list, size, bold, centred, indented, page);
    }

    /**
     * A copy as an item of a list.
     *
     * @param level 0 to 9
     * @return a hint
     */
    public LineHint withList(int level) {
        return new LineHint(flow, place, heading, level, size, bold, centred, indented, page);
    }

    /**
     * A copy in letters of another size.
     *
     * @param rank -9 to 9
     * @return a hint
     */
    public LineHint withSize(int rank) {
        return new LineHint(flow, place, heading, list, rank, bold, centred, indented, page);
    }

    /**
     * A copy in bold letters.
     *
     * @return a hint
     */
    public LineHint withBold() {
        return new LineHint(flow, place, heading, list, size, true, centred, indented, page);
    }

    /**
     * A copy in the middle of its column.
     *
     * @return a hint
     */
    public LineHint withCentred() {
        return new LineHint(flow, place, heading, list, size, bold, true, indented, page);
    }

    /**
     * A copy indented as the first line of a paragraph.
     *
     * @return a hint
     */
    public LineHint withIndented() {
        return new LineHint(flow, place, heading, list, size, bold, centred, true, page);
    }

    /**
     * A copy on a page.
     *
     * @param number from 1; 0 where it is not known
     * @return a hint
     */
    public LineHint withPage(int number) {
        return new LineHint(flow, place, heading, list, size, bold, centred, indented, number);
    }
}
