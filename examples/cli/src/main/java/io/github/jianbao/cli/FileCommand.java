package io.github.jianbao.cli;

import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that does the same to every FILE. A file that fails gets one line on standard error, the others go on. */
@Command(mixinStandardHelpOptions = true, versionProvider = Main.Version.class, exitCodeOnExecutionException = 3)
abstract class FileCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int FOUND_ERRORS = 1;
    static final int FAILED = 2;

    private final BulletinParser parser = BulletinParser.create();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Texts to read, in any encoding; - is standard input.")
    List<String> files = List.of();

    /** What became of one file: what goes to standard output, and the exit status it asks for. */
    record Outcome(String output, int status, @Nullable String complaint) {

        static Outcome done(String output) {
            return new Outcome(output, DONE, null);
        }

        static Outcome failed(String name, String reason) {
            return new Outcome("", FAILED, "jianbao: " + name + ": " + reason);
        }
    }

    /** Called before the first file; may refuse. */
    void prepare() throws IOException {}

    /** Called on many threads at once. */
    abstract Outcome handle(int index, Input input, ParseResult result) throws IOException;

    @Override
    public final Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            prepare();
        } catch (IOException e) {
            err.println("jianbao: " + e.getMessage());
            err.flush();
            return FAILED;
        }
        List<Input> inputs = files.stream().map(Input::new).toList();
        PrintWriter out = spec.commandLine().getOut();
        int[] worst = {DONE};
        try (Progress progress = Progress.over(inputs.size(), err)) {
            Pipeline.run(
                    IntStream.range(0, inputs.size()).boxed().toList(), i -> outcome(i, inputs.get(i)), outcome -> {
                        worst[0] = Math.max(worst[0], outcome.status());
                        progress.step(() -> print(outcome, out, err));
                        return !out.checkError();
                    });
        }
        return worst[0];
    }

    private Outcome outcome(int index, Input input) {
        try {
            return handle(index, input, parser.parse(input.read()));
        } catch (IOException e) {
            return Outcome.failed(input.label(), Input.reason(e));
        } catch (OutOfMemoryError e) {
            return Outcome.failed(input.label(), "not enough memory; give Java more with -Xmx");
        }
    }

    private static void print(Outcome outcome, PrintWriter out, PrintWriter err) {
        out.print(outcome.output());
        out.flush();
        if (outcome.complaint() != null) {
            err.println(outcome.complaint());
            err.flush();
        }
    }
}
