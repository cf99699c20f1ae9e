package io.github.jianbao.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies for compact constructors. */
final class Lists {

    private Lists() {}

    /** Most lists are empty, or a builder's with one or two in it: the library would copy those twice. */
    static <T> List<T> copy(@Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        if (list instanceof ArrayList && list.size() <= 2) {
            return list.size() == 1 ? List.of(list.get(0)) : List.of(list.get(0), list.get(1));
        }
        return List.copyOf(list);
    }
}
