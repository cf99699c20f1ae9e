package io.github.jianbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the document in another form. */
@Command(name = "convert", description = "Writes each FILE in another form.")
final class ConvertCommand extends FileCommand {

    @Option(
            names = {"-t", "--to"},
            required = true,
            paramLabel = "FORM",
            converter = Forms.class,
            completionCandidates = Forms.class,
            description = "The form: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    Forms.Named form;

    @Option(
            names = "--template",
            paramLabel = "TEMPLATE",
            description = "A file that docx takes styles, page, heads and feet from (.dotx); where the jar of"
                    + " examples/office is on the class path.")
    @Nullable
    Path template;

    @Mixin
    private final Chunking chunking = new Chunking();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file, or a folder when there are several FILEs; without it, standard output.")
    @Nullable
    String output;

    @Override
    List<String> targets(List<Input> inputs) throws IOException {
        if (template != null && !form.takesTemplate()) {
            throw new IOException(form.name() + " takes no template");
        }
        boolean chunks = form.name().equals(Form.CHUNKS.toString());
        if (chunking.isAsked() && !chunks) {
            throw new IOException(form.name() + " has no chunks: --size, --overlap and --parents are for chunks");
        }
        try {
            chunking.check();
        } catch (IllegalArgumentException e) {
            throw new IOException("these figures do not go together: " + e.getMessage(), e);
        }
        if (output == null) {
            if (!form.isText()) {
                throw new IOException(form.name() + " is no text: name a file or folder with -o");
            }
            return List.of();
        }
        boolean folder = inputs.size() > 1 || Files.isDirectory(FileNames.path(output));
        return folder ? Targets.inFolder(output, inputs, form.extension()) : Targets.file(output, inputs);
    }

    @Override
    Outcome handle(Job job) {
        if (form.name().equals(Form.CHUNKS.toString())) {
            return Outcome.done(chunking.of(job), DONE);
        }
        return Outcome.done(form.of(job, template, notice -> say(job, notice)), DONE);
    }

    private void say(Job job, String notice) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("jianbao: " + job.input().label() + ": " + notice);
        err.flush();
    }
}
