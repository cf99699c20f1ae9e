package io.github.jianbao.parser.block;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.Arrays;

/**
 * What the lines of a region that is wrapped say about indents and blank lines. Only lines that are surely the last of a paragraph, or
 * surely not, are asked: short ones that end a sentence, and full ones that end in a word.
 */
final class Habits {

    /** Indents above this are no paragraph's. */
    private static final int DEEPEST = 40;
    /** Cells that the last line of a paragraph misses at least to be surely the last. */
    private static final int SHORT = 12;
    /** Cells that a first line misses at most where nothing but its fullness tells it. */
    private static final int FULL = 8;
    /** This many lines of a kind prove a habit of a region. */
    private static final int PROOF = 3;
    /** Sentences that articles are taken to have at the ends of paragraphs before any is counted. */
    private static final int USUAL = 4;

    private final LineTable lines;
    private final Traits traits;
    private final int[] fresh = new int[DEEPEST + 1];
    private final int[] numbered = new int[DEEPEST + 1];
    private final int[] going = new int[DEEPEST + 1];
    private final int[] gaps = new int[4];
    private int endsApart;
    private int endsTogether;
    private int opensApart;
    private int opensTogether;
    private int firstsShort;
    private int firstsFull;
    private int deep;
    private int shown;
    private int blankBreaks;
    private int firstsApart;
    private int firstsTogether;
    private int sentencesWithin;
    private int sentencesLast;
    private int articles;

    Habits(LineTable lines, Traits traits) {
        this.lines = lines;
        this.traits = traits;
    }

    /** Takes two lines that stand together in a column. */
    void take(int i, int n, Column column) {
        Tail tail = lines.tail(i);
        int gap = lines.gap(n);
        boolean ends = tail == Tail.STOP && lines.width(i) < column.width() - SHORT;
        boolean goes = (tail == Tail.WORD || tail == Tail.COMMA) && column.near(lines.width(i), 2);
        if (ends) {
            endsApart += gap > 0 ? 1 : 0;
            endsTogether += gap > 0 ? 0 : 1;
        } else if (goes && !lines.numbered(n) && lines.shape(n) == Shape.PLAIN && !lines.pageBreak(n)) {
            opensApart += gap > 0 ? 1 : 0;
            opensTogether += gap > 0 ? 0 : 1;
        }
        sentencesWithin += lines.stops(i) - (tail == Tail.STOP && lines.stops(i) > 0 ? 1 : 0);
        sentencesLast += ends && running(n) ? 1 : 0;
        articles += lines.style(n) == NumberStyle.ARTICLE ? 1 : 0;
        below(i, n, column);
        if (lines.width(n) < Widths.NARROWEST) {
            return;
        }
        boolean running = lines.pauses(i) + lines.stops(i) > 0 && lines.width(i) < column.width() - SHORT;
        blankBreaks += running && !lines.numbered(n) && traits.breaksAtBlank(i, n, column.width()) ? 1 : 0;
        int indent = Math.min(DEEPEST, lines.indent(n));
        boolean first = !ends
                && !goes
                && heads(i, column)
                && traits.open(n)
                && lines.pauses(n) > traits.ownPauses(n)
                && lines.width(n) + indent >= column.width() - FULL;
        if (ends || first) {
            if (lines.numbered(n)) {
                numbered[indent]++;
            } else if (!traits.listed(n)) {
                fresh[indent]++;
            }
        } else if (goes) {
            going[indent]++;
            gaps[Math.min(3, gap)]++;
        }
        if ((ends || first || lines.numbered(n)) && traits.open(n)) {
            first(n, column);
        }
    }

    /** A line of running text that has no number: the paragraph before it might have gone on in it. */
    private boolean running(int n) {
        return !lines.numbered(n) && lines.shape(n) == Shape.PLAIN && (traits.prose(n) || lines.tail(n) == Tail.COMMA);
    }

    /** What stands under a line that opens a paragraph, misses its indent and does not end: with a blank line between them or not. */
    private void below(int i, int n, Column column) {
        boolean first = lines.gap(i) > 0
                && traits.open(i)
                && traits.prose(i)
                && !lines.numbered(n)
                && lines.shape(n) == Shape.PLAIN
                && !lines.pageBreak(n)
                && column.misses(traits.printed(i), Layout.INDENT);
        if (first) {
            firstsApart += lines.gap(n) > 0 ? 1 : 0;
            firstsTogether += lines.gap(n) > 0 ? 0 : 1;
        }
    }

    /** A heading, or the line of recipients: what stands below begins anew. */
    private boolean heads(int i, Column column) {
        Tail tail = lines.tail(i);
        return tail == Tail.COLON && lines.width(i) < column.width() - SHORT
                || (tail == Tail.WORD || tail == Tail.CLOSED) && lines.width(i) * 2 < column.width();
    }

