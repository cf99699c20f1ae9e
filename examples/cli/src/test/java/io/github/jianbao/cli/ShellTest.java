package io.github.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a JVM of its own shows: standard output that breaks, signals, locales. */
@EnabledOnOs(OS.LINUX)
class ShellTest {

    private static final String NOTICE = "滨江市教育局关于开展自查的通知\n各区教育局：\n请认真落实。\n";

    @TempDir
    Path folder;

    private Shell shell = new Shell(Path.of("."));

    @BeforeEach
    void texts() throws IOException {
        shell = new Shell(folder);
        Files.writeString(folder.resolve("a.txt"), NOTICE);
        Files.writeString(folder.resolve("big.txt"), NOTICE.repeat(20_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"convert --to json a.txt", "convert --to json big.txt", "read a.txt", "explain big.txt", "--help"
            })
    void aFullDeviceIsAnError(String arguments) throws Exception {
        Shell.Result result = shell.run("jianbao " + arguments + " > /dev/full");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("jianbao: (standard output): ").hasLineCount(1);
    }

    @Test
    void aClosedPipeIsQuiet() throws Exception {
        Shell.Result result = shell.run("{ jianbao explain big.txt big.txt; echo \"status $?\" >&2; } | head -n 1");
        assertThat(result.out()).startsWith("1\ttitle").hasLineCount(1);
        assertThat(result.err()).isEqualTo("status 0\n");
    }

    @Test
    void aFileThatCannotBeWrittenWhollyIsNotLeft() throws Exception {
        Shell.Result result = shell.run("mkdir out; ulimit -f 64; jianbao convert --to json -o out/big.json big.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("jianbao: out/big.json: ").hasLineCount(1);
        assertThat(names("out")).isEmpty();
    }

    @Test
    void aFileThatWasThereStaysWhenTheNewOneCannotBeWritten() throws Exception {
        shell.run(
                "mkdir out; echo before > out/big.json; ulimit -f 64; jianbao convert --to json -o out/big.json big.txt");
        assertThat(names("out")).containsExactly("big.json");
        assertThat(folder.resolve("out/big.json")).hasContent("before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void aSignalLeavesNothingHalfWritten(String signal) throws Exception {
        assumeTrue(shell.run("env --default-signal=INT true").status() == 0, "env that resets signals");
        for (int i = 0; i < 60; i++) {
            Files.createLink(folder.resolve("n" + i + ".txt"), folder.resolve("big.txt"));
        }
        Shell.Result result = shell.run("""
                mkdir out
                env --default-signal=INT "$JAVA" -cp "$CLASSES" io.github.jianbao.cli.Main convert --to json -o out n*.txt &
                until ls -A out | grep -q json; do sleep 0.01; done
                kill -SIGNAL $!
                wait $!
                """.replace("SIGNAL", signal));
        assertThat(result.status()).isEqualTo(signal.equals("INT") ? 130 : 143);
        long size = Files.size(folder.resolve("out").resolve(names("out").get(0)));
        assertThat(names("out"))
                .hasSizeBetween(1, 59)
                .allMatch(name -> name.endsWith(".json"))
                .allMatch(name -> folder.resolve("out").resolve(name).toFile().length() == size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void namesOfAnyBytesInAnyLocale(String locale) throws Exception {
        Shell.Result result = shell.run("""
                export LC_ALL=LOCALE
                mkdir 滨江; cd 滨江
                latin=$(printf 'caf\\351.txt')
                cp ../a.txt '滨江 简报.txt'; cp ../a.txt "$latin"; cp ../a.txt a.txt
                jianbao convert --to text -o 出 '滨江 简报.txt' "$latin" a.txt || exit 9
                for file in '滨江 简报.txt' "$latin" a.txt; do cmp 出/a.txt "出/$file" || exit 8; done
                jianbao check missing-滨.txt
                """.replace("LOCALE", locale));
        assertThat(result.err()).isEqualTo("jianbao: missing-滨.txt: no such file\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void oneMegabyteOfTextBecomesJsonInLittleMemory() throws Exception {
        Files.writeString(folder.resolve("mb.txt"), NOTICE.repeat(11_000));
        Shell.Result result = shell.run(
                "\"$JAVA\" -Xmx48m -cp \"$CLASSES\" io.github.jianbao.cli.Main convert --to json mb.txt | wc -c");
        assertThat(result.err()).isEmpty();
        assertThat(Integer.parseInt(result.out().strip())).isGreaterThan(1_000_000);
    }

    @Test
    void theLogIsSilentUntilItIsAskedFor() throws Exception {
        assertThat(shell.run("jianbao check a.txt").err()).isEmpty();
        Shell.Result asked = shell.run("\"$JAVA\" -Dorg.slf4j.simpleLogger.log.io.github.jianbao.parser=debug"
                + " -cp \"$CLASSES\" io.github.jianbao.cli.Main check a.txt");
        assertThat(asked.err()).contains("DEBUG").contains("1 articles").hasLineCount(1);
    }

    private List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
