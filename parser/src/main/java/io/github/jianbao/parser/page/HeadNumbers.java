package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.parser.line.LineTable;

/** Page numbers that running heads carry: 规划简报　3, 第2页　规划简报. */
final class HeadNumbers {

    /** Letters of roman page numbers, folded, at the end of a head. */
    private static final String ROMAN = "ivxlcⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
    /** Digits of a page number at most. */
    private static final int MOST = 4;
    /** Heads with a number behind a name without one at least. */
    private static final int PROOF = 3;
    /** Lines of the shortest page. */
    private static final int SHORTEST = 8;
    /** Pages from one head to the next at most, where heads differ on odd and even pages. */
    private static final int STEP = 2;

    private final LineTable lines;

    HeadNumbers(LineTable lines) {
        this.lines = lines;
    }

    /** The letters of a head without a roman number at its end. */
    static String withoutRoman(String key) {
        int end = key.length();
        while (end > 0 && ROMAN.indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return end >= 2 ? key.substring(0, end) : key;
    }

    /** Whether a line ends in a number. */
    boolean endsInNumber(int i) {
        char last = lines.last(i);
        int before = lines.end(i) - 2;
        return Chars.isDigit(last)
                || ROMAN.indexOf(Chars.fold(last)) >= 0
                        && before >= lines.start(i)
                        && Chars.isBlank(lines.text().charAt(before));
    }

    /** The page that a line says beside its words: digits set apart at its end or its start, or 第…页; -1 for none. */
    int page(int i) {
        String text = lines.text();
        int start = lines.start(i);
        int end = lines.end(i);
        int to = isPage(text.charAt(end - 1)) ? Search.trimmed(text, start, end - 1) : end;
        int from = digitsBefore(text, start, to);
        if (from < to && from > start && (isApart(text.charAt(from - 1)) || to < end)) {
            return value(text, from, to);
        }
        int at = text.charAt(start) == '第' ? skipBlanks(text, start + 1, end) : start;
        int behind = at;
        while (behind < end && Chars.isDigit(text.charAt(behind))) {
            behind++;
        }
        if (behind == at || behind == end || behind - at > MOST) {
            return -1;
        }
        int next = skipBlanks(text, behind, end);
        boolean named = at > start && next < end && isPage(text.charAt(next));
        boolean page = named || at == start && next > behind && behind - at < MOST && text.charAt(next) != '年';
        return page ? value(text, at, behind) : -1;
    }

    /**
     * Whether the lines say pages that rise, a page apart each; the first of them may be the name that they repeat,
     * and the last page may be shorter than any.
     *
     * @param top lines at the start of a text where that name may stand
     */
    boolean rise(int[] where, int top) {
        int last = -1;
        int steady = 0;
        int first = page(where[1]) < 0 && where[1] < top && where[0] > PROOF ? 2 : 1;
        for (int k = first; k <= where[0]; k++) {
            int page = page(where[k]);
            if (page <= last || k > first && k < where[0] && where[k] - where[k - 1] < SHORTEST) {
                return false;
            }
            steady += k > first && page - last <= STEP ? 1 : 0;
            last = page;
        }
        return steady * 5 >= (where[0] - first) * 4;
    }

    /** A tool may take the gap out that parts a number from the words before; behind a bracket it is still no part of them. */
    private static boolean isApart(char c) {
        return Chars.isBlank(c) || c == '）' || c == ')' || c == '】';
    }

    private static boolean isPage(char c) {
        return c == '页' || c == '頁';
    }

    private static int digitsBefore(String text, int start, int end) {
        int at = end;
        while (at > start && end - at < MOST && Chars.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at > start && Chars.isDigit(text.charAt(at - 1)) ? end : at;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int value(String text, int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) {
            value = value * 10 + Chars.digit(text.charAt(at));
        }
        return value;
    }
}
