package io.github.jianbao.parser.contents;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.Keys;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the contents.
 *
 * @param heading index of the heading line, or -1
 * @param headingLast index of its last line, where its letters stand on lines of their own; -1 where there is none
 * @param first index of the first line, the heading included
 * @param last index of the last line
 * @param paged whether most lines give a page
 * @param own whether they are of one document, for all that is known
 */
record Region(int heading, int headingLast, int first, int last, boolean paged, boolean own) {

    /** Without a heading, this many lines with leader and number prove contents. */
    private static final int PROOF = 3;
    /** Letters of a heading at most. */
    private static final int LETTERS = 6;

    private static final Words HEADINGS = Lexicon.words(Use.CONTENTS_HEADINGS);

    /** Lines between two of them at most: titles over several lines; more where leaders were misread. */
    private static final int MISSES = 3;

    private static final int MISSES_MISREAD = 5;
    /** Letters of a line that may be the first of a longer title. */
    private static final int LONG = 8;

    static @Nullable Region find(LineTable lines, Furnishing furnishing) {
        int heading = -1;
        int headingLast = -1;
        for (int i = 0; i < lines.count() && heading < 0; i++) {
            headingLast = furnishing.has(i) || furnishing.cell(i) ? -1 : headingEnd(lines, i);
            heading = headingLast < 0 ? -1 : i;
        }
        int from = heading >= 0 ? headingLast + 1 : implied(lines, furnishing);
        if (from < 0) {
            Region overture = Overture.find(lines, furnishing);
            return overture != null ? overture : Outset.find(lines, furnishing);
        }
        if (from < 0 || from >= lines.count()) {
            return null;
        }
        int last = end(lines, furnishing, from);
        if (last < from) {
            return null;
        }
        int first = heading >= 0 ? heading : from;
        return new Region(heading, headingLast, first, last, paged(lines, furnishing, from, last), false);
    }

    /** The last line of a heading of contents, which may stand a letter a line; -1 where none starts. */
    private static int headingEnd(LineTable lines, int i) {
        if (lines.shape(i) == Shape.CONTENTS_HEADING || names(lines, i)) {
            return i;
        }
        if (!letter(lines, i)) {
            return -1;
        }
        StringBuilder letters = new StringBuilder();
        int last = i;
        while (last < lines.count() && letter(lines, last) && letters.length() < LETTERS) {
            letters.append(lines.first(last++));
        }
        return HEADINGS.are(letters.toString(), 0, letters.length()) ? last - 1 : -1;
    }

