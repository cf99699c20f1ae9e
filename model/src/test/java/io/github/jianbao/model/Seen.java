package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Position;
import io.github.jianbao.core.Span;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Values with all that they hold, whatever their own {@code toString} leaves out. */
final class Seen {
    private static final List<Class<?>> SHORT =
            List.of(Text.class, HanDate.class, Span.class, Position.class, ClauseAddress.class);

    private Seen() {}

    static String of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Seen::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Clauses.Located located) {
            return "Located[document=" + of(located.document()) + ", address=" + located.address() + ", depth="
                    + located.depth() + ", clause=" + of(located.clause()) + "]";
        }
        return value instanceof Record && !SHORT.contains(value.getClass()) ? record(value) : String.valueOf(value);
    }

    private static String record(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + of(component, record))
                .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
    }

    private static String of(RecordComponent component, Object record) {
        try {
            return of(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
