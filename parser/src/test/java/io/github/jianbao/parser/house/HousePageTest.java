package io.github.jianbao.parser.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.gen.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The figures of {@code docs/houses.md} are those of the generated houses. {@code -Djianbao.update=true} rewrites them. */
class HousePageTest {
    private static final Path PAGE = Path.of("../docs/houses.md");
    private static final String START = "<!-- the table is written by HousePageTest -->\n";
    private static final String END = "<!-- end of the table -->\n";

    @Test
    void theFiguresAreThoseOfTheGeneratedHouses() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = page.indexOf(START) + START.length();
        int to = page.indexOf(END);
        assertThat(to).isGreaterThanOrEqualTo(from);
        if (Boolean.getBoolean("jianbao.update")) {
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(table());
        }
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("| house | sections without | titles without | sections with | titles with |\n"
                        + "| --- | --- | --- | --- | --- |\n");
        BulletinParser alone = BulletinParser.create();
        for (Houses house : Houses.values()) {
            List<Digest> issues = house.issues();
            table.append("| ")
                    .append(house.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(" | ")
                    .append(Scored.of(alone, issues))
                    .append(" | ")
                    .append(Scored.of(alone.withProfile(Houses.learn(issues)), issues))
                    .append(" |\n");
        }
        return table.toString();
    }
}
