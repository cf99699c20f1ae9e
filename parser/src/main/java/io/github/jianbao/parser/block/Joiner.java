package io.github.jianbao.parser.block;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.History;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.rule.Rule;

/** Whether a line continues the one before it, by the evidence of both and of how their region was set. */
final class Joiner {

    /** Narrower than this, an open line is a heading or a name, no cut paragraph; in a narrow column three fifths of it. */
    private static final int LEAST_CUT = 36;

    /** Cells of a label of the foot at least and at most, where the next line hangs under the words behind it: 抄送：, 参加单位：. */
    private static final int LEAST_LABEL = 5;

    private static final int MOST_LABEL = 10;
    /** Cells by which a line that signs is set in at least. */
    private static final int FAR_IN = 10;
    /** Cells of a title under a label whose number stands on a line of its own at least. */
    private static final int LABELLED = 12;

    /** Lines of a paragraph that are asked for its first point at most. */
    private static final int MOST_COUNTED = 40;

    /** Lines of a title but one at most. */
    private static final int MOST_BARE = 3;

    /** Letters at most of a name that stands a letter a line, and blank lines at most between two of them. */
    private static final int MOST_SPREAD = 12;

    private static final int SPREAD = 2;

    /** Cells of a title over a blank line at most. */
    private static final int WIDEST_TITLE = 100;

    /** Cells that a column lacks before a bracket, which cannot end a line. */
    private static final int OPENING = 3;

    /** Marks that point at what stands below, or at more of the text elsewhere. */
    private static final CharSet ARROWS = new CharSet("↓→>＞»▼");

    private final LineTable lines;
    private final Layouts layouts;
    private final Traits traits;
    private final Brackets brackets;
    private final Series series;
    private final Pieces pieces;
    private final PrintedLines print;
    private final LostIndents lost;
    private final ListedItems items;
    private final Cuts cuts;
    /** The first line of the contents: the lines of a masthead over them stand each for itself. */
    private final int contents;
    /** The layout at the line before. */
    private Layout layout;

    Joiner(LineTable lines, Layouts layouts, Pieces pieces, Series series, Cuts cuts, int contents) {
        this.lines = lines;
        this.layouts = layouts;
        this.traits = new Traits(lines);
        this.brackets = new Brackets(lines);
        this.series = series;
        this.pieces = pieces;
        this.cuts = cuts;
        this.contents = contents;
        this.layout = layouts.at(0);
        this.print = new PrintedLines(lines, traits, pieces, layout);
        this.lost = new LostIndents(lines, traits, layout);
        this.items = new ListedItems(lines, traits);
    }

