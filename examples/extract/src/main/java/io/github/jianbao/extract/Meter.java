package io.github.jianbao.extract;

import io.github.jianbao.extract.text.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says on a terminal how far a long file is read; elsewhere nothing. */
final class Meter implements Progress, AutoCloseable {

    private static final long FIRST_NANOS = 2_000_000_000L;
    private static final long NANOS = 500_000_000L;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final @Nullable PrintWriter terminal;
    private final Path file;
    private long next = System.nanoTime() + FIRST_NANOS;
    private boolean shown;

    private Meter(@Nullable PrintWriter terminal, Path file) {
        this.terminal = terminal;
        this.file = file;
    }

    static Meter on(PrintWriter err, Path file) {
        return new Meter(System.console() == null ? null : err, file);
    }

    @Override
    public boolean goOn(int done, int total) {
        if (terminal != null && done > 0 && System.nanoTime() - next > 0) {
            terminal.print(CLEAR_LINE + file.getFileName() + ": " + done + (total > 0 ? " of " + total : ""));
            terminal.flush();
            next = System.nanoTime() + NANOS;
            shown = true;
        }
        return true;
    }

    @Override
    public void close() {
        if (terminal != null && shown) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
            shown = false;
        }
    }
}
