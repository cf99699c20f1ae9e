package io.github.jianbao.cli;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the line report: what every line was taken for. */
@Command(
        name = "explain",
        description = "Tells for every line of each FILE what it was taken for: line number, role, attributes and text,"
                + " separated by tabs.")
final class ExplainCommand extends FileCommand {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder that gets one NAME.tsv for each NAME.txt; without it, standard output.")
    @Nullable
    Path folder;

    @Option(
            names = "--why",
            description = "Tells the rule behind every line instead: line number, role, rule and text.")
    boolean why;

    private List<Path> targets = List.of();

    @Override
    void prepare() throws IOException {
        if (folder != null) {
            targets = Targets.inFolder(folder, files, ".tsv");
        }
    }

    @Override
    Outcome handle(int index, Input input, ParseResult result) throws IOException {
        StringBuilder report = new StringBuilder();
        if (why) {
            why(result.source(), report);
        } else {
            result.lineReport().writeTo(report);
        }
        return targets.isEmpty()
                ? Outcome.done(report.toString())
                : Targets.write(targets.get(index), report.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void why(SourceText source, StringBuilder report) {
        for (Reason reason : BulletinParser.create().explain(source, LayoutHints.NONE)) {
            report.append(source.position(reason.span().start()).line())
                    .append('\t')
                    .append(reason.role().label())
                    .append(reason.continues() ? "+" : "")
                    .append('\t')
                    .append(reason.rule())
                    .append('\t')
                    .append(source.substring(reason.span())
                            .replace('\t', ' ')
                            .replace('\n', ' ')
                            .replace('\r', ' '))
                    .append('\n');
        }
    }
}
