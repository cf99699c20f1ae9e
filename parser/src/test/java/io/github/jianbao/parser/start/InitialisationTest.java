package io.github.jianbao.parser.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No class waits for itself while it is initialised: two threads that start at once would wait for each other. */
class InitialisationTest {

    @Test
    void noClassOfAPublishedModuleWaitsForItself() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.jianbao");
        assertThat(classes).hasSizeGreaterThan(300);
        assertThat(Initialisation.cycles(classes)).isEmpty();
    }

    /** They are built after this module: {@code .ci/run} asks once more, and names them. */
    @Test
    void noClassOfAnExampleWaitsForItself() throws IOException {
        String examples = System.getProperty("jianbao.examples");
        assumeTrue(examples != null, "-Djianbao.examples names the folder of the examples, built");
        try (Stream<Path> modules = Files.list(Path.of(examples))) {
            List<Path> built = modules.map(module -> module.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .toList();
            assertThat(built).hasSizeGreaterThan(4);
            assertThat(Initialisation.cycles(new ClassFileImporter().importPaths(built)))
                    .isEmpty();
        }
    }

    @Test
    void aConstantOfASubtypeIsFound() {
        JavaClasses classes = new ClassFileImporter().importClasses(Whole.class, Part.class, Reader.class, Table.class);
        assertThat(Initialisation.cycles(classes)).hasSize(4);
    }

    /** What made the first two parses of a JVM wait for each other. */
    private abstract static class Whole {
        static final Whole NONE = make();

        private static Whole make() {
            return new Part();
        }

        abstract int size();
    }

    private static final class Part extends Whole {
        @Override
        int size() {
            return NONE == null ? 0 : 1;
        }
    }

    /** Two classes that know each other's constants. */
    private static final class Reader {
        static final int[] SIZES = {Table.LENGTH[0]};
    }

    private static final class Table {
        static final int[] LENGTH = {Reader.SIZES == null ? 0 : 1};
    }
}
