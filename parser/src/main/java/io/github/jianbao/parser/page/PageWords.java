package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Tail;

/** What a line is by its words, where they are those of a page around a document: place, menu, label of the head table, link, foot. */
final class PageWords {

    private static final Words PLACES = Lexicon.words(Use.WEB_PLACES);
    private static final Words BUTTONS = Lexicon.words(Use.WEB_BUTTONS);
    private static final Words MENUS = Lexicon.words(Use.WEB_MENUS);
    private static final Words FEET = Lexicon.words(Use.WEB_FOOTS);
    private static final Words BARS = Lexicon.words(Use.WEB_LABELS);
    private static final Words SITES = Lexicon.words(Use.WEB_SITES);
    private static final Words FIELDS = Lexicon.words(Use.WEB_FIELDS);
    private static final Words NUMBERS = Lexicon.words(Use.FILE_NUMBERS);

    /** What parts the words of a row of a menu. */
    private static final CharSet PARTS = new CharSet("|｜丨/／>＞»›·•-—–、，,：:");

    private static final CharSet BRACKETS = new CharSet("【】[]［］()（）");

    /** Marks of a list that a page sets its labels in. */
    private static final CharSet LISTS = new CharSet("•·●▪○◦-*–");
    /** Signs of programs and styles. */
    private static final CharSet CODE = new CharSet("{};");
    /** Last letters of labels that ask for a number of readers. */
    private static final CharSet COUNTS = new CharSet("数量率數");
    /** Cells of a line that is little but a sign, at most. */
    private static final int SIGN = 24;
    /** Lines that open with labels, at least, where no mark parts them from their values. */
    private static final int FUSED = 4;
    /** Known words of a bar that prove one more, at least. */
    private static final int ROW = 3;
    /** Letters of a label at most. */
    private static final int LABEL = 6;

    /** Cells of a place at most. */
    private static final int PLACE = 220;
    /** Cells of a value in a head table at most. */
    static final int VALUE = 160;
    /** Cells of a line at the foot that only a word of it shows. */
    private static final int FOOT = 72;
    /** Letters of a link's title at least. */
    private static final int LINKED = 6;
    /** Cells of a bar of buttons, or of a row of a menu, at most. */
    static final int BAR = 100;
    /** Cells of a line that may stop in mid phrase at least. */
    private static final int PHRASE = 16;

    private final LineTable lines;
    private final boolean letter;

    PageWords(LineTable lines) {
        this.lines = lines;
        this.letter = Letters.is(lines);
    }

    /** Whether a line is words of a page by themselves. */
    boolean has(int i) {
        return place(i)
                || button(i)
                || menu(i)
                || field(i)
                || fused(i)
                || link(i)
                || foot(i) && lines.width(i) <= VALUE
                || siteFoot(i)
                || script(i);
    }

