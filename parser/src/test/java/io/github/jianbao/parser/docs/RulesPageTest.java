package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.parser.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/rules.md} is the list of rules. {@code -Djianbao.update=true} writes it anew. */
class RulesPageTest {
    private static final Path PAGE = Repository.ROOT.resolve("docs/rules.md");
    private static final String START = "<!-- the table is written by RulesPageTest -->\n";
    private static final String END = "<!-- end of the table -->\n";

    /** What a rule decides, by the first part of its id. */
    private static final Map<String, String> DECIDES = Map.ofEntries(
            Map.entry("page", "furniture of the page"),
            Map.entry("contents", "contents (目录)"),
            Map.entry("masthead", "masthead (报头)"),
            Map.entry("section", "section (栏目)"),
            Map.entry("title", "title of an article"),
            Map.entry("head", "head of a document"),
            Map.entry("body", "body of a document"),
            Map.entry("foot", "foot of a document"),
            Map.entry("attached", "attachment (附件)"),
            Map.entry("join", "the line continues a block"),
            Map.entry("open", "the line opens a block"));

    @Test
    void theTableIsTheListOfRules() throws IOException {
        String page = Repository.read(PAGE);
        int from = page.indexOf(START) + START.length();
        int to = page.indexOf(END);
        assertThat(to).isGreaterThanOrEqualTo(from);
        if (Repository.UPDATE) {
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(table());
        }
    }

    /** People cite a rule by its id, and read why it is right. */
    @Test
    void everyRuleHasAnIdOfItsOwnAndABasis() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : Rule.values()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.basis()).as(rule.id()).isNotBlank();
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| rule | decides | basis |\n| --- | --- | --- |\n");
        for (Rule rule : Rule.values()) {
            if (rule != Rule.NONE) {
                table.append("| `").append(rule.id()).append("` | ").append(decides(rule));
                table.append(" | ").append(rule.basis()).append(" |\n");
            }
        }
        return table.toString();
    }

    private static String decides(Rule rule) {
        String kind = rule.id().substring(0, Math.max(0, rule.id().indexOf('.')));
        assertThat(DECIDES).as(rule.id()).containsKey(kind);
        return DECIDES.get(kind);
    }
}
