package io.github.jianbao.parser.block;

import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;

/** Whether a line is the first of a paragraph, where the indents of first lines were lost: told by the room that they took. */
final class LostIndents {

    private final LineTable lines;
    private final Traits traits;
    private Layout layout;

    LostIndents(LineTable lines, Traits traits, Layout layout) {
        this.lines = lines;
        this.traits = traits;
        this.layout = layout;
    }

    /** Looks at lines that are set in some layout. */
    void look(Layout now) {
        layout = now;
    }

    /** An open line that misses just the indent of a paragraph is the first of one. */
    boolean opens(int n) {
        int lost = layout.lostIndent();
        return lost > 0
                && traits.open(n)
                && (layout.column().misses(lines.width(n), lost)
                        || layout.column().misses(traits.printed(n), lost)
                        || fullBut(n, lost));
    }

    /** Whether the first word of the next line would have room on a line, but not if that line were set in. */
    private boolean fullBut(int n, int lost) {
        int below = n + 1;
        if (below >= lines.count()
                || lines.shape(below) != Shape.PLAIN
                || lines.numbered(below)
                || lines.pageBreak(below)
                || lines.gap(below) != layout.indents().gap()) {
            return false;
        }
        int printed = traits.printed(n);
        int word = traits.firstWord(below);
        return !layout.column().full(printed + PrintedLines.HALF, word)
                && layout.column().full(printed + lost, word);
    }

    /** Where indents were lost, words without a mark that leave no room for one are a heading. */
    boolean beyondFirst(int i) {
        return layout.lostIndent() > 0
                && lines.stops(i) + lines.pauses(i) == 0
                && !lines.numbered(i)
                && lines.width(i) + layout.lostIndent() > layout.column().width() + PrintedLines.HALF;
    }

    /** An open line that misses nothing is no first one where indents were lost. */
    boolean noFirst(int n) {
        return traits.open(n) && layout.column().exact(lines.width(n), PrintedLines.HALF);
    }

    /** Where indents were lost, a line that leaves no room for one is no first line, however it ends. */
    boolean noFirstByWidth(int n) {
        return layout.lostIndent() > 0
                && !lines.numbered(n)
                && !traits.narrow(n)
                && (Kinds.of(lines.first(n)) & Kinds.OPEN) == 0
                && layout.column().exact(lines.width(n), layout.lostIndent() - PrintedLines.HALF - 1);
    }
}
