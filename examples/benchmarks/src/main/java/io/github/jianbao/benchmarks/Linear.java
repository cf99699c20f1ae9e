package io.github.jianbao.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** How the time of a character grows with the size of the text. */
final class Linear {

    private static final List<String> READERS = List.of("jianbao", "jianbaoStructure", "commonmark");

    /** What is read, by the name of its sum. */
    private static final List<String> SIZES = List.of("small", "large", "huge");

    private Linear() {}

    /** Runs the benchmarks of one kind of text: a line a reader, medians over all iterations. */
    static String measure(String kind, Plan plan) throws RunnerException {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "%n%s%n%-18s %10s %10s %10s %10s %10s%n",
                kind + ", ns a character",
                "",
                "50k again",
                "50k",
                "1M",
                "50M",
                "widest"));
        for (String reader : READERS) {
            Map<String, List<Double>> times = new LinkedHashMap<>();
            for (int round = 1; round <= plan.rounds(); round++) {
                System.err.printf("round %d of %d: %s, %s%n", round, plan.rounds(), kind, reader);
                for (RunResult run : new Runner(plan.sizes(kind, reader).build()).run()) {
                    add(run, times);
                }
            }
            List<Double> bySize =
                    SIZES.stream().map(size -> median(times, size)).toList();
            table.append(String.format(
                    Locale.ROOT,
                    "%-18s %10.2f %10.2f %10.2f %10.2f %8.2f ×%n",
                    reader,
                    median(times, "again"),
                    bySize.get(0),
                    bySize.get(1),
                    bySize.get(2),
                    Collections.max(bySize) / Collections.min(bySize)));
        }
        return table.toString();
    }

    private static void add(RunResult run, Map<String, List<Double>> times) {
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                Map<String, Result> sums = iteration.getSecondaryResults();
                double turns = Measured.score(sums, "turns");
                for (String name : List.of("again", "small", "large", "huge")) {
                    times.computeIfAbsent(name, any -> new ArrayList<>()).add(Measured.score(sums, name) / turns);
                }
            }
        }
    }

    private static double median(Map<String, List<Double>> times, String name) {
        return Estimate.of(times.getOrDefault(name, List.of())).median();
    }
}
