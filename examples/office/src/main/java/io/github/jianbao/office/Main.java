package io.github.jianbao.office;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Issue;
import io.github.jianbao.parser.BulletinParser;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes texts as Word files. */
@Command(
        name = "office",
        description = "Writes bulletins, official documents and laws as Word files in the layout of GB/T 9704-2012.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 done; 2 a file could not be read or written, or wrong usage."})
final class Main implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FAILED = 2;
    private static final String EXTENSION = ".docx";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file, or a folder when there are several FILEs; without it, NAME.docx beside each FILE,"
                    + " where there is none yet.")
    @Nullable
    Path output;

    @Option(
            names = "--template",
            paramLabel = "TEMPLATE",
            description = "A .dotx or .docx file that styles, page, heads and feet are taken from.")
    @Nullable
    Path template;

    @Option(names = "--article", paramLabel = "ID", description = "One article alone, for example a3.")
    @Nullable
    String article;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Texts to read, in any encoding.")
    List<Path> files = List.of();

    private final BulletinParser parser = BulletinParser.create();

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        System.exit(commandLine(err).execute(arguments));
    }

    static CommandLine commandLine(PrintWriter err) {
        return new CommandLine(new Main()).setErr(err);
    }

    /** A file that fails gets one line on standard error; the others go on. */
    @Override
    public Integer call() {
        WordTemplate layout;
        try {
            layout = template == null ? WordTemplate.GBT9704 : WordTemplate.read(template);
            if (files.size() > 1 && output != null) {
                Files.createDirectories(output);
            }
        } catch (IOException e) {
            say(reason(e));
            return FAILED;
        }
        int status = DONE;
        for (Path file : files) {
            try {
                write(file, layout);
            } catch (IOException e) {
                say(file + ": " + reason(e));
                status = FAILED;
            }
        }
        return status;
    }

    private void write(Path file, WordTemplate layout) throws IOException {
        Path target = target(file);
        if (output == null && Files.exists(target)) {
            throw new IOException(target + " is there already; -o names another, or writes over it");
        }
        if (Files.exists(target) && Files.isSameFile(file, target)) {
            throw new IOException("would be overwritten");
        }
        Issue issue = parser.parse(SourceText.read(file)).issue();
        Issue wanted = article == null ? issue : WordForm.only(article(issue, article));
        // what could not be written whole leaves no half of a file
        Path draft = Files.createTempFile(target.toAbsolutePath().getParent(), ".office", EXTENSION);
        try {
            try (var out = Files.newOutputStream(draft)) {
                WordForm.write(wanted, layout, out, notice -> say(file + ": " + notice));
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Article article(Issue issue, String id) throws IOException {
        return issue.article(id).orElseThrow(() -> new IOException("has no article " + id));
    }

    private Path target(Path file) {
        if (output != null && files.size() == 1 && !Files.isDirectory(output)) {
            return output;
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String docx = (dot > 0 ? name.substring(0, dot) : name) + EXTENSION;
        return output == null ? file.resolveSibling(docx) : output.resolve(docx);
    }

    private void say(String line) {
        spec.commandLine().getErr().println("office: " + line.replace('\n', ' '));
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file: " + e.getMessage();
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
