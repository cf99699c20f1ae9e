package io.github.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs scripts of the shell in a folder; {@code jianbao} is the command line in a JVM of its own. */
final class Shell {

    private static final String FUNCTION = """
            jianbao() {
              "$JAVA" -Xshare:auto -XX:TieredStopAtLevel=1 -cp "$CLASSES" io.github.jianbao.cli.Main "$@"
            }
            """;

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    /**
     * What a script left.
     *
     * @param status its exit status
     * @param out its standard output
     * @param err its standard error
     */
    record Result(int status, String out, String err) {}

    Result run(String script) throws IOException, InterruptedException {
        Path logs = Files.createTempDirectory("jianbao-shell");
        Path out = logs.resolve("out");
        Path err = logs.resolve("err");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", FUNCTION + script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("still running: " + script);
            }
            return new Result(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
            Files.deleteIfExists(logs);
        }
    }
}
