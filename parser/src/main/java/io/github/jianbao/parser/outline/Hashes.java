package io.github.jianbao.parser.outline;

import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;

/**
 * Headings of Markdown: the first of the highest level names the bulletin where deeper ones follow; of the levels below it the
 * first groups articles where a second one stands under it.
 */
final class Hashes {

    private static final int DEEPEST = 6;

    private final LineTable lines;
    private final Blocks blocks;
    private final int[] uses = new int[DEEPEST + 2];
    private int names = -1;
    private int sections;
    private int articles;

    Hashes(LineTable lines, Blocks blocks) {
        this.lines = lines;
        this.blocks = blocks;
        int first = -1;
        int all = 0;
        for (int b = 0; b < blocks.count(); b++) {
            int level = level(b);
            if (level > 0) {
                first = first < 0 ? b : first;
                uses[level]++;
                all++;
            }
        }
        if (all < 3) {
            return;
        }
        int top = next(0);
        boolean single = uses[top] == 1 && level(first) == top && next(top) > 0;
        names = single ? first : -1;
        int outer = single ? next(top) : top;
        int inner = next(outer);
        sections = inner > 0 ? outer : 0;
        articles = inner > 0 ? inner : outer;
    }

    private int next(int level) {
        for (int k = level + 1; k <= DEEPEST; k++) {
            if (uses[k] > 0) {
                return k;
            }
        }
        return 0;
    }

    private int level(int b) {
        int first = blocks.first(b);
        return lines.numbered(first) ? 0 : Math.min(lines.heading(first), DEEPEST);
    }

    /** Whether headings of the carrier say what is a title. */
    boolean any() {
        return articles > 0;
    }

    /** Whether a block names the bulletin. */
    boolean names(int b) {
        return b == names;
    }

    /** Whether a block is a section's heading. */
    boolean section(int b) {
        return sections > 0 && level(b) == sections;
    }

    /** Whether a block is an article's title. */
    boolean title(int b) {
        return articles > 0 && level(b) == articles && !names(b);
    }
}