    /**
     * Decides.
     *
     * @param head the first line of the block so far
     * @param i its last line
     * @param n the line in question
     * @param furniture whether furniture stands between them
     * @return the rule that says that they are one, or two
     */
    Rule decide(int head, int i, int n, boolean furniture) {
        layout = layouts.at(i);
        print.look(layout, head);
        lost.look(layout);
        boolean opens = head == i;
        boolean page = furniture || lines.pageBreak(n);
        Rule said = carrier(i, n, page);
        if (said != Rule.NONE) {
            return said;
        }
        if (traits.numberAlone(head) && alone(head, i, n) || opens && labels(i, n)) {
            return Rule.JOIN_NUMBER_ALONE;
        }
        if (pieces.joins(i, n) || print.piece(i, n, opens, page) || print.torn(i, n, opens)) {
            return Rule.JOIN_PIECES;
        }
        if (letter(head, i, n)) {
            return Rule.JOIN_LETTER;
        }
        if (opens && traits.dateline(i) && traits.prose(n) && !lines.numbered(n) && !layout.apart(lines.gap(n))) {
            return Rule.JOIN_DATELINE;
        }
        Tail tail = lines.tail(i);
        if (tail == Tail.STOP && (page || !layout.gapped()) && endsParagraph(i, opens)) {
            return Rule.OPEN_SENTENCE;
        }
        if (tail != Tail.STOP && layout.wrapped() && lines.gap(n) == 0 && traits.pauses(n)) {
            return Rule.JOIN_CANNOT_START;
        }
        if (opens && lines.shape(i) == Shape.DATE && lines.gap(i) > 0 && lines.gap(n) == 0 && items.history(n)) {
            return Rule.JOIN_HISTORY;
        }
        if (copies(head, i, n)) {
            return Rule.JOIN_OPEN;
        }
        if (!traits.joinable(i) && !(lines.shape(i) == Shape.REMARK && head < i)) {
            return labelGoesOn(i, n) ? Rule.JOIN_OPEN : Rule.OPEN_WHOLE;
        }
        if (items.listed(head, i, n)) {
            return Rule.JOIN_LIST;
        }
        boolean next = lines.numbered(n) && (series.runsOn(n) || tail == Tail.SEMICOLON);
        boolean unclosed = tail != Tail.STOP && brackets.closes(i, i, n) && !next;
        if (traits.indentedByTwo(n) && !(unclosed && lines.indent(n) > lines.indent(head) + 2)) {
            return Rule.OPEN_SET_IN;
        }
        if (unclosed) {
            return Rule.JOIN_OPEN;
        }
        if (traits.cites(i, n)) {
            return Rule.JOIN_CITED;
        }
        if (starts(n, i, opens, page)) {
            return Rule.OPEN_UNIT;
        }
        if (opens && lines.gap(n) <= 1 && traits.splitsKind(i, n)) {
            return Rule.JOIN_NAME;
        }
        if (opens && lines.foreign(i) && Chars.isHan(lines.first(n))) {
            return Rule.OPEN_WHOLE;
        }
        if (layout.gapped() && !page) {
            return gapped(head, i, n);
        }
        if (tail == Tail.STOP && stands(n)) {
            return Rule.OPEN_SENTENCE;
        }
        if (tail != Tail.STOP && (traits.cannotStart(n) || traits.halvesNumber(i, n))) {
            return Rule.JOIN_CANNOT_START;
        }
        if (traits.rest(n) && tail == Tail.WORD && lines.width(i) >= leastCut()) {
            return Rule.JOIN_REST;
        }
        if (opens
                && !page
                && traits.bulleted(i)
                && lines.indent(n) >= lines.indent(i) + 2
                && lines.width(i) >= leastCut()) {
            return Rule.JOIN_HANGING;
        }
        if (layout.wrapped() && !page && apart(i, n)) {
            return Rule.OPEN_GAP;
        }
        if (signs(i, n)) {
            return Rule.OPEN_SET_IN;
        }
        Rule rule = layout.wrapped() ? wrapped(head, i, n, page) : unwrapped(i, n, opens, page);
        return rule == Rule.OPEN_SHORT && tail != Tail.STOP ? unfinished(head, i, n) : rule;
    }

    /** A rare letter that an extraction set on a line of its own, inside a sentence: what stands before it and behind it are one with it. */
    private boolean letter(int head, int i, int n) {
        if (spread(head, i, n)) {
            return true;
        }
        if (lines.gap(n) > 0 || lines.numbered(n)) {
            return false;
        }
        if (traits.letter(i)) {
            boolean name = head == i && traits.letter(n) && n + 1 < lines.count() && traits.cannotStart(n + 1);
            boolean inside = head < i && (traits.letter(i - 1) || traits.open(i - 1) && traits.prose(i - 1));
            return name || inside && lines.shape(n) == Shape.PLAIN && (traits.prose(n) || traits.letter(n));
        }
        int below = n + 1;
        return traits.letter(n)
                && traits.open(i)
                && traits.prose(i)
                && lines.width(i) >= LEAST_CUT
                && below < lines.count()
                && lines.gap(below) == 0
                && !lines.numbered(below)
                && lines.shape(below) == Shape.PLAIN
                && traits.prose(below);
    }

    /** 青 / 杨 / 通 / 讯: each letter of a name that was set far apart stands on a line of its own, and all as far from the next. */
    private boolean spread(int head, int i, int n) {
        if (!traits.letter(i) || !traits.letter(n) || i - head >= MOST_SPREAD || lines.gap(n) > SPREAD) {
            return false;
        }
        if (head < i) {
            return traits.letter(head) && lines.gap(n) == lines.gap(i);
        }
        int below = n + 1;
        return below < lines.count() && traits.letter(below) && lines.gap(below) == lines.gap(n);
    }

