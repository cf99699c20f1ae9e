package io.github.jianbao.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of splitters in the README: sums over the samples. {@code -Djianbao.update=true} writes it anew. */
class ReadmeTableTest {
    private static final Path README = Path.of("README.md");
    private static final Path SAMPLES = Path.of("../cli/samples");
    private static final int SIZE = 500;

    @Test
    void theTableIsSo() throws IOException {
        int[][] sums = new int[3][3];
        for (Path sample : samples()) {
            ParseResult result = BulletinParser.create().parse(SourceText.read(sample));
            Judge judge = new Judge(result);
            add(sums[0], judge.of(Splitters.jianbao(result.issue(), SIZE)));
            add(sums[1], judge.of(Splitters.langChain4j(result.source().text(), SIZE)));
            add(sums[2], judge.of(Splitters.springAi(result.source().text(), SIZE)));
        }
        String text = Files.readString(README);
        String table = text;
        table = row(table, "`Chunker`", sums[0]);
        table = row(table, "`DocumentSplitters.recursive`", sums[1]);
        table = row(table, "`TokenTextSplitter`", sums[2]);
        if (Boolean.getBoolean("jianbao.update")) {
            Files.writeString(README, table);
        } else {
            assertThat(text).isEqualTo(table);
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    private static void add(int[] sums, Figures figures) {
        sums[0] += figures.chunks();
        sums[1] += figures.crossing();
        sums[2] += figures.midSentence();
    }

    private static String row(String text, String splitter, int[] sums) {
        int start = text.indexOf(splitter + " |");
        int end = text.indexOf('\n', start);
        assertThat(start).as(splitter).isPositive();
        String row = splitter + " | " + sums[0] + " | " + sums[1] + " | " + sums[2] + " |";
        return text.substring(0, start) + row + text.substring(end);
    }
}
