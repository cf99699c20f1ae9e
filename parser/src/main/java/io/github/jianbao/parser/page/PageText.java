package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** Which lines of a page are text of a document: sentences, clauses, recipients. */
final class PageText {

    /** Cells of a whole sentence of a text at least, and of a line that holds one. */
    private static final int SENTENCE = 28;

    private static final int LONG = 112;
    /** Commas of half width in a line of running text at least. */
    private static final int COMMAS = 3;

    /** Short sentences, numbered lines and cells that are a text at least. */
    private static final int BRIEF = 3;
    /** Cells of a label between others at most. */
    private static final int LABEL = 20;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final PageWords words;
    private final PageTitles titles;
    private final int count;

    PageText(LineTable lines, Furnishing furnishing, PageWords words, PageTitles titles) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.words = words;
        this.titles = titles;
        this.count = lines.count();
    }

    /** The first line from one on that is text of a document: a sentence, a clause, recipients. */
    int from(int from) {
        int i = from;
        while (i < count && !is(i)) {
            i++;
        }
        return i;
    }

    /** The first of several short sentences, numbered lines or cells, in a page whose document has nothing longer. */
    int brief() {
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
        return found >= BRIEF ? first : count;
    }

    boolean is(int i) {
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
}