    /** …预案目录 behind a line that says the same without 目录. */
    private static boolean names(LineTable lines, int i) {
        int named = HEADINGS.before(lines.text(), lines.start(i), lines.end(i));
        int length = lines.end(i) - lines.start(i) - named;
        if (named == 0 || length < LONG) {
            return false;
        }
        for (int k = Math.max(0, i - MISSES_MISREAD); k < i; k++) {
            if (lines.end(k) - lines.start(k) == length
                    && lines.text().regionMatches(lines.start(k), lines.text(), lines.start(i), length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean letter(LineTable lines, int i) {
        return lines.end(i) - lines.start(i) == 1 && Chars.isHan(lines.first(i));
    }

    /** The first line behind the heading. */
    int from() {
        return heading >= 0 ? headingLast + 1 : first;
    }

    /** Whether a line is one of them. */
    boolean holds(int line) {
        return line >= first && line <= last;
    }

    /** The first of three lines with leader dots and a number that stand close together. */
    private static int implied(LineTable lines, Furnishing furnishing) {
        PageTail tail = new PageTail(lines.text());
        int first = -1;
        int found = 0;
        int misses = 0;
        boolean misread = false;
        for (int i = 0; i < Math.min(lines.count(), 400); i++) {
            if (furnishing.has(i) || furnishing.cell(i)) {
                continue;
            }
            tail.read(lines.start(i), lines.end(i));
            misread |= tail.misread;
            boolean leader = tail.page >= 0 && tail.strong && lines.end(i) - tail.wordsEnd >= 5;
            if (leader) {
                first = first < 0 ? i : first;
                found++;
                misses = 0;
            } else if (++misses > (misread ? MISSES_MISREAD : MISSES)) {
                first = -1;
                found = 0;
            }
            if (found >= PROOF) {
                return withSectionAbove(lines, first);
            }
        }
        return -1;
    }

    private static int withSectionAbove(LineTable lines, int first) {
        boolean mark =
                first > 0 && (lines.shape(first - 1) == Shape.BRACKETED || lines.shape(first - 1) == Shape.BULLETED);
        boolean name = first > 0
                && lines.width(first - 1) <= 16
                && lines.shape(first - 1) == Shape.PLAIN
                && lines.stops(first - 1) == 0
                && lines.indent(first - 1) == lines.indent(first);
        return mark || name ? first - 1 : first;
    }

    /** The contents end where the body says a first entry again, or where running text starts. */
    private static int end(LineTable lines, Furnishing furnishing, int from) {
        PageTail tail = new PageTail(lines.text());
        Set<String> seen = new HashSet<>();
        int lastTail = -1;
        int tails = 0;
        int count = 0;
        int countAtTail = 0;
        int last = from - 1;
        for (int i = from; i < lines.count(); i++) {
            if (furnishing.has(i)) {
                continue;
            }
            if (furnishing.cell(i) || lines.heading(i) > 0 && lines.heading(from) == 0 && count > 0) {
                return last;
            }
            tail.read(lines.start(i), lines.end(i));
            boolean paged = tail.page >= 0 && (tail.strong || lastTail >= 0);
            String key = Keys.letters(lines.text(), lines.start(i), tail.wordsEnd, true);
            boolean again = !(paged && tail.strong)
                    && !key.isEmpty()
                    && (seen.contains(key) || key.length() >= LONG && seen.contains(key + nextKey(lines, i)))
                    && (key.length() >= 3
                            || lines.shape(i) == Shape.BRACKETED
                            || lines.shape(i) == Shape.BULLETED
                            || count >= 2);
            if (again || opens(lines, i, paged, tails, count)) {
                return again && tails * 2 < count
                        ? withoutSection(lines, furnishing, from, last)
                        : settle(lines, furnishing, from, last, lastTail, tails, countAtTail, count);
            }
            if (key.length() >= 2) {
                seen.add(key);
            }
            count++;
            if (paged) {
                tails++;
                lastTail = i;
                countAtTail = count;
            }
            last = i;
        }
        return settle(lines, furnishing, from, last, lastTail, tails, countAtTail, count);
    }

    /** A section in brackets under which the contents name nothing is the first of the body. */
    private static int withoutSection(LineTable lines, Furnishing furnishing, int from, int last) {
        int before = last - 1;
        boolean section = before > from
                && lines.shape(last) == Shape.BRACKETED
                && !furnishing.has(before)
                && lines.shape(before) != Shape.BRACKETED;
        return section ? before : last;
    }

    /** A title of the body may go on in a second line. */
    private static String nextKey(LineTable lines, int i) {
        return i + 1 < lines.count() ? Keys.letters(lines.text(), lines.start(i + 1), lines.end(i + 1), true) : "";
    }

    /** Where entries give pages, lines after the last page belong to the body. */
    private static int settle(
            LineTable lines,
            Furnishing furnishing,
            int from,
            int last,
            int lastTail,
            int tails,
            int countAtTail,
            int count) {
        if (tails >= 2 && tails * 3 >= countAtTail) {
            return lastTail;
        }
        int end = last;
        while (end > from && count > 2 && (furnishing.has(end) || lines.shape(end) == Shape.BRACKETED)) {
            end--;
        }
        return end;
    }

    /** Running text, a source, a number: what contents never hold. */
    private static boolean opens(LineTable lines, int i, boolean paged, int tails, int count) {
        Shape shape = lines.shape(i);
        if (shape == Shape.SOURCE || shape == Shape.NUMBER || shape == Shape.DESIGNATION && !paged && tails > 0) {
            return true;
        }
        if (paged) {
            return false;
        }
        boolean sentence = lines.stops(i) > 0 && lines.last(i) == '。' || lines.stops(i) > 1;
        return sentence || lines.width(i) > 160 && tails * 2 < count;
    }

    private static boolean paged(LineTable lines, Furnishing furnishing, int from, int last) {
        PageTail tail = new PageTail(lines.text());
        int tails = 0;
        int strong = 0;
        int count = 0;
        for (int i = from; i <= last; i++) {
            if (!furnishing.has(i)) {
                tail.read(lines.start(i), lines.end(i));
                count++;
                tails += tail.page >= 0 ? 1 : 0;
                strong += tail.page >= 0 && tail.strong ? 1 : 0;
            }
        }
        return strong * 3 >= count || tails * 2 >= count;
    }
}
