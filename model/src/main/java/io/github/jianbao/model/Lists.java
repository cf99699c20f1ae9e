package io.github.jianbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies for compact constructors. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
