package io.github.jianbao.model.jsonld;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.sink.JsonOut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known by its name alone. */
final class Things {

    private Things() {}

    static void organization(String name, JsonOut json) {
        thing("Organization", name, json);
    }

    static void thing(String type, String name, JsonOut json) {
        json.open();
        json.put("@type", type);
        json.put("name", name);
        json.close();
    }

    /** A property with things in it; nothing when there are none. */
    static void list(String property, String type, List<String> names, JsonOut json) {
        if (!names.isEmpty()) {
            json.list(property);
            names.forEach(name -> thing(type, name, json));
            json.endList();
        }
    }

    /** A date with its year, as schema.org has them; {@code null} for any other. */
    static @Nullable String date(@Nullable HanDate date) {
        return date == null || date.year() == null ? null : date.toString();
    }
}
