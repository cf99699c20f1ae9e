package io.github.jianbao.cli;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.amend.AmendmentForm;
import io.github.jianbao.model.amend.Decision;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.amend.AmendmentReader;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what a decision changes. */
@Command(
        name = "amendments",
        description =
                "Prints what each FILE, a decision, changes in other documents: target, number of the clause that says it, kind,"
                        + " provision, new provision, new text, separated by tabs. What was not understood goes to standard error.")
final class AmendmentsCommand extends FileCommand {

    /** The forms of amendments. */
    enum To {
        /** A row an amendment. */
        TSV,
        /** A decision a line. */
        JSON;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = {"-t", "--to"},
            defaultValue = "tsv",
            paramLabel = "FORM",
            description = "The form: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    To form = To.TSV;

    @Option(
            names = {"-l", "--language"},
            defaultValue = "en",
            description = "Language of the messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Language language = Language.EN;

    private final AmendmentReader reader = AmendmentReader.create();

    @Override
    Outcome handle(Job job) throws IOException {
        Decision decision = reader.read(job.result());
        StringBuilder written = new StringBuilder();
        if (form == To.JSON) {
            AmendmentForm.writeJson(decision, written);
        } else {
            AmendmentForm.writeRows(decision.amendments(), written);
        }
        return new Outcome(Content.of(written), DONE, complaint(job.input(), decision, job.result()));
    }

    private @Nullable String complaint(Input input, Decision decision, ParseResult result) {
        FindingLines lines = new FindingLines(language, result.source());
        StringBuilder complaint = new StringBuilder();
        for (Finding finding : decision.findings()) {
            complaint.append(complaint.isEmpty() ? "" : System.lineSeparator());
            complaint.append(input.label()).append(':').append(lines.of(finding));
        }
        return complaint.isEmpty() ? null : complaint.toString();
    }
}
