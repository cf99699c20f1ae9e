package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.carrier.LineHints;
import org.jspecify.annotations.Nullable;

/** Tells the shape of a line from its ends; only short lines are looked at closely. */
public final class Shapes {

    /** A line wider than this is words. */
    private static final int WIDEST = 120;

    /** A marked line with pauses that is wider is an item of a list. */
    private static final int WIDEST_BULLETED = 48;

    /** Cells of a subtitle at most. */
    private static final int SUBTITLE = 60;

    private static final Words SUBTITLE_WORDS = Lexicon.words(Use.SUBTITLE_WORDS);

    private static final Labels SOURCE_LABELS = new Labels(Lexicon.words(Use.SOURCE_LABELS));
    private static final Words FILES = Lexicon.words(Use.FILES);
    private static final Words TAKEN = Lexicon.words(Use.TAKEN_FROM);
    private static final Words LINKS = Lexicon.words(Use.LINK_WORDS);
    private static final Words FOOT = Lexicon.words(Use.FOOT_LABELS);
    private static final Labels FOOT_LABELS = new Labels(FOOT);
    private static final String FIRST_OF_FOOT = FOOT.firsts();
    private static final Words CONTENTS_HEADINGS = Lexicon.words(Use.CONTENTS_HEADINGS);

    private static final String BRACKETS = "【〖";
    /** Marks, and what the pictures of Unicode (emoji) start with. */
    private static final String BULLETS = "◆■★●▲◇□☆▼◎○☉◉☞※▍◢►▶✦✧❖◈➤➜⭐✨⚡✅✔☀\uD83C\uD83D\uD83E";

    private static final String PAGE_MARKS = "-—–―─━═－－·•/ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩivxlIVXL〇○二一~～_=*<第共Pp〔［[";
    private static final String LEADERS = ".…·．-";
    private static final String DASHES = "—―─–一";
    private static final String ADDRESSES = "hfwH";
    /** What a date ends in, beside digits: the unit, a day of the week, the bracket around either. */
    private static final CharSet DATE_ENDS = new CharSet("日号月一二三四五六天)]>");

    private static final String DATES = "一二三四五六七八九十〇○零（(中民年xX×*＊_＿□";
    private static final String CONTENTS = "目本要cC（【";
    private static final String SOURCES = Lexicon.words(Use.SOURCE_LABELS).firsts()
            + Lexicon.words(Use.LINK_WORDS).firsts()
            + Lexicon.words(Use.TAKEN_FROM).firsts()
            + "（(［[";

    // What a line may be that starts with a character; most lines start with none that tells anything.

    private static final int PAGE_MARK = Kinds.SHAPE;
    private static final int BRACKET = PAGE_MARK << 1;
    private static final int BULLET = BRACKET << 1;
    private static final int LEADER = BULLET << 1;
    private static final int DASH = LEADER << 1;
    private static final int ADDRESS = DASH << 1;
    private static final int DATE = ADDRESS << 1;
    private static final int CONTENTS_WORD = DATE << 1;
    private static final int SOURCE_WORD = CONTENTS_WORD << 1;
    private static final int FOOT_WORD = SOURCE_WORD << 1;
    private static final int OTHER = FOOT_WORD << 1;
    /** Any of them. */
    private static final int FIRST = OTHER * 2 - PAGE_MARK;

    /** A line that starts with none of them and does not end with such a character is plain. */
    private static final int LAST = OTHER << 1;

    private Shapes() {}

    /** Adds to the kinds of each character what lines may be that start or end with it. */
    static void mark(int[] kinds) {
        Kinds.mark(kinds, PAGE_MARKS, PAGE_MARK);
        Kinds.mark(kinds, BRACKETS, BRACKET);
        Kinds.mark(kinds, BULLETS, BULLET);
        Kinds.mark(kinds, LEADERS, LEADER);
        Kinds.mark(kinds, DASHES, DASH);
        Kinds.mark(kinds, ADDRESSES, ADDRESS);
        Kinds.mark(kinds, DATES, DATE);
        Kinds.mark(kinds, CONTENTS, CONTENTS_WORD);
        Kinds.mark(kinds, SOURCES, SOURCE_WORD);
        Kinds.mark(kinds, FIRST_OF_FOOT, FOOT_WORD);
        Kinds.mark(kinds, "附（(〈", OTHER);
        Kinds.mark(kinds, "号號发：:" + Designations.LAST, LAST);
        Kinds.mark(kinds, Kinds.DIGITS, PAGE_MARK | DATE);
    }

