package io.github.jianbao.extract.word;

import io.github.jianbao.core.LineHint;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Omissions;
import io.github.jianbao.extract.text.TextBuilder;
import io.github.jianbao.extract.text.Watch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes what a word processor's file holds: a paragraph a line, with its number and its indent; a row of a table a line, tabs between the
 * cells; notes behind the paragraph that names them.
 */
final class WordOutput {

    private static final String INDENT = "\u3000\u3000";
    private static final String GAP = "\u3000\u3000";
    private static final int PARAGRAPHS_A_LOOK = 64;
    private static final int MOST_TABLES = 32;

    private final TextBuilder out;
    private final Watch watch;
    private final Omissions leftOut = new Omissions();
    private final Deque<Cells> tables = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private final boolean paged;
    private int paragraphs;
    private boolean feed;
    private boolean fresh;

    /** Paged where the file tells at which letters its pages begin. */
    WordOutput(Watch watch, boolean paged) {
        this.watch = watch;
        this.out = new TextBuilder(watch);
        this.paged = paged;
        if (paged) {
            out.page();
        }
    }

    void leftOut(LeftOut.Kind kind, int count) {
        leftOut.add(kind, count, 0);
    }

    /** The next paragraph begins on a new page. */
    void newPage() {
        feed = tables.isEmpty();
    }

    void paragraph(Words words, Look look) throws ExtractException {
        if (++paragraphs % PARAGRAPHS_A_LOOK == 0) {
            watch.done(paragraphs, 0);
        }
        if (tables.isEmpty()) {
            lines(words, look);
            notes();
        } else {
            tables.peek().add(new Cells.Item(words, look, null));
        }
    }

    /** A note, which stands behind the paragraph or table that names it. */
    void note(String words) {
        if (!words.isBlank()) {
            notes.add(words.strip());
        }
    }

    boolean startTable() {
        if (tables.size() >= MOST_TABLES) {
            return false;
        }
        tables.push(new Cells());
        return true;
    }

    void startRow() {
        tables.element().row();
    }

    void startCell(int span) {
        tables.element().cell(span);
    }

    /** A cell behind which the columns that it spans come as covered ones. */
    void startSpanning(int span) {
        tables.element().spanning(span);
    }

    /** Columns that a cell of this row or of one above it covers. */
    void coveredCell(int columns) {
        tables.element().covered(columns);
    }

    /** A page begins between two paragraphs, as it was last laid out. */
    void page() {
        if (tables.isEmpty() && paged && !fresh) {
            out.pageInside();
        }
    }

    void endTable() throws ExtractException {
        Cells table = tables.pop();
        if (!tables.isEmpty()) {
            tables.peek().add(new Cells.Item(new Words(), Look.PLAIN, table));
            return;
        }
        table(table);
        notes();
    }

    Extracted end() throws ExtractException {
        notes();
        return out.build(Extracted.Type.WORD, leftOut, "is a Word file without text: pictures only?");
    }

    private void table(Cells table) throws ExtractException {
        if (table.isFrame()) {
            for (List<Cells.Cell> row : table.rows) {
                for (Cells.Cell cell : row) {
                    frame(cell);
                }
            }
            return;
        }
        for (List<Cells.Cell> row : table.rows) {
            watch.tick();
            String line = Cells.line(row);
            if (!line.isBlank()) {
                double size = row.stream()
                        .flatMap(cell -> cell.items().stream())
                        .mapToDouble(item -> item.words().size())
                        .filter(points -> points > 0)
                        .findFirst()
                        .orElse(0);
                out.write(line);
                out.end(LineHint.NONE.withFlow(LineHint.Flow.STARTS).withPlace(LineHint.Place.ROW), size);
            }
            row.forEach(
                    cell -> cell.items().forEach(item -> item.words().pages().forEach(page -> turn())));
        }
    }

    private void frame(Cells.Cell cell) throws ExtractException {
        for (Cells.Item item : cell.items()) {
            if (item.table() == null) {
                lines(item.words(), item.look());
            } else {
                table(item.table());
            }
        }
    }

    private void turn() {
        if (paged) {
            out.pageInside();
        }
    }

