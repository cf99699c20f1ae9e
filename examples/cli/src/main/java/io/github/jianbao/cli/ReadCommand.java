package io.github.jianbao.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Prints an outline for people, with the findings under it. */
@Command(name = "read", description = "Prints an outline of each FILE: what was read, and what was doubtful.")
final class ReadCommand extends FileCommand {

    private static final int USUAL_WIDTH = 100;

    @Option(
            names = {"-l", "--language"},
            defaultValue = "en",
            description = "Language of the labels: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Language language = Language.EN;

    @Option(names = "--width", description = "Cells in a line (default: the variable COLUMNS, or " + USUAL_WIDTH + ").")
    int width = columns(System.getenv());

    @Override
    Outcome handle(Job job) {
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        String outline =
                new Outline(language, ansi, Math.max(40, width)).of(job.input().label(), job.result());
        return Outcome.done(Content.of(job.index() == 0 ? outline : "\n" + outline), DONE);
    }

    private static int columns(Map<String, String> environment) {
        try {
            return Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }
}
