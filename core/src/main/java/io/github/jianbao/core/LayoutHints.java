package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a carrier says of the lines of a text ({@link LineHint}): sparse, most lines have none. Immutable.
 *
 * <p>As text it is a line for each line with a hint, so that a fault can be reported without the file: the number of the line, from 1,
 * a tab, then words separated by blanks: {@code starts} or {@code continues}; the place {@code body}, {@code row}, {@code contents}, {@code
 * margin} or {@code note}; {@code heading=2}, {@code list=1}, {@code size=1}, {@code bold}, {@code centred}, {@code indented}, {@code
 * page=3}.
 *
 * @since 0.2.0
 */
public final class LayoutHints {

    /** Nothing is said of any line. */
    public static final LayoutHints NONE = new LayoutHints(new TreeMap<>());

    private final NavigableMap<Integer, LineHint> lines;

    private LayoutHints(TreeMap<Integer, LineHint> lines) {
        this.lines = lines;
    }

    /**
     * Collects hints.
     *
     * @return a builder without hints
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is said of a line.
     *
     * @param line the line, from 1, as {@link LineMap} counts them
     * @return {@link LineHint#NONE} where nothing is said
     */
    public LineHint line(int line) {
        return lines.getOrDefault(line, LineHint.NONE);
    }

    /**
     * Whether nothing is said of any line.
     *
     * @return true for {@link #NONE}
     */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * The hints as text, see the class.
     *
     * @return lines that end in {@code \n}
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        lines.forEach((line, hint) -> write(line, hint, text));
        return text.toString();
    }

    private static void write(int line, LineHint hint, StringBuilder out) {
        out.append(line);
        char before = '\t';
        before = word(out, before, hint.flow() == LineHint.Flow.UNKNOWN, hint.flow());
        before = word(out, before, hint.place() == LineHint.Place.UNKNOWN, hint.place());
        before = number(out, before, "heading", hint.heading());
        before = number(out, before, "list", hint.list());
        before = number(out, before, "size", hint.size());
        before = word(out, before, !hint.bold(), "bold");
        before = word(out, before, !hint.centred(), "centred");
        before = word(out, before, !hint.indented(), "indented");
        number(out, before, "page", hint.page());
        out.append('\n');
    }

    private static char word(StringBuilder out, char before, boolean left, Object word) {
        if (left) {
            return before;
        }
        out.append(before).append(word.toString().toLowerCase(Locale.ROOT));
        return ' ';
    }

    private static char number(StringBuilder out, char before, String name, int value) {
        return word(out, before, value == 0, name + "=" + value);
    }

    /**
     * Reads hints as {@link #toText()} writes them. Words that are not known are left out, so that later versions can say more.
     *
     * @param text lines that end in {@code \n} or {@code \r\n}
     * @return the hints
     * @throws IllegalArgumentException where a line does not begin with its number, or a number is out of its range; the message names
     *     the line
     */
    public static LayoutHints parse(CharSequence text) {
        Required.argument(text, "text");
        Builder builder = builder();
        text.toString().lines().filter(line -> !line.isBlank()).forEach(line -> read(line, builder));
        return builder.build();
    }

    private static void read(String line, Builder into) {
        try {
            int tab = line.indexOf('\t');
            LineHint hint = LineHint.NONE;
            int from = tab < 0 ? line.length() : tab + 1;
            while (from < line.length()) {
                int blank = line.indexOf(' ', from);
                int end = blank < 0 ? line.length() : blank;
                hint = with(hint, line.substring(from, end));
                from = end + 1;
            }
            into.line(Integer.parseInt(tab < 0 ? line : line.substring(0, tab)), hint);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no layout hint: " + line, e);
        }
    }

    private static LineHint with(LineHint hint, String word) {
        int equals = word.indexOf('=');
        int value = equals < 0 ? 0 : Integer.parseInt(word.substring(equals + 1));
        return switch (equals < 0 ? word : word.substring(0, equals)) {
            case "starts" -> hint.withFlow(LineHint.Flow.STARTS);
            case "continues" -> hint.withFlow(LineHint.Flow.CONTINUES);
            case "body" -> hint.withPlace(LineHint.Place.BODY);
            case "row" -> hint.withPlace(LineHint.Place.ROW);
            case "contents" -> hint.withPlace(LineHint.Place.CONTENTS);
            case "margin" -> hint.withPlace(LineHint.Place.MARGIN);
            case "note" -> hint.withPlace(LineHint.Place.NOTE);
            case "heading" -> hint.withHeading(value);
            case "list" -> hint.withList(value);
            case "size" -> hint.withSize(value);
            case "bold" -> hint.withBold();
            case "centred" -> hint.withCentred();
            case "indented" -> hint.withIndented();
            case "page" -> hint.withPage(value);
            default -> hint;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LayoutHints hints && lines.equals(hints.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return "hints for " + lines.size() + " lines";
    }

    /** Collects hints. For one thread. */
    public static final class Builder {

        private final TreeMap<Integer, LineHint> lines = new TreeMap<>();

        private Builder() {}

        /**
         * Says something of a line; what was said of it before is forgotten.
         *
         * @param line the line, from 1
         * @param hint what is said
         * @return this
         * @throws IllegalArgumentException where the number is below 1
         */
        public Builder line(int line, LineHint hint) {
            if (line < 1) {
                throw new IllegalArgumentException("line " + line);
            }
            if (Required.argument(hint, "hint").equals(LineHint.NONE)) {
                lines.remove(line);
            } else {
                lines.put(line, hint);
            }
            return this;
        }

        /**
         * The hints so far.
         *
         * @return hints of their own: what is said later is not among them
         */
        public LayoutHints build() {
            return lines.isEmpty() ? NONE : new LayoutHints(new TreeMap<>(lines));
        }
    }
}