    /** 抄送：…， / …。: a line of the foot goes on in the next one if it stops at a comma or within a name, or if the next hangs under its words. */
    private boolean copies(int head, int i, int n) {
        Tail tail = lines.tail(i);
        if (lines.shape(head) != Shape.FOOT
                || tail == Tail.STOP
                || lines.gap(n) > 0
                || lines.shape(n) != Shape.PLAIN
                || lines.numbered(n)) {
            return false;
        }
        int setIn = lines.indent(n) - lines.indent(head);
        boolean hangs = setIn >= LEAST_LABEL && setIn <= MOST_LABEL && lines.stops(n) <= 1 && !signs(head, n);
        boolean midName = tail == Tail.WORD
                && lines.width(i) >= LEAST_CUT
                && Chars.isHan(lines.last(i))
                && lists(i)
                && lines.pauses(n) > 0
                && (lines.tail(n) == Tail.STOP || lines.tail(n) == Tail.COMMA);
        return tail == Tail.COMMA || hangs || midName;
    }

    /** 地址：…（青杨大厦 / 三层）: a label's line is complete by itself, but where it leaves a bracket open that the next one closes. */
    private boolean labelGoesOn(int i, int n) {
        Shape shape = lines.shape(i);
        return (shape == Shape.FOOT || shape == Shape.SOURCE)
                && lines.open(i) > 0
                && lines.width(i) >= leastCut()
                && !lines.numbered(n)
                && brackets.closes(i, i, n);
    }

    /** Whether a line holds names in a row, and no address. */
    private boolean lists(int i) {
        return Search.contains(lines.text(), lines.start(i), lines.end(i), "，")
                || Search.contains(lines.text(), lines.start(i), lines.end(i), "、");
    }

    /** Who signs: a line set far in, over a date. */
    private boolean signs(int i, int n) {
        return lines.indent(n) >= lines.indent(i) + FAR_IN
                && n + 1 < lines.count()
                && lines.shape(n + 1) == Shape.DATE
                && lines.indent(n + 1) >= lines.indent(i) + FAR_IN;
    }

    private Rule unwrapped(int i, int n, boolean opens, boolean page) {
        if (opens && traits.named(i) && !traits.opensBracket(n)) {
            return Rule.OPEN_NAME;
        }
        boolean near = page || lines.gap(n) == 0 || acrossBlanks(i, n) && !(opens && lines.gap(n) > 0 && title(i, n));
        return near && (cut(i, n, page) || wrappedWords(i, n)) ? Rule.JOIN_CUT : Rule.OPEN_SHORT;
    }

    /** A line without Han that does not end its sentence, and a small letter under it: mail is wrapped where the text around is not. */
    private boolean wrappedWords(int i, int n) {
        return lines.gap(n) == 0
                && lines.width(i) >= LEAST_CUT
                && Character.isLowerCase(lines.first(n))
                && traits.open(i)
                && lines.foreign(i)
                && lines.foreign(n);
    }

    /** Whether a paragraph may go on behind blank lines: a page ended there, and in Markdown nothing else is a reason. */
    private boolean acrossBlanks(int i, int n) {
        boolean may = cuts.paged() || lines.marks().count() == 0;
        boolean name = !cuts.paged() && lines.gap(n) > 0 && lines.width(n) < LEAST_CUT && names(n);
        int usual = layout.indents().gap();
        boolean cut = usual == 0 || lines.gap(n) == 0 || cuts.after(i);
        return may && !name && cut && (lines.gap(n) <= usual || lines.stops(i) > 0);
    }

    /** Words over a blank line that the sentence under it says again are its title; two halves of a sentence say nothing twice. */
    private boolean title(int i, int n) {
        return !cuts.paged()
                && lines.stops(i) == 0
                && lines.pauses(i) <= 1
                && lines.width(i) <= WIDEST_TITLE
                && lines.tail(i) == Tail.WORD
                && !lines.numbered(i)
                && traits.sayTheSame(i, n);
    }

    /** Words without a mark at all. */
    private boolean names(int n) {
        return lines.tail(n) == Tail.WORD && lines.stops(n) == 0 && lines.pauses(n) == 0;
    }

    /** Whether more blank lines stand before a line than inside paragraphs. */
    private boolean apart(int i, int n) {
        Tail tail = lines.tail(i);
        boolean more = layout.steady()
                && tail == Tail.STOP
                && lines.gap(n) > layout.indents().gap();
        return (more || layout.apart(lines.gap(n))) && lines.open(i) <= 0 && tail != Tail.COMMA;
    }