    static void read(LineTable table, int i) {
        table.shape[i] = (byte) of(table, i).ordinal();
    }

    private static Shape of(LineTable table, int i) {
        if (table.hinted(i, LineHints.MARKS)) {
            return Shape.RULE;
        }
        Shape shape = words(table, i);
        return table.heading(i) > 0 && furnishes(shape, table.first(i)) ? Shape.PLAIN : shape;
    }

    /** Digits, dots, an address or a picture that the carrier calls a heading, or part of one, are its words. */
    private static boolean furnishes(Shape shape, char first) {
        return shape == Shape.PAGE_NUMBER
                || shape == Shape.DIGITS
                || shape == Shape.LEADER
                || shape == Shape.ADDRESS
                || shape == Shape.BULLETED && picture(first);
    }

    /** Pictures of Unicode are written as two characters, the other marks as one. */
    private static boolean picture(char first) {
        return Character.isSurrogate(first);
    }

    private static Shape words(LineTable table, int i) {
        int first = Kinds.of(table.first(i));
        if ((first & FIRST) == 0 && (Kinds.of(table.last(i)) & LAST) == 0) {
            return Shape.PLAIN;
        }
        Shape shape = (first & FIRST) != 0 ? byStart(table, i, first) : null;
        return shape != null ? shape : byEnd(table, i, first);
    }

    private static @Nullable Shape byStart(LineTable table, int i, int may) {
        char first = table.first(i);
        String text = table.text;
        int start = table.start[i];
        int end = table.end[i];
        if (first == '附') {
            return attachment(text, start, end);
        }
        if (table.width[i] > WIDEST) {
            return null;
        }
        if ((may & BRACKET) != 0) {
            boolean closes = closesAtEnd(text, start, end);
            if (closes
                    && text.charAt(start + 1) == '附'
                    && attachment(text, start + 1, end - 1) == Shape.ATTACHMENT_LABEL) {
                return Shape.ATTACHMENT_LABEL;
            }
            if (closes && PageShapes.of(text, start, end) == Shape.DIGITS) {
                return Shape.DIGITS;
            }
            return closes && Designations.is(text, start + 1, end - 1)
                    ? Shape.DESIGNATION
                    : closes ? Shape.BRACKETED : Shape.PLAIN;
        }
        if ((may & BULLET) != 0 && !masks(text, start, end)) {
            if (marksAlone(text, start, end)) {
                return Shape.RULE;
            }
            boolean words = table.tail[i] == Tail.STOP.ordinal() || table.stops[i] > 0;
            boolean item = table.pauses[i] > 0 && (table.width[i] > WIDEST_BULLETED || picture(first));
            return words || item ? Shape.PLAIN : Shape.BULLETED;
        }
        if ((may & PAGE_MARK) != 0) {
            Shape page = PageShapes.of(text, start, end);
            if (page != Shape.PLAIN) {
                return (may & DATE) != 0 && isDate(table, i, table.last(i)) ? Shape.DATE : page;
            }
        }
        if ((may & LEADER) != 0 && leader(text, start, end)) {
            return Shape.LEADER;
        }
        if ((may & DASH) != 0 && (first == '一' ? mistakenDash(table, i) : end - start > 3)) {
            return Shape.DASHED;
        }
        return (may & ADDRESS) != 0 && isAddress(text, start, end) ? Shape.ADDRESS : null;
    }

    /** ★, ※※※: marks between what stands over them and under them. */
    /** ○○市水务局, □□县财政局: circles and squares that stand for the letters of a name, and are no bullets. */
    private static boolean masks(String text, int start, int end) {
        char c = text.charAt(start);
        int at = start;
        while (at < end && text.charAt(at) == c) {
            at++;
        }
        return (c == '○' || c == '□') && at - start >= 2 && at < end && Chars.isHan(text.charAt(at));
    }

