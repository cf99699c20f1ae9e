package io.github.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
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
    String output;

    @Override
    List<String> targets(List<Input> inputs) throws IOException {
        if (output == null) {
            if (!form.isText()) {
                throw new IOException(form + " is no text: name a file or folder with -o");
            }
            return List.of();
        }
        boolean folder = inputs.size() > 1 || Files.isDirectory(FileNames.path(output));
        return folder ? Targets.inFolder(output, inputs, form.extension()) : Targets.file(output, inputs);
    }

    @Override
    Outcome handle(Job job) {
        return Outcome.done(form.of(job.result()), DONE);
    }
}
