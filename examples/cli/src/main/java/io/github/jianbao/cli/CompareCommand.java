package io.github.jianbao.cli;

import io.github.jianbao.model.amend.Comparison;
import io.github.jianbao.model.amend.ComparisonForm;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
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
    String output;

    @Override
    int run() throws IOException {
        if (output == null && form == To.XLSX) {
            throw new IOException(form + " is no text: name a file with -o");
        }
        if (output != null) {
            Targets.file(output, List.of(new Input(before), new Input(after)));
        }
        BulletinParser parser = BulletinParser.create().withoutMentions();
        Comparison comparison = Comparison.of(
                Subject.of(parse(parser, before).issue()),
                Subject.of(parse(parser, after).issue()));
        Content content = content(comparison);
        if (output == null) {
            content.writeTo(out());
        } else {
            write(output, content);
        }
        return FileCommand.DONE;
    }

    private List<List<String>> rows(Comparison comparison) {
        return ComparisonForm.rows(comparison, all).stream()
                .map(ComparisonForm::cells)
                .toList();
    }

    private Content content(Comparison comparison) {
        return switch (form) {
            case HTML -> out -> ComparisonForm.writeHtml(comparison, all, out);
            case CSV -> out -> ComparisonForm.writeCsv(comparison, all, out);
            case JSON -> out -> ComparisonForm.writeJson(comparison, all, out);
            case XLSX -> Content.ofBytes(out -> Sheet.COMPARISON.write(rows(comparison), out));
        };
    }
}
