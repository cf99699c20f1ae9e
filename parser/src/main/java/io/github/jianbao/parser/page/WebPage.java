package io.github.jianbao.parser.page;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.History;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;

/**
 * The page around a document: browser's title, menus, place bar, head table, buttons, the site's foot. It is found by what it is to the
 * document: it stands before the document's title, which it may say too, between that title and the text, or behind the last of the
 * document. Words of the web tell that there is a page at all.
 */
final class WebPage {

    /** What parts a title from the name of its site. */
    private static final String SITE = "-_|—–－＿｜";
    /** Lines at most of a title that the page says as a whole. */
    private static final int MOST_BROKEN = 9;

    /** Entries of a menu over an issue at least. */
    private static final int MENU_LINES = 3;
    /** Lines between the last word of the page and the title at most. */
    private static final int MOST_BETWEEN = 8;
    /** Cells of a button, or of a link in a menu, at most. */
    private static final int LABEL = 20;
    /** Cells of an indent at most that sets no line in the middle. */
    private static final int SET_IN = 4;
    /** Letters of a label in the head of minutes at most. */
    private static final int NAME = 4;
    /** Lines of a page without a document at least. */
    private static final int MENU = 12;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final int count;
    private final PageWords words;
    private final PageTitles titles;
    private final PageText textLines;
    private final PageStamps stamps;
    private final PageProof proofs;
    private final DocumentTitle documentTitle;
    private final PageOfIssue ofIssue;
    private final PageFoot foot;

    private WebPage(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.count = lines.count();
        this.words = new PageWords(lines);
        this.titles = new PageTitles(lines, furnishing, words);
        this.textLines = new PageText(lines, furnishing, words, titles);
        this.stamps = new PageStamps(lines, furnishing, words);
        this.proofs = new PageProof(lines, furnishing, words);
        this.documentTitle = new DocumentTitle(lines, furnishing, titles, stamps);
        this.ofIssue = new PageOfIssue(lines, furnishing, words, titles);
        this.foot = new PageFoot(lines, furnishing, words, titles, textLines, proofs);
    }

    static void find(LineTable lines, Furnishing furnishing) {
        WebPage page = new WebPage(lines, furnishing);
        int text = page.textLines.from(page.place());
        text = text < page.count ? text : page.textLines.brief();
        int proof = page.proofs.of(0, Math.min(text, PageTitles.MOST_ABOVE));
        if (text >= page.count) {
            if (!page.headAlone(proof)) {
                page.onlyMenus(proof);
            }
            return;
        }
        if (text <= PageTitles.MOST_ABOVE && !page.untitled(text, proof)) {
            page.above(text, proof);
        }
        page.foot.below(text);
        page.foot.files();
        page.foot.buttons();
    }

    /** The line that says where the page stands in its site: the document comes behind it; 0 where no line says so. */
    private int place() {
        for (int i = 0; i < Math.min(count, PageTitles.MOST_ABOVE); i++) {
            if (words.placeByName(i)) {
                return i;
            }
        }
        return 0;
    }

    /** Text right under the line that says where the page stands, and over that a few words of the site: the page has no title. */
    private boolean untitled(int text, int proof) {
        int place = text - 1;
        if (place < 1 || proof < PageProof.PROOF || !words.place(place)) {
            return false;
        }
        for (int i = 0; i < place; i++) {
            if (!furnishing.has(i) && (lines.width(i) > LABEL || titles.ends(i) || titles.about(i))) {
                return false;
            }
        }
        web(0, text);
        return true;
    }

    /** A page that ends in the head of its document: a number beside the title, or the title said before. */
    private boolean headAlone(int proof) {
        int title = count - 1;
        while (title >= 0 && !(titles.isTitle(title) && titles.ends(title))) {
            title--;
        }
        if (title < 0 || proof < PageProof.PROOF) {
            return false;
        }
        boolean again = lines.shape(Math.max(0, title - 1)) == Shape.NUMBER || numberFollows(title);
        for (int i = 0; i < title && !again; i++) {
            again = titles.sameTitle(i, title, title);
        }
        if (again) {
            web(0, start(title, title));
        }
        return again;
    }

    /** A page without a document: nothing but menus and lists of links. */
    private void onlyMenus(int proof) {
        int links = 0;
        for (int i = 0; i < count; i++) {
            links += words.button(i) || words.menu(i) || furnishing.has(i) ? 1 : 0;
        }
        if (count >= MENU && proof >= MENU / 2 && links * 5 >= count) {
            web(0, count);
        }
    }

    private void web(int from, int to) {
        for (int i = from; i < to; i++) {
            furnishing.set(i, Furniture.Kind.WEB);
        }
    }