    private static boolean marksAlone(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!Chars.isBlank(c) && (picture(c) || (Kinds.of(c) & BULLET) == 0)) {
                return false;
            }
        }
        return true;
    }

    private static Shape byEnd(LineTable table, int i, int may) {
        String text = table.text;
        int start = table.start[i];
        int end = table.end[i];
        char first = text.charAt(start);
        char last = text.charAt(end - 1);
        if (table.width[i] <= WIDEST) {
            if ((last == '号' || last == '號') && NumberShapes.isNumber(text, start, end)) {
                return Shape.NUMBER;
            }
            if ((may & SOURCE_WORD) != 0 && !table.numbered(i) && isSource(text, start, end)) {
                return Shape.SOURCE;
            }
            if (!table.numbered(i) && Designations.is(text, start, end)) {
                return Shape.DESIGNATION;
            }
            if ((may & DATE) != 0 && isDate(table, i, last)) {
                return Shape.DATE;
            }
            if ((may & CONTENTS_WORD) != 0 && table.width[i] <= 40 && isContentsHeading(text, start, end)) {
                return Shape.CONTENTS_HEADING;
            }
        }
        if (table.numbered(i)) {
            return Shape.PLAIN;
        }
        if ((may & SOURCE_WORD) != 0 && isSource(text, start, end)) {
            return Shape.SOURCE;
        }
        if ((first == '（' || first == '(' || first == '〈')
                && (last == '）' || last == ')')
                && closesAtEnd(text, start, end)) {
            return numberInBrackets(text, start + 1, end - 1) ? Shape.NUMBER : Shape.REMARK;
        }
        if ((may & FOOT_WORD) != 0 && FOOT_LABELS.at(text, start, end)
                || last == '发'
                        && table.width[i] <= 100
                        && text.startsWith("印发", end - 2)
                        && Search.contains(text, start, end, "年")
                        && Search.contains(text, start, end, "日")) {
            return Shape.FOOT;
        }
        return last == '：' || last == ':' ? Shape.COLON : Shape.PLAIN;
    }

    /** （ 滨政发〔2031〕7号 ）: blanks may stand inside the brackets. */
    private static boolean numberInBrackets(String text, int start, int end) {
        int to = Search.trimmed(text, start, end);
        int from = start;
        while (from < to && Chars.isBlank(text.charAt(from))) {
            from++;
        }
        return from < to && text.charAt(to - 1) == '号' && NumberShapes.isNumber(text, from, to);
    }

    private static boolean isDate(LineTable table, int i, char last) {
        boolean ends = Chars.isDigit(last) || DATE_ENDS.contains(Chars.fold(last));
        return ends
                && table.width[i] <= 44
                && (HanDates.parse(table.words(i)).isPresent()
                        || Chars.fold(last) == ')' && isRemarked(table.text, table.start[i], table.end[i])
                        || last == '日' && MaskedDates.is(table.text, table.start[i], table.end[i]));
    }

    /** 2031年5月6日（此件公开发布）, 2031年5月6日（印章）: what is said of the document, or its seal, behind the day. */
    private static boolean isRemarked(String text, int start, int end) {
        int open = Search.last(text, start, end, '（', '(');
        int day = Search.trimmed(text, start, Math.max(start, open));
        return day > start
                && (text.startsWith("此件", open + 1) || text.charAt(end - 2) == '章')
                && HanDates.parse(text.substring(start, day)).isPresent();
    }

    /**
     * Whether a range states where a text was taken from: （来源：…）, （摘自《…》）.
     *
     * @param text the text
     * @param start first offset
     * @param end offset after the last character
     * @return true for a label of sources and what it names
     */
    public static boolean source(String text, int start, int end) {
        return isSource(text, start, end);
    }

    private static boolean isSource(String text, int start, int end) {
        char first = text.charAt(start);
        int from = first == '（' || first == '(' || first == '［' || first == '[' ? start + 1 : start;
        int taken = TAKEN.at(text, from);
        taken = taken == 0 && from > start && text.startsWith("据《", from) ? 1 : taken;
        return SOURCE_LABELS.at(text, from, end)
                || SOURCE_LABELS.quoting(text, from, end)
                || from > start && paper(text, from, end)
                || taken > 0 && from + taken < end && text.charAt(from + taken) == '《'
                || LINKS.are(text, start, end);
    }

    /** 《滨江日报》2031年1月8日: a paper and its day, in brackets. */
    private static boolean paper(String text, int from, int end) {
        int close = text.startsWith("《", from) ? Search.find(text, from, end, "》") : -1;
        if (close < 0 || close + 1 >= end - 1) {
            return false;
        }
        HanDates.Found day = HanDates.readAt(text, close + 1, end - 1).orElse(null);
        return day != null && day.date().day() != null && day.end() == end - 1;
    }

    private static Shape attachment(String text, int start, int end) {
        int at = Labels.after(text, start, end, "附件");
        if (at < 0) {
            at = Labels.after(text, start, end, "附表");
        }
        if (at < 0) {
            at = Labels.after(text, start, end, "附录");
        }
        if (at < 0 && end - start <= 4) {
            at = start + 1;
        }
        if (at < 0) {
            return text.charAt(Math.min(end - 1, start + 1)) == '：' ? Shape.ATTACHMENT_LIST : Shape.PLAIN;
        }
        int digits = at;
        while (digits < end
                && (Chars.isDigit(text.charAt(digits))
                        || HanNumerals.isNumeralChar(text.charAt(digits))
                        || text.charAt(digits) == '-'
                        || text.charAt(digits) == '—'
                        || Chars.isBlank(text.charAt(digits)))) {
            digits++;
        }
        if (digits >= end || digits + 1 == end && digits > at && isDot(text.charAt(digits))) {
            return Shape.ATTACHMENT_LABEL;
        }
        char next = text.charAt(digits);
        if (next == '：' || next == ':') {
            return digits + 1 == end ? Shape.ATTACHMENT_LABEL : Shape.ATTACHMENT_LIST;
        }
        return digits > at && FILES.before(text, start, end) > 0 ? Shape.ATTACHMENT_LIST : Shape.PLAIN;
    }

    private static boolean isDot(char c) {
        return c == '.' || c == '．' || c == '、';
    }

    /** Whether the bracket that opens the line closes at its end and not before. */
    static boolean closesAtEnd(String text, int start, int end) {
        int depth = 0;
        for (int at = start; at < end; at++) {
            int kind = Kinds.of(text.charAt(at));
            if ((kind & Kinds.OPEN) != 0) {
                depth++;
            } else if ((kind & Kinds.CLOSE) != 0) {
                depth--;
                if (depth <= 0) {
                    return depth == 0 && at == end - 1;
                }
            }
        }
        return false;
    }

    /** 一一专家谈《…》: optical recognition takes a dash for two numerals; only what a subtitle says proves it. */
    private static boolean mistakenDash(LineTable table, int i) {
        String text = table.text;
        int start = table.start[i];
        int end = table.end[i];
        if (!text.startsWith("一一", start) || table.stops[i] > 0 || table.pauses[i] > 0 || table.width[i] > SUBTITLE) {
            return false;
        }
        return SUBTITLE_WORDS.in(text, start, end);
    }

    private static boolean leader(String text, int start, int end) {
        int dots = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            int kind = Kinds.of(c);
            if ((kind & Kinds.DOT) != 0 || c == '-') {
                dots++;
            } else if ((kind & Kinds.BLANK) == 0 && !Chars.isDigit(c)) {
                return false;
            }
        }
        return dots >= 3;
    }

    /** An address; that of a file may hold blanks, where the page of a print stands behind it. */
    private static boolean isAddress(String text, int start, int end) {
        char c = text.charAt(start);
        return (c == 'h' || c == 'f' || c == 'w' || c == 'H')
                && (text.startsWith("http://", start)
                        || text.startsWith("https://", start)
                        || text.startsWith("file://", start)
                        || text.startsWith("www.", start))
                && (noBlank(text, start, end) || c == 'f' && printed(text, start, end));
    }

    private static boolean noBlank(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Chars.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** … 1/18: the page at the end of a browser's foot. */
    private static boolean printed(String text, int start, int end) {
        int at = end;
        int slashes = 0;
        while (at > start && (Chars.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '/')) {
            slashes += text.charAt(at - 1) == '/' ? 1 : 0;
            at--;
        }
        return slashes == 1 && Chars.isDigit(text.charAt(end - 1)) && Chars.isBlank(text.charAt(at - 1));
    }

    private static boolean isContentsHeading(String text, int start, int end) {
        for (String heading : CONTENTS_HEADINGS.all()) {
            if (says(text, start, end, heading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line says a word, whatever blanks, brackets and pauses stand between its letters. */
    private static boolean says(String text, int start, int end, String word) {
        int said = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if ((Kinds.of(c) & (Kinds.BLANK | Kinds.OPEN | Kinds.CLOSE | Kinds.PAUSE)) == 0) {
                if (said == word.length() || Chars.fold(c) != word.charAt(said)) {
                    return false;
                }
                said++;
            }
        }
        return said == word.length();
    }
}
