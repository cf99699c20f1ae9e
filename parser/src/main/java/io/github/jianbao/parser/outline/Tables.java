package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.rule.Rule;

/** Tables (表) that were flattened into text: runs of short lines, or lines with several columns. */
final class Tables {

    /** So many short lines in a row are cells. */
    private static final int PROOF = 4;

    private static final int WIDEST = 50;

    private final LineTable lines;
    private final Blocks blocks;
    private final Anchors anchors;
    private final Evidence looks;
    private final Signatures signatures;

    Tables(Scene scene, Signatures signatures) {
        this.lines = scene.lines();
        this.blocks = scene.blocks();
        this.anchors = scene.anchors();
        this.looks = scene.evidence();
        this.signatures = signatures;
    }

    /** How many blocks from this one are rows or cells of a table; 0 where it is none. */
    int rows(int b) {
        int columns = b;
        while (columns < blocks.count()
                && !anchors.title(columns)
                && !anchors.section(columns)
                && hasColumns(columns)) {
            columns++;
        }
        if (columns - b >= 2) {
            return columns - b;
        }
        int k = b;
        while (k < blocks.count()
                && !anchors.title(k)
                && !anchors.section(k)
                && (cell(k) || k - b >= PROOF && value(k))
                && !signatures.joint(k)) {
            k++;
        }
        return k - b >= PROOF ? k - b : 0;
    }

    /** Adds the rows and returns the next block. */
    int take(int b, int rows, Units units) {
        for (int k = b; k < b + rows; k++) {
            units.add(Rule.TABLE, Role.TABLE, k);
        }
        return b + rows;
    }

    private boolean cell(int k) {
        if (looks.stops(k) > 0 || looks.width(k) > WIDEST || looks.numbered(k) || looks.tail(k) == Tail.COLON) {
            return false;
        }
        Shape shape = looks.shape(k);
        return shape == Shape.PLAIN && !lines.text().startsWith("注：", lines.start(blocks.first(k)))
                || shape == Shape.DIGITS
                || shape == Shape.REMARK;
    }

    /** Inside a table also dates and numbers in brackets. */
    private boolean value(int k) {
        int first = blocks.first(k);
        return looks.shape(k) == Shape.DATE
                || looks.numbered(k) && looks.width(k) <= 12 && lines.bodyStart(first) >= lines.end(first);
    }

    /** A tab, or three blanks in a row at two places, between words. */
    private boolean hasColumns(int k) {
        int first = blocks.first(k);
        if (looks.numbered(k) || lines.stops(first) > 0 || first != blocks.last(k)) {
            return false;
        }
        String text = lines.text();
        int gaps = 0;
        int run = 0;
        for (int at = lines.start(first); at < lines.end(first); at++) {
            char c = text.charAt(at);
            if (c == '\t') {
                gaps += run == 0 ? 1 : 0;
                run = 9;
            } else if (Chars.isBlank(c)) {
                run++;
                gaps += run == 3 ? 1 : 0;
            } else {
                run = 0;
            }
        }
        return gaps >= 2;
    }
}
