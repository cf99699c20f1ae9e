package io.github.jianbao.retrieval.verify;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.quote.LocatedQuote;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Is that what it says? {@code Verify ANSWER FILE} checks each quote of an answer against the text that it quotes. */
public final class Verify {

    private final PrintStream out;
    private final PrintStream err;

    Verify(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Verifies one answer.
     *
     * @param args the file of the answer; the file of the text
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new Verify(out, err).run(List.of(args)));
    }

    /** 0 when the text has every quote to the letter, 1 when it does not, 2 when the call or a file is wrong. */
    int run(List<String> args) {
        if (args.size() != 2) {
            err.println("usage: Verify ANSWER FILE");
            return 2;
        }
        try {
            String answer = SourceText.read(Path.of(args.get(0))).text();
            ParseResult result = BulletinParser.create().parse(Path.of(args.get(1)));
            Verification verification = Verification.of(answer, result.issue());
            verification.quotes().forEach(checked -> print(checked, result.source()));
            boolean good = verification.quotes().stream()
                    .allMatch(checked -> checked.verdict() == Verification.Verdict.VERBATIM);
            return good ? 0 : 1;
        } catch (IOException e) {
            err.println("cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private void print(Verification.Checked checked, SourceText source) {
        out.println(checked.verdict() + "  " + checked.quote());
        for (LocatedQuote found : checked.found()) {
            String place = found.clause() == null
                    ? found.location().toString()
                    : found.clause().address() + "  " + found.clause().pathText();
            out.println("  " + source.position(found.span().start()) + "  " + place);
            if (!found.exact()) {
                out.println("  it says: " + found.text());
            }
        }
    }
}
