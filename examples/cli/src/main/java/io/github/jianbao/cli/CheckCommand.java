package io.github.jianbao.cli;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the findings, one a line, as compilers do. */
@Command(
        name = "check",
        description = "Prints what was found wrong or doubtful in each FILE; exit status 1 when there are errors.")
final class CheckCommand extends FileCommand {

    @Option(
            names = {"-l", "--language"},
            defaultValue = "en",
            description = "Language of the messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Language language = Language.EN;

    @Override
    Outcome handle(Job job) {
        FindingLines lines = new FindingLines(language, job.result().source());
        StringBuilder out = new StringBuilder();
        boolean errors = false;
        for (Finding finding : job.result().findings()) {
            out.append(job.input().label())
                    .append(':')
                    .append(lines.of(finding))
                    .append('\n');
            errors |= finding.severity() == Severity.ERROR;
        }
        return Outcome.done(Content.of(out), errors ? FOUND_ERRORS : DONE);
    }
}
