package io.github.jianbao.cli;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that does the same to every FILE. A file that fails gets one line on standard error, the others go on. */
@Command(mixinStandardHelpOptions = true, versionProvider = Main.Version.class, exitCodeOnExecutionException = 3)
abstract class FileCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int FOUND_ERRORS = 1;
    static final int FAILED = 2;

    private static final String NO_MEMORY = "not enough memory; give Java more with -Xmx";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Texts to read, in any encoding; - is standard input.")
    List<String> files = List.of();

    @Option(
            names = "--hints",
            paramLabel = "HINTS",
            description =
                    "What a Word, PDF or OFD file said of the lines of its text (extract writes it): the hints of one FILE,"
                            + " or a folder that has NAME.hints for NAME.txt.")
    @Nullable
    String hints;

    @Mixin
    Profile profile = new Profile();

    /** What became of one file: what is written, the exit status it asks for, and what is said of it on standard error. */
    record Outcome(Content content, int status, @Nullable String complaint) {

        static Outcome done(Content content, int status) {
            return new Outcome(content, status, null);
        }

        static Outcome failed(String name, String reason) {
            return new Outcome(Content.of(""), FAILED, "jianbao: " + name + ": " + reason);
        }
    }

    /** Called before the first file; may refuse. The name of a file for each FILE, or none for standard output. */
    List<String> targets(List<Input> inputs) throws IOException {
        return List.of();
    }

    /** Called on many threads at once. */
    abstract Outcome handle(Job job) throws IOException;

    @Override
    public final Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Input> inputs = files.stream().map(Input::new).toList();
        Hints lines = new Hints(hints);
        List<String> targets;
        BulletinParser parser;
        try {
            parser = profile.parser();
            lines.checkFor(inputs);
            targets = targets(inputs);
        } catch (IOException e) {
            err.println("jianbao: " + Input.reason(e));
            err.flush();
            return FAILED;
        }
        PrintWriter out = spec.commandLine().getOut();
        int[] worst = {DONE};
        try (Drafts drafts = Drafts.open();
                Progress progress = Progress.over(inputs.size(), err)) {
            Pipeline.run(
                    IntStream.range(0, inputs.size()).boxed().toList(),
                    i -> {
                        Outcome outcome = outcome(i, inputs.get(i), lines, parser);
                        return targets.isEmpty() ? outcome : written(outcome, targets.get(i), drafts);
                    },
                    outcome -> {
                        progress.step(() -> worst[0] = Math.max(worst[0], print(outcome, out, err)));
                        return !out.checkError();
                    });
        }
        return worst[0];
    }

    private Outcome outcome(int index, Input input, Hints lines, BulletinParser parser) {
        try {
            LayoutHints hints = lines.of(input);
            return handle(new Job(index, input, hints, parser, parser.parse(input.read(), hints)));
        } catch (IOException e) {
            return Outcome.failed(input.label(), Input.reason(e));
        } catch (OutOfMemoryError e) {
            return Outcome.failed(input.label(), NO_MEMORY);
        }
    }

    /** What is left to say when the content stands in a file. */
    private static Outcome written(Outcome outcome, String target, Drafts drafts) {
        if (outcome.status() == FAILED) {
            return outcome;
        }
        try {
            drafts.write(FileNames.path(target), outcome.content());
            return new Outcome(Content.of(""), outcome.status(), outcome.complaint());
        } catch (IOException e) {
            return Outcome.failed(target, Input.reason(e));
        } catch (OutOfMemoryError e) {
            return Outcome.failed(target, NO_MEMORY);
        }
    }

    private static int print(Outcome outcome, PrintWriter out, PrintWriter err) {
        int status = outcome.status();
        String complaint = outcome.complaint();
        try {
            outcome.content().writeTo(out);
        } catch (IOException e) {
            complaint = "jianbao: " + Input.reason(e);
            status = FAILED;
        } catch (OutOfMemoryError e) {
            complaint = "jianbao: " + NO_MEMORY;
            status = FAILED;
        }
        out.flush();
        if (complaint != null) {
            err.println(complaint);
            err.flush();
        }
        return status;
    }
}
