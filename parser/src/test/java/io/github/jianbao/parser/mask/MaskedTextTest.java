package io.github.jianbao.parser.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.gen.Bulletins;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Dirt;
import io.github.jianbao.parser.gen.Soup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTextTest {

    private static final BulletinParser PARSER = BulletinParser.create();
    private static final Path SAMPLES = Path.of("../examples/cli/samples");

    /** Whatever a bulletin says: layout, roles and outline are the same. */
    @Property(seed = "20260101", tries = 80)
    void aBulletinIsReadAlike(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        isReadAlike(Dirt.any(dice).text(Bulletins.any(dice), dice), seed);
    }

    @Property(seed = "20260101", tries = 80)
    void soupKeepsItsLength(@ForAll long seed) {
        String text = Soup.text(Dice.of(seed), 20);
        MaskedText masked = MaskedText.of(SourceText.of(text), seed);
        assertThat(masked.text()).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"juece-cankao.txt", "jiaoyu-dongtai.txt"})
    void aSampleIsReadAlikeWithoutALineOfItsOwn(String name) throws IOException {
        String text = Files.readString(SAMPLES.resolve(name));
        MaskedText masked = isReadAlike(text, 7);
        assertThat(masked.shown()).isEmpty();
        assertThat(hidden(text, masked.text())).isGreaterThan(0.35);
    }

    private static MaskedText isReadAlike(String text, long seed) {
        SourceText source = SourceText.of(text);
        MaskedText masked = MaskedText.of(source, seed);
        assertThat(masked.text()).hasSameSizeAs(text);
        assertThat(masked.different()).isEmpty();
        SourceText other = SourceText.of(masked.text());
        assertThat(report(other)).isEqualTo(report(source));
        assertThat(outline(PARSER.parse(other).issue()))
                .isEqualTo(outline(PARSER.parse(source).issue()));
        return masked;
    }

    private static List<String> report(SourceText source) {
        return LineReport.of(PARSER.parse(source).issue(), source).rows().stream()
                .map(row -> row.line() + " " + row.label() + " " + row.attributes())
                .toList();
    }

    private static List<String> outline(Issue issue) {
        return Stream.concat(
                        issue.documents().stream().map(Document::id),
                        issue.documents().stream()
                                .flatMap(document -> Clauses.of(document).stream())
                                .map(clause ->
                                        clause.address() + " " + clause.clause().span()))
                .toList();
    }

    /** The share of letters that are others now. */
    private static double hidden(String text, String masked) {
        long letters = text.chars().filter(Character::isLetter).count();
        long others = 0;
        for (int at = 0; at < text.length(); at++) {
            others += Character.isLetter(text.charAt(at)) && text.charAt(at) != masked.charAt(at) ? 1 : 0;
        }
        return (double) others / letters;
    }

    @Test
    void sameTextAndSeedGiveTheSame() {
        SourceText source = SourceText.of("滨江市渔业条例\n第一条　为了保护渔业资源，请致电13812345678，邮箱 abc@example.com。\n");
        String masked = MaskedText.of(source, 1).text();
        assertThat(MaskedText.of(source, 1).text()).isEqualTo(masked).contains("第一条　", "，", "。\n");
        assertThat(MaskedText.of(source, 2).text()).isNotEqualTo(masked);
        assertThat(masked).doesNotContain("滨江", "13812345678", "abc");
        assertThat(MaskedText.of(SourceText.of(""), 1).text()).isEmpty();
    }

    /** {@code signs.txt} has each letter that the parser's code names. */
    @Test
    void everyLetterInTheCodeIsASign() throws IOException {
        Pattern comment = Pattern.compile("/\\*.*?\\*/|//[^\\n\"]*\\n", Pattern.DOTALL);
        Pattern literal = Pattern.compile("'\\p{IsHan}'|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
        String signs = Files.readString(Path.of("src/main/resources/io/github/jianbao/parser/mask/signs.txt"));
        TreeSet<Character> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = comment.matcher(Files.readString(file)).replaceAll("\n");
                literal.matcher(code)
                        .results()
                        .map(MatchResult::group)
                        .flatMapToInt(String::chars)
                        .forEach(c -> {
                            if (c >= '\u4e00' && c <= '\u9fff' && signs.indexOf(c) < 0) {
                                missing.add((char) c);
                            }
                        });
            }
        }
        assertThat(missing).isEmpty();
    }
}
