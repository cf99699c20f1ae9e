package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Designations;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import org.jspecify.annotations.Nullable;

/** What a web page puts around a text: its head table, bars, and lists of links. Words of the web, not of any text. */
final class WebResidue {

    private static final Words STARTS = Lexicon.words(Use.WEB_STARTS);
    private static final Words LISTS = Lexicon.words(Use.WEB_LISTS);
    private static final Words BARS = Lexicon.words(Use.WEB_LABELS);

    private static final String BULLETS = "·•‧・○●▪";
    /** First letters of {@link #BARS} and of dates in words, but for digits. */
    private static final String BAR_FIRSTS = "发时日作浏来【";

    /** What residue starts with: most lines start with something else. */
    private static final CharSet TELLING =
            new CharSet(BULLETS + STARTS.firsts() + LISTS.firsts() + BAR_FIRSTS + "hwf" + Kinds.DIGITS);

    /** What stands between the numbers of a day. */
    private static final CharSet DAY = new CharSet("-/.年月日");

    /** Lines in front of a text that may say who put it on the web, and cells of such a line at most. */
    private static final int HEAD = 8;

    private static final int ACCOUNT = 90;
    /** What the time that reading takes ends in. */
    private static final String MINUTES = "分钟";
    /** What stands behind the first number of a day or of a time. */
    private static final CharSet CLOCK = new CharSet("-/.年月:：");

    private static final int YEAR = 4;
    /** Characters of a day at least. */
    private static final int SHORTEST_DAY = 8;
    /** Lines at the end of a text that may be links. */
    private static final int TAIL = 40;

    /** Digits of the number of a page at most. */
    private static final int MOST_DIGITS = 4;

    private WebResidue() {}

    static void find(LineTable lines, Furnishing furnishing) {
        for (int i = 0; i < Math.min(lines.count(), HEAD); i++) {
            if (account(lines, i) && !designation(lines, i - 1) || readingTime(lines, i)) {
                furnishing.set(i, Furniture.Kind.WEB);
            }
        }
        tail(lines, furnishing);
        boolean letter = Letters.is(lines);
        boolean list = false;
        for (int i = 0; i < lines.count(); i++) {
            if (letter && Letters.labels(lines, i)) {
                continue;
            }
            char first = lines.first(i);
            if (!TELLING.contains(first)) {
                list = false;
                continue;
            }
            boolean bullet = BULLETS.indexOf(first) >= 0 && lines.width(i) <= 120 && lines.tail(i) != Tail.STOP;
            boolean heads = startsList(lines, i);
            list = heads || list && bullet;
            if (list || residue(lines, i)) {
                furnishing.set(i, Furniture.Kind.WEB);
            }
        }
    }

