package io.github.jianbao.model.amend;

import io.github.jianbao.core.check.Required;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Provisions of two versions that stand beside each other in a comparison.
 *
 * @param before the provision before; none for a new one, several that became one
 * @param after the provision after; none for one that is gone, several that one became
 * @param changes in what they differ; empty where they do not
 * @param lines their lines beside each other, in order
 * @since 0.2.0
 */
public record Row(List<Provision> before, List<Provision> after, Set<Change> changes, List<Pair> lines) {

    /** In what two versions of a provision differ. */
    public enum Change {
        /** It has another number. */
        RENUMBERED,
        /** It stands elsewhere among the others. */
        MOVED,
        /** It has another text. */
        CHANGED,
        /** It is new. */
        INSERTED,
        /** It is gone. */
        DELETED,
        /** One became several. */
        SPLIT,
        /** Several became one. */
        MERGED
    }

    /**
     * Lines beside each other.
     *
     * @param before the line before; absent for a new one
     * @param after the line after; absent for one that is gone
     * @param changes where their texts differ, in order; empty where they are equal, and where there is one line alone
     */
    public record Pair(Provision.@Nullable Line before, Provision.@Nullable Line after, List<TextChange> changes) {

        /**
         * Copies the list.
         *
         * @param before the line before
         * @param after the line after
         * @param changes where their texts differ
         * @throws IllegalArgumentException when changes is null
         */
        public Pair {
            Required.part(changes, "Pair", "changes");
            changes = List.copyOf(changes);
        }

        /**
         * Whether the lines say the same, their numbers included.
         *
         * @return false where there is one line alone
         */
        public boolean isEqual() {
            return before != null
                    && after != null
                    && before.mark().equals(after.mark())
                    && before.text().value().equals(after.text().value());
        }

        Pair turned() {
            return new Pair(
                    after, before, changes.stream().map(TextChange::turned).toList());
        }
    }

    /**
     * Copies.
     *
     * @param before the provision before
     * @param after the provision after
     * @param changes in what they differ
     * @param lines their lines beside each other
     * @throws IllegalArgumentException when before, after, changes or lines is null
     */
    public Row {
        Required.part(before, "Row", "before");
        Required.part(after, "Row", "after");
        Required.part(changes, "Row", "changes");
        Required.part(lines, "Row", "lines");
        before = List.copyOf(before);
        after = List.copyOf(after);
        lines = List.copyOf(lines);
        Set<Change> ordered = EnumSet.noneOf(Change.class);
        ordered.addAll(changes);
        changes = Collections.unmodifiableSet(ordered);
    }

    /**
     * Whether nothing differs.
     *
     * @return true for a row without a change
     */
    public boolean isEqual() {
        return changes.isEmpty();
    }

    /** The same row with the versions in each other's place. */
    Row turned() {
        Set<Change> turned = EnumSet.noneOf(Change.class);
        for (Change change : changes) {
            turned.add(
                    switch (change) {
                        case INSERTED -> Change.DELETED;
                        case DELETED -> Change.INSERTED;
                        case SPLIT -> Change.MERGED;
                        case MERGED -> Change.SPLIT;
                        default -> change;
                    });
        }
        return new Row(
                after, before, turned, inOrder(lines.stream().map(Pair::turned).toList(), Row::side));
    }

    private static int side(Pair pair) {
        return pair.after == null ? -1 : pair.before == null ? 1 : 0;
    }

    /** What is gone in front of what is new, where nothing stands between them. */
    static <T> List<T> inOrder(List<T> list, ToIntFunction<T> side) {
        List<T> ordered = new ArrayList<>(list.size());
        List<T> fresh = new ArrayList<>();
        for (T member : list) {
            int of = side.applyAsInt(member);
            if (of == 0) {
                ordered.addAll(fresh);
                fresh.clear();
            }
            (of > 0 ? fresh : ordered).add(member);
        }
        ordered.addAll(fresh);
        return ordered;
    }

    /** {@return the provisions and in what they differ, for logs} */
    @Override
    public String toString() {
        return "Row[" + before + " -> " + after + ", " + changes + "]";
    }
}