    private void notes() throws ExtractException {
        for (String note : notes) {
            out.write(note);
            out.end(LineHint.NONE.withFlow(LineHint.Flow.STARTS).withPlace(LineHint.Place.NOTE), 0);
        }
        notes.clear();
    }

    /** The lines of a paragraph: it has several where somebody broke it. */
    private void lines(Words words, Look look) throws ExtractException {
        String text = words.text();
        List<Integer> pages = words.pages();
        if (look.newPage() || feed) {
            feed();
        }
        int turned =
                fresh && !pages.isEmpty() && text.substring(0, pages.get(0)).isBlank() ? 1 : 0;
        LineHint hint = hint(words, look);
        boolean first = true;
        int start = look.number().isEmpty() ? 0 : behindFeed(text);
        if (start > 0) {
            feed();
        }
        for (int at = start; at <= text.length(); ) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end);
            if (!line.isBlank() || first && !look.number().isEmpty()) {
                out.write(first ? start(line, look) : "");
                int lead = line.length() - line.stripLeading().length();
                turned = write(text, at + lead, end, look.contents(), pages, turned);
                out.end(first ? hint : hint.withFlow(LineHint.Flow.UNKNOWN), words.size());
                first = false;
                fresh = false;
            } else if (at == 0 && end == text.length()) {
                out.end(LineHint.NONE, 0);
            }
            if (end < text.length() && text.charAt(end) == '\f') {
                feed();
            }
            at = end + 1;
        }
    }

    /** Writes a line with the pages that begin in it. How many pages of the paragraph have begun by then. */
    private int write(String text, int start, int end, boolean contents, List<Integer> pages, int turned) {
        int from = start;
        int page = turned;
        for (; page < pages.size() && pages.get(page) <= end; page++) {
            int at = Math.max(from, pages.get(page));
            out.write(contents ? text.substring(from, at) : untabbed(text.substring(from, at), false));
            turn();
            from = at;
        }
        out.write(contents ? text.substring(from, end) : untabbed(text.substring(from, end), true));
        return page;
    }

    private void feed() {
        feed = false;
        fresh = true;
        if (out.length() > 0 && paged) {
            out.page();
        } else if (out.length() > 0) {
            out.feed();
        }
    }

    private static String start(String line, Look look) {
        String typed = line.substring(0, line.length() - line.stripLeading().length());
        boolean wide = typed.replace("\t", GAP).replace("\u3000", "  ").length() >= 2;
        boolean indented = look.indented() || wide && !look.centred();
        String kept = wide && typed.indexOf('\u3000') >= 0 ? typed.replace("\t", GAP) : INDENT;
        return (indented ? kept : "") + look.number();
    }

    /** Tabs part cells; in a paragraph only one before a page number stays. */
    private static String untabbed(String words, boolean last) {
        int tab = words.lastIndexOf('\t');
        if (tab < 0) {
            return words;
        }
        String behind = words.substring(tab + 1).strip();
        boolean number = last && !behind.isEmpty() && behind.chars().allMatch(Character::isDigit);
        String before = words.substring(0, tab).replace("\t", GAP);
        return before + (number ? '\t' : GAP) + words.substring(tab + 1);
    }

    /** Behind a break of the page that stands before the words: a number belongs on their page. */
    private static int behindFeed(String text) {
        int at = text.indexOf('\f');
        return at >= 0 && text.substring(0, at).isBlank() ? at + 1 : 0;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\f') {
            at++;
        }
        return at;
    }

    /** A whole sentence without a number is no heading, whatever its style says. */
    private static boolean isSentence(Words words, Look look) {
        return look.number().isEmpty() && words.text().stripTrailing().endsWith("。");
    }

    private static LineHint hint(Words words, Look look) {
        LineHint hint = LineHint.NONE
                .withFlow(LineHint.Flow.STARTS)
                .withPlace(look.contents() ? LineHint.Place.CONTENTS : LineHint.Place.BODY)
                .withHeading(isSentence(words, look) ? 0 : Math.min(look.heading(), ListLevel.MOST))
                .withList(Math.min(look.list(), ListLevel.MOST));
        hint = words.isBold() ? hint.withBold() : hint;
        hint = look.centred() ? hint.withCentred() : hint;
        return look.indented() ? hint.withIndented() : hint;
    }
}
