package io.github.jianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every point at which a run can be killed. */
class StoreTest {

    @TempDir
    private Path root;

    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = new Store(FileSystem.getLocal(new Configuration()), new org.apache.hadoop.fs.Path(root.toString()));
        store.recover();
    }

    private static void batch(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("issues/year=2024"));
        Files.createDirectories(folder.resolve("clauses/year=2024"));
        Files.writeString(folder.resolve("issues/year=2024/a.parquet"), "issues");
        Files.writeString(folder.resolve("clauses/year=2024/b.parquet"), "clauses");
        Files.writeString(folder.resolve("clauses/_SUCCESS"), "");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aCommittedBatchStandsInTheTables() throws IOException {
        org.apache.hadoop.fs.Path staged = store.stage();
        batch(Path.of(staged.toUri().getPath()));
        store.commit(staged);
        assertThat(files()).containsExactly("clauses/year=2024/b.parquet", "issues/year=2024/a.parquet");
    }

    @Test
    void killedWhileItIsWrittenABatchNeverWas() throws IOException {
        batch(root.resolve("_staging/x"));
        store.recover();
        assertThat(files()).isEmpty();
    }

    @Test
    void killedBehindTheRenameABatchCounts() throws IOException {
        batch(root.resolve("_ready/x"));
        store.recover();
        assertThat(files()).containsExactly("clauses/year=2024/b.parquet", "issues/year=2024/a.parquet");
    }

    @Test
    void killedBetweenTwoMovesTheRestIsMoved() throws IOException {
        batch(root.resolve("_ready/x"));
        Files.createDirectories(root.resolve("issues/year=2024"));
        Files.move(root.resolve("_ready/x/issues/year=2024/a.parquet"), root.resolve("issues/year=2024/a.parquet"));
        store.recover();
        store.recover();
        assertThat(files()).containsExactly("clauses/year=2024/b.parquet", "issues/year=2024/a.parquet");
    }

    @Test
    void aTableThatIsMadeAnewTakesThePlaceOfTheOldOne() throws IOException {
        Files.createDirectories(root.resolve("checks"));
        Files.writeString(root.resolve("checks/old.parquet"), "old");
        org.apache.hadoop.fs.Path staged = store.stage();
        Path folder = Path.of(staged.toUri().getPath());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("new.parquet"), "new");
        store.replace(staged, "checks");
        store.discard();
        assertThat(files()).containsExactly("checks/new.parquet");
    }
}
