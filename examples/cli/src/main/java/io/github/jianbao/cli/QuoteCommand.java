package io.github.jianbao.cli;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.quote.LocatedQuote;
import io.github.jianbao.model.quote.Quotes;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for a quoted passage. */
@Command(
        name = "quote",
        description =
                "Says where FILE has the passage TEXT: line and column, address of the clause, score, and the words there,"
                        + " separated by tabs. Wraps, blanks, widths, traditional characters and parts left out (…) do not matter; small"
                        + " slips lower the score. Exit status 1 when it has none.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnExecutionException = 3)
final class QuoteCommand implements Callable<Integer> {

    private static final int NOT_FOUND = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The text to look in, in any encoding; - is standard input.")
    String file = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "The passage as it is quoted.")
    String quote = "";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Input input = new Input(file);
        try {
            SourceText source = input.read();
            List<LocatedQuote> found =
                    Quotes.find(BulletinParser.create().parse(source).issue(), quote);
            found.forEach(each -> out.println(line(each, source)));
            out.flush();
            return found.isEmpty() ? NOT_FOUND : FileCommand.DONE;
        } catch (IOException e) {
            err.println("jianbao: " + input.label() + ": " + Input.reason(e));
            err.flush();
            return FileCommand.FAILED;
        }
    }

    private static String line(LocatedQuote found, SourceText source) {
        Span span = found.span();
        Document document = found.document();
        String place =
                found.clause() != null ? found.clause().address().toString() : document == null ? "" : document.id();
        return source.position(span.start()) + "\t" + place + "\t" + String.format(Locale.ROOT, "%.3f", found.score())
                + "\t" + Cells.printable(found.text().replace('\n', ' '));
    }
}