    /** A short line that its own words leave unfinished. */
    private Rule unfinished(int head, int i, int n) {
        if (layout.wrapped() && traits.tellsHistory(head, i) && items.history(n)) {
            return Rule.JOIN_HISTORY;
        }
        if (brackets.closes(head, i, n) || layout.wrapped() && brackets.closesLast(i, n)) {
            return Rule.JOIN_OPEN;
        }
        if (items.item(head, i, n) || layout.wrapped() && items.remark(head, i, n, leastCut())) {
            return Rule.JOIN_LIST;
        }
        return pauses(i, n) ? Rule.JOIN_PAUSE : Rule.OPEN_SHORT;
    }

    /** Where text is wrapped, words that stop at a comma go on in the next line, however short theirs is. */
    private boolean pauses(int i, int n) {
        return layout.wrapped()
                && lines.last(i) == '，'
                && lines.gap(n) <= layout.indents().gap()
                && lines.shape(n) == Shape.PLAIN
                && !lines.numbered(n);
    }

    /** What the model says of a join that a rule made. */
    Join reason(Rule rule, int n, boolean furniture) {
        boolean page = furniture || lines.pageBreak(n);
        boolean apart = lines.gap(n) > 0;
        return switch (rule) {
            case JOIN_TITLE -> Join.TITLE_LINE;
            case JOIN_TABLE, JOIN_GAPPED, JOIN_HANGING -> Join.WRAP;
            case JOIN_REST -> page || apart ? Join.PAGE_BREAK : unpaged(rule);
            case JOIN_CUT -> page || apart && (!layout.wrapped() || layout.gapped()) ? Join.PAGE_BREAK : unpaged(rule);
            case JOIN_OPEN, JOIN_NUMBER_ALONE, JOIN_PIECES, JOIN_LETTER -> page ? Join.PAGE_BREAK : Join.UNFINISHED;
            default -> page ? Join.PAGE_BREAK : unpaged(rule);
        };
    }

    private Join unpaged(Rule rule) {
        if (rule == Rule.JOIN_FULL_LINE) {
            return Join.FULL_LINE;
        }
        return layout.wrapped() ? Join.WRAP : Join.UNFINISHED;
    }

    /** What the carrier says of a line counts, but where its own words cannot be so. */
    private Rule carrier(int i, int n, boolean page) {
        if (lines.hinted(n, LineHints.CONTINUES)) {
            return lines.numbered(n) && series.runsOn(n) ? Rule.OPEN_UNIT : Rule.JOIN_CARRIER;
        }
        if (lines.hinted(n, LineHints.STARTS)) {
            boolean cannot = lines.tail(i) != Tail.STOP && (traits.cannotStart(n) || brackets.closes(i, i, n));
            return cannot ? Rule.NONE : Rule.OPEN_CARRIER;
        }
        return setApart(i) || setApart(n) || !page && parted(i, n) ? Rule.OPEN_CARRIER : Rule.NONE;
    }

    /** The carrier sets a line apart: a heading, a line of code, the name of a table. */
    private boolean setApart(int line) {
        return lines.heading(line) > 0 || lines.hinted(line, LineHints.CODE | LineHints.CAPTION);
    }

    /** In Markdown a blank line parts paragraphs: a short line without an end behind one is no rest of a paragraph. */
    private boolean parted(int i, int n) {
        return lines.gap(n) > 0
                && lines.marks().count() > 0
                && lines.width(n) < LEAST_CUT
                && lines.tail(n) == Tail.WORD
                && lines.tail(i) != Tail.COMMA
                && lines.open(i) <= 0;
    }

    /** Whether a line is the text of a number that stands alone on its line, or a further letter of it. */
    private boolean alone(int head, int i, int n) {
        boolean apart = lines.gap(n) > Math.max(1, lines.gap(head));
        if (lines.numbered(n) || apart || lines.number(head) > 1 && !series.runsOn(head)) {
            return false;
        }
        if (head < i) {
            return traits.letter(i) && traits.letter(n);
        }
        int below = n + 1;
        if (traits.cell(n) && below < lines.count() && traits.cell(below) && !lines.numbered(below)) {
            return false;
        }
        return switch (lines.shape(n)) {
            case PLAIN, COLON, REMARK, DASHED, DATE -> true;
            default -> false;
        };
    }

    /** 附件 / 1: the number of a label on the next line. */
    private boolean labels(int i, int n) {
        int below = n + 1;
        return lines.shape(i) == Shape.ATTACHMENT_LABEL
                && lines.shape(n) == Shape.DIGITS
                && lines.width(n) <= 2
                && Chars.isHan(lines.last(i))
                && below < lines.count()
                && lines.shape(below) == Shape.PLAIN
                && lines.width(below) > LABELLED;
    }

