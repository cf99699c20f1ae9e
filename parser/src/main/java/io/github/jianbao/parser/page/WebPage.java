package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.History;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Signers;
import io.github.jianbao.parser.line.Tail;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page around a document: browser's title, menus, place bar, head table, buttons, the site's foot. It is found by what it is to the
 * document: it stands before the document's title, which it may say too, between that title and the text, or behind the last of the
 * document. Words of the web tell that there is a page at all.
 */
final class WebPage {

    private static final Words FILES = Lexicon.words(Use.FILES);
    private static final Words NAMES = Lexicon.words(Use.BULLETIN_NAMES);
    private static final CharSet IN_DAYS = new CharSet("/-.");
    /** Characters of a day in brackets at least. */
    private static final int SHORTEST_DAY = 5;

    /** What parts a title from the name of its site. */
    private static final String SITE = "-_|—–－＿｜";
    /** Cells of a whole sentence of a text at least, and of a line that holds one. */
    private static final int SENTENCE = 28;

    private static final int LONG = 112;
    /** Commas of half width in a line of running text at least. */
    private static final int COMMAS = 3;

    /** Lines at most of a title that the page says as a whole. */
    private static final int MOST_BROKEN = 9;
    /** Words of the web that prove a page by themselves. */
    private static final int PROOF = 2;
    /** Lines from the foot of a site on at most. */
    private static final int MOST_BELOW = 80;
    /** Cells of an entry of contents at least, and how many of them prove contents. */
    private static final int LISTED = 16;

    private static final int MANY = 3;
    /** Lines between the last word of the page and the title at most. */
    private static final int MOST_BETWEEN = 8;
    /** Cells of a button, or of a link in a menu, at most. */
    private static final int LABEL = 20;
    /** Cells of a button that stands alone at the end at least. */
    private static final int BUTTON = 3;
    /** Cells of an indent at most that sets no line in the middle. */
    private static final int SET_IN = 4;
    /** Letters of a label in the head of minutes at most. */
    private static final int NAME = 4;
    /** Cells of the line of an account at most. */
    private static final int BYLINE = 60;
    /** Lines of a page without a document at least. */
    private static final int MENU = 12;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final int count;
    private final PageWords words;
    private final PageTitles titles;
    private @Nullable Set<String> repeated;

    private WebPage(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.count = lines.count();
        this.words = new PageWords(lines);
        this.titles = new PageTitles(lines, furnishing, words);
    }

