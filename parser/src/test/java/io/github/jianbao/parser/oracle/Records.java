package io.github.jianbao.parser.oracle;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads records by their components, so that a component added later is seen as well. */
final class Records {
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Component::new).toList();
        }
    };

    private static final ClassValue<List<Component>> HOLDING = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return components(type).stream().filter(Component::mayHold).toList();
        }
    };

    private Records() {}

    /** One component of a record type. */
    static final class Component {
        private final RecordComponent component;
        private final Function<Object, Object> getter;

        @SuppressWarnings("unchecked")
        private Component(RecordComponent component) {
            this.component = component;
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                MethodHandle accessor = lookup.unreflect(component.getAccessor());
                this.getter = (Function<Object, Object>) LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                MethodType.methodType(Function.class),
                                MethodType.methodType(Object.class, Object.class),
                                accessor,
                                accessor.type().wrap())
                        .getTarget()
                        .invoke();
            } catch (Throwable e) {
                throw new AssertionError(component.toString(), e);
            }
        }

        String name() {
            return component.getName();
        }

        /** What a record holds there. */
        Object of(Object record) {
            return getter.apply(record);
        }

        private boolean mayHold() {
            Class<?> type = component.getType();
            return Record.class.isAssignableFrom(type) || type.isInterface() || type == Object.class;
        }
    }

    /** The components of a record type, in order. */
    static List<Component> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** Those that may hold records or lists of them. */
    static List<Component> holding(Class<?> type) {
        return HOLDING.get(type);
    }
}
