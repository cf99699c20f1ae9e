package io.github.jianbao.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies for compact constructors. */
final class Lists {

    private Lists() {}

    /** Most lists are empty, or a builder's with one in it: the library would copy that twice. */
    static <T> List<T> copy(@Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        return list.size() == 1 && list instanceof ArrayList ? List.of(list.get(0)) : List.copyOf(list);
    }
}
