package io.github.jianbao.cli;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command about a few files together. What cannot be read or written gets one line on standard error. */
@Command(mixinStandardHelpOptions = true, versionProvider = Main.Version.class, exitCodeOnExecutionException = 3)
abstract class LawCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(
            names = {"-l", "--language"},
            defaultValue = "en",
            description = "Language of the messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Language language = Language.EN;

    /** Does it; the exit status. */
    abstract int run() throws IOException;

    @Override
    public final Integer call() {
        try {
            return run();
        } catch (IOException e) {
            err().println("jianbao: " + e.getMessage());
            return FileCommand.FAILED;
        } finally {
            out().flush();
            err().flush();
        }
    }

    static ParseResult parse(BulletinParser parser, String name) throws IOException {
        Input input = new Input(name);
        try {
            return parser.parse(input.read());
        } catch (IOException e) {
            throw new IOException(input.label() + ": " + Input.reason(e), e);
        }
    }

    /** Writes a file, complete or not at all. */
    static void write(String target, Content content) throws IOException {
        try (Drafts drafts = Drafts.open()) {
            drafts.write(FileNames.path(target), content);
        } catch (IOException e) {
            throw new IOException(target + ": " + Input.reason(e), e);
        }
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Prints findings on standard error; the exit status that they ask for. */
    int report(String label, List<Finding> findings, SourceText source) {
        FindingLines lines = new FindingLines(language, source);
        int status = FileCommand.DONE;
        for (Finding finding : findings) {
            err().println(label + ":" + lines.of(finding));
            status = finding.severity() == Severity.ERROR ? FileCommand.FOUND_ERRORS : status;
        }
        return status;
    }
}
