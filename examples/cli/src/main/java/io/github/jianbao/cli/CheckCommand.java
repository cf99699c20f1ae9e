package io.github.jianbao.cli;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.parser.ParseResult;
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
    Outcome handle(int index, Input input, ParseResult result) {
        FindingLines lines = new FindingLines(language, result.source());
        StringBuilder out = new StringBuilder();
        boolean errors = false;
        for (Finding finding : result.findings()) {
            out.append(input.label()).append(':').append(lines.of(finding)).append('\n');
            errors |= finding.severity() == Severity.ERROR;
        }
        return new Outcome(out.toString(), errors ? FOUND_ERRORS : DONE, null);
    }
}
