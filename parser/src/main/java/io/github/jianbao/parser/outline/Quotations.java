package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Ahead;
import io.github.jianbao.core.scan.CharSet;

/**
 * Quotations over several blocks: what an amendment puts into another law stands between “ and ”, 「 and 」, or two ", and its numbers and
 * headings are the other law's. A quotation opens where a block that introduces one ends inside it; one that nothing closes near by does
 * not count.
 */
final class Quotations {

    /** Blocks of a quotation at most; the new chapters of a law are long. */
    private static final int MOST = 400;

    private static final CharSet OPENING = new CharSet("“「\"");
    private static final CharSet CLOSING = new CharSet("”」\"");

    private final Scene scene;
    private final Ahead curly = new Ahead("“");
    private final Ahead corner = new Ahead("「");
    private final Ahead straight = new Ahead("\"");
    /** The block that closes the quotation that is open; -1 where none is. */
    private int closedBy = -1;

    Quotations(Scene scene) {
        this.scene = scene;
    }

    /** Starts a new document. */
    void reset() {
        closedBy = -1;
    }

    /** Whether the next block stands inside a quotation. */
    boolean inside() {
        return closedBy >= 0;
    }

    /** Follows the marks of a block: it may open a quotation that later blocks close, or be the one that closes it. */
    void take(int b) {
        if (closedBy >= 0) {
            closedBy = b >= closedBy ? -1 : closedBy;
            return;
        }
        if (opens(b)) {
            closedBy = closing(b);
        }
    }

    /** 将第三条修改为：“…: a colon, then a mark that this block does not close. */
    private boolean opens(int b) {
        String text = scene.text();
        int end = scene.end(b);
        int depth = 0;
        int open = -1;
        for (int at = first(text, scene.start(b)); at < end; at++) {
            int mark = mark(text.charAt(at), depth);
            open = mark > 0 && depth == 0 ? at : open;
            depth = Math.max(0, depth + mark);
        }
        if (depth > 0) {
            char before = open > scene.start(b) ? text.charAt(open - 1) : ' ';
            boolean alike = text.charAt(open) == '"'; // one that was lost would open all that follows
            return before == '：' || before == ':' || before == '为' || open == scene.start(b) && !alike;
        }
        char last = scene.last(b);
        return (last == '：' || last == ':') && b + 1 < scene.count() && quotes(b + 1) && !closes(b + 1);
    }

    private int first(String text, int from) {
        return Math.min(curly.from(text, from), Math.min(corner.from(text, from), straight.from(text, from)));
    }

    /** What a mark adds to the depth of quotations. */
    private static int mark(char c, int depth) {
        boolean closing = CLOSING.contains(c);
        return OPENING.contains(c) && !(closing && depth > 0) ? 1 : closing ? -1 : 0;
    }

    private boolean quotes(int b) {
        return OPENING.contains(scene.text().charAt(scene.start(b)));
    }

    private boolean closes(int b) {
        int end = scene.end(b);
        return end - scene.start(b) > 1
                && (CLOSING.contains(scene.last(b))
                        || CLOSING.contains(scene.text().charAt(end - 2)));
    }

    /**
     * The block that closes a quotation that opens in a block: the first that ends with a mark where the next opens none; -1 where none
     * does.
     */
    private int closing(int b) {
        int depth = depth(b, 0);
        for (int k = b + 1; k < Math.min(scene.count(), b + MOST); k++) {
            if (scene.edge(k)) {
                return -1;
            }
            // each paragraph of a quotation may open anew
            depth = quotes(k) && depth > 0 ? depth(k, depth - 1) : depth(k, depth);
            if (depth <= 0) {
                boolean goesOn = k + 1 < scene.count() && quotes(k + 1) && !scene.edge(k + 1);
                if (!goesOn) {
                    return k;
                }
                depth = 0;
            }
        }
        return -1;
    }

    private int depth(int b, int before) {
        int depth = before;
        String text = scene.text();
        for (int at = scene.start(b); at < scene.end(b); at++) {
            depth += mark(text.charAt(at), depth);
        }
        return Math.max(0, depth);
    }
}
