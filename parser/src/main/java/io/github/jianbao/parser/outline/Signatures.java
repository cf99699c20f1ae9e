package io.github.jianbao.parser.outline;

import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;

/** Finds issuing bodies and their date (署名, 成文日期): lines of bodies that a date ends. */
final class Signatures {

    /** A joint signature of more lines was not seen. */
    private static final int MOST = 24;

    private final LineTable lines;
    private final Blocks blocks;
    private final Anchors anchors;
    private final Looks looks;

    Signatures(LineTable lines, Blocks blocks, Anchors anchors, Looks looks) {
        this.lines = lines;
        this.blocks = blocks;
        this.anchors = anchors;
        this.looks = looks;
    }

    /** Whether a signature starts at a block. */
    boolean at(int b) {
        return length(b) > 0;
    }

    /** Whether bodies and a date start at a block: a date alone is no proof inside a table. */
    boolean joint(int b) {
        return looks.shape(b) != Shape.DATE && length(b) >= 2;
    }

    /** How many blocks from this one are a signature with its date; 0 where it is none. */
    int length(int b) {
        if (looks.shape(b) == Shape.DATE) {
            return 1;
        }
        int k = b;
        while (k < blocks.count()
                && k - b < MOST
                && !anchors.title(k)
                && !anchors.section(k)
                && looks.signatureLike(k)) {
            k++;
        }
        if (k == b) {
            return 0;
        }
        if (k < blocks.count() && looks.shape(k) == Shape.DATE && !anchors.title(k)) {
            return k - b + 1;
        }
        return endsDocument(k) && k - b <= 3 && lines.pauses(blocks.first(b)) == 0 && looks.width(b) <= 50 ? k - b : 0;
    }

    private boolean endsDocument(int k) {
        return k >= blocks.count() || anchors.title(k) || anchors.section(k);
    }
}