    /** What stands before the text: the title nearest to it is the document's, and what stands over that is the page's. */
    private void above(int firstText, int proof) {
        int text = behindPreface(firstText);
        int title = documentTitle.title(text);
        if (title < 0) {
            alone(0, proof < PageProof.PROOF ? 0 : text, false);
            return;
        }
        int first = title;
        while (first > 0 && title - first + 1 < PageTitles.TITLE_LINES && titles.goesOn(first - 1, first, title)) {
            first--;
        }
        first = saidWhole(first, title);
        boolean within = titles.saidAmongOthers(first, title, proof > 0);
        if (within && titles.body(first - 1) && Math.min(lines.indent(first - 1), lines.indent(first)) > SET_IN) {
            first--;
        }
        boolean issue = ofIssue.is(text);
        barred(title, text);
        boolean again = menuOver(first, title)
                || named(first, title)
                || first == 1 && title > 1 && titles.said(1, title)
                || onlyAgain(first, title)
                || within
                || numbered(first, text);
        if (proof < PageProof.PROOF && (issue || !again)) {
            return;
        }
        issue |= ofIssue.listed(title);
        if (issue || between(first) > MOST_BETWEEN) {
            int site = siteOver(first);
            web(0, site);
            alone(site, first, true);
        } else {
            web(ofIssue.behindName(first), start(first, title));
        }
        alone(title + 1, text, issue);
        int stamp = stamps.accountOver(title + 1, text);
        for (int i = title + 1; i < text && (i <= stamp || stamps.bar(i) || stamps.bar(i - 1) && titles.body(i)); i++) {
            furnishing.set(i, Furniture.Kind.WEB);
        }
    }

    /** 下面是为大家整理的…通报，供大家参考。 between a page's title and the document's own, which say the same: the text begins behind the second. */
    private int behindPreface(int text) {
        int title = documentTitle.title(text);
        if (title < 0 || lines.width(text) > 2 * PageTitles.TITLE_MOST || !titles.saidIn(text, title)) {
            return text;
        }
        for (int i = text + 1; i < Math.min(count, text + MOST_BETWEEN); i++) {
            if (titles.isTitle(i) && titles.sameTitle(title, i, i)) {
                return textLines.from(i + 1);
            }
        }
        return text;
    }

    /** Nothing but the title stands over the title: the page says it, maybe with more words. */
    private boolean onlyAgain(int first, int title) {
        int start = start(first, title);
        if (start < first && !titles.mark(start)) {
            return false;
        }
        for (int i = 0; i < start; i++) {
            if (!furnishing.has(i) && !titles.sameTitle(i, first, title)) {
                return false;
            }
        }
        return start > 0 && titles.ends(title);
    }

    /** Nothing but entries of a site's menu over a title that lacks nothing: …关于…的通知. */
    private boolean menuOver(int first, int title) {
        for (int i = 0; i < first; i++) {
            if (!furnishing.has(i) && !words.menu(i) && !words.button(i)) {
                return false;
            }
        }
        return first > 0 && titles.about(first) && titles.ends(title);
    }

    /** 时间：2031-10-09 between title and text: the day on which the site shows it. */
    private void barred(int title, int text) {
        for (int i = title + 1; i < text; i++) {
            if (words.bar(i) && words.field(i) && words.dated(i) && !meeting(i + 1)) {
                furnishing.set(i, Furniture.Kind.WEB);
            }
        }
    }

    /** 地点：会议室 under a day: both are of the document, the head of minutes. */
    private boolean meeting(int i) {
        int start = lines.start(i);
        int colon = Search.find(lines.text(), start, lines.end(i), "：");
        return colon > start && colon - start <= NAME && colon + 1 < lines.end(i) && !words.has(i);
    }

    /** Where the site's head ends over an issue: behind the line that says where the page stands, or behind the entries of its menu. */
    private int siteOver(int first) {
        int menu = 0;
        while (menu < first && (furnishing.has(menu) || words.menu(menu) || words.button(menu))) {
            menu++;
        }
        for (int i = first - 1; i >= menu; i--) {
            if (words.place(i)) {
                return ofIssue.designated(i) ? 0 : i + 1;
            }
        }
        return menu < MENU_LINES ? 0 : menu;
    }

    /** The first line of a title that some line over it says as a whole; its own lines may be broken anywhere. */
    private int saidWhole(int first, int title) {
        if (behindCount(first, title)) {
            return first - 1;
        }
        for (int k = title - 1; k > Math.max(0, title - MOST_BROKEN); k--) {
            if (furnishing.has(k) || titles.page(k) || words.value(k) || lines.width(k) > PageTitles.TITLE_MOST) {
                return first;
            }
            if (k < first && titles.said(k, title)) {
                return k;
            }
        }
        return first;
    }

