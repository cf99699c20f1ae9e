package io.github.jianbao.retrieval.search;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.retrieval.ReadableIssue;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which clause says so: {@code Ask QUESTION [FOLDER]} prints the three clauses that fit best, with address and page. */
public final class Ask {

    private static final String SAMPLES = "examples/cli/samples";
    private static final int ANSWERS = 3;

    private final PrintStream out;
    private final PrintStream err;

    Ask(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Answers one question.
     *
     * @param args the question; the folder of texts, or else the samples of this repository
     */
    public static void main(String[] args) {
        Ask ask = new Ask(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(ask.run(List.of(args)));
    }

    /** 0 with an answer, 1 without one, 2 when the call or the folder is wrong. */
    int run(List<String> args) {
        if (args.isEmpty() || args.size() > 2) {
            err.println("usage: Ask QUESTION [FOLDER]");
            return 2;
        }
        try (ClauseIndex index = index(Path.of(args.size() == 2 ? args.get(1) : SAMPLES))) {
            List<Answer> answers = index.ask(args.get(0), ANSWERS);
            answers.forEach(this::print);
            if (answers.isEmpty()) {
                out.println("no clause has a word of it");
            }
            return answers.isEmpty() ? 1 : 0;
        } catch (NoSuchFileException | NotDirectoryException e) {
            err.println(e.getMessage() + ": no such folder");
            return 2;
        } catch (IOException e) {
            err.println("cannot be read: " + e.getMessage());
            return 2;
        }
    }

    /** Files that cannot be read are named and passed over. */
    private ClauseIndex index(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(Files::isRegularFile).sorted().toList();
        }
        ClauseIndex index = new ClauseIndex();
        for (Path file : files) {
            try {
                index.add(file.getFileName().toString(), ReadableIssue.parse(SourceText.read(file)));
            } catch (IOException | ReadableIssue.UnreadableTextException e) {
                err.println(file + ": left out: " + e.getMessage());
            }
        }
        return index;
    }

    private void print(Answer answer) {
        String page = answer.page() == null ? "" : ", page " + answer.page();
        out.println(answer.file() + " " + answer.address() + page);
        out.println("  " + answer.above());
        answer.text().lines().forEach(line -> out.println("    " + line));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
