package io.github.jianbao.parser.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Walks over a model by its record components, so that a component added later is seen as well. */
final class Records {
    private static final Map<Class<?>, List<RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    private Records() {}

    /** The components of a record type, in order. */
    static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, t -> List.of(t.getRecordComponents()));
    }

    /** What a component holds. */
    static Object value(Object holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " of " + holder.getClass(), e);
        }
    }

    /** Calls the consumer for every record under a value, holders before what they hold, in order; without recursion. */
    static void walk(Object root, Consumer<Object> consumer) {
        Deque<Object> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Record) {
                consumer.accept(next);
            }
            List<Object> parts = parts(next);
            for (int k = parts.size() - 1; k >= 0; k--) {
                open.push(parts.get(k));
            }
        }
    }

    /** The records and lists that a record or a list holds. */
    private static List<Object> parts(Object holder) {
        List<Object> parts = new ArrayList<>();
        if (holder instanceof List<?> list) {
            parts.addAll(list);
        } else {
            for (RecordComponent component : components(holder.getClass())) {
                parts.add(value(holder, component));
            }
        }
        parts.removeIf(part -> !(part instanceof Record || part instanceof List));
        return parts;
    }

    /** All records of one type under a value, in order. */
    static <T> List<T> all(Object root, Class<T> type) {
        List<T> found = new ArrayList<>();
        walk(root, record -> {
            if (type.isInstance(record)) {
                found.add(type.cast(record));
            }
        });
        return found;
    }
}