    /**
     * A body over 关于…, under a label that asks for a number (浏览次数：), where a line over both ends in what both say: it opens the title and is
     * no value.
     */
    private boolean behindCount(int first, int title) {
        int k = first - 1;
        return k > 1
                && words.value(k)
                && words.asksCount(k - 1)
                && titles.about(first)
                && Naming.body(lines.text(), lines.start(k), lines.end(k))
                && titles.saidBehind(k, title);
    }

    /** Sets single lines of a page aside and leaves what stands between them; in an issue a word such as 政策 names a section. */
    private void alone(int from, int to, boolean printed) {
        for (int i = from; i < to; i++) {
            boolean bar = words.place(i) || words.button(i) && !ofIssue.section(i);
            if (printed
                    ? bar
                    : titles.page(i) || words.value(i) && !keepsUnder(i) || enclosed(i, to) || doubled(i, to)) {
                furnishing.set(i, Furniture.Kind.WEB);
            }
        }
    }

    /** A line under an empty label that is the document's: its number, a clause, how it came about; a button (分享到：) asks for no value. */
    private boolean keepsUnder(int i) {
        return number(i) || lines.numbered(i) || words.button(i - 1) || History.of(lines, i);
    }

    /** A document's number right over its recipients is no value of a label that asks for something else: the head table is empty. */
    private boolean number(int i) {
        return lines.shape(i) == Shape.NUMBER
                && i + 1 < count
                && lines.shape(i + 1) == Shape.COLON
                && !words.asksNumber(i - 1);
    }

    /** A short line with words of the page over it and under it: a button that the lexicon does not have. */
    private boolean enclosed(int i, int to) {
        return i > 0 && i + 1 < to && isLabel(i) && titles.page(i - 1) && titles.page(i + 1);
    }

    /** A short line that the next says once more: a link, and the words of its picture. */
    private boolean doubled(int i, int to) {
        boolean next = i + 1 < to && isLabel(i) && titles.key(i).equals(titles.key(i + 1));
        return next || i > 0 && isLabel(i) && titles.key(i).equals(titles.key(i - 1));
    }

    private boolean isLabel(int i) {
        return lines.shape(i) == Shape.PLAIN && lines.width(i) <= LABEL && lines.stops(i) == 0 && !lines.numbered(i);
    }

    /** How many lines stand between the page's last word and an offset. */
    private int between(int first) {
        int i = first - 1;
        while (i >= 0 && !titles.page(i) && !words.value(i)) {
            i--;
        }
        return i < 0 ? 0 : first - 1 - i;
    }

    /** Whether a line over the title says it and, behind a dash, the name of a site. */
    private boolean named(int first, int title) {
        for (int i = 0; i < first; i++) {
            if (!furnishing.has(i) && titles.sameTitle(i, first, title) && hasSite(i, first, title)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSite(int i, int first, int title) {
        int site = lines.end(i);
        while (site > lines.start(i) && SITE.indexOf(lines.text().charAt(site - 1)) < 0) {
            site--;
        }
        return site > lines.start(i)
                && titles.key(i).length() > titles.keys(first, title).length();
    }

    /** Whether a document's number stands over the title and under it. */
    private boolean numbered(int first, int text) {
        for (int i = 0; i < first; i++) {
            for (int k = first + 1; k < text && lines.shape(i) == Shape.NUMBER; k++) {
                if (lines.shape(k) == Shape.NUMBER && titles.key(i).equals(titles.key(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The first line of the document: a number over its title belongs to it where the same title, or an office, stands over that; so does
     * the label of an attachment.
     */
    private int start(int first, int title) {
        int number = first - 1;
        while (number > 0 && furnishing.kind(number) == Furniture.Kind.MARKUP) {
            number--;
        }
        if (number <= 0 || furnishing.has(number)) {
            return first;
        }
        if (lines.shape(number) == Shape.ATTACHMENT_LABEL) {
            return number;
        }
        if (lines.shape(number) != Shape.NUMBER || numberFollows(title)) {
            return first;
        }
        int head = number;
        while (head > 0 && number - head < PageTitles.TITLE_LINES && office(head - 1)) {
            head--;
        }
        return head < number || !words.value(number) ? head : first;
    }

    /** A line of a red head: a body, or one with 文件 behind it. */
    private boolean office(int i) {
        return !titles.page(i) && (titles.mark(i) || titles.body(i));
    }

    private boolean numberFollows(int title) {
        for (int i = title + 1; i < Math.min(count, title + 4); i++) {
            if (lines.shape(i) == Shape.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
