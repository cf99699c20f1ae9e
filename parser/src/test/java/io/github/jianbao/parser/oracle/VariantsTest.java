package io.github.jianbao.parser.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Bulletins;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Dirt;
import io.github.jianbao.parser.gen.Soup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No change of a rule goes unnoticed: variants of each written case and of each text with mentions, a few letters changed by
 * chance, and texts made by chance, are read as they were read before. {@code variants.tsv} has a row for each family and a number
 * for each of its texts, made of the whole dump and the line report. Families that are read differently now are written to
 * {@code target/variants}. {@code -Djianbao.update=true} writes the numbers anew and all families there, so that the folders of two
 * commits can be compared.
 *
 * <p>What is right is said by the cases. This test says how far a change reaches.
 */
class VariantsTest {
    private static final Path NUMBERS = Path.of("src/test/resources/variants.tsv");
    private static final Path TEXTS = Path.of("target/variants");
    private static final boolean UPDATE = Boolean.getBoolean("jianbao.update");
    private static final int VARIANTS = 40;
    private static final int FAMILIES_BY_CHANCE = 8;
    private static final BulletinParser PARSER = BulletinParser.create();
    private static final Map<String, String> WRITTEN = Collections.synchronizedMap(new TreeMap<>());

    private interface Making {
        String text(Dice dice);
    }

    @TestFactory
    Stream<DynamicTest> variantsAreReadAsBefore() throws IOException {
        Map<String, String> before = numbers();
        Map<String, Making> families = new TreeMap<>();
        for (Path file : files("cases")) {
            String text = Files.readString(file).replace("\r\n", "\n");
            List<String> lines = text.lines().toList();
            families.put(
                    "case " + file.getFileName(),
                    dice -> !lines.isEmpty() && dice.chance(40) ? changedLines(lines, dice) : changed(text, dice));
        }
        for (Path file : files("mention")) {
            String text = paragraphs(file);
            families.put("mention " + file.getFileName(), dice -> changed(text, dice));
        }
        for (int k = 0; k < FAMILIES_BY_CHANCE; k++) {
            families.put("bulletins " + k, dice -> Dirt.any(dice).text(Bulletins.any(dice), dice));
            families.put(
                    "changed bulletins " + k, dice -> changed(Dirt.any(dice).text(Bulletins.any(dice), dice), dice));
            families.put("changed pages " + k, dice -> changed(paged(dice), dice));
            families.put("changed contents " + k, VariantsTest::changedContents);
            families.put("soup " + k, dice -> Soup.text(dice, dice.between(3, 40)));
        }
        return families.entrySet().stream()
                .map(family -> DynamicTest.dynamicTest(
                        family.getKey(), () -> same(family.getKey(), family.getValue(), before.get(family.getKey()))));
    }

    @AfterAll
    static void write() throws IOException {
        if (UPDATE) {
            Files.write(
                    NUMBERS,
                    WRITTEN.entrySet().stream()
                            .map(row -> row.getKey() + "\t" + row.getValue())
                            .toList());
        }
    }

    private static void same(String family, Making making, @Nullable String before) throws IOException {
        List<String> texts = IntStream.range(0, VARIANTS)
                .mapToObj(seed -> making.text(Dice.of(seed * 31L + family.hashCode())))
                .toList();
        List<String> read = texts.stream().map(VariantsTest::read).toList();
        String now = read.stream().map(VariantsTest::number).collect(Collectors.joining(" "));
        WRITTEN.put(family, now);
        if (!UPDATE && now.equals(before)) {
            return;
        }
        Files.createDirectories(TEXTS);
        byte[] dumps = String.join("\n", read).getBytes(StandardCharsets.UTF_8);
        Files.write(TEXTS.resolve(family.replace(' ', '-') + ".dump"), dumps);
        if (UPDATE) {
            return;
        }
        List<String> old = before == null ? List.of() : Arrays.asList(before.split(" "));
        List<Integer> different = IntStream.range(0, VARIANTS)
                .filter(k -> k >= old.size() || !old.get(k).equals(number(read.get(k))))
                .boxed()
                .toList();
        assertThat(different).as("read differently now, see %s", TEXTS).isEmpty();
    }

    private static String read(String text) {
        ParseResult result = PARSER.parse(SourceText.of(text));
        StringBuilder read = new StringBuilder(Dump.of(result)).append('\n');
        result.lineReport().rows().forEach(row -> read.append(row).append('\n'));
        return read.toString();
    }

    private static String number(String read) {
        return String.format(Locale.ROOT, "%04x", read.hashCode() & 0xffff);
    }

    /** A bulletin of which the first part, with its contents, is changed a lot. */
    private static String changedContents(Dice dice) {
        String text = Dirt.NONE.text(Bulletins.any(dice), dice);
        int end = Math.min(text.length(), dice.between(100, 600));
        StringBuilder front = new StringBuilder(text.substring(0, end));
        for (int k = dice.between(1, 12); k > 0; k--) {
            change(dice, front);
        }
        return front + text.substring(end);
    }

    /** Lines of a case in any order, most of them changed. */
    private static String changedLines(List<String> lines, Dice dice) {
        StringBuilder text = new StringBuilder();
        for (int k = dice.between(3, 15); k > 0; k--) {
            StringBuilder line = new StringBuilder(dice.pick(lines));
            for (int n = dice.between(0, 2); n > 0; n--) {
                change(dice, line);
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /** A bulletin as it comes out of a file of pages: wrapped lines, page numbers, running heads. */
    private static String paged(Dice dice) {
        Dirt dirt = Dirt.NONE
                .withPages(dice.between(12, 44), dice.chance(70), dice.chance(70))
                .withWraps(2 * dice.between(15, 40), dice.chance(50));
        return dirt.text(Bulletins.any(dice), dice);
    }

    /** The text with changes by chance, many or few: letters, and lines that come twice, are gone, longer or shorter. */
    private static String changed(String text, Dice dice) {
        StringBuilder changed = new StringBuilder(text);
        int every = dice.between(15, 150);
        for (int k = text.length() / every; k >= 0; k--) {
            change(dice, changed);
        }
        return changed.toString();
    }

    private static void change(Dice dice, StringBuilder text) {
        if (text.isEmpty() || dice.chance(60)) {
            Inputs.mutate(dice, text);
        } else {
            changeLine(dice, text);
        }
    }

    private static void changeLine(Dice dice, StringBuilder text) {
        int at = dice.between(0, text.length() - 1);
        int start = text.lastIndexOf("\n", at - 1) + 1;
        int end = text.indexOf("\n", at) < 0 ? text.length() : text.indexOf("\n", at);
        int some = dice.between(1, dice.pick(List.of(2, 10, 60)));
        switch (dice.between(0, 5)) {
            case 0 -> text.delete(start, Math.min(text.length(), end + 1));
            case 1 -> text.insert(start, text.substring(start, end) + "\n");
            case 2 -> text.insert(at, String.valueOf(text.charAt(at)).repeat(some));
            case 3 -> text.delete(at, Math.min(end, at + some));
            case 4 -> text.insert(end, text.substring(Math.max(start, end - some), end));
            default -> text.insert(at, dice.between(0, 130));
        }
    }

    /** The texts of a file of mentions as one document. */
    private static String paragraphs(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> line.startsWith("P ") || line.startsWith("T "))
                .map(line -> "　　" + line.substring(2) + "\n")
                .collect(Collectors.joining("", "关于管理的通知\n各单位：\n", ""));
    }

    private static Map<String, String> numbers() throws IOException {
        if (!Files.exists(NUMBERS)) {
            return Map.of();
        }
        return Files.readAllLines(NUMBERS).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources").resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
