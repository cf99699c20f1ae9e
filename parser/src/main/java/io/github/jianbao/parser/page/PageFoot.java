package io.github.jianbao.parser.page;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** What stands behind the document of a page: buttons, links, files to load, the foot of the site. */
final class PageFoot {

    private static final Words FILES = Lexicon.words(Use.FILES);
    /** Lines from the foot of a site on at most. */
    private static final int MOST_BELOW = 80;
    /** Cells of a button, or of a link in a menu, at most. */
    private static final int LABEL = 20;
    /** Cells of a button that stands alone at the end at least. */
    private static final int BUTTON = 3;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final PageWords words;
    private final PageTitles titles;
    private final PageText textLines;
    private final PageProof proofs;
    private final int count;

    PageFoot(
            LineTable lines,
            Furnishing furnishing,
            PageWords words,
            PageTitles titles,
            PageText textLines,
            PageProof proofs) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.words = words;
        this.titles = titles;
        this.textLines = textLines;
        this.proofs = proofs;
        this.count = lines.count();
    }

    /** Buttons that end a text, one or more: they say nothing of a document. */
    void buttons() {
        int i = count - 1;
        while (i > 0
                && !furnishing.cell(i)
                && (furnishing.has(i) || words.button(i) && lines.width(i) >= BUTTON && lines.stops(i) == 0)) {
            i--;
        }
        boolean ended = lines.tail(i) == Tail.STOP
                || lines.shape(i) == Shape.DATE
                || lines.shape(i) == Shape.REMARK
                || lines.shape(i) == Shape.FOOT
                || Clock.holds(lines.text(), lines.start(i), lines.end(i));
        if (ended) {
            web(i + 1, count);
        }
    }

    /** What stands behind the document: buttons, links and the site's foot. */
    void below(int text) {
        int site = site(text);
        int last = Math.min(count, site) - 1;
        while (last > text && !keeps(last)) {
            last--;
        }
        int cut = last + 1;
        while (cut < count && !opensFoot(cut, last)) {
            cut++;
        }
        int found = 0;
        for (int i = cut; i < count; i++) {
            found += titles.page(i) || furnishing.has(i) || file(i, last) || i > site ? 1 : 0;
        }
        if (found * 3 < count - cut) {
            cut = count;
            while (cut > text && (titles.page(cut - 1) || furnishing.has(cut - 1) && !furnishing.cell(cut - 1))) {
                cut--;
            }
        }
        if (cut < count && (webOver(text) ? 1 : 0) + proofs.of(cut, count) + feet(cut, last) >= PageProof.PROOF) {
            web(cut, count);
        }
    }

    /** Whether the page shows over the text: a single button under it is the page's, too. */
    private boolean webOver(int text) {
        for (int i = 0; i < Math.min(text, PageTitles.MOST_ABOVE); i++) {
            if (furnishing.kind(i) == Furniture.Kind.WEB) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page may begin again at a line behind the document; 作者：… may be the document's, where nothing else says that it is not. */
    private boolean opensFoot(int i, int last) {
        boolean label = words.field(i) && !furnishing.has(i) && (words.bar(i) || labelled(i));
        return titles.page(i) && !label || file(i, last);
    }

    /** Whether a line has a label that stands in front of a value elsewhere in the text, too: 关键词：潮水. */
    private boolean labelled(int i) {
        int colon = Search.last(lines.text(), lines.start(i), Math.min(lines.end(i), lines.start(i) + LABEL), '：', ':');
        int letters = colon - lines.start(i);
        for (int k = i - 1; k > Math.max(0, i - MOST_BELOW) && letters > 0; k--) {
            if (!furnishing.has(k)
                    && lines.text().regionMatches(lines.start(k), lines.text(), lines.start(i), letters + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The first line of the site's foot, which no document has: what stands behind it is the site's, too, if it is little. */
    private int site(int text) {
        for (int i = Math.max(text, count - MOST_BELOW); i < count; i++) {
            if (lines.width(i) <= PageWords.VALUE ? words.site(i) : words.siteFoot(i)) {
                return i;
            }
        }
        return count;
    }

    /** A file to load, under the date of the document or said before: 附件1：申请表.docx. */
    private boolean file(int i, int last) {
        return i > last
                && last >= 0
                && (lines.shape(last) == Shape.DATE || lines.shape(last) == Shape.REMARK)
                && FILES.before(lines.text(), lines.start(i), lines.end(i)) > 0;
    }

    /** 附件下载： and names of files between the date of a document and words of the page. */
    void files() {
        for (int i = 1; i < count; i++) {
            if (lines.shape(i - 1) != Shape.DATE || !words.button(i)) {
                continue;
            }
            int to = i;
            while (to < count && !furnishing.has(to) && (words.button(to) || file(to, i - 1))) {
                to++;
            }
            if (to == count || titles.page(to)) {
                web(i, to);
            }
        }
    }

    private int feet(int from, int last) {
        int feet = 0;
        int files = 0;
        for (int i = from; i < count; i++) {
            files += file(i, last) ? 1 : 0;
            feet += !words.foot(i) ? 0 : words.site(i) ? PageProof.PROOF : 1;
        }
        return feet + files;
    }

    /** Whether a line at the end is the document's: text, a date under a signature, a remark, a number. */
    private boolean keeps(int i) {
        if (textLines.is(i)) {
            return true;
        }
        Shape shape = lines.shape(i);
        return !titles.page(i)
                && (shape == Shape.DATE || shape == Shape.REMARK || shape == Shape.FOOT)
                && !furnishing.has(i);
    }

    private void web(int from, int to) {
        for (int i = from; i < to; i++) {
            furnishing.set(i, Furniture.Kind.WEB);
        }
    }
}