    /** Blank lines part paragraphs, but where a page ended in mid sentence. */
    private Rule gapped(int head, int i, int n) {
        boolean opens = head == i;
        if (lines.gap(n) == 0) {
            if (bare(head, i) && layout.wrapped() && !print.fills(i, n, true) && firstBelow(i, n)) {
                return Rule.OPEN_SET_IN;
            }
            if (opens && n < contents && lines.width(i) < LEAST_CUT && names(i) && names(n)) {
                return Rule.OPEN_SHORT;
            }
            boolean called = opens && lines.tail(i) == Tail.STOP && lines.stops(i) == 1 && lines.calls(i);
            return called && layout.wrapped() && !layout.column().nearly(lines.width(i))
                    ? Rule.OPEN_SENTENCE
                    : Rule.JOIN_GAPPED;
        }
        boolean quoted = lines.last(i) == '”' && lines.tail(i) == Tail.CLOSED && lines.tail(n) == Tail.STOP;
        boolean running = (traits.open(i) || quoted) && (traits.prose(i) || opens && layout.firstsApart());
        boolean cut = running && layout.wrapped() && lines.shape(n) == Shape.PLAIN && print.fills(i, n, opens);
        return cut && lines.gap(n) == 1 ? Rule.JOIN_CUT : Rule.OPEN_GAP;
    }

    /** Whether a block is a line, or a title over two or three: no mark stands in it. */
    private boolean bare(int head, int i) {
        for (int k = head; k < i; k++) {
            if (i - head > MOST_BARE || lines.stops(k) + lines.pauses(k) > 0 || lines.numbered(k)) {
                return false;
            }
        }
        return true;
    }

    /** Where blank lines stand between paragraphs alone, a first line set in as others are goes on with no heading over it. */
    private boolean firstBelow(int i, int n) {
        return layout.indented()
                && lines.stops(i) + lines.pauses(i) == 0
                && lines.tail(i) != Tail.COMMA
                && lines.indent(n) > lines.indent(i)
                && layout.startsParagraph(lines.indent(n));
    }

    /** Whether a line opens a unit by its own look. */
    private boolean starts(int n, int i, boolean opens, boolean page) {
        if (lines.numbered(n)) {
            return opensClause(n, i, opens, page);
        }
        if (traits.listed(n) && !dashInside(i, n, opens) || traits.row(n) && traits.row(i)) {
            return true;
        }
        return switch (lines.shape(n)) {
            case PLAIN, COLON, DIGITS, REMARK ->
                History.dated(lines, n) && History.dated(lines, i)
                        || opens && (traits.stamped(n) || traits.labelled(n) && traits.labelled(i));
            case DATE -> lines.open(i) <= 0;
            case DASHED -> lines.open(i) <= 0 && lines.tail(i) != Tail.COMMA && !dashGoesOn(i, n, opens);
            default -> true;
        };
    }

    /** A hyphen that is no mark of an item: a bracket is open, or running text that blank lines part goes on, and no other item stands near. */
    private boolean dashInside(int i, int n, boolean opens) {
        if (!traits.dashed(n) || lines.open(i) > 0) {
            return traits.dashed(n);
        }
        boolean alone = n + 1 >= lines.count() || lines.gap(n + 1) > 0 || !traits.dashed(n + 1);
        return layout.gapped()
                && lines.gap(n) == 0
                && !opens
                && lines.marks().count() == 0
                && alone
                && lines.tail(i) == Tail.WORD
                && lines.tail(n) == Tail.STOP
                && traits.prose(i)
                && !traits.dashed(i);
    }

    /** 60% / —70%, and a dash behind a line of running text that fills its column. */
    private boolean dashGoesOn(int i, int n, boolean opens) {
        if (lines.tail(i) != Tail.WORD) {
            return false;
        }
        boolean range = traits.quantity(lines.last(i)) && traits.quantityBehindDash(n);
        boolean running = lines.numbered(i) || !opens || traits.prose(i);
        return range || running && lines.shape(i) != Shape.DASHED && layout.wrapped() && print.fills(i, n, opens);
    }

