package io.github.jianbao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The language stands in the lexicon: no list of words is written down elsewhere. */
class WordListsTest {

    /** Two or more strings with Han in them, side by side. */
    private static final Pattern LIST =
            Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"\\s*,\\s*\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    /** What may stand elsewhere, and why. */
    private static final Map<String, String> EXCUSED = Map.of(
            "Mojibake.java", "what broken decoding leaves, no words of the language",
            "TaskForm.java", "the columns of a written form",
            "TaskPage.java", "the columns of a written form",
            "ComparisonForm.java", "the columns of a written form",
            "DutyForm.java", "the columns of a written form",
            "TableForm.java", "the columns of a written form",
            "Triggers.java", "single characters at which a mention may be, and those that may follow them",
            "DateTail.java", "words with the part of a year or month that each stands for",
            "FindingCode.java", "messages");

    @Test
    void noListOfWordsOutsideTheLexicon() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (String module : List.of("../core", "../model", ".")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher list =
                            LIST.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
                    String name = file.getFileName().toString();
                    if (list.find() && !EXCUSED.containsKey(name)) {
                        found.add(name + ": " + list.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