    /** $('#share').share();, img { height: 55px; }: a line of a page's program or style. */
    boolean script(int i) {
        String text = lines.text();
        int signs = 0;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            char c = text.charAt(at);
            if (Chars.isHan(c)) {
                return false;
            }
            signs += CODE.contains(c) ? 1 : 0;
        }
        return signs > 0 && CODE.contains(lines.last(i)) && (signs > 1 || lines.width(i) <= SIGN);
    }

    boolean clause(int i) {
        NumberStyle style = lines.style(i);
        return style == NumberStyle.ARTICLE
                || style == NumberStyle.CHAPTER
                || (style == NumberStyle.FORMAL || style == NumberStyle.HAN || style == NumberStyle.HAN_BRACKETED)
                        && lines.width(i) > 8;
    }

    /** 来源：…, 作者：…: labels that a printed text has, too. */
    boolean bar(int i) {
        int from = from(i);
        for (String word : BARS.beginningLike(lines.text().charAt(from))) {
            if (after(from, lines.end(i), word) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The first offset of a line behind the mark of a list: • 索引号：…. */
    int from(int i) {
        String text = lines.text();
        int at = lines.start(i);
        int end = lines.end(i);
        if (!LISTS.contains(text.charAt(at))) {
            return at;
        }
        int words = at + 1;
        while (words < end && Chars.isBlank(text.charAt(words))) {
            words++;
        }
        return words < end ? words : at;
    }

    /** 时间：2031-02-03 来源：滨江日报: labels in a row, of whatever words; or a time of the day. */
    boolean labels(int i) {
        return pairs(i) || Clock.holds(lines.text(), from(i), lines.end(i));
    }

    /** Whether two labels or more stand in a line, each with a colon. */
    boolean pairs(int i) {
        String text = lines.text();
        int letters = 0;
        int labels = 0;
        boolean part = true;
        for (int at = from(i); at < lines.end(i); at++) {
            char c = text.charAt(at);
            if (c == '：' || c == ':') {
                labels += part && letters >= 2 && letters <= LABEL ? 1 : 0;
                letters = 0;
                part = false;
            } else if (Chars.isHan(c)) {
                letters++;
            } else {
                part = Chars.isBlank(c) || isBracket(c) || c == '|' || c == '｜';
                letters = 0;
            }
        }
        return labels >= 2;
    }

    /** 新闻来源:政府办 发布时间:2031-02-03 点击量:54: labels in a row, the first of them unknown, others those of a page's bar. */
    boolean barOfPairs(int i) {
        return lines.stops(i) == 0
                && lines.width(i) <= VALUE
                && pairs(i)
                && BARS.in(lines.text(), lines.start(i), lines.end(i));
    }

    /** A title and the day it was put on the site, with another such line beside it: an entry of a list of links. */
    boolean link(int i) {
        return entry(i) && (i > 0 && entry(i - 1) || i + 1 < lines.count() && entry(i + 1));
    }

    /** …06-10, …[2031-06-10]: a day without its unit behind other words. */
    private boolean entry(int i) {
        String text = lines.text();
        int at = lines.end(i);
        if (isBracket(text.charAt(at - 1))) {
            at--;
        }
        int day = digits(at);
        int dash = at - day - 1;
        if (day != 2 || dash <= lines.start(i) || text.charAt(dash) != '-' && text.charAt(dash) != '/') {
            return false;
        }
        int month = digits(dash);
        int from = dash - month;
        return month == 2 && from - lines.start(i) >= LINKED;
    }

    /** How many digits stand before an offset. */
    private int digits(int end) {
        int at = end;
        while (at > 0 && Chars.isDigit(lines.text().charAt(at - 1))) {
            at--;
        }
        return end - at;
    }

    /** 当前位置：首页 > 通知, 您的位置. */
    boolean place(int i) {
        if (lines.stops(i) > 0 || lines.width(i) > PLACE) {
            return false;
        }
        return PLACES.at(lines.text(), from(i)) > 0 || crumbs(i);
    }

    /** 首页 > 政务公开 > 通知: steps of a place. */
    private boolean crumbs(int i) {
        int steps = 0;
        for (int at = lines.start(i) + 1; at < lines.end(i); at++) {
            char c = lines.text().charAt(at);
            steps += c == '>' || c == '＞' || c == '»' || c == '›' ? 1 : 0;
        }
        char last = lines.last(i);
        return steps >= 2 || steps == 1 && (last == '>' || last == '＞') && lines.width(i) <= 24;
    }

    /** A row of words of a bar and nothing else. */
    boolean button(int i) {
        return lines.width(i) <= BAR && !finishes(i) && row(i, BUTTONS, MENUS);
    }

    boolean menu(int i) {
        return lines.width(i) <= BAR && !finishes(i) && row(i, MENUS, MENUS);
    }

    /** …关于推进物流工作的 / 通知: the line before cannot end where it does. */
    private boolean finishes(int i) {
        return i > 0 && lines.gap(i) == 0 && lines.width(i - 1) >= PHRASE && lines.goesOn(i - 1);
    }

    /** Words of a bar and nothing else; beside several of them one may be unknown, as the name of a site is, or end in one: 返回学院首页. */
    private boolean row(int i, Words some, Words others) {
        String text = lines.text();
        int start = from(i);
        int end = lines.end(i);
        if (some.are(text, start, end)) {
            return true;
        }
        int at = start;
        boolean found = false;
        int known = 0;
        int unknown = 0;
        int alike = 0;
        while (at < end) {
            while (at < end && parts(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < end && !parts(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                boolean one = some.are(text, from, at);
                if (one || others.are(text, from, at)) {
                    known++;
                } else if (unknown++ > 0) {
                    return false;
                } else {
                    alike = others.before(text, from, at) > 0 ? 1 : 0;
                }
                found |= one;
            }
        }
        return found && (unknown == 0 || known + alike >= ROW);
    }

    private static boolean parts(char c) {
        return Chars.isBlank(c) || PARTS.contains(c) || isBracket(c);
    }

    static boolean isBracket(char c) {
        return BRACKETS.contains(c);
    }

    /** 索引号：…, 【发文字号】, 发布机构 alone: a label of a head table, maybe with its value. */
    boolean field(int i) {
        String text = lines.text();
        int start = from(i);
        int end = lines.end(i);
        boolean bracket = text.charAt(start) == '【' || text.charAt(start) == '[' || text.charAt(start) == '［';
        int from = bracket ? start + 1 : start;
        if (lines.stops(i) > 0 || lines.width(i) > 2 * VALUE || letter && Letters.labels(lines, i)) {
            return false;
        }
        int at = label(from, end);
        if (at < 0) {
            return false;
        }
        if (at >= end) {
            return true;
        }
        char next = text.charAt(at);
        return next == '：' || next == ':' || next == '|' || next == '｜' || bracket && isBracket(next) && at + 1 == end;
    }

    /** 发文机关滨江市水务局: a label and its value without a mark between them, where the lines beside it are such, too. */
    boolean fused(int i) {
        if (!opens(i)) {
            return false;
        }
        int first = i;
        while (first > Math.max(0, i - FUSED + 1) && opens(first - 1)) {
            first--;
        }
        int last = i;
        while (last < Math.min(lines.count() - 1, first + FUSED - 1) && opens(last + 1)) {
            last++;
        }
        return last - first + 1 >= FUSED;
    }

    private boolean opens(int i) {
        return lines.stops(i) == 0
                && lines.width(i) <= VALUE
                && (FIELDS.at(lines.text(), from(i)) > 2 || field(i) || spaced(i));
    }

    /** 文　号　主题分类: a label with blanks between its letters, and behind it. */
    private boolean spaced(int i) {
        int from = from(i);
        for (String word : FIELDS.beginningLike(lines.text().charAt(from))) {
            int at = after(from, lines.end(i), word);
            if (at > from + word.length() && Chars.isBlank(lines.text().charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The offset behind the label that starts at an offset, blanks between its letters allowed; -1 for none. */
    private int label(int from, int end) {
        String[] candidates = from < end ? FIELDS.beginningLike(lines.text().charAt(from)) : null;
        int best = -1;
        if (candidates != null) {
            for (String word : candidates) {
                int at = after(from, end, word);
                boolean whole =
                        at >= end || at >= 0 && "：:】]］|｜".indexOf(lines.text().charAt(at)) >= 0;
                best = whole ? Math.max(best, at) : best;
            }
        }
        return best;
    }

    private int after(int from, int end, String word) {
        int at = from;
        for (int k = 0; k < word.length(); k++) {
            while (k > 0 && at < end && Chars.isBlank(lines.text().charAt(at))) {
                at++;
            }
            if (at >= end || lines.text().charAt(at) != word.charAt(k)) {
                return -1;
            }
            at++;
        }
        while (at < end && Chars.isBlank(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a line is the value of a label that stands alone on the line before. */
    boolean value(int i) {
        if (i == 0 || lines.width(i) > VALUE || lines.stops(i) > 0) {
            return false;
        }
        return bare(i - 1) && !bare(i);
    }

    /** A label of a head table without a value on its line. */
    boolean bare(int i) {
        if (!field(i) || lines.width(i) > 30) {
            return false;
        }
        int end = lines.end(i);
        int start = from(i);
        int from = isBracket(lines.text().charAt(start)) ? start + 1 : start;
        int at = label(from, end);
        while (at < end
                && ("：:".indexOf(lines.text().charAt(at)) >= 0
                        || isBracket(lines.text().charAt(at))
                        || Chars.isBlank(lines.text().charAt(at)))) {
            at++;
        }
        return at >= end;
    }

    /** Whether a line is a label that asks for a document's number: 文号. */
    boolean asksNumber(int i) {
        String letters = Keys.letters(lines.text(), lines.start(i), lines.end(i), true);
        return NUMBERS.are(letters, 0, letters.length());
    }

    /** Whether a line is a label that asks for a number of readers: 浏览次数, 点击量. */
    boolean asksCount(int i) {
        String letters = Keys.letters(lines.text(), lines.start(i), lines.end(i), true);
        return !letters.isEmpty() && COUNTS.contains(letters.charAt(letters.length() - 1));
    }

    /** Whether nothing but a day stands behind the colon of a label. */
    boolean dated(int i) {
        String text = lines.text();
        int colon = Search.find(text, lines.start(i), lines.end(i), "：");
        colon = colon < 0 ? Search.find(text, lines.start(i), lines.end(i), ":") : colon;
        int from = colon + 1;
        while (from < lines.end(i) && Chars.isBlank(text.charAt(from))) {
            from++;
        }
        return colon > 0
                && from < lines.end(i)
                && HanDates.parse(text.substring(from, lines.end(i))).isPresent();
    }

    /** Words that only sites print count in any line; others in short ones that are no sentence and no clause. */
    boolean foot(int i) {
        String text = lines.text();
        int start = lines.start(i);
        int end = lines.end(i);
        if (lines.stops(i) > 1 || !FEET.in(text, start, end) || clause(i) && lines.tail(i) == Tail.STOP) {
            return false;
        }
        return SITES.in(text, start, end) || lines.width(i) <= FOOT;
    }

    /** Whether a line holds what only sites print at the foot of a page. */
    boolean site(int i) {
        String text = lines.text();
        return SITES.in(text, lines.start(i), lines.end(i)) && FEET.in(text, lines.start(i), lines.end(i));
    }

    /** What only sites print, however much of it stands on one line. */
    boolean siteFoot(int i) {
        return lines.width(i) <= 2 * VALUE && lines.tail(i) != Tail.STOP && lines.stops(i) <= 1 && site(i);
    }

    /** Whether a line says by its first words where the page stands in its site. */
    boolean placeByName(int i) {
        return PLACES.at(lines.text(), lines.start(i)) > 0 && place(i);
    }
}
