package io.github.jianbao.parser.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Official;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A page of the web around a document changes nothing in it, and all of the page is furniture. Each file of {@code pages} is a page: {@code @document@}
 * is where the document stands, {@code @title@} and {@code @rest@} where the page parts its title from the rest, {@code @said@} where the page says the
 * title.
 */
class AroundPagesTest {
    private static final int DOCUMENTS = 60;
    private static final BulletinParser PARSER = BulletinParser.create();

    @TestFactory
    Stream<DynamicTest> documentsAreReadInPages() throws IOException {
        return pages().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> read(file)));
    }

    private static void read(Path file) throws IOException {
        String page = Files.readString(file);
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Dice dice = Dice.of(seed);
            Official written = Official.any(form(page, seed), dice);
            String document = written.text(dice).strip();
            int title = document.indexOf('\n');
            String text = page.replace("@document@", document)
                    .replace("@title@", document.substring(0, title))
                    .replace("@rest@", document.substring(title + 1))
                    .replace("@said@", written.title());
            OfficialProperties.assertRead(written, text);
            List<String> furniture = PARSER.parse(text).issue().furniture().stream()
                    .map(Furniture::text)
                    .map(Text::value)
                    .toList();
            assertThat(page.lines()
                            .filter(line -> !line.isBlank() && !line.contains("@"))
                            .map(String::strip))
                    .as(text)
                    .isSubsetOf(furniture);
        }
    }

    /** Where the page stands inside the document, its first line has to be the title. */
    private static Official.Form form(String page, int seed) {
        boolean whole = page.contains("@document@");
        return whole && seed % 3 == 1 ? Official.Form.RED_HEAD : Official.Form.PLAIN;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/pages"))) {
            return files.sorted().toList();
        }
    }
}
