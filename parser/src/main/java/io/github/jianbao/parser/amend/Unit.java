package io.github.jianbao.parser.amend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause of a decision without those inside it, or what stands outside clauses: words and quotations in order. */
final class Unit {

    /**
     * A part of a unit.
     *
     * @param line where the words stand
     * @param from first offset of the words in the line
     * @param to offset after the last
     * @param quote the quotation; absent for words
     */
    record Item(
            DecisionLine line, int from, int to, @Nullable Quote quote) {}

    private final @Nullable Mark mark;
    private final List<Item> items = new ArrayList<>();

    Unit(@Nullable Mark mark) {
        this.mark = mark;
    }

    @Nullable
    Mark mark() {
        return mark;
    }

    List<Item> items() {
        return items;
    }

    void words(DecisionLine line, int from, int to) {
        if (Mark.skipBlanks(line.value(), from) < to) {
            items.add(new Item(line, from, to, null));
        }
    }

    void quote(DecisionLine line, int from, Quote quote) {
        items.add(new Item(line, from, from, quote));
    }

    /** The last part; absent where there is none. */
    @Nullable
    Item last() {
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }
}
