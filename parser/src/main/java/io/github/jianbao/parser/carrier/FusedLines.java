package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.Arrays;

/**
 * Lines that hold several lines of a document, as a scraper leaves them: title, number and recipients in a row, or the whole document.
 * Cut where the language proves it: a title ends in a kind of document, a number has its form, recipients end in a colon, articles
 * follow each other.
 */
final class FusedLines {

    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);
    private static final Words RECIPIENTS = Lexicon.words(Use.RECIPIENTS);
    private static final Words DECREES = Lexicon.words(Use.DECREES);
    private static final Words BODIES = Lexicon.words(Use.SIGNING_BODIES);
    private static final Words OFFICES = Lexicon.words(Use.OFFICES_BEFORE_NAMES);
    private static final CharSet OPEN = new CharSet("〔[［【（(﹝");
    private static final CharSet CLOSE = new CharSet("〕]］】）)﹞");
    private static final CharSet OPENING = new CharSet("《〈（(“「");
    private static final CharSet CLOSING = new CharSet("》〉）)”」");
    private static final CharSet STOPS = new CharSet("。；！？;!?");
    private static final CharSet UNITS = new CharSet("条章节编");

    private static final int[] NONE = {};
    /** Characters of a line at least that may hold several. */
    static final int LEAST = 24;
    /** Characters of a title at least and at most. */
    private static final int TITLE_LEAST = 6;

    private static final int TITLE_MOST = 120;
    /** Characters of a body's sign in a number (国办发) at most. */
    private static final int AUTHORITY = 12;
    /** Characters of a recipient at least: 主席： is one who speaks. */
    private static final int SHORTEST = 3;
    /** Characters of a list of recipients at most. */
    private static final int ADDRESSEE = 160;
    /** Characters of the text, CRLF counted as one, up to which a title and its number may be a line of their own without what follows. */
    private static final int EARLY = 400;
    /** Characters of the text behind recipients at least. */
    private static final int BODY = 24;
    /** Articles in a row on one line that prove a law. */
    private static final int ARTICLES = 3;
    /** Characters of who signs behind a sentence at most, and letters of a person's name. */
    private static final int SIGNER = 40;

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    /** Questions and answers on one line that prove an interview. */
    private static final int TURNS = 2;
    /** What stands in the title that a number follows without a blank. */
    static final String ABOUT = "关于";
    /** What opens the answers of an interview. */
    static final String ANSWER = "答：";

    private final String text;
    private final int start;
    private final int end;
    private int[] cuts = NONE;
    private int count;
    /** Where the last second ordinal stands; below 0 where nobody asked. */
    private int second = -1;

    private FusedLines(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /**
     * Where a line is to be cut.
     *
     * @param text the text
     * @param start first offset of the line, a letter
     * @param end offset behind its last letter
     * @return offsets where another line starts, rising; none where the line is one
     */
    static int[] cuts(String text, int start, int end) {
        int from = behindTags(text, start, end);
        int to = beforeTags(text, from, end);
        return to - from < LEAST || parted(text, from, to) ? NONE : cuts(text, from, to, true, true, true);
    }

    /** The same for a line of ordinary characters, of which it is known what is not in it. */
    static int[] cuts(String text, int start, int end, boolean title, boolean blanks, boolean answers) {
        FusedLines line = new FusedLines(text, start, end);
        int body = line.head(title);
        if (line.count > 0 || blanks && line.isLaw() || answers && line.isInterview()) {
            line.body(body);
            line.foot();
        } else if (blanks) {
            line.signed();
        }
        if (line.count == 0) {
            return NONE;
        }
        int[] cuts = Arrays.copyOf(line.cuts, line.count);
        Arrays.sort(cuts);
        return cuts;
    }

    /** The first offset behind tags that hold a line as a whole: {@code <p>}. */
    private static int behindTags(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '<' && Tags.ofLines(Tags.name(text, at, end))) {
            int close = Search.find(text, at, end, ">");
            at = close < 0 ? end : close + 1;
            while (at < end && Chars.isBlank(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** The last offset before tags that end a line: {@code </p>}, {@code <br>}. */
    private static int beforeTags(String text, int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) == '>') {
            int open = Search.last(text, start, at, '<', '<');
            if (open < 0 || !Tags.ofLines(Tags.name(text, open, at))) {
                return at;
            }
            at = Search.trimmed(text, start, open);
        }
        return at;
    }

    /** Whether the carrier may part the line itself. */
    private static boolean parted(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '<' || Working.endsLine(c)) {
                return true;
            }
        }
        return false;
    }

    private void cut(int at) {
        if (at <= start || at >= end) {
            return;
        }
        if (count == cuts.length) {
            cuts = Arrays.copyOf(cuts, Math.max(8, 2 * count));
        }
        for (int k = count - 1; k >= 0 && cuts[k] >= at; k--) {
            if (cuts[k] == at) {
                return;
            }
        }
        cuts[count++] = at;
    }

    /** Whether the line starts early in the text, whatever ends the lines before it. */
    private boolean early() {
        int before = start;
        for (int at = 0; at < start && before >= EARLY && start < 2 * EARLY; at++) {
            before -= text.charAt(at) == '\r' && text.charAt(at + 1) == '\n' ? 1 : 0;
        }
        return before < EARLY;
    }

    /** Cuts title, number and recipients apart. Returns where the rest starts. */
    private int head(boolean titled) {
        int number = number(start);
        if (number > 0) {
            int next = skip(number);
            if (next > number && next < end && Chars.isHan(text.charAt(next))) {
                cut(next);
                return recipients(next);
            }
            return start;
        }
        int title = titled ? title() : -1;
        if (title < 0) {
            int behind = early() ? recipients(start, false) : start;
            cut(end - behind >= BODY ? behind : start);
            return behind;
        }
        int at = skip(title);
        if (bracketedNumber(at)) {
            cut(at);
            return end;
        }
        number = number(at);
        if (number > 0 && skip(number) >= end) {
            if (early() || recipientsBelow()) {
                cut(at);
            }
            return end;
        }
        cut(at);
        if (number > 0) {
            at = skip(number);
            cut(at);
        }
        return recipients(remark(at));
    }

    /** The offset behind the title, -1 where none is proved. */
    private int title() {
        int most = Math.min(end, start + TITLE_MOST);
        int depth = 0;
        boolean about = false;
        for (int at = start; at < most; at++) {
            char c = text.charAt(at);
            if (!Chars.isHan(c)) {
                if (about && depth == 0 && bracketedNumber(at) && kind(at)) {
                    return at;
                }
                depth += OPENING.contains(c) ? 1 : CLOSING.contains(c) ? -1 : 0;
                if (STOPS.contains(c) || c == '：' || c == ':') {
                    return -1;
                }
                if (Chars.isBlank(c) && depth == 0 && kind(at) && follows(skip(at))) {
                    return at;
                }
            }
            if (about && depth == 0 && kind(at) && !Chars.isBlank(c) && number(at) > 0) {
                return at;
            }
            if (c == '于' && at > start && text.charAt(at - 1) == '关' && !about) {
                about = Search.last(text, at, end, '号', '號') > 0;
            }
        }
        return -1;
    }

    /** （滨政发〔2031〕8号） at the end of the text's first line, or over recipients: a list of documents says the numbers of many so. */
    private boolean bracketedNumber(int at) {
        if (at >= end || text.charAt(at) != '（' && text.charAt(at) != '(') {
            return false;
        }
        int number = number(at + 1);
        boolean closes = number > 0 && number + 1 == end && CLOSING.contains(text.charAt(number));
        return closes && (isFirst() || recipientsBelow());
    }

    private boolean isFirst() {
        int at = start;
        while (at > 0 && Chars.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at == 0;
    }

    /** Whether a title may end in front of an offset. */
    private boolean kind(int at) {
        return at - start >= TITLE_LEAST && (KINDS.before(text, start, at) > 0 || DECREES.before(text, start, at) > 0);
    }

    /** Whether something stands at an offset that stands under titles: a number with more behind it, recipients, a first clause. */
    private boolean follows(int at) {
        int number = number(at);
        if (number > 0) {
            int next = skip(number);
            return next >= end
                    || Chars.isHan(text.charAt(next))
                    || OPEN.contains(text.charAt(next))
                    || text.charAt(next) == '《';
        }
        return recipients(at, false) > at || numbered(at, '条') == 1 || numbered(at, '章') == 1 || remarkEnd(at) > at;
    }

    /** Cuts behind recipients. */
    private int recipients(int at) {
        int behind = recipients(at, true);
        cut(behind);
        return behind;
    }

    /** The offset behind recipients and their colon; where none stand, where they would. */
    private int recipients(int at, boolean title) {
        int most = Math.min(end, at + ADDRESSEE);
        for (int k = at; k < most; k++) {
            char c = text.charAt(k);
            if (STOPS.contains(c)) {
                return at;
            }
            if (c == '：' || c == ':') {
                boolean named = k - at >= SHORTEST
                        && (RECIPIENTS.before(text, at, k) > 0 || BODIES.before(text, at, k) > 0)
                        && (title || text.charAt(at) == '各' || list(at, k));
                return named ? skip(k + 1) : at;
            }
        }
        return at;
    }

    private boolean list(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '、' || text.charAt(at) == '，') {
                return true;
            }
        }
        return false;
    }

    /** Cuts behind a remark in brackets under the title: （2018年…通过）. */
    private int remark(int at) {
        int behind = remarkEnd(at);
        cut(behind);
        return behind;
    }

    private int remarkEnd(int at) {
        if (at >= end || text.charAt(at) != '（' && text.charAt(at) != '(') {
            return at;
        }
        int depth = 0;
        boolean dated = false;
        for (int k = at; k < end; k++) {
            char c = text.charAt(k);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            dated = dated || c == '日' && Chars.isDigit(text.charAt(k - 1));
            if (depth == 0) {
                return dated && skip(k + 1) < end ? skip(k + 1) : at;
            }
        }
        return at;
    }

    private boolean recipientsBelow() {
        int at = end;
        while (at < text.length() && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        int line = at;
        while (line < text.length()
                && line - at < ADDRESSEE
                && text.charAt(line) != '\n'
                && text.charAt(line) != '\r') {
            line++;
        }
        while (line > at && Chars.isBlank(text.charAt(line - 1))) {
            line--;
        }
        return line > at && (text.charAt(line - 1) == '：' || text.charAt(line - 1) == ':');
    }

    /** The offset behind the number of a decree or an announcement: 第693号, 2018年第5号; -1 for none. */
    private int plainNumber(int from) {
        int at = from;
        int digits = 0;
        while (at < end && Chars.isDigit(text.charAt(at))) {
            digits++;
            at++;
        }
        if (digits > 0) {
            if (digits != 4 || at >= end || text.charAt(at) != '年') {
                return -1;
            }
            at++;
        }
        if (at >= end || text.charAt(at) != '第') {
            return -1;
        }
        at = skip(at + 1);
        int first = at;
        while (at < end && (Chars.isDigit(text.charAt(at)) || HanNumerals.isNumeralChar(text.charAt(at)))) {
            at++;
        }
        at = at > first ? skip(at) : end;
        return at < end && text.charAt(at) == '号' ? at + 1 : -1;
    }

    /** The offset behind a document's number, blanks in it allowed; -1 for none. */
    private int number(int from) {
        int plain = plainNumber(from);
        if (plain > 0) {
            return plain;
        }
        int at = from;
        while (at < end && at - from <= AUTHORITY && (Chars.isHan(text.charAt(at)) || Chars.isLatin(text.charAt(at)))) {
            at++;
        }
        int open = skip(at);
        if (at == from || open >= end || !OPEN.contains(text.charAt(open))) {
            return -1;
        }
        int year = skip(open + 1);
        int digits = 0;
        while (year < end && Chars.isDigit(text.charAt(year))) {
            digits++;
            year = skip(year + 1);
        }
        if (digits != 4 || year >= end || !CLOSE.contains(text.charAt(year))) {
            return -1;
        }
        int serial = skip(year + 1);
        serial = serial < end && text.charAt(serial) == '第' ? skip(serial + 1) : serial;
        int first = serial;
        while (serial < end && Chars.isDigit(text.charAt(serial))) {
            serial = skip(serial + 1);
        }
        boolean ends = serial > first && serial < end && (text.charAt(serial) == '号' || text.charAt(serial) == '號');
        return ends ? serial + 1 : -1;
    }

    private int skip(int from) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The number of an article or chapter at an offset, -1 for none. */
    private int numbered(int at, char unit) {
        if (at >= end || text.charAt(at) != '第') {
            return -1;
        }
        long read = HanNumerals.read(text, at + 1, end);
        int behind = read < 0 ? end : HanNumerals.end(read);
        return behind + 1 < end && text.charAt(behind) == unit && Chars.isBlank(text.charAt(behind + 1))
                ? HanNumerals.value(read)
                : -1;
    }

    /** Whether a line may start at an offset: behind a blank or the end of a sentence. */
    private boolean mayStart(int at) {
        char before = text.charAt(at - 1);
        return Chars.isBlank(before)
                || isPrivate(before)
                || STOPS.contains(before)
                || before == '：'
                || before == '”'
                || before == '）';
    }

    /** What a scraper left of a line's end. */
    private static boolean isPrivate(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }

    private boolean isLaw() {
        int row = 0;
        int number = 0;
        for (int at = start; at < end && row < ARTICLES; at++) {
            if (text.charAt(at) == '第' && (at == start || mayStart(at))) {
                int article = numbered(at, '条');
                row = article > 0 && article == number + 1 ? row + 1 : article > 0 ? 1 : row;
                number = article > 0 ? article : number;
            }
        }
        return row >= ARTICLES;
    }

    private boolean isInterview() {
        int asked = 0;
        int answered = 0;
        for (int at = start + 1; at + 1 < end; at++) {
            if (text.charAt(at) == '：' && at - 2 >= start && mayStart(at - 1)) {
                asked += text.charAt(at - 1) == '问' ? 1 : 0;
                answered += text.charAt(at - 1) == '答' ? 1 : 0;
            }
        }
        return asked >= TURNS && answered >= TURNS;
    }

    /** Cuts where paragraphs, clauses and turns start. */
    private void body(int from) {
        int item = 0;
        int branch = 0;
        for (int at = Math.max(from, start + 1); at < end; at++) {
            if (!mayStart(at) || Chars.isBlank(text.charAt(at))) {
                continue;
            }
            int han = before(at, '、');
            int bracketed = bracketed(at);
            if (han > 0) {
                if (han == item + 1 && (han > 1 || lastSecond() > at)) {
                    cut(at);
                    item = han;
                    branch = 0;
                }
            } else if (bracketed > 0) {
                if (bracketed == branch + 1) {
                    cut(at);
                    branch = bracketed;
                }
            } else if (opens(at)) {
                cut(at);
                branch = 0;
            }
        }
    }

    /** Whether a paragraph starts at an offset whatever stands before: an article, a turn, a blank behind a sentence. */
    private boolean opens(int at) {
        char c = text.charAt(at);
        if (c == '第' && unit(at)) {
            return true;
        }
        if ((c == '问' || c == '答') && at + 1 < end && text.charAt(at + 1) == '：') {
            return true;
        }
        int before = at - 1;
        while (before > start && Chars.isBlank(text.charAt(before))) {
            before--;
        }
        char last = text.charAt(before);
        return before < at - 1 && (STOPS.contains(last) || last == '：' || last == ':' || last == '”');
    }

    private boolean unit(int at) {
        long read = HanNumerals.read(text, at + 1, end);
        int behind = read < 0 ? end : HanNumerals.end(read);
        return behind + 1 < end && UNITS.contains(text.charAt(behind)) && Chars.isBlank(text.charAt(behind + 1));
    }

    /** The ordinal at an offset that a mark follows: 一、; 0 for none. */
    private int before(int at, char mark) {
        long read = Chars.isDigit(text.charAt(at)) ? -1 : HanNumerals.read(text, at, end);
        int behind = read < 0 ? end : HanNumerals.end(read);
        return behind < end && text.charAt(behind) == mark ? HanNumerals.value(read) : 0;
    }

    private int bracketed(int at) {
        if (text.charAt(at) != '（' && text.charAt(at) != '(' || at + 2 >= end || Chars.isDigit(text.charAt(at + 1))) {
            return 0;
        }
        int number = before(at + 1, '）');
        return number > 0 ? number : before(at + 1, ')');
    }

    /** The last place where a second ordinal, 二、, stands and a line may start; 0 where there is none. */
    private int lastSecond() {
        if (second < 0) {
            int at = end - 1;
            while (at > start && !(mayStart(at) && before(at, '、') == 2)) {
                at--;
            }
            second = Math.max(at, 0);
        }
        return second;
    }

    /** Cuts who signs, and the date, from the sentence before: …自2031年1月1日起施行。市长　林知秋　2030年12月5日. */
    private void signed() {
        int date = date(end);
        if (date <= start || !Chars.isBlank(text.charAt(date - 1))) {
            return;
        }
        int to = date;
        while (to > start && Chars.isBlank(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > start && to - from <= SIGNER && (isHan(from - 1) || Chars.isBlank(text.charAt(from - 1)))) {
            from--;
        }
        boolean behind = from > start && text.charAt(from - 1) == '。';
        from = skip(from);
        if (behind && from < to && (officer(from, to) || from + SHORTEST < to && BODIES.before(text, from, to) > 0)) {
            cut(from);
            cut(date);
        }
    }

    private boolean isHan(int at) {
        return Chars.isHan(text.charAt(at));
    }

    /** 总理　林知秋: an office, blanks, a name, whose letters may be set apart. */
    private boolean officer(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (Chars.isBlank(text.charAt(at)) && OFFICES.before(text, from, at) > 0) {
                int letters = 0;
                for (int k = at; k < to; k++) {
                    letters += Chars.isBlank(text.charAt(k)) ? 0 : 1;
                }
                return letters >= SHORTEST_NAME && letters <= LONGEST_NAME;
            }
        }
        return false;
    }

    /** Cuts the date of a signature, and the remark behind it, from what stands before. */
    private void foot() {
        int to = end;
        if (text.charAt(to - 1) == '）') {
            int open = Search.last(text, start, to, '（', '（');
            if (open > start && Chars.isBlank(text.charAt(open - 1))) {
                cut(open);
                to = open;
            }
        }
        int at = date(to);
        if (at > start && (Chars.isBlank(text.charAt(at - 1)) || Chars.isHan(text.charAt(at - 1)))) {
            cut(at);
        }
    }

    /** Where the date that ends at an offset starts; -1 where none does. */
    private int date(int end) {
        int to = end;
        while (to > start && Chars.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (text.charAt(to - 1) != '日') {
            return -1;
        }
        int at = to - 1;
        boolean year = false;
        while (at > start && isOfDate(text.charAt(at - 1))) {
            at--;
            year = year || text.charAt(at) == '年';
        }
        return year ? skip(at) : -1;
    }

    private static boolean isOfDate(char c) {
        return Chars.isDigit(c) || HanNumerals.isNumeralChar(c) || c == '年' || c == '月' || Chars.isBlank(c);
    }
}
