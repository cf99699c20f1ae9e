package io.github.jianbao.parser;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.HouseProfile.LineForm;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.LineReader;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.page.Keys;
import java.util.List;

/** What is compared between issues of a house: the letters of a line, and how it looks. */
final class LineForms {

    /** Cells of a line that may be repeated from issue to issue, at most. */
    static final int REPEATED = 90;
    /** Cells of the title of an item at most. */
    static final int TITLE = 150;
    /** Cells of a line that runs on without a stop, at least. */
    private static final int WIDE = 84;
    /** Cells of running text at least. */
    private static final int TEXT = 24;
    /** Letters of a repeated line at least. */
    private static final int LETTERS = 2;
    /** What a number of an issue or a day holds. */
    private static final List<Character> COUNTERS = List.of('第', '期', '年', '月');
    /** What words may open with and is no mark. */
    private static final String QUOTES = "《〈“‘\"'（(「『[<";

    private LineForms() {}

    /** The letters of a line without its number and digits, which change from issue to issue; empty where it is too wide or says too little. */
    static String letters(LineTable lines, int i) {
        int body = lines.bodyStart(i);
        int start = body < lines.end(i) ? body : lines.start(i);
        return lines.width(i) > REPEATED ? "" : letters(lines.text(), start, lines.end(i));
    }

    /** Numerals go where they count issues or days: 第十二期, 二〇三一年五月. */
    private static String letters(CharSequence text, int start, int end) {
        String key = Keys.letters(text, start, end, false);
        StringBuilder letters = new StringBuilder(key.length());
        boolean counts = COUNTERS.stream().anyMatch(counter -> key.indexOf(counter) >= 0);
        for (int at = 0; at < key.length(); at++) {
            if (!counts || !HanNumerals.isNumeralChar(key.charAt(at))) {
                letters.append(key.charAt(at));
            }
        }
        return letters.length() < LETTERS ? "" : letters.toString();
    }

    /** The letters of a line as {@link #letters(LineTable, int)} gives them. */
    static String letters(String words) {
        LineTable lines = LineReader.read(SourceText.of(words), LayoutHints.NONE, false);
        return lines.count() == 0 ? "" : letters(lines, 0);
    }

    /** How a line looks. */
    static LineForm form(LineTable lines, int i) {
        return new LineForm(lines.heading(i), lines.hinted(i, LineHints.BOLD), mark(lines, i), lines.style(i));
    }

    private static String mark(LineTable lines, int i) {
        if (lines.numbered(i)) {
            return "";
        }
        char first = lines.first(i);
        if (lines.shape(i) == Shape.BRACKETED) {
            return first + String.valueOf(lines.last(i));
        }
        if (Chars.isDigit(first)) {
            int from = lines.start(i);
            boolean two = lines.end(i) - from > 2
                    && Chars.isDigit(lines.text().charAt(from + 1))
                    && !Chars.isDigit(lines.text().charAt(from + 2));
            return two && (first == '0' || Chars.isBlank(lines.text().charAt(from + 2))) ? "01" : "";
        }
        boolean words = Chars.isHan(first) || Chars.isLatin(first) || QUOTES.indexOf(first) >= 0;
        return words || HanNumerals.isNumeralChar(first)
                ? ""
                : lines.text().substring(lines.start(i), lines.text().offsetByCodePoints(lines.start(i), 1));
    }

    /** Whether a line is one of running text: it holds a sentence, or goes on in the next. */
    static boolean text(LineTable lines, int i) {
        return lines.stops(i) > 0 && lines.width(i) >= TEXT && !asks(lines, i)
                || lines.width(i) > WIDE && lines.pauses(i) > 0
                || lines.width(i) > TITLE;
    }

    /** Whether a line may be a title or the name of a section. */
    static boolean shortLine(LineTable lines, int i) {
        return !text(lines, i) && (lines.stops(i) == 0 || asks(lines, i)) && !colon(lines.last(i));
    }

    private static boolean asks(LineTable lines, int i) {
        return lines.stops(i) == 1 && lines.calls(i);
    }

    private static boolean colon(char c) {
        return c == '：' || c == ':' || c == '，' || c == '；' || c == ';';
    }
}
