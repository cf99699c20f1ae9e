package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.carrier.Carried;
import io.github.jianbao.parser.carrier.FusedLine;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.carrier.Marks;
import io.github.jianbao.parser.carrier.TableMarks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The non-blank lines of a text, one index each, in arrays. Offsets are UTF-16 offsets into {@link #text()}; widths are in
 * cells, two for a Han character.
 */
public final class LineTable {

    private static final Words OPEN_ENDS = Lexicon.words(Use.OPEN_ENDS);

    private static final Shape[] SHAPES = Shape.values();
    private static final Tail[] TAILS = Tail.values();
    private static final NumberStyle[] STYLES = NumberStyle.values();

    final String text;
    private final Carried carried;
    private int @Nullable [] hints;
    private final Signs signs;
    /** How many lines there are; the arrays may be longer. */
    int count;

    final int[] start;
    final int[] end;
    final char[] first;
    final char[] last;
    final int[] width;
    final int[] number;
    final int[] bodyStart;
    final short[] indent;
    final short[] gap;
    final byte[] branch;
    final byte[] style;
    final byte[] shape;
    final byte[] tail;
    final byte[] stops;
    final byte[] pauses;
    final byte[] open;
    final byte[] blanks;
    final boolean[] pageBreak;
    /** Lines with a wide gap between two wide halves. */
    int gapped;

    /** A table with room for this many lines. */
    LineTable(Carried carried, int room, @Nullable Signs signs) {
        this.carried = carried;
        this.text = carried.text();
        this.signs = signs == null ? Signs.none() : signs;
        start = new int[room];
        end = new int[room];
        first = new char[room];
        last = new char[room];
        width = new int[room];
        number = new int[room];
        bodyStart = new int[room];
        indent = new short[room];
        gap = new short[room];
        branch = new byte[room];
        style = new byte[room];
        shape = new byte[room];
        tail = new byte[room];
        stops = new byte[room];
        pauses = new byte[room];
        open = new byte[room];
        blanks = new byte[room];
        pageBreak = new boolean[room];
    }

    private LineTable(LineTable other, int[] hints) {
        carried = other.carried;
        text = other.text;
        signs = other.signs;
        count = other.count;
        gapped = other.gapped;
        start = other.start;
        end = other.end;
        first = other.first;
        last = other.last;
        width = other.width;
        number = other.number;
        bodyStart = other.bodyStart;
        indent = other.indent;
        gap = other.gap;
        branch = other.branch;
        style = other.style;
        shape = other.shape;
        tail = other.tail;
        stops = other.stops;
        pauses = other.pauses;
        open = other.open;
        blanks = other.blanks;
        pageBreak = other.pageBreak;
        this.hints = hints;
    }

    /**
     * The same lines with more known of them.
     *
     * @param more bits of {@link LineHints} for each line, added to those that are known
     * @return a table that shares its lines with this one
     */
    public LineTable withHints(int[] more) {
        int[] both = more.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= hints(i);
        }
        return new LineTable(this, both);
    }

    /** {@return the decoded text, marks of the carrier blanked out and artefacts of extraction mended, character for character} */
    public String text() {
        return text;
    }

    /** {@return where the signs stand that tell what a text names; none where they were not asked for} */
    public Signs signs() {
        return signs;
    }

    /** {@return whether artefacts of extraction were mended} */
    public boolean mended() {
        return carried.mended();
    }

    /** {@return the decoded text as its characters stand, artefacts of extraction mended} */
    public String source() {
        return carried.source();
    }

    /** {@return the lines of the source that held several and were cut} */
    public List<FusedLine> fused() {
        return carried.fused();
    }

    /** {@return what the carrier says of tables} */
    public TableMarks tableMarks() {
        return carried.tables();
    }

    /** {@return where marks of the carrier stand, which are no part of any text} */
    public Marks marks() {
        return carried.marks();
    }

    /**
     * A part of the source, marks of the carrier as they stand there, artefacts of extraction mended.
     *
     * @param start first offset
     * @param end offset after the last
     * @return a copy
     */
    public String source(int start, int end) {
        return carried.source(start, end);
    }

    /** Notes what is known of a line. */
    void hint(int i, int bits) {
        if (bits != 0) {
            hints = hints == null ? new int[start.length] : hints;
            hints[i] = bits;
        }
    }

    /**
     * What is known of a line beside its characters.
     *
     * @param i index of the line
     * @return bits of {@link LineHints}
     */
    public int hints(int i) {
        return hints == null ? 0 : hints[i];
    }

    /** Whether anything is known of any line beside its characters. */
    boolean hinted() {
        return hints != null;
    }

    /**
     * Whether something is known of a line.
     *
     * @param i index of the line
     * @param bit one of {@link LineHints}
     * @return true where it is
     */
    public boolean hinted(int i, int bit) {
        return hints != null && (hints[i] & bit) != 0;
    }

    /**
     * The level of a heading that the carrier says.
     *
     * @param i index of the line
     * @return 1 for the highest; 0 where it says none
     */
    public int heading(int i) {
        return hints == null ? 0 : LineHints.heading(hints[i]);
    }

    /** {@return how many lines look like two columns read across, where that is a good part of the text; else 0} */
    public int readAcross() {
        return gapped >= 8 && gapped * 4 >= count ? gapped : 0;
    }

    /** {@return how many non-blank lines there are} */
    public int count() {
        return count;
    }

    /**
     * First offset of the line's words.
     *
     * @param i index of the line
     * @return an offset
     */
    public int start(int i) {
        return start[i];
    }

    /**
     * Offset after the line's words.
     *
     * @param i index of the line
     * @return an offset
     */
    public int end(int i) {
        return end[i];
    }

    /**
     * Width of the words.
     *
     * @param i index of the line
     * @return cells
     */
    public int width(int i) {
        return width[i];
    }

    /**
     * Width of the blanks in front.
     *
     * @param i index of the line
     * @return cells, at most 32767
     */
    public int indent(int i) {
        return indent[i];
    }

    /**
     * How many blank lines stand in front.
     *
     * @param i index of the line
     * @return zero or more
     */
    public int gap(int i) {
        return gap[i];
    }

    /**
     * Whether a form feed stands in front.
     *
     * @param i index of the line
     * @return true after a form feed
     */
    public boolean pageBreak(int i) {
        return pageBreak[i];
    }

    /**
     * The style of the number in front.
     *
     * @param i index of the line
     * @return the style, or null where there is no number
     */
    public @Nullable NumberStyle style(int i) {
        return style[i] == 0 ? null : STYLES[style[i] - 1];
    }

    /**
     * Whether a number stands in front.
     *
     * @param i index of the line
     * @return true where {@link #style(int)} is not null
     */
    public boolean numbered(int i) {
        return style[i] != 0;
    }

    /**
     * The ordinal of the number in front.
     *
     * @param i index of the line
     * @return 1 or more, 0 where there is none
     */
    public int number(int i) {
        return number[i];
    }

    /**
     * The branch of the number: 1 for 第一百二十条之一.
     *
     * @param i index of the line
     * @return 0 where there is none
     */
    public int branch(int i) {
        return branch[i];
    }

    /**
     * Where the words after the number start.
     *
     * @param i index of the line
     * @return the offset; the start of the line where there is no number
     */
    public int bodyStart(int i) {
        return bodyStart[i];
    }

    /**
     * Whether the line is nothing but a Roman number in letters, which may be a page's, or letters.
     *
     * @param i index of the line
     * @return true for i, IV, x
     */
    public boolean romanLetters(int i) {
        return end[i] - start[i] <= PageShapes.MOST_DIGITS
                && shape(i) == Shape.PLAIN
                && heading(i) == 0
                && PageShapes.letters(text, start[i], end[i]);
    }

    /**
     * What the line looks like.
     *
     * @param i index of the line
     * @return its shape
     */
    public Shape shape(int i) {
        return SHAPES[shape[i]];
    }

    /**
     * How the line ends.
     *
     * @param i index of the line
     * @return its tail
     */
    public Tail tail(int i) {
        return TAILS[tail[i]];
    }

    /**
     * Whether no title can end where the line does: behind a pause, inside brackets, behind 关于 or 的.
     *
     * @param i index of the line
     * @return true where its words go on in the next line
     */
    public boolean goesOn(int i) {
        return tail(i) == Tail.COMMA || open(i) > 0 || OPEN_ENDS.before(text, start[i], end[i]) > 0;
    }

    /**
     * How many 。！？ stand inside, the end included.
     *
     * @param i index of the line
     * @return 0 … 127
     */
    public int stops(int i) {
        return stops[i];
    }

    /**
     * How many ，、；： stand inside.
     *
     * @param i index of the line
     * @return 0 … 127
     */
    public int pauses(int i) {
        return pauses[i];
    }

    /**
     * Opening minus closing quotation marks and brackets.
     *
     * @param i index of the line
     * @return above zero where one stays open, below zero where one was open before
     */
    public int open(int i) {
        return open[i];
    }

    /**
     * How many blanks stand inside.
     *
     * @param i index of the line
     * @return 0 … 127
     */
    public int blanks(int i) {
        return blanks[i];
    }

    /**
     * The first character.
     *
     * @param i index of the line
     * @return the character
     */
    public char first(int i) {
        return first[i];
    }

    /**
     * The last character.
     *
     * @param i index of the line
     * @return the character
     */
    public char last(int i) {
        return last[i];
    }

    /**
     * The words of a line.
     *
     * @param i index of the line
     * @return a copy
     */
    public String words(int i) {
        return text.substring(start[i], end[i]);
    }

    /**
     * Whether a line ends in a question mark or an exclamation mark.
     *
     * @param i the line
     * @return true for 谁来付费？
     */
    public boolean calls(int i) {
        return calls(last[i]);
    }

    /**
     * Whether a character is a question mark or an exclamation mark.
     *
     * @param c the character
     * @return true for ？ and ！, of full and half width
     */
    public static boolean calls(char c) {
        return "！？!?".indexOf(c) >= 0;
    }

    /**
     * Whether a line opens with a Latin letter and holds no Han: no line of a Chinese paragraph.
     *
     * @param i the line
     * @return true for the words of another language
     */
    public boolean foreign(int i) {
        for (int at = start(i); at < end(i); at++) {
            if (Chars.isHan(text.charAt(at))) {
                return false;
            }
        }
        return Chars.isLatin(first(i));
    }
}
