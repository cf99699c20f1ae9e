package io.github.jianbao.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;

/** How many files are read: a bar where standard error is a terminal, otherwise a line for each batch. */
final class Progress extends SparkListener implements AutoCloseable {

    private final Meters meters;
    private final long all;
    private final PrintStream err;
    private final @Nullable ProgressBar bar;

    Progress(Meters meters, long all, PrintStream err) {
        this.meters = meters;
        this.all = all;
        this.err = err;
        this.bar = standardErrorIsTerminal()
                ? new ProgressBarBuilder()
                        .setTaskName("files")
                        .setInitialMax(all)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .build()
                : null;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (bar != null) {
            bar.stepTo(Math.min(all, meters.files()));
        }
    }

    /** Says how many files are in the tables now. */
    void committed(long files) {
        if (bar == null) {
            err.println(files + " of " + all + " files");
        } else {
            bar.stepTo(files);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static boolean standardErrorIsTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
