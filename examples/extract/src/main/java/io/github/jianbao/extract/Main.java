package io.github.jianbao.extract;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Section;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        description = "Reads bulletins from Word, PDF, OFD, HTML and text files.",
        footer = {"", "Exit status: 0 done; 2 a file could not be read."})
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
        int status = DONE;
        for (Path file : files) {
            try {
                spec.commandLine().getOut().print(printed(file));
                spec.commandLine().getOut().flush();
            } catch (IOException e) {
                spec.commandLine().getErr().println("extract: " + file + ": " + reason(e));
                spec.commandLine().getErr().flush();
                status = FAILED;
            }
        }
        return status;
    }

    private String printed(Path file) throws IOException {
        Extracted extracted = Extractor.extract(file);
        List<Integer> silent = extracted.pagesWithoutText();
        if (!silent.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("extract: " + file + ": no text on page(s) " + numbers(silent) + ": scans?");
            spec.commandLine().getErr().flush();
        }
        return switch (form) {
            case TEXT -> extracted.source().text() + "\n";
            case JSON -> PagedJson.of(PagedIssue.of(extracted)) + "\n";
            case ARTICLES -> articles(file, PagedIssue.of(extracted));
        };
    }

    private static String articles(Path file, PagedIssue issue) {
        StringBuilder lines = new StringBuilder().append(file).append('\n');
        for (Section section : issue.result().issue().sections()) {
            if (section.heading() != null) {
                lines.append(section.heading().value()).append('\n');
            }
            for (Article article : section.articles()) {
                String pages = issue.of(article).map(range -> "p. " + range).orElse("");
                lines.append(String.format("  %-4s %-8s %s%n", article.id(), pages, article.titleText()));
            }
        }
        return lines.toString();
    }

    private static String numbers(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String reason(IOException e) {
        String message = e instanceof NoSuchFileException ? "no such file" : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /** Whatever the default charset is, what goes out is UTF-8. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