    static void find(LineTable lines, Furnishing furnishing) {
        WebPage page = new WebPage(lines, furnishing);
        int text = page.text(page.place());
        text = text < page.count ? text : page.shortText();
        int proof = page.proof(0, Math.min(text, PageTitles.MOST_ABOVE));
        if (text >= page.count) {
            if (!page.headAlone(proof)) {
                page.onlyMenus(proof);
            }
            return;
        }
        if (text <= PageTitles.MOST_ABOVE && !page.untitled(text, proof)) {
            page.above(text, proof);
        }
        page.below(text);
        page.filesUnder();
        page.buttonsAtTheEnd();
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
        if (place < 1 || proof < PROOF || !words.place(place)) {
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

    /** The first line from one on that is text of a document: a sentence, a clause, recipients. */
    private int text(int from) {
        int i = from;
        while (i < count && !isText(i)) {
            i++;
        }
        return i;
    }

    /** The first of several short sentences, numbered lines or cells, in a page whose document has nothing longer. */
    private int shortText() {
        int first = count;
        int found = 0;
        for (int i = count - 1; i >= 0; i--) {
            boolean sentence = lines.tail(i) == Tail.STOP
                    || lines.numbered(i) && lines.shape(i) != Shape.ATTACHMENT_LABEL
                    || furnishing.cell(i) && !words.field(i) && !words.value(i);
            if (sentence && !titles.page(i) && lines.heading(i) == 0) {
                first = i;
                found++;
            }
        }
        return found >= MANY ? first : count;
    }

    private boolean isText(int i) {
        if (furnishing.has(i) || words.foot(i) || words.siteFoot(i) || words.link(i) || words.button(i) || titled(i)) {
            return false;
        }
        boolean whole = lines.tail(i) == Tail.STOP || lines.tail(i) == Tail.COLON;
        boolean sentence = lines.stops(i) > 0
                && (whole && lines.width(i) >= SENTENCE || lines.stops(i) > 1 && whole || lines.width(i) >= LONG);
        boolean recipients = lines.shape(i) == Shape.COLON
                && lines.width(i) >= PageTitles.TITLE_LEAST
                && !words.field(i)
                && !words.place(i)
                && !words.has(i)
                && !amongLabels(i);
        return sentence || recipients || wraps(i) || words.clause(i);
    }

    /** A label that the lexicon does not have, with known ones on both sides, their values between them or not. */
    private boolean amongLabels(int i) {
        if (lines.width(i) > LABEL || i < 1 || i + 1 >= count) {
            return false;
        }
        return i >= 2 && i + 2 < count && words.bare(i - 2) && words.bare(i + 2)
                || words.field(i - 1) && words.field(i + 1);
    }

    /** A heading of the carrier, though it ends as a sentence does. */
    private boolean titled(int i) {
        return lines.heading(i) > 0 && lines.stops(i) <= 1 && lines.tail(i) != Tail.COLON;
    }

    /** A line of running text that goes on below. */
    private boolean wraps(int i) {
        return lines.width(i) >= 2 * SENTENCE
                && lines.width(i) <= 2 * LONG
                && (Search.contains(lines.text(), lines.start(i), lines.end(i), "，") || narrowCommas(i));
    }

    /** Commas of half width behind Chinese letters, more than a title has, as pages write them whose signs were narrowed. */
    private boolean narrowCommas(int i) {
        String text = lines.text();
        int commas = 0;
        for (int at = lines.start(i) + 1; at < lines.end(i); at++) {
            commas += text.charAt(at) == ',' && Chars.isHan(text.charAt(at - 1)) ? 1 : 0;
        }
        return commas >= COMMAS;
    }

    /** How many lines of a range are words of a page; those that no other text prints count double. */
    private int proof(int from, int to) {
        int proof = 0;
        for (int i = from; i < to; i++) {
            boolean mark = furnishing.kind(i) == Furniture.Kind.MARKUP || furnishing.cell(i);
            boolean labelled = !mark && words.field(i) && !words.bar(i);
            boolean bar = !mark
                    && words.bar(i)
                    && (words.pairs(i) || Clock.holdsSeconds(lines.text(), lines.start(i), lines.end(i)));
            if (furnishing.kind(i) == Furniture.Kind.WEB
                    || !mark && words.place(i)
                    || bar
                    || words.fused(i)
                    || !mark && Clock.stamp(lines, i)
                    || labelled && !words.bare(i)) {
                proof += PROOF;
            } else if (!mark && (labelled || words.button(i) || words.menu(i))) {
                proof++;
            }
        }
        return proof;
    }

    /** A page that ends in the head of its document: a number beside the title, or the title said before. */
    private boolean headAlone(int proof) {
        int title = count - 1;
        while (title >= 0 && !(titles.isTitle(title) && titles.ends(title))) {
            title--;
        }
        if (title < 0 || proof < PROOF) {
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
        int title = title(text);
        if (title < 0) {
            alone(0, proof < PROOF ? 0 : text, false);
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
        boolean issue = issue(text);
        barred(title, text);
        boolean again = menuOver(first, title)
                || named(first, title)
                || first == 1 && title > 1 && titles.said(1, title)
                || onlyAgain(first, title)
                || within
                || numbered(first, text);
        if (proof < PROOF && (issue || !again)) {
            return;
        }
        issue |= listed(title);
        if (issue || between(first) > MOST_BETWEEN) {
            int site = siteOver(first);
            web(0, site);
            alone(site, first, true);
        } else {
            web(behindName(first), start(first, title));
        }
        alone(title + 1, text, issue);
        int stamp = accountOver(title + 1, text);
        for (int i = title + 1; i < text && (i <= stamp || bar(i) || bar(i - 1) && titles.body(i)); i++) {
            furnishing.set(i, Furniture.Kind.WEB);
        }
    }

    /** 下面是为大家整理的…通报，供大家参考。 between a page's title and the document's own, which say the same: the text begins behind the second. */
    private int behindPreface(int text) {
        int title = title(text);
        if (title < 0 || lines.width(text) > 2 * PageTitles.TITLE_MOST || !titles.saidIn(text, title)) {
            return text;
        }
        for (int i = text + 1; i < Math.min(count, text + MOST_BETWEEN); i++) {
            if (titles.isTitle(i) && titles.sameTitle(title, i, i)) {
                return text(i + 1);
            }
        }
        return text;
    }

    /**
     * The title of the document: the nearest to the text; or the one over it, where the nearest is no more than who speaks, who issues, or
     * when and how.
     */
    private int title(int text) {
        int near = text - 1;
        while (near >= 0 && !titles.isTitle(near)) {
            near--;
        }
        int brief = shortTitle(text);
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
        boolean first = i == 0 && text > 1 && (bar(1) || accountOver(1, text) > 0);
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
                return designated(i) ? 0 : i + 1;
            }
        }
        return menu < MANY ? 0 : menu;
    }

    private boolean designated(int before) {
        for (int i = 0; i < before; i++) {
            if (lines.shape(i) == Shape.DESIGNATION) {
                return true;
            }
        }
        return false;
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

    /** A date alone, or how many read it. */
    private boolean stamp(int i) {
        return lines.shape(i) == Shape.DATE
                || lines.shape(i) == Shape.DIGITS
                || digits(i)
                || day(i)
                || Clock.stamp(lines, i);
    }

    /** A date behind the mark of a list. */
    private boolean day(int i) {
        int from = words.from(i);
        return from > lines.start(i)
                && Chars.isDigit(lines.text().charAt(from))
                && lines.width(i) <= PageWords.BAR
                && HanDates.parse(lines.text().substring(from, lines.end(i)).strip())
                        .isPresent();
    }

    private boolean digits(int i) {
        int at = lines.start(i);
        while (at < lines.end(i) && Chars.isDigit(lines.text().charAt(at))) {
            at++;
        }
        return at == lines.end(i);
    }

    /** 原创 河湾发布 / 2031年05月06日 10:12: the account that published a text, over the time at which it did; the line of the time, or -1. */
    private int accountOver(int from, int text) {
        for (int i = from; i < Math.min(text, from + MANY); i++) {
            if (Clock.stamp(lines, i)) {
                return i;
            }
            if (lines.width(i) > BYLINE || lines.shape(i) != Shape.PLAIN || lines.numbered(i) || History.of(lines, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** A day, a number of readers, labels in a row: what a page says right under the title; the body behind it is who published the page. */
    private boolean bar(int i) {
        return stamp(i) || furnishing.has(i) || words.barOfPairs(i);
    }

    /** Sets single lines of a page aside and leaves what stands between them; in an issue a word such as 政策 names a section. */
    private void alone(int from, int to, boolean printed) {
        for (int i = from; i < to; i++) {
            boolean bar = words.place(i) || words.button(i) && !section(i);
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

    /** 【要闻】, or a word that the issue says in its contents and over the articles. */
    private boolean section(int i) {
        return PageWords.isBracket(lines.first(i)) && PageWords.isBracket(lines.last(i))
                || repeated().contains(said(i));
    }

    /** What lines as wide as a bar's say two times or more. */
    private Set<String> repeated() {
        Set<String> found = repeated;
        if (found == null) {
            Set<String> once = new HashSet<>();
            found = new HashSet<>();
            for (int i = 0; i < count; i++) {
                if (lines.width(i) <= PageWords.BAR && !once.add(said(i))) {
                    found.add(said(i));
                }
            }
            repeated = found;
        }
        return found;
    }

    /** A line's letters, and how wide it is. */
    private String said(int i) {
        return lines.width(i) + " " + titles.key(i);
    }

    /** Whether lines down to the title are those of contents: what stands below says most of them again. */
    private boolean listed(int title) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i <= title; i++) {
            if (!furnishing.has(i) && lines.width(i) >= LISTED && lines.width(i) <= PageTitles.TITLE_MOST) {
                keys.add(unnumbered(i));
            }
        }
        int all = keys.size();
        int again = 0;
        for (int i = title + 1; i < count && all >= MANY && again < MANY; i++) {
            again += lines.width(i) >= LISTED && lines.width(i) <= PageTitles.TITLE_MOST && keys.remove(unnumbered(i))
                    ? 1
                    : 0;
        }
        return again >= MANY;
    }

    /** A line's letters without its number. */
    private String unnumbered(int i) {
        return Keys.letters(lines.text(), lines.numbered(i) ? lines.bodyStart(i) : lines.start(i), lines.end(i), true);
    }

    /** How many lines stand between the page's last word and an offset. */
    private int between(int first) {
        int i = first - 1;
        while (i >= 0 && !titles.page(i) && !words.value(i)) {
            i--;
        }
        return i < 0 ? 0 : first - 1 - i;
    }

    /** Whether the lines over the text are those of an issue: its designation, its contents. */
    private boolean issue(int text) {
        for (int i = 0; i < text; i++) {
            boolean contents = lines.shape(i) == Shape.CONTENTS_HEADING && lines.style(i + 1) != NumberStyle.CHAPTER;
            if (lines.shape(i) == Shape.DESIGNATION && !overHeadTable(i, text) || contents) {
                return true;
            }
        }
        return ofDay(first(text));
    }

    /** The designation of a gazette over the head table of one of its documents (索引号 …): the page shows no issue. */
    private boolean overHeadTable(int designation, int text) {
        int labels = 0;
        for (int i = designation + 1; i < text && labels < MANY; i++) {
            labels += words.field(i) && !words.bar(i) ? 1 : 0;
        }
        return labels >= MANY;
    }

    /** The first line that is no furniture, before another. */
    private int first(int before) {
        int first = 0;
        while (first < before && furnishing.has(first)) {
            first++;
        }
        return first;
    }

    /** 河湾水务日报 2031-02-03: a line that ends in what the names of bulletins end in, and a day. */
    private boolean ofDay(int i) {
        if (i >= count || lines.stops(i) > 0) {
            return false;
        }
        String written = lines.text();
        int day = lines.end(i);
        while (day > lines.start(i) && !Chars.isBlank(written.charAt(day - 1))) {
            day--;
        }
        return HanDates.parse(written.substring(day, lines.end(i))).isPresent()
                && NAMES.before(written, lines.start(i), Search.trimmed(written, lines.start(i), day)) > 0;
    }

    /** The line after the first, where that names a bulletin; else 0. */
    private int behindName(int title) {
        int first = first(title);
        return first < title && named(first) ? first + 1 : 0;
    }

    /** 【河湾水务周报】潮水位站建成, 每日水务动态(31/2/3): the name of a bulletin in brackets, or a day in brackets behind one. */
    private boolean named(int i) {
        String written = lines.text();
        int start = lines.start(i);
        int end = lines.end(i);
        if (lines.first(i) == '【') {
            return NAMES.before(written, start, Math.max(start, Search.find(written, start, end, "】"))) > 0;
        }
        int at = end - 1;
        while (at > start && (Chars.isDigit(written.charAt(at - 1)) || IN_DAYS.contains(written.charAt(at - 1)))) {
            at--;
        }
        boolean day = (lines.last(i) == ')' || lines.last(i) == '）')
                && end - at > SHORTEST_DAY
                && at > start
                && (written.charAt(at - 1) == '(' || written.charAt(at - 1) == '（');
        return day && NAMES.in(written, start, at);
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
        while (head > 0 && number - head < PageTitles.TITLE_LINES && (titles.mark(head - 1) || titles.body(head - 1))) {
            head--;
        }
        return head < number || !words.value(number) ? head : first;
    }

    private boolean numberFollows(int title) {
        for (int i = title + 1; i < Math.min(count, title + 4); i++) {
            if (lines.shape(i) == Shape.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Buttons that end a text, one or more: they say nothing of a document. */
    private void buttonsAtTheEnd() {
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
    private void below(int text) {
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
        int head = webOver(text) ? 1 : 0;
        if (cut < count && head + proof(cut, count) + feet(cut, last) >= PROOF) {
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
    private void filesUnder() {
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
            feet += !words.foot(i) ? 0 : words.site(i) ? PROOF : 1;
        }
        return feet + files;
    }

    /** Whether a line at the end is the document's: text, a date under a signature, a remark, a number. */
    private boolean keeps(int i) {
        if (isText(i)) {
            return true;
        }
        Shape shape = lines.shape(i);
        return !titles.page(i)
                && (shape == Shape.DATE || shape == Shape.REMARK || shape == Shape.FOOT)
                && !furnishing.has(i);
    }
}
