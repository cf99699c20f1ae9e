package io.github.jianbao.parser.page;

import io.github.jianbao.parser.line.History;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Signers;

/** Finds the title of the document that a page is around. */
final class DocumentTitle {

    /** Lines between the last word of the page and the title at most. */
    private static final int MOST_BETWEEN = 8;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final PageTitles titles;
    private final PageStamps stamps;

    DocumentTitle(LineTable lines, Furnishing furnishing, PageTitles titles, PageStamps stamps) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.titles = titles;
        this.stamps = stamps;
    }

    /**
     * The title of the document: the nearest to the text; or the one over it, where the nearest is no more than who speaks, who issues, or
     * when and how.
     */
    int title(int text) {
        int near = text - 1;
        while (near >= 0 && !titles.isTitle(near)) {
            near--;
        }
        int brief = near == text - 1 ? -1 : shortTitle(text); // where none stands right over the text
        if (near < 0 || brief > near && (titles.sameTitle(near, brief, brief) || pageBetween(near, brief))) {
            return brief;
        }
        if ((titles.about(near) || titles.ends(near)) && !PageWords.isBracket(lines.first(near))) {
            return saidOverHistory(near);
        }
        boolean head = head(near);
        for (int i = near - 1; i >= Math.max(0, near - MOST_BETWEEN); i--) {
            if (titles.isTitle(i) && titles.ends(i) && (head || titles.said(i, i))) {
                return i;
            }
            head = head && (furnishing.has(i) || titles.page(i) || head(i));
        }
        return near;
    }

    /** 渔证年检答复: a short line between the words of the page and the text, or -1. */
    private int shortTitle(int text) {
        int i = text - 1;
        while (i > Math.max(0, text - MOST_BETWEEN) && !titles.isShortTitle(i)) {
            i--;
        }
        boolean first = i == 0 && text > 1 && (stamps.bar(1) || stamps.accountOver(1, text) > 0);
        return (i > 0 || first) && titles.isShortTitle(i) ? i : -1;
    }

    /** Whether words of the page part a line that ends in no kind of document from the title: it names the site. */
    private boolean pageBetween(int near, int title) {
        boolean page = false;
        for (int i = near + 1; i < title && !page; i++) {
            page = titles.page(i);
        }
        return page && !titles.about(near) && !titles.ends(near);
    }

    /** The title over a line that says it once more, where lines between tell how the text came about. */
    private int saidOverHistory(int near) {
        boolean history = false;
        for (int i = near - 1; i >= Math.max(0, near - MOST_BETWEEN); i--) {
            if (history && titles.isTitle(i) && titles.key(i).endsWith(titles.key(near))) {
                return i;
            }
            history |= History.of(lines, i);
            if (!history && !titles.body(i)) {
                return near;
            }
        }
        return near;
    }

    /** Under a title: who speaks or issues, ——a day and a meeting / 上, a remark or a label in brackets, a date, how the text came about. */
    private boolean head(int i) {
        char first = lines.first(i);
        return first == '—'
                || lines.last(i) == '上'
                || PageWords.isBracket(first)
                || lines.shape(i) == Shape.DATE
                || History.of(lines, i)
                || History.told(lines, i)
                || Signers.read(lines.text(), lines.start(i), lines.end(i)) != null;
    }
}
