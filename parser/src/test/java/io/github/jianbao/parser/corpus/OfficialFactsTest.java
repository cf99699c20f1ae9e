package io.github.jianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.PageValue;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Recipients, numbers, attachments, history, dates of signatures and values of the page of real official documents, where the variable
 * JIANBAO_WILD names their folder. What is right is read off the labels of their lines, so no word of them stands here.
 */
final class OfficialFactsTest {

    /** How many facts of 100 are right at least. */
    private static final int RIGHT = 97;

    /** A labelled line. */
    private record Line(int number, String role, String text) {}

    @Test
    void theFactsThatTheLabelsTellAreRight() throws IOException {
        String wild = System.getenv("JIANBAO_WILD");
        assumeTrue(wild != null, "skipped: JIANBAO_WILD names no folder of real texts");
        int facts = 0;
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(wild, "official"))) {
            for (Path labels : files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                String name = labels.getFileName().toString().replace(".tsv", "");
                List<Line> lines = lines(labels);
                ParseResult result =
                        BulletinParser.create().parse(SourceText.read(labels.resolveSibling(name + ".txt")));
                TreeMap<String, Boolean> checked = new TreeMap<>();
                check(lines, result, checked);
                facts += checked.size();
                checked.forEach((fact, right) -> {
                    if (!right) {
                        wrong.add(name + " " + fact);
                    }
                });
            }
        }
        assertThat(facts).isGreaterThan(50);
        assertThat(wrong.size() * 100).as(wrong.toString()).isLessThanOrEqualTo((100 - RIGHT) * facts);
    }

    private static void check(List<Line> lines, ParseResult result, TreeMap<String, Boolean> checked) {
        List<Document> documents = result.issue().documents();
        each(
                lines,
                "addressee",
                checked,
                line -> documents.stream()
                        .flatMap(document -> document.addressees().stream())
                        .anyMatch(text -> letters(text.value()).contains(letters(line))));
        each(
                lines,
                "docnum",
                checked,
                line -> documents.stream()
                        .map(Document::documentNumber)
                        .filter(Objects::nonNull)
                        .map(DocumentNumber::text)
                        .anyMatch(text -> letters(line).contains(letters(text.value()))));
        each(lines, "sigdate", checked, line -> {
            HanDate date = HanDates.parse(line.strip()).orElse(null);
            return documents.stream()
                    .flatMap(document -> document.signatures().stream())
                    .map(Signature::date)
                    .filter(Objects::nonNull)
                    .map(DateLine::date)
                    .anyMatch(signed -> Objects.equals(signed, date) || date == null);
        });
        each(
                lines,
                "attached.title",
                checked,
                line -> documents.stream()
                        .filter(document -> document instanceof Attachment
                                || document.notes().stream().anyMatch(note -> note.kind() == Note.Kind.LABEL))
                        .anyMatch(document -> said(document).contains(letters(line))));
        each(
                lines.stream().filter(OfficialFactsTest::history).toList(),
                "note",
                checked,
                line -> documents.stream()
                        .flatMap(document -> document.notes().stream())
                        .anyMatch(note -> note.kind() == Note.Kind.HISTORY
                                && letters(note.text().value()).contains(letters(line))));
        for (PageValue value : result.issue().pageValues()) {
            int at = result.source().position(value.span().start()).line();
            checked.put(
                    "page value " + value.kind(),
                    lines.stream()
                            .anyMatch(line -> line.number() == at && line.role().contains("furniture")));
        }
    }

    /** Remembers for each line of a role whether it is said as it should be. */
    private static void each(List<Line> lines, String role, TreeMap<String, Boolean> checked, Predicate<String> right) {
        int n = 0;
        for (Line line : lines) {
            if (line.role().equals(role)) {
                checked.put(role + " " + ++n, right.test(line.text()));
            }
        }
    }

    private static boolean history(Line line) {
        String text = line.text();
        return text.contains("年")
                && (text.contains("通过") || text.contains("公布") || text.contains("修正"))
                && text.startsWith("（");
    }

    private static String said(Document document) {
        String label = document instanceof Attachment attachment ? value(attachment.label()) : "";
        String notes =
                document.notes().stream().map(note -> note.text().value()).collect(Collectors.joining());
        return letters(label + notes + document.titleText());
    }

    private static String value(@Nullable Text text) {
        return text == null ? "" : text.value();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Line> lines(Path labels) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String row : Files.readAllLines(labels)) {
            String[] cells = row.split("\t", -1);
            if (cells.length > 3) {
                lines.add(new Line(Integer.parseInt(cells[0]), cells[1], cells[3]));
            }
        }
        return lines;
    }
}
