package io.github.jianbao.parser.amend;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.json.JsonForm;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document without what its texts name, positions included: for comparing. */
final class Unmentioned {

    private static final Set<String> NAMED = Set.of("mentions", "relations", "validity", "issuers");
    private static final JsonMapper JSON = new JsonMapper();

    private Unmentioned() {}

    /** Where two documents differ first, with the lines around it; empty where they do not. */
    static String difference(Article one, Article other) {
        return difference(of(one), of(other));
    }

    /** Where two texts differ first, with the lines around it; empty where they do not. */
    static String difference(String one, String other) {
        List<String> left = one.lines().toList();
        List<String> right = other.lines().toList();
        for (int k = 0; k < Math.max(left.size(), right.size()); k++) {
            if (k >= left.size() || k >= right.size() || !left.get(k).equals(right.get(k))) {
                return around(left, k) + "\n--- but\n" + around(right, k);
            }
        }
        return "";
    }

    private static String around(List<String> lines, int at) {
        return String.join("\n", lines.subList(Math.max(0, at - 8), Math.min(lines.size(), at + 8)));
    }

    private static String of(Article article) {
        Section section = new Section(null, null, 1, List.of(article));
        JsonNode tree = JSON.readTree(JsonForm.toJson(new Issue(null, null, List.of(section), List.of(), List.of())));
        strip(tree);
        return tree.toPrettyString();
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(NAMED);
            if (object.get("kind") instanceof ObjectNode) {
                object.remove("kind");
            }
        }
        node.forEach(Unmentioned::strip);
    }
}
