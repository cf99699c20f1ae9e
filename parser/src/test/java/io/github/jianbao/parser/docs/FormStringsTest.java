package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a form writes, it also hands out as a string, and it is the same. */
class FormStringsTest {

    @Test
    void eachFormIsAString() throws IOException, ReflectiveOperationException {
        Samples samples = new Samples();
        int compared = 0;
        for (Class<?> form : PublicTypes.all()) {
            for (Method write : form.getMethods()) {
                if (writesCharacters(write)) {
                    StringBuilder written = new StringBuilder();
                    Object[] arguments = arguments(write, samples);
                    Object[] beside = Arrays.copyOf(arguments, arguments.length - 1);
                    arguments[beside.length] = written;
                    write.invoke(null, arguments);
                    Method string = string(write);
                    assertThat(string.invoke(null, beside))
                            .as(string.toString())
                            .hasToString(written.toString());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static boolean writesCharacters(Method method) {
        List<Class<?>> types = List.of(method.getParameterTypes());
        return Modifier.isStatic(method.getModifiers())
                && method.getName().startsWith("write")
                && !method.getName().equals("writeIndented") // for people: who keeps a string keeps the short one
                && types.get(types.size() - 1) == Appendable.class;
    }

    private static Object[] arguments(Method write, Samples samples) throws ReflectiveOperationException {
        Object[] arguments = new Object[write.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = samples.argument(write.getParameterTypes()[i]);
        }
        return arguments;
    }

    /** {@code toCsv} for {@code writeCsv}; for {@code write} the one that takes the same. */
    private static Method string(Method write) {
        Class<?>[] types = Arrays.copyOf(write.getParameterTypes(), write.getParameterCount() - 1);
        String suffix = write.getName().substring("write".length());
        Optional<Method> found = Arrays.stream(write.getDeclaringClass().getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == String.class)
                .filter(method -> suffix.isEmpty()
                        ? method.getName().startsWith("to")
                        : method.getName().equals("to" + suffix))
                .filter(method -> Arrays.equals(method.getParameterTypes(), types))
                .findFirst();
        assertThat(found).as("a string beside " + write).isPresent();
        return found.orElseThrow();
    }
}
