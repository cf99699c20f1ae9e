package io.github.jianbao.office;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.json.JsonForm;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether two issues say the same, wherever it stands. */
final class Sameness {

    /** Offsets, and what pages bring. Those of mentions change with runs of blanks. */
    private static final Set<String> POSITIONS =
            Set.of("segments", "span", "pageSpan", "furniture", "pageValues", "start", "end");

    private static final JsonMapper JSON = new JsonMapper();

    private Sameness() {}

    static String firstDifference(Issue first, Issue second) {
        return difference("", JSON.readTree(JsonForm.toJson(first)), JSON.readTree(JsonForm.toJson(second)));
    }

    private static String difference(String at, JsonNode first, JsonNode second) {
        if (first instanceof ObjectNode object && second.isObject()) {
            for (String name : object.propertyNames()) {
                if (!POSITIONS.contains(name)) {
                    String found = difference(at + "/" + name, object.get(name), second.path(name));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return "";
        }
        if (first instanceof ArrayNode array && second.isArray()) {
            for (int i = 0; i < Math.min(array.size(), second.size()); i++) {
                String found = difference(at + "/" + i, array.get(i), second.get(i));
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return array.size() == second.size() ? "" : at + ": " + array.size() + " and " + second.size();
        }
        boolean equal = first.isString() && second.isString()
                ? blanksFolded(first.asString()).equals(blanksFolded(second.asString()))
                : first.equals(second);
        return equal ? "" : at + ": " + shortened(first) + " and " + shortened(second);
    }

    private static String blanksFolded(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", " ");
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }
}
