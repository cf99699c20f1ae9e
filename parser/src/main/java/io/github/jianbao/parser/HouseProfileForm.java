package io.github.jianbao.parser;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.json.JsonFormException;
import io.github.jianbao.model.sink.JsonIn;
import io.github.jianbao.model.sink.JsonOut;
import io.github.jianbao.model.sink.Sinks;
import io.github.jianbao.parser.HouseProfile.Kind;
import io.github.jianbao.parser.HouseProfile.LineForm;
import io.github.jianbao.parser.HouseProfile.RepeatedLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the profile of a house as JSON and reads it back, equal. The same profile gives the same bytes everywhere. Properties that are
 * unknown are skipped; those that are missing, of another kind or out of range are refused, as is a profile of another major version.
 *
 * @since 0.2.0
 */
public final class HouseProfileForm {

    /** The version of this JSON, {@code profileVersion}. */
    public static final String VERSION = "1.0";

    private static final String SCHEMA = "house-profile.schema.json";
    private static final String MAJOR = "1.";

    private HouseProfileForm() {}

    /**
     * Writes a profile on one line, with a line end.
     *
     * @param profile the profile
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(HouseProfile profile, Appendable out) throws IOException {
        Required.argument(profile, "profile");
        JsonOut.write(Sinks.json(Required.argument(out, "out")), json -> {
            json.open();
            json.put("profileVersion", VERSION);
            json.put("issues", profile.issues());
            json.put("alike", profile.alike());
            json.put("mixed", profile.mixed());
            json.put("sourced", profile.sourced());
            json.list("lines");
            for (RepeatedLine line : profile.lines()) {
                json.open();
                json.put("text", line.text());
                json.put("kind", line.kind());
                json.put("issues", line.issues());
                json.open("form");
                form(line.form(), json);
                json.close();
                json.close();
            }
            json.endList();
            json.list("items");
            for (LineForm form : profile.items()) {
                json.open();
                form(form, json);
                json.close();
            }
            json.endList();
            json.close();
        });
    }

    private static void form(LineForm form, JsonOut json) {
        json.put("heading", form.heading());
        json.put("bold", form.bold());
        json.put("mark", form.mark());
        json.put("number", form.number());
    }

    /**
     * The JSON of a profile.
     *
     * @param profile the profile
     * @return one line, with its end
     */
    public static String toJson(HouseProfile profile) {
        StringBuilder out = new StringBuilder();
        try {
            write(profile, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Reads a profile.
     *
     * @param in JSON; not closed
     * @return the profile
     * @throws JsonFormException if it is not the JSON of a profile; the message says what is wrong with it
     * @throws IOException from {@code in}
     */
    public static HouseProfile read(Reader in) throws IOException {
        Required.argument(in, "in");
        try {
            Map<String, @Nullable Object> json = JsonIn.object(in);
            String version = string(json, "profileVersion");
            if (!version.startsWith(MAJOR)) {
                throw new IllegalArgumentException("version " + version + ", this reads " + VERSION);
            }
            return new HouseProfile(
                    number(json, "issues"),
                    number(json, "alike"),
                    truth(json, "mixed"),
                    list(json, "lines", HouseProfileForm::line),
                    list(json, "items", HouseProfileForm::form),
                    truth(json, "sourced"));
        } catch (IllegalArgumentException e) {
            throw new JsonFormException("not the profile of a house: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a profile.
     *
     * @param json the whole JSON
     * @return the profile
     * @throws JsonFormException if it is not the JSON of a profile
     */
    public static HouseProfile read(String json) throws JsonFormException {
        try {
            return read(new StringReader(Required.argument(json, "json")));
        } catch (JsonFormException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The JSON Schema (2020-12) of this JSON.
     *
     * @return the schema's text
     */
    public static String schema() {
        try (InputStream in = HouseProfileForm.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RepeatedLine line(Map<?, ?> json) {
        if (!(json.get("form") instanceof Map<?, ?> form)) {
            throw new IllegalArgumentException("form is no object");
        }
        return new RepeatedLine(
                string(json, "text"), constant(Kind.class, string(json, "kind")), form(form), number(json, "issues"));
    }

    private static LineForm form(Map<?, ?> json) {
        return new LineForm(
                number(json, "heading"),
                truth(json, "bold"),
                string(json, "mark"),
                json.get("number") == null ? null : constant(NumberStyle.class, string(json, "number")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + name, e);
        }
    }

    private static <T> List<T> list(Map<?, ?> json, String name, Function<Map<?, ?>, T> reader) {
        if (!(json.get(name) instanceof List<?> members)) {
            throw new IllegalArgumentException(name + " is no list");
        }
        List<T> list = new ArrayList<>();
        for (Object member : members) {
            if (!(member instanceof Map<?, ?> object)) {
                throw new IllegalArgumentException(name + ": a member is no object");
            }
            list.add(reader.apply(object));
        }
        return list;
    }

    private static String string(Map<?, ?> json, String name) {
        if (json.get(name) instanceof String string) {
            return string;
        }
        throw new IllegalArgumentException(name + " is no string");
    }

    private static int number(Map<?, ?> json, String name) {
        if (json.get(name) instanceof Integer number && number >= 0) {
            return number;
        }
        throw new IllegalArgumentException(name + " is no whole number from 0 on");
    }

    private static boolean truth(Map<?, ?> json, String name) {
        if (json.get(name) instanceof Boolean truth) {
            return truth;
        }
        throw new IllegalArgumentException(name + " is neither true nor false");
    }
}
