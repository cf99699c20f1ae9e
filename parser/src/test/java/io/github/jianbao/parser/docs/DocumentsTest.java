package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.Reason;
import io.github.jianbao.parser.docs.Fences.Fence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What the documents show is so. Every {@code java} block runs; a {@code text} block right behind it is what it prints. A
 * {@code tsv}, {@code why}, {@code log} or {@code json} block right behind a {@code text} block is the line report, the rules behind
 * its lines, the findings or the JSON of that text. {@code -Djianbao.update=true} writes these blocks anew.
 */
@Isolated("reads what is printed")
class DocumentsTest {
    private static final Path CLASSES = Path.of("target/snippets");

    @TestFactory
    Stream<DynamicTest> snippetsRun() throws IOException {
        return tests("java", (fence, path) -> new Snippet(fence.content()).run(path), List.of("text"));
    }

    @TestFactory
    Stream<DynamicTest> examplesAreRead() throws IOException {
        return tests("text", (fence, path) -> fence.content(), List.of("tsv", "why", "log", "json"));
    }

    @Test
    void bothReadmesShowTheSameCode() throws IOException {
        assertThat(code("README.zh-CN.md")).isEqualTo(code("README.md")).hasSizeGreaterThanOrEqualTo(5);
    }

    private interface Step {
        String of(Fence fence, Path folder) throws IOException, ReflectiveOperationException;
    }

    private static Stream<DynamicTest> tests(String language, Step step, List<String> shown) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : Repository.documents()) {
            List<Fence> fences = Fences.of(Repository.read(file));
            for (int i = 0; i < fences.size(); i++) {
                int index = i;
                Fence fence = fences.get(i);
                boolean followed = i + 1 < fences.size()
                        && fences.get(i + 1).follows()
                        && shown.contains(fences.get(i + 1).language());
                if (fence.language().equals(language) && (followed || language.equals("java"))) {
                    String name = Repository.name(file) + ":" + fence.line();
                    tests.add(DynamicTest.dynamicTest(name, () -> check(file, index, step, followed)));
                }
            }
        }
        return tests.stream();
    }

    private static void check(Path file, int index, Step step, boolean followed)
            throws IOException, ReflectiveOperationException {
        String markdown = Repository.read(file);
        List<Fence> fences = Fences.of(markdown);
        String given = step.of(fences.get(index), CLASSES.resolve(Repository.name(file) + "." + index));
        if (followed) {
            Fence fence = fences.get(index + 1);
            String shown = shown(fence.language(), given);
            if (Repository.UPDATE) {
                Files.writeString(file, Fences.replaced(markdown, fence, shown));
            } else {
                assertThat(fence.content()).isEqualTo(shown);
            }
        }
    }

    private static String shown(String language, String given) throws IOException {
        StringBuilder out = new StringBuilder();
        switch (language) {
            case "tsv" -> parsed(given).lineReport().writeTo(out);
            case "why" -> why(given, out);
            case "log" -> log(parsed(given), out);
            case "json" -> JsonForm.writeIndented(parsed(given).issue(), out);
            default -> out.append(given);
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static ParseResult parsed(String text) {
        return BulletinParser.create().parse(text);
    }

    private static void why(String text, StringBuilder out) {
        SourceText source = SourceText.of(text);
        for (Reason reason : BulletinParser.create().explain(source, LayoutHints.NONE)) {
            out.append(source.position(reason.span().start()).line()).append('\t');
            out.append(reason.role().label()).append(reason.continues() ? "+\t" : "\t");
            out.append(reason.rule()).append('\t');
            out.append(source.substring(reason.span())).append('\n');
        }
    }

    private static void log(ParseResult result, StringBuilder out) {
        for (Finding finding : result.findings()) {
            out.append(result.source().position(finding.span().start())).append(' ');
            out.append(finding.code()).append(": ");
            out.append(FindingCode.message(finding, Locale.ENGLISH)).append('\n');
        }
    }

    private static List<String> code(String readme) throws IOException {
        return Fences.of(Repository.read(Repository.ROOT.resolve(readme))).stream()
                .filter(fence -> fence.language().equals("java"))
                .map(Fence::content)
                .toList();
    }
}
