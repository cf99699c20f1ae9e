package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the hints of a file change: lines that are read otherwise with them than without them. Each kind of change was looked at, and is
 * right {@code with} them, {@code without} them, or {@code neither} way. The table stands in the README of this module;
 * {@code -Djianbao.update=true} writes it anew, with {@code ?} where nobody has looked yet.
 */
class HintsTest {

    private static final Path JUDGED = Path.of("src/test/resources/io/github/jianbao/extract/hints.tsv");
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- hints -->\n";
    private static final String END = "<!-- end of hints -->\n";
    private static final boolean UPDATE = Boolean.getBoolean("jianbao.update");

    private final BulletinParser parser = BulletinParser.create();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    @Test
    void whatHintsChange() throws IOException {
        for (Path file : files()) {
            Extracted extracted = Extractor.extract(file);
            read(file.getFileName().toString(), extracted);
        }
        Map<String, String> verdicts = verdicts();
        StringBuilder judged = new StringBuilder("file\twithout hints\twith hints\tlines\tright\n");
        counts.forEach((change, count) -> judged.append(change)
                .append('\t')
                .append(count)
                .append('\t')
                .append(verdicts.getOrDefault(change, "?"))
                .append('\n'));
        String readme = Files.readString(README, UTF_8);
        String table = table(judged.toString());
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        String written = readme.substring(0, from) + table + readme.substring(readme.indexOf(END));
        if (UPDATE) {
            Files.writeString(JUDGED, judged, UTF_8);
            Files.writeString(README, written, UTF_8);
        }
        assertThat(Files.readString(JUDGED, UTF_8)).isEqualTo(judged.toString()).doesNotContain("\t?");
        assertThat(Files.readString(README, UTF_8)).isEqualTo(written);
    }

    private void read(String name, Extracted extracted) {
        List<LineReport.Row> without = rows(extracted, LayoutHints.NONE);
        List<LineReport.Row> with = rows(extracted, extracted.hints());
        lines.put(name, with.size());
        for (int i = 0; i < with.size(); i++) {
            String before = without.get(i).label();
            String behind = with.get(i).label();
            if (!before.equals(behind)) {
                counts.merge(name + '\t' + before + '\t' + behind, 1, Integer::sum);
            }
        }
    }

    private List<LineReport.Row> rows(Extracted extracted, LayoutHints hints) {
        return LineReport.of(parser.parse(extracted.source(), hints).issue(), extracted.source())
                .rows();
    }

    private static Map<String, String> verdicts() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        for (String line : Files.readString(JUDGED, UTF_8).lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            verdicts.put(cells[0] + '\t' + cells[1] + '\t' + cells[2], cells[4]);
        }
        return verdicts;
    }

    private String table(String judged) {
        Map<String, int[]> sums = new LinkedHashMap<>();
        lines.keySet().forEach(name -> sums.put(name, new int[3]));
        List<String> kinds = List.of("with", "without", "neither");
        judged.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
            int kind = kinds.indexOf(cells[4]);
            Objects.requireNonNull(sums.get(cells[0]))[kind < 0 ? 2 : kind] += Integer.parseInt(cells[3]);
        });
        StringBuilder table = new StringBuilder(
                        "| file | lines | right with hints alone | right without alone | neither |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        int[] all = new int[4];
        int same = 0;
        for (Map.Entry<String, int[]> entry : sums.entrySet()) {
            int[] sum = entry.getValue();
            int count = Objects.requireNonNull(lines.get(entry.getKey()));
            all[3] += count;
            boolean none = sum[0] + sum[1] + sum[2] == 0;
            same += none ? 1 : 0;
            for (int i = 0; i < 3; i++) {
                all[i] += sum[i];
            }
            table.append(none ? "" : row(entry.getKey(), count, sum));
        }
        return table.append(same == 0 ? "" : "| " + same + " more | | 0 | 0 | 0 |\n")
                .append(row("all", all[3], all))
                .toString();
    }

    private static String row(String name, int lines, int[] sums) {
        return "| " + name + " | " + lines + " | " + sums[0] + " | " + sums[1] + " | " + sums[2] + " |\n";
    }

    private static List<Path> files() throws IOException {
        String wild = System.getenv("JIANBAO_WILD");
        assumeTrue(wild != null, "skipped: JIANBAO_WILD names no folder of real files");
        Path folder = Path.of(Objects.requireNonNull(wild), "files");
        assumeTrue(Files.isDirectory(folder), "skipped: " + folder + " is not there");
        List<String> silent = List.of("o07_h.ofd", "p20_moh_230.pdf");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !silent.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
