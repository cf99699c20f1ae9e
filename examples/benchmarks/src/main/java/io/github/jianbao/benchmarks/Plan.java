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
 */
record Plan(List<String> kinds, List<String> sizes, int rounds, int warmups, int iterations, int milliseconds) {

    /** The JVM compiles for eight to ten seconds until the reader with most code is as fast as it gets. */
    static Plan full() {
        return new Plan(List.of("clean", "wrapped", "law", "plain"), List.of("50k", "1M"), 3, 15, 5, 1_000);
    }

    /** About two minutes. */
    Plan quick() {
        return new Plan(kinds, List.of("50k"), 1, 6, 3, 300);
    }

    Plan withKinds(List<String> others) {
        return new Plan(others, sizes, rounds, warmups, iterations, milliseconds);
    }

    Plan withSizes(List<String> others) {
        return new Plan(kinds, others, rounds, warmups, iterations, milliseconds);
    }

    Plan withRounds(int others) {
        return new Plan(kinds, sizes, others, warmups, iterations, milliseconds);
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

    private OptionsBuilder options(String kind, String size, int warmups) {
        OptionsBuilder options = new OptionsBuilder();
        options.param("kind", kind)
                .param("size", size)
                .mode(Mode.AverageTime)
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
