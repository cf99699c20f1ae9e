package io.github.jianbao.model.amend;

import io.github.jianbao.model.amend.Ranges.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article, a paragraph or an item among its like, while they are put in order: one that was there, or one that is new. */
final class Member {

    /** Where it stands in the law; absent for a new one. */
    final @Nullable Range range;

    /** Its lines; none for one that was there. */
    final List<Entry> lines;

    /** Its number before, 0 for a new one and for paragraphs. */
    final int ordinal;

    final int branch;

    /** Its place among those that were there; -1 for a new one. */
    int index = -1;

    /** The number that the decision gives it; 0 for none. */
    int toOrdinal;

    int toBranch;

    /** What a new one is put beside; absent where its number says where it belongs. */
    @Nullable
    Range beside;

    boolean inFront;

    /** The chapter that a new one belongs to. */
    @Nullable
    Range in;

    /** Whether its lines stand already where they belong. */
    boolean placed;

    /** The amendment that adds it or gives it its number. */
    @Nullable
    Amendment amendment;

    private Member(@Nullable Range range, List<Entry> lines, int ordinal, int branch) {
        this.range = range;
        this.lines = lines;
        this.ordinal = ordinal;
        this.branch = branch;
    }

    static Member old(Range range, Entry.@Nullable Number number) {
        return new Member(
                range, List.of(), number == null ? 0 : number.ordinal(), number == null ? 0 : number.branch());
    }

    static Member fresh(List<Entry> lines) {
        return new Member(null, lines, 0, 0);
    }

    boolean isNew() {
        return range == null;
    }

    boolean isNumbered() {
        return toOrdinal > 0;
    }

    /** Its number afterwards where nothing follows of itself. */
    long key() {
        int number = isNumbered() ? toOrdinal : ordinal;
        return number * 1000L + (isNumbered() ? toBranch : branch);
    }

    void to(int number, int further) {
        toOrdinal = number;
        toBranch = further;
    }
}