    /** 全文2300字，阅读约需6分钟. */
    private static boolean readingTime(LineTable lines, int i) {
        String text = lines.text();
        int at = lines.end(i) - MINUTES.length();
        if (lines.width(i) > ACCOUNT || at <= lines.start(i) || !text.startsWith(MINUTES, at)) {
            return false;
        }
        while (at > lines.start(i) && Chars.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at > lines.start(i)
                && Chars.isDigit(text.charAt(at - 1))
                && Search.contains(text, lines.start(i), at, "读")
                && lines.stops(i) == 0;
    }

    /** The name and number of an issue: what stands right under it belongs to its masthead. */
    private static boolean designation(LineTable lines, int i) {
        return i >= 0 && Designations.parse(lines.text(), lines.start(i), lines.end(i)) != null;
    }

    /** A short name or two, a day and a minute: who put a text on the web, and when. */
    private static boolean account(LineTable lines, int i) {
        String text = lines.text();
        int at = lines.end(i);
        int digits = 0;
        int colons = 0;
        while (at > lines.start(i) && (Chars.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ':')) {
            at--;
            digits += text.charAt(at) == ':' ? 0 : 1;
            colons += text.charAt(at) == ':' ? 1 : 0;
        }
        if (colons == 0 || digits < 3 || digits > 6 || lines.stops(i) > 0 || lines.width(i) > ACCOUNT) {
            return false;
        }
        while (at > lines.start(i) && Chars.isBlank(text.charAt(at - 1))) {
            at--;
        }
        int day = at;
        while (day > lines.start(i) && (Chars.isDigit(text.charAt(day - 1)) || DAY.contains(text.charAt(day - 1)))) {
            day--;
        }
        boolean apart = day > lines.start(i) && (Chars.isBlank(text.charAt(day - 1)) || colons > 1);
        return at - day >= SHORTEST_DAY && apart;
    }

    /** At the end of a text the heading of a list of links holds all that comes behind it, if that is little and no sentence. */
    private static void tail(LineTable lines, Furnishing furnishing) {
        for (int i = Math.max(0, lines.count() - TAIL); i < lines.count(); i++) {
            if (startsList(lines, i) && noText(lines, i + 1)) {
                for (int k = i; k < lines.count(); k++) {
                    furnishing.set(k, Furniture.Kind.WEB);
                }
                return;
            }
        }
    }

    private static boolean noText(LineTable lines, int from) {
        for (int i = from; i < lines.count(); i++) {
            if (lines.stops(i) > 0 && lines.last(i) == '。' || lines.stops(i) > 1 || lines.numbered(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsList(LineTable lines, int i) {
        if (lines.width(i) > 16) {
            return false;
        }
        for (String word : LISTS.all()) {
            if (lines.text().startsWith(word, lines.start(i)) && lines.end(i) - lines.start(i) <= word.length() + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean residue(LineTable lines, int i) {
        char first = lines.first(i);
        if (lines.width(i) > 300 || lines.stops(i) > 1 && first != 'h') {
            return false;
        }
        if (lines.shape(i) == Shape.ADDRESS && lines.text().startsWith("file:", lines.start(i))) {
            return true;
        }
        boolean open = lines.stops(i) == 0 || lines.stops(i) == 1 && (lines.last(i) == '！' || lines.last(i) == '!');
        String @Nullable [] starts = open && !ofFoot(lines, i) ? STARTS.beginningLike(first) : null;
        if (starts != null) {
            for (String start : starts) {
                if (lines.text().startsWith(start, lines.start(i))
                        && (lines.width(i) <= 40 || !start.endsWith("：") || lines.pauses(i) <= 3)) {
                    return shortEnough(lines, i, start);
                }
            }
        }
        return browser(lines, i) || bar(lines, i);
    }

    /** 主题词：… between the date of a document and 抄送, 印发: its own foot (版记). */
    private static boolean ofFoot(LineTable lines, int i) {
        if (lines.shape(i) != Shape.FOOT) {
            return false;
        }
        Shape above = i > 0 ? lines.shape(i - 1) : Shape.PLAIN;
        boolean under = above == Shape.FOOT || above == Shape.DATE || above == Shape.REMARK;
        return under || i + 1 < lines.count() && lines.shape(i + 1) == Shape.FOOT;
    }

    /** 2024/5/6 10:21 and a title, an address and 1/2: what a browser prints around a page. */
    static boolean browser(LineTable lines, int i) {
        String text = lines.text();
        int start = lines.start(i);
        int end = lines.end(i);
        if (text.startsWith("http", start)) {
            int blank = Search.last(text, start, end, ' ', '\t');
            return blank > 0 && pageOfPages(text, blank + 1, end) && oneWord(text, start, blank);
        }
        int at = start;
        int slashes = 0;
        while (at < end && (Chars.isDigit(text.charAt(at)) || text.charAt(at) == '/')) {
            slashes += text.charAt(at) == '/' ? 1 : 0;
            at++;
        }
        if (slashes != 2 || at - start < 6 || at - start > 10) {
            return false;
        }
        while (at < end && (Chars.isBlank(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        int digits = at;
        while (at < end && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at > digits && at - digits <= 2 && at < end && text.charAt(at) == ':';
    }

    /** 1/2: the number of a page and that of all pages; 2024/9/5 is a day. */
    private static boolean pageOfPages(String text, int from, int end) {
        int slash = Search.find(text, from, end, "/");
        slash = slash < 0 ? Search.find(text, from, end, "／") : slash;
        int page = slash < 0 ? 0 : number(text, from, slash);
        return page > 0 && page <= number(text, slash + 1, end);
    }

    /** The value of a few digits and nothing else, or -1. */
    private static int number(String text, int from, int end) {
        int value = 0;
        for (int at = from; at < end; at++) {
            if (!Chars.isDigit(text.charAt(at)) || end - from > MOST_DIGITS) {
                return -1;
            }
            value = value * 10 + Chars.digit(text.charAt(at));
        }
        return end > from ? value : -1;
    }

    /** Whether no words stand behind an address: only blanks end it. */
    private static boolean oneWord(String text, int from, int end) {
        int at = from;
        while (at < end && !Chars.isBlank(text.charAt(at))) {
            at++;
        }
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at == end;
    }

    private static boolean shortEnough(LineTable lines, int i, String start) {
        return lines.width(i) <= 60
                || start.charAt(0) == '<'
                || start.startsWith("首页")
                || start.startsWith("分享")
                || start.contains("位置");
    }

    /** Whether a line opens with a year, or with a number that goes on as a day or a time of the clock does: 10 时 does not. */
    private static boolean day(LineTable lines, int i) {
        int at = lines.start(i);
        while (at < lines.end(i) && Chars.isDigit(lines.text().charAt(at))) {
            at++;
        }
        return at - lines.start(i) >= YEAR
                || at < lines.end(i) && CLOCK.contains(lines.text().charAt(at));
    }

    /** 2011年09月30来源：…, 发布时间：2011-03-10  发布者：…: a date and two labels on one line. */
    private static boolean bar(LineTable lines, int i) {
        boolean dated = Chars.isDigit(lines.first(i));
        if (dated && !day(lines, i)
                || !dated && BAR_FIRSTS.indexOf(lines.first(i)) < 0
                || lines.width(i) > 160
                || lines.stops(i) > 0
                || lines.pauses(i) == 0
                || dated && lines.numbered(i)) {
            return false;
        }
        String text = lines.text();
        boolean digits = dated;
        boolean labelled = false;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            digits = digits || Chars.isDigit(text.charAt(at));
            labelled = labelled || BARS.at(text, at) > 0;
        }
        boolean published = text.startsWith("发布时间", lines.start(i)) || text.startsWith("发布日期", lines.start(i));
        if (!digits || published || !labelled) {
            return digits && published;
        }
        int labels = 0;
        for (String label : BARS.all()) {
            labels += Search.contains(text, lines.start(i), lines.end(i), label) ? 1 : 0;
        }
        return labels >= (dated ? 1 : 2);
    }
}
