package io.github.jianbao.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names that {@code --to} takes: the forms of this program, and those that modules beside it bring. */
final class Forms implements ITypeConverter<Forms.Named>, Iterable<String> {

    /** A form under its name. */
    interface Named {

        String name();

        String extension();

        boolean isText();

        boolean takesTemplate();

        /** The document in this form; what could not be written as it should be is said to {@code notices}. */
        Content of(Job job, @Nullable Path template, Consumer<String> notices);
    }

    private record Own(Form form) implements Named {

        @Override
        public String name() {
            return form.toString();
        }

        @Override
        public String extension() {
            return form.extension();
        }

        @Override
        public boolean isText() {
            return form.isText();
        }

        @Override
        public boolean takesTemplate() {
            return false;
        }

        @Override
        public Content of(Job job, @Nullable Path template, Consumer<String> notices) {
            return form.of(job.result());
        }
    }

    private record Added(AddedForm form) implements Named {

        @Override
        public String name() {
            return form.name();
        }

        @Override
        public String extension() {
            return "." + form.name();
        }

        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public boolean takesTemplate() {
            return true;
        }

        @Override
        public Content of(Job job, @Nullable Path template, Consumer<String> notices) {
            return Content.ofBytes(out -> form.write(job.result().issue(), template, out, notices));
        }
    }

    private final Map<String, Named> named = new LinkedHashMap<>();

    Forms() {
        for (Form form : Form.values()) {
            named.put(form.toString(), new Own(form));
        }
        for (AddedForm form : ServiceLoader.load(AddedForm.class)) {
            named.putIfAbsent(form.name(), new Added(form));
        }
    }

    @Override
    public Named convert(String name) {
        Named found = named.get(name.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new TypeConversionException("expected one of " + named.keySet() + " but was '" + name + "'");
        }
        return found;
    }

    @Override
    public Iterator<String> iterator() {
        return named.keySet().iterator();
    }
}
