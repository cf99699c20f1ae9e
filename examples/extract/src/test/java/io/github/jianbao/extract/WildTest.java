package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.LineHint;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.Extracted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files of many houses, where the variable JIANBAO_WILD names their folder; elsewhere skipped. */
class WildTest {

    private static final Pattern ARTICLE = Pattern.compile("^[\u3000 ]*第[一二三四五六七八九十百零〇]+条");

    /** What a file gives: see the header of the table. */
    record Expected(String file, List<Integer> counts) {}

    static List<Expected> files() throws IOException {
        try (InputStream in = Objects.requireNonNull(WildTest.class.getResourceAsStream("wild.tsv"))) {
            List<Expected> files = new ArrayList<>();
            for (String line :
                    new String(in.readAllBytes(), UTF_8).lines().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                files.add(new Expected(
                        cells[0], Stream.of(cells).skip(1).map(Integer::valueOf).toList()));
            }
            return files;
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void linesArticlesRowsNotesContentsListsHeadings(Expected expected) throws IOException {
        Extracted extracted = Extractor.extract(folder().resolve(expected.file()));
        LayoutHints hints = extracted.hints();
        String[] lines = extracted.source().text().split("[\n\f]", -1);
        int[] counts = new int[7];
        for (int i = 1; i <= lines.length; i++) {
            LineHint hint = hints.line(i);
            counts[0] += hint.equals(LineHint.NONE) ? 0 : 1;
            counts[1] += ARTICLE.matcher(lines[i - 1]).find() ? 1 : 0;
            counts[2] += hint.place() == LineHint.Place.ROW ? 1 : 0;
            counts[3] += hint.place() == LineHint.Place.NOTE ? 1 : 0;
            counts[4] += hint.place() == LineHint.Place.CONTENTS ? 1 : 0;
            counts[5] += hint.list() > 0 ? 1 : 0;
            counts[6] += hint.heading() > 0 ? 1 : 0;
        }
        assertThat(counts).containsExactly(expected.counts().toArray(new Integer[0]));
    }

    /** The print of a law, in two columns, says what its Word file says. */
    @Test
    void lawsInPrintAndInWord() throws IOException {
        int all = 0;
        int found = 0;
        int whole = 0;
        List<Path> laws;
        try (Stream<Path> files = Files.list(folder().resolve("npc"))) {
            laws = files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
        for (Path law : laws) {
            Map<String, String> word = articles(law);
            Map<String, String> print = articles(Path.of(law.toString().replace(".docx", ".pdf")));
            all += word.size();
            found += (int) word.keySet().stream().filter(print::containsKey).count();
            whole += (int) word.entrySet().stream()
                    .filter(article -> article.getValue().equals(print.get(article.getKey())))
                    .count();
        }
        assertThat(all).isEqualTo(471);
        assertThat(found).isEqualTo(all);
        assertThat(whole).isGreaterThanOrEqualTo((int) Math.ceil(0.97 * all));
    }

    /** The letters of each article up to the next article, chapter, or empty line. */
    private static Map<String, String> articles(Path file) throws IOException {
        Map<String, String> articles = new LinkedHashMap<>();
        String number = "";
        for (String line : Extractor.extract(file).source().text().split("[\n\f]", -1)) {
            Matcher article = ARTICLE.matcher(line);
            boolean ends = line.isBlank() || line.strip().matches("第[一二三四五六七八九十]+[编章节][\\s\u3000].*");
            if (article.find()) {
                number = article.group().strip();
                articles.putIfAbsent(number, "");
            } else if (ends) {
                number = line.isBlank() ? number : "";
            }
            if (!number.isEmpty() && !ends) {
                articles.merge(number, letters(line), String::concat);
            }
        }
        return articles;
    }

    private static String letters(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What gives no text says why. */
    @Test
    void scansAndDrawnPages() throws IOException {
        assertThat(reason("p20_moh_230.pdf")).contains("2 page(s) without text: a scan?");
        assertThat(reason("o07_h.ofd")).contains("5 page(s) whose letters are drawn as paths");
    }

    private static String reason(String name) throws IOException {
        Path file = folder().resolve(name);
        try {
            Extractor.extract(file);
            return "text";
        } catch (ExtractException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Path folder() {
        String wild = System.getenv("JIANBAO_WILD");
        assumeTrue(wild != null, "skipped: JIANBAO_WILD names no folder of real files");
        Path folder = Path.of(Objects.requireNonNull(wild), "files");
        assumeTrue(Files.isDirectory(folder), "skipped: " + folder + " is not there");
        return folder;
    }
}
