package io.github.jianbao.cli;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.Reason;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the line report: what every line was taken for. */
@Command(
        name = "explain",
        description = "Says what each line of each FILE was taken for: line number, role, attributes and text,"
                + " separated by tabs.")
final class ExplainCommand extends FileCommand {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder that gets one NAME.tsv for each NAME.txt; without it, standard output.")
    @Nullable
    String folder;

    @Option(
            names = "--why",
            description = "Tells the rule behind every line instead: line number, role, rule and text.")
    boolean why;

    @Option(
            names = "--joins",
            description =
                    "With --why: one column more before the text, the rule by which the line goes on with the line before or"
                            + " opens a block.")
    boolean joins;

    @Override
    List<String> targets(List<Input> inputs) throws IOException {
        return folder == null ? List.of() : Targets.inFolder(folder, inputs, ".tsv");
    }

    @Override
    Outcome handle(Job job) throws IOException {
        StringBuilder report = new StringBuilder();
        if (why) {
            why(job, report);
        } else {
            job.result().lineReport().writeTo(report);
        }
        return Outcome.done(Content.of(report), DONE);
    }

    private void why(Job job, StringBuilder report) {
        SourceText source = job.result().source();
        for (Reason reason : job.parser().explain(source, job.hints())) {
            report.append(source.position(reason.span().start()).line())
                    .append('\t')
                    .append(reason.role().label())
                    .append(reason.continues() ? "+" : "")
                    .append('\t')
                    .append(reason.rule())
                    .append('\t')
                    .append(joins ? reason.join() + "\t" : "")
                    .append(source.substring(reason.span())
                            .replace('\t', ' ')
                            .replace('\n', ' ')
                            .replace('\r', ' '))
                    .append('\n');
        }
    }
}
