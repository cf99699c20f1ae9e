package io.github.jianbao.cli;

import io.github.jianbao.model.amend.Comparison;
import io.github.jianbao.model.amend.ComparisonForm;
import io.github.jianbao.parser.BulletinParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets two versions of a law beside each other. */
@Command(name = "compare", description = "Sets two versions of a document beside each other (修订对照表).")
final class CompareCommand extends LawCommand {

    /** The forms of a comparison. */
    enum To {
        /** A page of two columns. */
        HTML,
        /** A row a provision. */
        CSV,
        /** The same as a spreadsheet. */
        XLSX,
        /** With the place of each change. */
        JSON;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The version before, in any encoding; - is standard input.")
    String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The version after.")
    String after = "";

    @Option(
            names = {"-t", "--to"},
            defaultValue = "html",
            paramLabel = "FORM",
            description = "The form: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    To form = To.HTML;

    @Option(names = "--all", description = "Write provisions without a difference too.")
    boolean all;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file; without it, standard output.")
    @Nullable
    Path output;

    @Override
    int run() throws IOException {
        if (output == null && form == To.XLSX) {
            throw new IOException(form + " is no text: name a file with -o");
        }
        if (output != null) {
            Targets.file(output, List.of(before, after));
        }
        BulletinParser parser = BulletinParser.create().withoutMentions();
        Comparison comparison = Comparison.of(
                Subject.of(parse(parser, before).issue()),
                Subject.of(parse(parser, after).issue()));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        write(comparison, written);
        if (output == null) {
            out().print(written.toString(StandardCharsets.UTF_8));
        } else {
            Files.write(output, written.toByteArray());
        }
        return FileCommand.DONE;
    }

    private void write(Comparison comparison, OutputStream to) throws IOException {
        StringBuilder text = new StringBuilder();
        switch (form) {
            case HTML -> ComparisonForm.writeHtml(comparison, all, text);
            case CSV -> ComparisonForm.writeCsv(comparison, all, text);
            case JSON -> ComparisonForm.writeJson(comparison, all, text);
            case XLSX -> ComparisonSheet.write(comparison, all, to);
        }
        to.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