    /**
     * A first line that is no further in than the next misses its indent, or never had one; of one that is further in, its width tells
     * whether the tool shows the whole of it.
     */
    private void first(int n, Column column) {
        int printed = traits.printed(n);
        boolean misses = column.misses(printed, Layout.INDENT);
        int in = n + 1 < lines.count() ? lines.indent(n) - lines.indent(n + 1) : 0;
        if (in > 1) {
            deep += misses && in < Layout.INDENT - 1 ? 1 : 0;
            shown += !misses && column.misses(printed, in) ? 1 : 0;
        } else if (misses) {
            firstsShort++;
        } else if (column.exact(printed, traits.narrow(n) || opensMark(n) ? 1 : 2)) {
            firstsFull++;
        }
    }

    /** Whether a line opens with a bracket or quotation mark, which print may set in half its square. */
    private boolean opensMark(int n) {
        return (Kinds.of(lines.first(n)) & Kinds.OPEN) != 0;
    }

    /** Adds what another region says. */
    void add(Habits other) {
        for (int k = 0; k < fresh.length; k++) {
            fresh[k] += other.fresh[k];
            numbered[k] += other.numbered[k];
            going[k] += other.going[k];
        }
        for (int k = 0; k < gaps.length; k++) {
            gaps[k] += other.gaps[k];
        }
        endsApart += other.endsApart;
        endsTogether += other.endsTogether;
        opensApart += other.opensApart;
        opensTogether += other.opensTogether;
        firstsShort += other.firstsShort;
        firstsFull += other.firstsFull;
        deep += other.deep;
        shown += other.shown;
        blankBreaks += other.blankBreaks;
        firstsApart += other.firstsApart;
        firstsTogether += other.firstsTogether;
        sentencesWithin += other.sentencesWithin;
        sentencesLast += other.sentencesLast;
        articles += other.articles;
    }

    void clear() {
        Arrays.fill(fresh, 0);
        Arrays.fill(numbered, 0);
        Arrays.fill(going, 0);
        Arrays.fill(gaps, 0);
        endsApart = 0;
        endsTogether = 0;
        opensApart = 0;
        opensTogether = 0;
        firstsShort = 0;
        firstsFull = 0;
        deep = 0;
        shown = 0;
        blankBreaks = 0;
        firstsApart = 0;
        firstsTogether = 0;
        sentencesWithin = 0;
        sentencesLast = 0;
        articles = 0;
    }

    /** Whether enough lines tell the indents, and agree. */
    boolean tellsIndents() {
        return agree(firsts()) && agree(going);
    }

    private static boolean agree(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum >= PROOF && counts[commonest(counts)] * 3 >= sum * 2;
    }

    Layout.Indents indents() {
        int taken = deep >= PROOF && deep >= 2 * shown ? Layout.INDENT : 0;
        return new Layout.Indents(commonest(firsts()), commonest(going), commonest(gaps), taken);
    }

    /** Numbers may stand further out than paragraphs do, where there are enough of those. */
    private int[] firsts() {
        int[] firsts = fresh.clone();
        int sum = 0;
        for (int count : fresh) {
            sum += count;
        }
        for (int k = 0; sum < PROOF && k < firsts.length; k++) {
            firsts[k] += numbered[k];
        }
        return firsts;
    }

    private static int commonest(int[] counts) {
        int best = 0;
        for (int k = 1; k < counts.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        return best;
    }

    /** Whether enough lines tell what blank lines are. */
    boolean tellsGaps() {
        return endsApart + endsTogether >= PROOF && opensApart + opensTogether > PROOF;
    }

    /**
     * Whether a blank line stands behind every paragraph and none inside. One in thirty ends may lack it; one in twelve open lines may
     * have one, where a page ended.
     */
    boolean gapped() {
        return endsApart >= PROOF
                && endsTogether * 30 <= endsApart
                && opensTogether > PROOF
                && opensApart * 12 <= opensTogether;
    }

    /** Whether as many blank lines, or none, stand between all lines of a paragraph, but where a page ended. */
    boolean steady() {
        int usual = commonest(gaps);
        int more = 0;
        for (int k = usual + 1; k < gaps.length; k++) {
            more += gaps[k];
        }
        return gaps[usual] > PROOF && more * 12 <= gaps[usual];
    }

    /** Whether lines break at blanks before anything else. */
    boolean atBlanks() {
        return blankBreaks >= PROOF;
    }

    /** Whether blank lines part the first lines of paragraphs, which are set in, from the others. */
    boolean firstsApart() {
        return firstsApart >= PROOF && firstsApart >= 3 * firstsTogether;
    }

    /** Whether enough first lines tell if their indent was lost. */
    boolean tellsFirsts() {
        return firstsShort + firstsFull >= PROOF;
    }

    /** Whether first lines of a region tell it against what those of the whole text say. */
    boolean firstsAgree() {
        return Math.max(firstsShort, firstsFull) >= PROOF;
    }

    int lostIndent() {
        return firstsShort >= PROOF && firstsShort >= 2 * firstsFull ? Layout.INDENT : 0;
    }

    /** Whether more sentences of articles end a paragraph than stand inside one, as in most laws. */
    boolean terse() {
        return articles >= PROOF && sentencesLast + USUAL > sentencesWithin;
    }
}