    /** Where text is not wrapped, the end of a line's last sentence does, but for items under which further lines may hang. */
    private boolean endsParagraph(int i, boolean opens) {
        return !layout.wrapped() && !(opens && traits.bulleted(i));
    }

    /** After the end of a sentence, a turn or a short line that ends in a word stands for itself. */
    private boolean stands(int n) {
        boolean heading = lines.tail(n) == Tail.WORD
                && lines.stops(n) == 0
                && lines.pauses(n) == 0
                && !layout.column().nearly(lines.width(n) + layout.lost(true));
        return heading || traits.speaks(n);
    }

    private boolean opensClause(int n, int i, boolean opens, boolean page) {
        NumberStyle style = lines.style(n);
        if (style == NumberStyle.DECIMAL) {
            return lines.tail(i) == Tail.STOP;
        }
        boolean midSentence = lines.tail(i) == Tail.COMMA && lines.open(i) > 0;
        return !midSentence && !(runs(i, n, opens, page) && series.isFalse(n));
    }

    /** Whether a line is running text that stops where it can only go on. */
    private boolean runs(int i, int n, boolean opens, boolean page) {
        boolean prose = traits.prose(i) || !opens;
        return prose
                && traits.open(i)
                && (page || lines.gap(n) <= layout.indents().gap())
                && lines.width(i) >= leastCut()
                && (layout.wrapped() ? print.fills(i, n, opens) : page || lines.gap(n) == 0 || cuts.surely(i));
    }

    private int leastCut() {
        return layout.wrapped() ? Math.min(LEAST_CUT, layout.column().width() * 3 / 5) : LEAST_CUT;
    }

    private Rule wrapped(int head, int i, int n, boolean page) {
        boolean opens = head == i;
        boolean full = print.fills(i, n, opens);
        if (opens && traits.named(i) && (full ? History.dated(lines, n) : !traits.opensBracket(n))) {
            return Rule.OPEN_NAME;
        }
        if (layout.indented() && !page) {
            return indented(i, n, opens, full);
        }
        if (!full) {
            return page && cut(i, n, true) || runsOn(i, opens) ? Rule.JOIN_CUT : Rule.OPEN_SHORT;
        }
        if (opens && (traits.bodies(i) && traits.bodies(n) || lost.beyondFirst(i) && lost.opens(n))) {
            return Rule.OPEN_WHOLE;
        }
        if (traits.open(i)) {
            return Rule.JOIN_WRAPPED;
        }
        if (layout.lostIndent() > 0 && (lost.noFirst(n) || lost.noFirstByWidth(n)) && !stands(n)) {
            return Rule.JOIN_WRAPPED;
        }
        switch (lines.tail(i)) {
            case STOP:
                return fullStop(head, i, n);
            case COLON:
                return lines.open(i) > 0 || page && traits.labels(i) || traits.longNumber(n)
                        ? Rule.JOIN_WRAPPED
                        : Rule.OPEN_SENTENCE;
            case SEMICOLON:
                return layout.column().exact(print.taken(i, opens), lines.numbered(i) ? 0 : PrintedLines.HALF)
                        ? Rule.JOIN_WRAPPED
                        : Rule.OPEN_SENTENCE;
            default:
                return !traits.endsResponsibility(head, i) && !(lines.shape(i) == Shape.ATTACHMENT_LIST && stands(n))
                        ? Rule.JOIN_WRAPPED
                        : Rule.OPEN_WHOLE;
        }
    }

    /** A sentence that ends where its column does may end the paragraph or not. */
    private Rule fullStop(int head, int i, int n) {
        boolean opens = head == i;
        if (layout.indented() && layout.atMargin(lines.indent(n)) && !stands(n)) {
            return Rule.JOIN_MARGIN;
        }
        int but = lines.first(n) == '（' || lines.first(n) == '(' ? OPENING : PrintedLines.HALF;
        boolean goesOn = layout.column().exact(print.taken(i, opens), but) && !lost.opens(n) && !countsAnew(head, i, n);
        if (!goesOn || layout.indented()) {
            return goesOn ? Rule.JOIN_WRAPPED : Rule.OPEN_SENTENCE;
        }
        if (lost.noFirstByWidth(n)) {
            return Rule.JOIN_WRAPPED;
        }
        boolean known = layout.lostIndent() > 0 && traits.open(n);
        boolean ends = layout.terse() && !series.listsOn(head) || lines.numbered(head) && traits.refersBack(n);
        return ends && !known ? Rule.OPEN_FULL_LINE : Rule.JOIN_FULL_LINE;
    }

