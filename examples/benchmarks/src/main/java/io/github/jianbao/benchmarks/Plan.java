package io.github.jianbao.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How much is measured. Each round gives every benchmark a JVM of its own, one after the other, so that a change of the machine's
 * mood meets them all.
 *
 * @param kinds of text
 * @param sizes of text
 * @param rounds how often
 * @param warmups iterations before the measured ones
 * @param iterations measured in each round
 * @param milliseconds an iteration
 * @param linear whether time is measured by the size of the text, and nothing else
 */
record Plan(
        List<String> kinds,
        List<String> sizes,
        int rounds,
        int warmups,
        int iterations,
        int milliseconds,
        boolean linear) {

    /** The JVM compiles for eight to ten seconds until the reader with most code is as fast as it gets. */
    static Plan full() {
        return new Plan(List.of("clean", "wrapped", "law", "plain"), List.of("50k", "1M"), 3, 15, 5, 1_000, false);
    }

    /** About two minutes. */
    Plan quick() {
        return new Plan(kinds, List.of("50k"), 1, 6, 3, 300, linear);
    }

    Plan withKinds(List<String> others) {
        return new Plan(others, sizes, rounds, warmups, iterations, milliseconds, linear);
    }

    Plan withSizes(List<String> others) {
        return new Plan(kinds, others, rounds, warmups, iterations, milliseconds, linear);
    }

    Plan withRounds(int others) {
        return new Plan(kinds, sizes, others, warmups, iterations, milliseconds, linear);
    }

    /** Time by size alone. */
    Plan ofSizes() {
        return new Plan(kinds, sizes, rounds, warmups, iterations, milliseconds, true);
    }

    /** One round of one text for JMH; the forms are written once, from the clean issue. */
    OptionsBuilder round(String kind, String size) {
        OptionsBuilder options = options(kind, size, warmups);
        options.include(included(Readers.class));
        if (kind.equals("clean")) {
            options.include(included(Writers.class));
        }
        return options;
    }

    /** The readers of one text side by side; each of them gets but a part of the time to be compiled in, and to be measured. */
    OptionsBuilder turns(String kind, String size) {
        OptionsBuilder options = options(kind, size, 3 * warmups);
        options.measurementIterations(5 * iterations);
        options.include(included(Turns.class));
        return options;
    }

    /** Texts of all sizes in turn: of 50 MB few are read in a second, so iterations are longer and fewer of them warm up. */
    OptionsBuilder sizes(String kind, String reader) {
        OptionsBuilder options = measured(warmups / 3, iterations, 4 * milliseconds);
        options.param("kind", kind).param("reader", reader).include(included(Sizes.class));
        return options;
    }

    private OptionsBuilder options(String kind, String size, int warmups) {
        OptionsBuilder options = measured(warmups, iterations, milliseconds);
        options.param("kind", kind).param("size", size);
        return options;
    }

    private static OptionsBuilder measured(int warmups, int iterations, int milliseconds) {
        OptionsBuilder options = new OptionsBuilder();
        options.mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(milliseconds))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        return options;
    }

    private static String included(Class<?> benchmarks) {
        return "\\." + benchmarks.getSimpleName() + "\\.";
    }
}
