package io.github.jianbao.parser.block;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.rule.Rule;

/** Whether a line continues the one before it, by the evidence of both and of how their region was set. */
final class Joiner {

    /** Narrower than this, an open line is a heading or a name, no cut paragraph. */
    private static final int LEAST_CUT = 36;

    /** Half a Han character: no other has room in it. */
    private static final int HALF = 1;

    private final LineTable lines;
    private final Columns columns;
    private final Traits traits;

    Joiner(LineTable lines, Columns columns) {
        this.lines = lines;
        this.columns = columns;
        this.traits = new Traits(lines);
    }

    /**
     * Decides.
     *
     * @param i the line before
     * @param n the line
     * @param opens whether the line before is the first of its block
     * @param furniture whether furniture stands between them
     * @return the rule that says that they are one, or two
     */
    Rule decide(int i, int n, boolean opens, boolean furniture) {
        boolean page = furniture || lines.pageBreak(n);
        Tail tail = lines.tail(i);
        if (tail == Tail.STOP && (page || !columns.gapped()) && endsParagraph(i, opens)) {
            return Rule.OPEN_SENTENCE;
        }
        if (!traits.joinable(i)) {
            return Rule.OPEN_WHOLE;
        }
        if (traits.indentedByTwo(n)) {
            return Rule.OPEN_SET_IN;
        }
        if (starts(n, i)) {
            return Rule.OPEN_UNIT;
        }
        if (opens && traits.foreign(i) && Chars.isHan(lines.first(n))) {
            return Rule.OPEN_WHOLE;
        }
        if (columns.gapped() && !page) {
            return lines.gap(n) == 0 ? Rule.JOIN_GAPPED : Rule.OPEN_GAP;
        }
        if (tail == Tail.STOP && stands(n)) {
            return Rule.OPEN_SENTENCE;
        }
        if (tail != Tail.STOP && (traits.cannotStart(n) || traits.halvesNumber(i, n))) {
            return Rule.JOIN_CANNOT_START;
        }
        if (traits.rest(n) && tail == Tail.WORD && lines.width(i) >= LEAST_CUT) {
            return Rule.JOIN_REST;
        }
        if (opens && traits.bulleted(i) && lines.indent(n) >= lines.indent(i) + 2 && lines.width(i) >= LEAST_CUT) {
            return Rule.JOIN_HANGING;
        }
        if (!columns.wrapped()) {
            return cut(i, n, page) ? Rule.JOIN_CUT : Rule.OPEN_SHORT;
        }
        if (!page && columns.apart(lines.gap(n)) && lines.open(i) <= 0 && tail != Tail.COMMA) {
            return Rule.OPEN_GAP;
        }
        return wrapped(i, n, opens, page);
    }

    /** What the model says of a join that a rule made. */
    Join reason(Rule rule, int n, boolean furniture) {
        boolean page = furniture || lines.pageBreak(n);
        return switch (rule) {
            case JOIN_TITLE -> Join.TITLE_LINE;
            case JOIN_GAPPED, JOIN_HANGING -> Join.WRAP;
            case JOIN_REST -> page || lines.gap(n) > 0 ? Join.PAGE_BREAK : unpaged(rule);
            case JOIN_CUT -> page || lines.gap(n) > 0 && !columns.wrapped() ? Join.PAGE_BREAK : unpaged(rule);
            default -> page ? Join.PAGE_BREAK : unpaged(rule);
        };
    }

    private Join unpaged(Rule rule) {
        if (rule == Rule.JOIN_FULL_LINE) {
            return Join.FULL_LINE;
        }
        return columns.wrapped() ? Join.WRAP : Join.UNFINISHED;
    }

    /** Whether a line opens a unit by its own look. */
    private boolean starts(int n, int i) {
        if (lines.numbered(n)) {
            return opensClause(n, i);
        }
        if (traits.listed(n)) {
            return true;
        }
        return switch (lines.shape(n)) {
            case PLAIN, COLON, DIGITS, REMARK -> traits.dated(n) && traits.dated(i);
            case DATE -> lines.open(i) <= 0;
            case DASHED -> lines.open(i) <= 0 && lines.tail(i) != Tail.COMMA;
            default -> true;
        };
    }

    /** Where text is not wrapped, the end of a line's last sentence does, but for items under which further lines may hang. */
    private boolean endsParagraph(int i, boolean opens) {
        return !columns.wrapped() && !(opens && traits.bulleted(i));
    }

    /** After the end of a sentence, a turn or a short line that ends in a word stands for itself. */
    private boolean stands(int n) {
        boolean heading = lines.tail(n) == Tail.WORD
                && lines.stops(n) == 0
                && lines.pauses(n) == 0
                && !columns.nearly(lines.width(n), true);
        return heading || traits.speaks(n);
    }

    private boolean opensClause(int n, int i) {
        NumberStyle style = lines.style(n);
        if (style == NumberStyle.DECIMAL) {
            return lines.tail(i) == Tail.STOP;
        }
        boolean midSentence = lines.tail(i) == Tail.COMMA && lines.open(i) > 0;
        return !midSentence;
    }

