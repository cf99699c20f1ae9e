package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/findings.md} is the catalogue. {@code -Djianbao.update=true} writes it anew. */
class FindingsPageTest {
    private static final Path PAGE = Repository.ROOT.resolve("docs/findings.md");
    private static final String START = "<!-- the table is written by FindingsPageTest -->\n";
    private static final String END = "<!-- end of the table -->\n";

    @Test
    void theTableIsTheCatalogue() throws IOException {
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

    private static String table() {
        StringBuilder table = new StringBuilder("| code | severity | message | 说明 |\n| --- | --- | --- | --- |\n");
        for (FindingCode code : FindingCode.values()) {
            Finding finding = code.at(Span.of(0, 0), "{0}", "{1}");
            table.append("| `").append(code.id()).append("` | ");
            table.append(code.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                table.append(FindingCode.message(finding, language)).append(" | ");
            }
            table.setLength(table.length() - 1);
            table.append('\n');
        }
        return table.toString();
    }
}
