package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Keys;

/**
 * What the rules of the outline look at: lines, blocks, what the contents and the carrier say, and the evidence of each block.
 *
 * @param lines the lines
 * @param blocks the blocks
 * @param anchors sections and titles that are known before the text is read
 * @param evidence what each block may be
 */
record Scene(LineTable lines, Blocks blocks, Anchors anchors, Evidence evidence) {

    /** Cells of a sentence that is running text, more than. */
    private static final int RUNNING = 60;

    int count() {
        return blocks.count();
    }

    String text() {
        return lines.text();
    }

    int start(int block) {
        return lines.start(blocks.first(block));
    }

    int end(int block) {
        return lines.end(blocks.last(block));
    }

    /** Whether a document ends before a block: the text does, or a section or a listed title starts there. */
    boolean edge(int block) {
        return block >= count() || anchors.title(block) || anchors.section(block);
    }

    /** Whether any of some words stands in a block. */
    boolean says(int block, String word) {
        return Search.contains(text(), start(block), end(block), word);
    }

    /** Blank lines in front of a block. */
    int gap(int block) {
        return lines.gap(blocks.first(block));
    }

    /** The letters of a block, folded, digits among them. */
    String letters(int block) {
        return Keys.letters(text(), start(block), end(block), true);
    }

    /** A line of running text: a sentence that fills a good part of a line, or several. */
    boolean runs(int block) {
        return evidence.stops(block) > 0 && evidence.width(block) > RUNNING || evidence.prose(block);
    }

    /** Whether running text or a clause stands at a block: a document has begun. */
    boolean content(int block) {
        return runs(block) || evidence.numbered(block) || evidence.stops(block) > 0 && !evidence.titleLike(block);
    }

    /** Whether a block's first letters are a word. */
    boolean startsWith(int block, String word) {
        return text().startsWith(word, start(block));
    }

    /** The last letter of a block. */
    char last(int block) {
        return lines.last(blocks.last(block));
    }

    /** Whether a block holds digits. */
    boolean digits(int block) {
        return Search.digit(text(), start(block), end(block)) >= 0;
    }
}
