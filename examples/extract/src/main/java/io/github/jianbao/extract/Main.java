package io.github.jianbao.extract;

import io.github.jianbao.extract.text.ExtractOptions;
import io.github.jianbao.extract.text.ExtractOptions.Changes;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Limits;
import io.github.jianbao.extract.text.PageText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Entry point: prints the articles of each file with their pages, or its text, or the model. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads bulletins from Word, OpenDocument, PDF, OFD, HTML and text files.",
        footer = {"", "Exit status: 0 done; 2 a file could not be read, or wrong usage."})
final class Main implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FAILED = 2;

    /** What is printed. */
    enum Form {
        ARTICLES,
        TEXT,
        JSON;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(
            names = "--to",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "articles")
    Form form = Form.ARTICLES;

    @Option(
            names = "--hints",
            paramLabel = "HINTS",
            description = "A file that gets what the FILE says of the lines of its text: one FILE only.")
    @Nullable
    Path hints;

    @Option(names = "--original", description = "Tracked changes as if none had been made (default: as if accepted).")
    boolean original;

    @Option(names = "--margins", description = "Heads, feet and page numbers of PDF and OFD stay in the text.")
    boolean margins;

    @Option(
            names = "--ocr",
            description = "Pages of PDF without text are read by tesseract, which has to be installed.")
    boolean ocr;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "The most time a file may take (default: ${DEFAULT-VALUE}).",
            defaultValue = "120")
    int seconds = 120;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    List<Path> files = List.of();

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int status = commandLine(out, err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** A file that fails gets one line on standard error; the others go on. */
    @Override
    public Integer call() {
        if (hints != null && files.size() > 1 || seconds < 1) {
            say(seconds < 1 ? "extract: --seconds has to be 1 or more" : "extract: --hints takes one FILE");
            return FAILED;
        }
        int status = DONE;
        for (Path file : files) {
            try {
                spec.commandLine().getOut().print(printed(file));
                spec.commandLine().getOut().flush();
            } catch (IOException e) {
                say("extract: " + file + ": " + reason(e));
                status = FAILED;
            } catch (RuntimeException e) {
                // a fault of this program, or of a library: the other files are no worse for it
                say("extract: " + file + ": cannot be read, which is a fault of this program: "
                        + oneLine(e.toString()));
                status = FAILED;
            }
        }
        return status;
    }

    private String printed(Path file) throws IOException {
        PageText pageText = ocr ? Tesseract.find() : PageText.NONE;
        try (Meter meter = Meter.on(spec.commandLine().getErr(), file)) {
            ExtractOptions options = ExtractOptions.USUAL
                    .with(Limits.USUAL.within(Duration.ofSeconds(seconds)))
                    .with(original ? Changes.ORIGINAL : Changes.ACCEPTED)
                    .withMargins(margins)
                    .with(pageText)
                    .with(meter);
            Extracted extracted = Extractor.extract(file, options);
            meter.close();
            if (hints != null) {
                Files.writeString(hints, extracted.hints().toText(), StandardCharsets.UTF_8);
            }
            leftOut(file, extracted);
            return switch (form) {
                case TEXT ->
                    extracted.source().text() + (extracted.source().text().endsWith("\n") ? "" : "\n");
                case JSON -> PagedJson.of(PagedIssue.of(extracted), extracted.leftOut()) + "\n";
                case ARTICLES -> Articles.of(file, PagedIssue.of(extracted));
            };
        }
    }

    /** What the text does not hold, on one line; heads and feet are not missed. */
    private void leftOut(Path file, Extracted extracted) {
        String list = extracted.leftOut().stream()
                .filter(some -> some.kind() != LeftOut.Kind.HEADS_AND_FEET)
                .map(LeftOut::message)
                .collect(Collectors.joining("; "));
        if (!list.isEmpty()) {
            say("extract: " + file + ": left out: " + list);
        }
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    private static String reason(IOException e) {
        String message = e instanceof NoSuchFileException ? "no such file" : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : oneLine(message);
    }

    private static String oneLine(String message) {
        return message.replace('\n', ' ').replace('\r', ' ');
    }

    /** Whatever the default charset is, what goes out is UTF-8. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
