package io.github.jianbao.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What JMH found for one text, benchmark by benchmark, over all rounds. */
final class Measured {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> microseconds = new LinkedHashMap<>();
    private final Map<String, List<Double>> allocations = new LinkedHashMap<>();
    private final Map<String, List<Double>> beside = new LinkedHashMap<>();

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = name(result.getParams());
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    add(microseconds, name, iteration.getPrimaryResult().getScore());
                    add(allocations, name, allocation(iteration));
                }
            }
        }
    }

    /** What the readers took when they took turns, in each iteration as multiples of commonmark. */
    void addTurns(Collection<RunResult> results) {
        for (RunResult result : results) {
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    Map<String, Result> sums = iteration.getSecondaryResults();
                    double commonmark = score(sums, "commonmark");
                    for (String name :
                            List.of("jianbao", "jianbaoBytes", "jianbaoStructure", "commonmark", "decoding")) {
                        add(beside, name, score(sums, name) / commonmark);
                    }
                }
            }
        }
    }

    /** Jianbao first. */
    List<String> names() {
        return microseconds.keySet().stream()
                .sorted(Comparator.comparing(name -> !name.startsWith("jianbao")))
                .toList();
    }

    Estimate time(String name) {
        return Estimate.of(samples(microseconds, name));
    }

    /** How many times commonmark's, side by side; absent for what takes no turns. */
    @Nullable
    Estimate beside(String name) {
        return beside.containsKey(name) ? Estimate.of(samples(beside, name)) : null;
    }

    double allocated(String name) {
        return Estimate.of(samples(allocations, name)).median();
    }

    private static void add(Map<String, List<Double>> lists, String name, double value) {
        samples(lists, name).add(value);
    }

    private static List<Double> samples(Map<String, List<Double>> lists, String name) {
        return lists.computeIfAbsent(name, any -> new ArrayList<>());
    }

    private static double allocation(IterationResult iteration) {
        return score(iteration.getSecondaryResults(), ALLOCATION);
    }

    static double score(Map<String, Result> results, String name) {
        return Objects.requireNonNull(results.get(name), name).getScore();
    }

    private static String name(BenchmarkParams params) {
        String full = params.getBenchmark();
        return full.substring(full.lastIndexOf('.') + 1);
    }
}
