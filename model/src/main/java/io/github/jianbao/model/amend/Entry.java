package io.github.jianbao.model.amend;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a body while it is worked on: a clause with the text on its own line, a paragraph, a heading, or something that stays as it
 * is. What stands inside a clause follows it, one deeper.
 */
final class Entry {

    /** What a line is. */
    enum Kind {
        CLAUSE,
        PARAGRAPH,
        HEADING,
        /** A line of the recipients, which a preamble may have been taken for. */
        ADDRESSEE,
        OTHER
    }

    final Kind kind;
    final int depth;

    /** The number of a clause. */
    @Nullable
    Number number;

    /** Heading of a clause, label of a heading. */
    @Nullable
    Passage heading;

    /** The text; absent for a clause with a heading alone, and for what stays as it is. */
    @Nullable
    Passage text;

    /** What stays as it is. */
    final @Nullable Block block;

    boolean gone;

    /** Whether a change has set other lines in its place. */
    boolean replaced;

    /** What was put in front of it and behind it. */
    final List<Entry> before = new ArrayList<>();

    final List<Entry> behind = new ArrayList<>();

    /**
     * The number of a clause.
     *
     * @param style its shape
     * @param ordinal its number
     * @param branch its branch
     * @param text as it is written
     * @param blank whether a blank follows it
     */
    record Number(NumberStyle style, int ordinal, int branch, Passage text, boolean blank) {}

    private Entry(Kind kind, int depth, @Nullable Block block) {
        this.kind = kind;
        this.depth = depth;
        this.block = block;
    }

    static Entry clause(int depth, Number number, @Nullable Passage heading, @Nullable Passage text) {
        Entry entry = new Entry(Kind.CLAUSE, depth, null);
        entry.number = number;
        entry.heading = heading;
        entry.text = text;
        return entry;
    }

    static Entry line(Kind kind, int depth, Passage text) {
        Entry entry = new Entry(kind, depth, null);
        entry.text = text;
        return entry;
    }

    static Entry other(int depth, Block block) {
        return new Entry(Kind.OTHER, depth, block);
    }

    /** The same line without what was put beside it. */
    Entry alone() {
        Entry entry = new Entry(kind, depth, block);
        entry.number = number;
        entry.heading = heading;
        entry.text = text;
        entry.replaced = replaced;
        return entry;
    }

    /** Takes the line away, and what was put beside it. */
    void vanish() {
        gone = true;
        before.clear();
        behind.clear();
    }

    boolean is(NumberStyle style) {
        Number known = number;
        return known != null && known.style() == style;
    }

    /** What a person reads as its text: a short item may be a heading alone. */
    @Nullable
    Passage words() {
        return text == null ? heading : text;
    }

    /** Whether it counts as a paragraph (款, 段): a preamble may have been taken for a line of recipients. */
    boolean isParagraph() {
        boolean sentence =
                kind == Kind.ADDRESSEE && text != null && text.value().indexOf('，') >= 0;
        return kind == Kind.PARAGRAPH || sentence;
    }

    /** All that can be searched, in order. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>(2);
        if (heading != null) {
            passages.add(heading);
        }
        if (text != null) {
            passages.add(text);
        }
        return passages;
    }

    @Override
    public String toString() {
        return depth + " " + (number == null ? kind : number.text()) + " " + (heading == null ? "" : heading) + " "
                + text;
    }
}
