package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.BlockVisitor;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.model.amend.Row;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Null given to each parameter of each public method and constructor that does not allow it: an {@code IllegalArgumentException} that
 * names it. A look-up finds nothing; a missing list of a record is an empty one.
 */
class NullArgumentsTest {
    private static final Pattern REASON = Pattern.compile("\\w+ (is null|without \\w+)");

    @Test
    void nullIsRefusedWithAReason() throws IOException, ReflectiveOperationException {
        Samples samples = new Samples();
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        List<Class<?>> types = PublicTypes.all();
        types.removeAll(List.of(BlockVisitor.class, Operation.Visitor.class)); // users write them
        for (Class<?> type : types) {
            for (Executable entry : entries(type)) {
                Optional<Object> self = Modifier.isStatic(entry.getModifiers()) || entry instanceof Constructor<?>
                        ? Optional.empty()
                        : samples.of(type);
                for (int i = 0; i < entry.getParameterCount(); i++) {
                    if (mustBeThere(entry, i)) {
                        String said = outcome(entry, i, self.orElse(null), samples);
                        refused += REASON.matcher(said).matches() ? 1 : 0;
                        if (!REASON.matcher(said).matches()
                                && !(said.equals("nothing") || said.equals("done") && emptyList(entry, i))) {
                            wrong.add(entry + " #" + i + ": " + said);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isGreaterThan(400);
    }

    private static List<Executable> entries(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(entry -> Modifier.isPublic(entry.getModifiers()) && !entry.isSynthetic())
                .filter(entry -> !List.of("equals", "valueOf").contains(entry.getName()))
                .filter(entry -> !entry.getName().equals("compareTo")) // Comparable wants a NullPointerException
                .filter(entry ->
                        !entry.getName().equals("match") || !Block.class.isAssignableFrom(type)) // one of six is called
                .toList();
    }

    private static boolean mustBeThere(Executable entry, int parameter) {
        return !entry.getParameterTypes()[parameter].isPrimitive()
                && !entry.getAnnotatedParameterTypes()[parameter].isAnnotationPresent(Nullable.class)
                && entry.getDeclaringClass() != CitedNumber.class // takes a missing kind for the usual one
                && entry.getDeclaringClass()
                        != Row.Pair.class; // a line alone; javac loses the annotation of a compact constructor
    }

    private static boolean emptyList(Executable entry, int parameter) {
        Class<?> type = entry.getParameterTypes()[parameter];
        boolean builds = entry.getName().startsWith("with")
                || entry.getDeclaringClass().getSimpleName().endsWith("Builder");
        return type == List.class
                && (builds
                        || entry instanceof Constructor<?>
                                && entry.getDeclaringClass().isRecord());
    }

    private static String outcome(Executable entry, int missing, @Nullable Object self, Samples samples)
            throws ReflectiveOperationException {
        if (entry instanceof Method && self == null && !Modifier.isStatic(entry.getModifiers())) {
            return "no sample";
        }
        Object[] arguments = new Object[entry.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == missing ? null : samples.argument(entry.getParameterTypes()[i]);
        }
        try {
            Object result = entry instanceof Method method
                    ? method.invoke(self, arguments)
                    : ((Constructor<?>) entry).newInstance(arguments);
            return Optional.empty().equals(result) ? "nothing" : "done";
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            return thrown instanceof IllegalArgumentException ? String.valueOf(thrown.getMessage()) : thrown.toString();
        }
    }
}
