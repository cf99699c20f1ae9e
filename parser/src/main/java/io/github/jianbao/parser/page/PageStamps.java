package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.History;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;

/** What a page says right under a title: a day, a number of readers, labels in a row, the account that published the text. */
final class PageStamps {

    /** Lines of an account, the time among them, at most. */
    private static final int ACCOUNT = 3;
    /** Cells of the line of an account at most. */
    private static final int BYLINE = 60;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final PageWords words;

    PageStamps(LineTable lines, Furnishing furnishing, PageWords words) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.words = words;
    }

    /** A date alone, or how many read it. */
    boolean stamp(int i) {
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
    int accountOver(int from, int text) {
        for (int i = from; i < Math.min(text, from + ACCOUNT); i++) {
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
    boolean bar(int i) {
        return stamp(i) || furnishing.has(i) || words.barOfPairs(i);
    }
}
