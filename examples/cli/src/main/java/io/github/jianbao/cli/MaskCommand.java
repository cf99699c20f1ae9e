package io.github.jianbao.cli;

import io.github.jianbao.parser.mask.MaskedText;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hides the words of a text that is still read in the same way, so that a fault can be reported without it. */
@Command(
        name = "mask",
        description =
                "Replaces the letters and long numbers of each FILE by others, so that a fault can be reported without the text. Layout,"
                        + " numerals, punctuation and the words that the rules know stay, and the masked text is read in the same way. Lines that would"
                        + " be read otherwise stay as they are; standard error names them.")
final class MaskCommand extends FileCommand {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder that gets one NAME.masked.txt for each NAME.txt; without it, standard output.")
    @Nullable
    String folder;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What the replacements follow from; without it, chance. Who knows it can guess words.")
    @Nullable
    Long seed;

    @Override
    List<String> targets(List<Input> inputs) throws IOException {
        return folder == null ? List.of() : Targets.inFolder(folder, inputs, ".masked.txt");
    }

    @Override
    Outcome handle(Job job) {
        MaskedText masked =
                MaskedText.of(job.result().source(), job.hints(), seed == null ? RANDOM.nextLong() : (long) seed);
        StringBuilder said = new StringBuilder();
        say("lines left as they are", masked.shown(), job, said);
        say("lines read otherwise", masked.different(), job, said);
        return new Outcome(Content.of(masked.text()), DONE, said.isEmpty() ? null : said.toString());
    }

    private static void say(String what, List<Integer> lines, Job job, StringBuilder said) {
        if (!lines.isEmpty()) {
            said.append(said.isEmpty() ? "" : System.lineSeparator())
                    .append("jianbao: ")
                    .append(job.input().label())
                    .append(": ")
                    .append(what)
                    .append(": ")
                    .append(lines.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }
}
