package io.github.jianbao.benchmarks;

import java.util.Locale;
import java.util.Map;

/** The figures of one text, a benchmark a line. */
final class Table {

    private static final String HEAD = String.format(
            Locale.ROOT,
            "%-18s %12s %8s %17s %15s %12s %10s %10s",
            "",
            "time, µs",
            "ns/char",
            "× commonmark",
            "side by side",
            "× decoding",
            "allocated",
            "retained");

    private Table() {}

    /**
     * Allocated and retained are given as multiples of the text in UTF-16.
     *
     * @param title what was measured
     * @param text the text
     * @param measured the figures
     * @param retained bytes by benchmark
     */
    static String of(String title, String text, Measured measured, Map<String, Double> retained) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%n%s (%,d characters)%n%s%n", title, text.length(), HEAD));
        for (String name : measured.names()) {
            Estimate time = measured.time(name);
            Double kept = retained.get(name);
            Estimate beside = measured.beside(name);
            table.append(String.format(
                    Locale.ROOT,
                    "%-18s %12.1f %8.2f %17s %15s %12.2f %10s %10s%n",
                    name,
                    time.median(),
                    1_000 * time.median() / text.length(),
                    time.over(measured.time("commonmark")),
                    beside == null ? "" : beside,
                    overDecoding(measured, name),
                    times(measured.allocated(name), text),
                    kept == null ? "" : times(kept, text)));
        }
        return table.toString();
    }

    /** Side by side where both took turns. */
    private static double overDecoding(Measured measured, String name) {
        Estimate beside = measured.beside(name);
        Estimate decoding = measured.beside("decoding");
        return beside != null && decoding != null
                ? beside.over(decoding).median()
                : measured.time(name).over(measured.time("decoding")).median();
    }

    private static String times(double bytes, String text) {
        return String.format(Locale.ROOT, "%.1f ×", bytes / (2.0 * text.length()));
    }
}
