package io.github.jianbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** A progress bar on standard error, where that is a terminal and there are many files; otherwise nothing. */
final class Progress implements AutoCloseable {

    private static final int MANY = 10;
    private static final int WIDTH = 79;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;

    private Progress(int files, PrintWriter err, boolean shown) {
        this.err = err;
        this.bar = shown
                ? new ProgressBarBuilder()
                        .setTaskName("files")
                        .setInitialMax(files)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                        .build()
                : null;
    }

    static Progress over(int files, PrintWriter err) {
        return new Progress(files, err, files >= MANY && standardErrorIsTerminal());
    }

    /** Runs what a finished file prints, and moves on by one. */
    void step(Runnable print) {
        if (bar == null) {
            print.run();
            return;
        }
        synchronized (err) {
            err.print(CLEAR_LINE);
            err.flush();
            print.run();
        }
        bar.step();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            draw("");
        }
    }

    private void draw(String line) {
        synchronized (err) {
            err.print(CLEAR_LINE + line);
            err.flush();
        }
    }

    /** Java tells of standard input and output only; Linux tells of standard error too. */
    private static boolean standardErrorIsTerminal() {
        Path descriptor = Path.of("/proc/self/fd/2");
        if (Files.isSymbolicLink(descriptor)) {
            try {
                String target = Files.readSymbolicLink(descriptor).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return Ansi.AUTO.enabled();
    }
}