    private Rule wrapped(int i, int n, boolean opens, boolean page) {
        int set = columns.indented() && opens ? columns.beyondMargin(lines.indent(i)) : 0;
        boolean full = columns.full(lines.width(i) + set, opens && set == 0, traits.firstWord(n));
        if (columns.indented() && !page) {
            return indented(i, n, opens, full);
        }
        if (!full) {
            return page && cut(i, n, true) || runsOn(i, opens) ? Rule.JOIN_CUT : Rule.OPEN_SHORT;
        }
        switch (lines.tail(i)) {
            case STOP:
                if (columns.indented() && columns.atMargin(lines.indent(n)) && !stands(n)) {
                    return Rule.JOIN_MARGIN;
                }
                boolean goesOn =
                        columns.exact(lines.width(i) + Math.max(HALF, traits.slack(i)), opens) && !opensByWidth(n);
                return !goesOn ? Rule.OPEN_SENTENCE : columns.indented() ? Rule.JOIN_WRAPPED : Rule.JOIN_FULL_LINE;
            case COLON:
                return lines.open(i) > 0 || page && traits.labels(i) ? Rule.JOIN_WRAPPED : Rule.OPEN_SENTENCE;
            case SEMICOLON:
                return columns.exact(lines.width(i), opens) ? Rule.JOIN_WRAPPED : Rule.OPEN_SENTENCE;
            case CLOSED:
                return !traits.endsResponsibility(i) && !(lines.shape(i) == Shape.ATTACHMENT_LIST && stands(n))
                        ? Rule.JOIN_WRAPPED
                        : Rule.OPEN_WHOLE;
            default:
                return Rule.JOIN_WRAPPED;
        }
    }

    /** Where paragraphs are set in, the indents of both lines say most. */
    private Rule indented(int i, int n, boolean opens, boolean full) {
        Tail tail = lines.tail(i);
        boolean prose = !opens || lines.stops(i) > 0 || lines.pauses(i) > 0;
        boolean rest = !opens && strayed(i) && columns.atMargin(lines.indent(n));
        if (tail != Tail.STOP && (rest || prose && strayed(n))) {
            return Rule.JOIN_STRAYED;
        }
        int in = lines.indent(n) - lines.indent(i);
        if (in <= -2 && opens && lines.gap(n) == 0 && (full || runsOn(i, true)) && traits.open(i)) {
            return Rule.JOIN_MARGIN;
        }
        if (in >= 2 || opens && in > -2 && columns.startsParagraph(lines.indent(n))) {
            return Rule.OPEN_SET_IN;
        }
        if (full) {
            return Rule.JOIN_WRAPPED;
        }
        return runsOn(i, opens) || proseGoesOn(i, n, opens) ? Rule.JOIN_MARGIN : Rule.OPEN_SHORT;
    }

    /** Tools that lay text out set the rest of a line apart where it starts with a quotation mark, deeper than any paragraph. */
    private boolean strayed(int n) {
        return (Kinds.of(lines.first(n)) & Kinds.OPEN) != 0 && columns.beyond(lines.indent(n));
    }

    /** An open line that misses just the indent of a paragraph is the first of one. */
    private boolean opensByWidth(int n) {
        return traits.open(n) && columns.missesIndent(lines.width(n) + traits.slack(n));
    }

    /** Where paragraphs are indented, a line at the margin goes on with an open sentence, however wide the line before is set. */
    private boolean proseGoesOn(int i, int n, boolean opens) {
        boolean prose = lines.stops(i) > 0 || lines.pauses(i) > 0;
        boolean quoted = Math.abs(lines.indent(n) - lines.indent(i)) <= 1 && !opens;
        boolean margin = columns.atMargin(lines.indent(n)) && (!opens || !columns.atMargin(lines.indent(i)));
        boolean first = opens && lines.indent(n) <= lines.indent(i) - 2;
        return traits.open(i) && prose && lines.width(i) >= LEAST_CUT && (margin || quoted || first);
    }

    /** Proportional type leaves gaps at the end of a line; running text that does not end goes on all the same. */
    private boolean runsOn(int i, boolean opens) {
        boolean prose = lines.stops(i) > 0 || lines.pauses(i) > 0 || !opens;
        return prose && traits.open(i) && columns.nearly(lines.width(i), opens);
    }

    /** A paragraph cut in two: the first half is running text that does not end, the second can go on. */
    private boolean cut(int i, int n, boolean page) {
        Tail tail = lines.tail(i);
        if (tail == Tail.STOP || tail == Tail.COLON || tail == Tail.SEMICOLON && !page) {
            return false;
        }
        if (lines.shape(i) != Shape.PLAIN || lines.width(i) < LEAST_CUT) {
            return false;
        }
        if (lines.shape(n) == Shape.COLON && lines.width(n) < 60) {
            return false;
        }
        if (tail == Tail.CLOSED && lines.open(i) <= 0) {
            return lines.stops(i) > 0
                    && !traits.responsible(i)
                    && (Kinds.of(lines.first(n)) & Kinds.ANY) != 0
                    && lines.tail(n) == Tail.STOP
                    && lines.last(i) != '）';
        }
        if (lines.open(i) > 0 && lines.tail(n) != Tail.WORD) {
            return true;
        }
        if (page && traits.open(i) && !lines.numbered(i) && lines.pauses(i) > 0) {
            return true;
        }
        if (lines.numbered(i) || lines.pauses(i) == 0) {
            return lines.stops(i) > 0;
        }
        return lines.stops(i) > 0 || lines.width(i) >= 60;
    }
}
