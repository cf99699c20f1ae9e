package io.github.jianbao.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies for compact constructors. */
final class Lists {

    private Lists() {}

    /** A list with one more at its end. */
    static <T> List<T> with(List<T> list, T more) {
        if (list.isEmpty()) {
            return List.of(more);
        }
        ArrayList<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(more);
        return copy(longer);
    }

    /** Most lists are the empty one, or a builder's with one or two in it: the library would copy those twice. */
    static <T> List<T> copy(@Nullable List<T> list) {
        if (list == null || list == List.of()) {
            return List.of();
        }
        if (list instanceof ArrayList<T> some && some.size() <= 2) {
            return switch (some.size()) {
                case 0 -> List.of();
                case 1 -> List.of(some.get(0));
                default -> List.of(some.get(0), some.get(1));
            };
        }
        return List.copyOf(list);
    }
}
