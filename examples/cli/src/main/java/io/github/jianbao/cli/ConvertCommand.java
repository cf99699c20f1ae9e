package io.github.jianbao.cli;

import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the document in another form. */
@Command(name = "convert", description = "Writes each FILE in another form.")
final class ConvertCommand extends FileCommand {

    @Option(
            names = {"-t", "--to"},
            required = true,
            paramLabel = "FORM",
            description = "The form: ${COMPLETION-CANDIDATES}.")
    Form form = Form.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file, or a folder when there are several FILEs; without it, standard output.")
    @Nullable
    Path output;

    private List<Path> targets = List.of();

    @Override
    void prepare() throws IOException {
        if (output == null && !form.isText()) {
            throw new IOException(form + " is no text: name a file or folder with -o");
        }
        if (output != null) {
            boolean folder = files.size() > 1 || Files.isDirectory(output);
            targets = folder ? Targets.inFolder(output, files, form.extension()) : Targets.file(output, files);
        }
    }

    @Override
    Outcome handle(int index, Input input, ParseResult result) throws IOException {
        byte[] written = form.of(result);
        return targets.isEmpty()
                ? Outcome.done(new String(written, StandardCharsets.UTF_8))
                : Targets.write(targets.get(index), written);
    }
}
