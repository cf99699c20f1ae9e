package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.json.JsonForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * One issue with something of everything, {@code forms/sample.json}, in every form: {@code forms/sample.*} is what is written.
 * {@code -Djianbao.update=true} writes them anew; read the difference before you keep it.
 */
class FormsTest {
    private static final Path FOLDER = Path.of("src/test/resources/forms");
    private static final boolean UPDATE = Boolean.getBoolean("jianbao.update");
    private static final int ANY = 25;

    @TestFactory
    Stream<DynamicTest> theSampleIsWrittenAsBefore() {
        return forms(FormsTest::isWrittenAsBefore);
    }

    /**
     * Issues made by chance: {@code any.tsv} has a row for each form and a number for each issue, made of all that is written. It
     * says how far a change reaches; what is written is in {@code target/forms}.
     */
    @TestFactory
    Stream<DynamicTest> anyIssueIsWrittenAsBefore() {
        return forms(FormsTest::anyIsWrittenAsBefore);
    }

    private static Stream<DynamicTest> forms(ThrowingConsumer<Form> test) {
        return DynamicTest.stream(Stream.of(Form.values()), Form::ending, test);
    }

    private static void isWrittenAsBefore(Form form) throws IOException {
        Issue issue = JsonForm.read(Files.readString(FOLDER.resolve("sample.json")));
        String written = form.of(issue);
        Path expected = FOLDER.resolve("sample." + form.ending());
        if (UPDATE) {
            Files.writeString(expected, written);
        }
        assertThat(written).isEqualTo(Files.readString(expected));
    }

    private static void anyIsWrittenAsBefore(Form form) throws IOException {
        List<String> written = new ArrayList<>();
        for (long seed = 0; seed < ANY; seed++) {
            written.add(form.of(AnyIssue.of(seed)));
        }
        List<Integer> different = Numbers.different(FOLDER.resolve("any.tsv"), form.ending(), written);
        for (int seed : different) {
            Files.writeString(
                    Files.createDirectories(Path.of("target/forms")).resolve(seed + "." + form.ending()),
                    written.get(seed));
        }
        assertThat(different)
                .as("issues written differently now, see target/forms")
                .isEmpty();
    }
}