    /** Whether a paragraph that counts its points, 一是 … 二是, would begin to count once more. */
    private boolean countsAnew(int head, int i, int n) {
        if (!traits.counts(n)) {
            return false;
        }
        for (int k = i; k >= Math.max(head, i - MOST_COUNTED); k--) {
            if (traits.counts(k)) {
                return true;
            }
        }
        return false;
    }

    /** Where paragraphs are set in, the indents of both lines say most. */
    private Rule indented(int i, int n, boolean opens, boolean full) {
        Tail tail = lines.tail(i);
        boolean prose = !opens || traits.prose(i);
        boolean rest = !opens && strayed(i) && layout.atMargin(lines.indent(n));
        if (tail != Tail.STOP && (rest || prose && strayed(n))) {
            return Rule.JOIN_STRAYED;
        }
        int in = lines.indent(n) - lines.indent(i);
        if (in <= -2
                && opens
                && lines.gap(n) <= layout.indents().gap()
                && traits.open(i)
                && (full || runsOn(i, true) || first(i))) {
            return Rule.JOIN_MARGIN;
        }
        if (in >= 2 || opens && in > -2 && layout.startsParagraph(lines.indent(n))) {
            return Rule.OPEN_SET_IN;
        }
        if (full) {
            return Rule.JOIN_WRAPPED;
        }
        return runsOn(i, opens) || proseGoesOn(i, n, opens) ? Rule.JOIN_MARGIN : Rule.OPEN_SHORT;
    }

    /** A line that is set in as the first of a paragraph, and wide enough for one. */
    private boolean first(int i) {
        return lines.indent(i) == layout.indents().paragraph() && lines.width(i) >= leastCut();
    }

    /** Tools that lay text out set the rest of a line apart where it starts with a quotation mark, deeper than any paragraph. */
    private boolean strayed(int n) {
        return (Kinds.of(lines.first(n)) & Kinds.OPEN) != 0 && layout.beyond(lines.indent(n));
    }

    /** Where paragraphs are indented, a line at the margin goes on with an open sentence, however wide the line before is set. */
    private boolean proseGoesOn(int i, int n, boolean opens) {
        boolean prose = traits.prose(i);
        boolean quoted = Math.abs(lines.indent(n) - lines.indent(i)) <= 1 && !opens;
        boolean margin = layout.atMargin(lines.indent(n)) && (!opens || !layout.atMargin(lines.indent(i)));
        boolean first = opens && lines.indent(n) <= lines.indent(i) - 2;
        return traits.open(i) && prose && lines.width(i) >= leastCut() && (margin || quoted || first);
    }

    /** Proportional type leaves gaps at the end of a line; running text that does not end goes on all the same. */
    private boolean runsOn(int i, boolean opens) {
        boolean prose = traits.prose(i) || !opens;
        return prose && traits.open(i) && layout.column().nearly(lines.width(i) + layout.lost(opens));
    }

    /** A sentence that its writer leaves open: three dots of a typewriter. */
    private boolean trailsOff(int i) {
        return lines.text().startsWith("...", lines.end(i) - 3);
    }

    /** A paragraph cut in two: the first half is running text that does not end, the second can go on. */
    private boolean cut(int i, int n, boolean page) {
        Tail tail = lines.tail(i);
        if (tail == Tail.STOP || tail == Tail.COLON || !page && (tail == Tail.SEMICOLON || trailsOff(i))) {
            return false;
        }
        if (lines.shape(i) != Shape.PLAIN
                || lines.width(i) < leastCut()
                || ARROWS.contains(lines.last(i))
                || traits.endsInAddress(i)
                || Clock.ends(lines.text(), lines.start(i), lines.end(i))) {
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
                    && lines.last(i) != '）'
                    && lines.last(i) != ')';
        }
        if (lines.open(i) > 0 && lines.tail(n) != Tail.WORD) {
            return true;
        }
        if (page && traits.open(i) && lines.pauses(i) > (lines.numbered(i) ? traits.ownPauses(i) + 1 : 0)) {
            return true;
        }
        if (lines.numbered(i) || lines.pauses(i) == 0) {
            return lines.stops(i) > 0 && (lines.pauses(i) > 0 || traits.states(i));
        }
        return lines.stops(i) > 0 || lines.width(i) >= 60;
    }
}
