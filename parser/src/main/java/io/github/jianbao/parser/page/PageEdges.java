package io.github.jianbao.parser.page;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;

/** What is known of where pages begin and end: form feeds, page numbers, and the heads that were found so far. */
final class PageEdges {

    private final LineTable lines;
    private final Furnishing furnishing;
    private final int breaks;
    private final int numbers;

    PageEdges(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
        int feeds = 0;
        int found = 0;
        for (int i = 0; i < lines.count(); i++) {
            feeds += i > 0 && lines.pageBreak(i) ? 1 : 0;
            found += furnishing.kind(i) == Furniture.Kind.PAGE_NUMBER ? 1 : 0;
        }
        this.breaks = feeds;
        this.numbers = found;
    }

    /** How many pages there are, as far as form feeds or page numbers tell; 1 where nothing does. */
    int pages() {
        return Math.max(breaks + 1, numbers);
    }

    /** Whether form feeds part the pages. */
    boolean paged() {
        return breaks > 0;
    }

    /** Whether a line is the first of its page. */
    boolean opens(int i) {
        return lines.pageBreak(i) || i > 0 && marks(i - 1);
    }

    /** Whether a line is the last of its page. */
    boolean ends(int i) {
        return i + 1 < lines.count() ? lines.pageBreak(i + 1) || marks(i + 1) : paged();
    }

    boolean at(int i) {
        return opens(i) || ends(i);
    }

    /** Whether a form feed stands no more than this many lines in front of a line. */
    boolean behindBreak(int i, int most) {
        for (int k = i; k >= Math.max(0, i - most); k--) {
            if (lines.pageBreak(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is known to stand at the edge of a page. */
    private boolean marks(int i) {
        Furniture.Kind kind = furnishing.kind(i);
        return kind == Furniture.Kind.PAGE_NUMBER || kind == Furniture.Kind.RUNNING_HEAD;
    }
}
