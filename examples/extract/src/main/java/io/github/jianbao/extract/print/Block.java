package io.github.jianbao.extract.print;

import io.github.jianbao.core.LineHint;
import java.util.ArrayList;
import java.util.List;

/** A paragraph, a row of a table, a head: what becomes one line of the text. */
final class Block {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> turns = new ArrayList<>();
    private final int page;
    private final Line first;
    private final Region firstRegion;
    private Line last;
    private Region lastRegion;
    private int lines = 1;
    private boolean bold;
    private LineHint.Flow flow = LineHint.Flow.STARTS;
    private LineHint.Place place = LineHint.Place.BODY;
    private boolean gap;

    Block(Line line, Region region, String words) {
        this.page = region.page();
        this.first = line;
        this.last = line;
        this.firstRegion = region;
        this.lastRegion = region;
        this.bold = line.isBold();
        text.append(words);
    }

    Block(Line line, Region region) {
        this(line, region, line.text());
    }

    /** Goes on with a line, on the same page or a later one. */
    void add(Line line, Region region) {
        text.append(Letters.joint(text, line.text()));
        for (int at = lastRegion.page(); at < region.page(); at++) {
            turns.add(text.length());
        }
        text.append(line.text());
        last = line;
        lastRegion = region;
        bold &= line.isBold();
        lines++;
    }

    Block at(LineHint.Place other) {
        place = other;
        return this;
    }

    Block flowing(LineHint.Flow other) {
        flow = other;
        return this;
    }

    Block apart(boolean wide) {
        gap = wide;
        return this;
    }

    String text() {
        return text.toString();
    }

    /** Where in its text pages begin. */
    List<Integer> turns() {
        return turns;
    }

    int page() {
        return page;
    }

    Line first() {
        return first;
    }

    Line last() {
        return last;
    }

    Region firstRegion() {
        return firstRegion;
    }

    Region lastRegion() {
        return lastRegion;
    }

    int lines() {
        return lines;
    }

    boolean isBold() {
        return bold;
    }

    LineHint.Flow flow() {
        return flow;
    }

    LineHint.Place place() {
        return place;
    }

    boolean gap() {
        return gap;
    }

    /** How far its first letter is set in, in letters. */
    double indent() {
        return (first.left() - firstRegion.left()) / Math.max(1, first.size());
    }
}
