package io.github.jianbao.benchmarks;

import io.github.jianbao.benchmarks.text.TextKind;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Texts of 50 kB, 1 MB and 50 MB take turns in one JVM. A processor learns one small text by heart and foretells each branch of
 * it, which it cannot do with a large one, however fast its reader; so the small texts are as many different ones as make up
 * the large. One of them over and over is measured beside them.
 */
@State(Scope.Benchmark)
public class Sizes {

    private static final int SMALL = 50_000;
    private static final int LARGE = 1_000_000;
    private static final int HUGE = 50_000_000;
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(50);

    @Param("clean")
    String kind = "";

    @Param("jianbao")
    String reader = "";

    private final Readers readers = new Readers();
    private final Sample sample = new Sample();
    private List<String> again = List.of();
    private List<String> small = List.of();
    private List<String> large = List.of();
    private List<String> huge = List.of();

    /** For each size the sum over all turns of an iteration: nanoseconds a character. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Sums {

        public double again;
        public double small;
        public double large;
        public double huge;
        public double turns;

        /** Forgets the last iteration. */
        @Setup(Level.Iteration)
        public void clear() {
            again = 0;
            small = 0;
            large = 0;
            huge = 0;
            turns = 0;
        }
    }

    /** Makes the texts. */
    @Setup
    public void makeTexts() {
        TextKind texts = TextKind.valueOf(kind.toUpperCase(Locale.ROOT));
        again = List.of(texts.text(SMALL));
        small = texts.texts(SMALL, LARGE / SMALL);
        large = List.of(texts.text(LARGE));
        huge = List.of(texts.text(HUGE));
    }

    /** One turn each. */
    @Benchmark
    public void sizes(Sums sums, Blackhole sink) {
        Function<Sample, Object> read = switch (reader) {
            case "jianbao" -> readers::jianbao;
            case "jianbaoStructure" -> readers::jianbaoStructure;
            case "commonmark" -> readers::commonmark;
            default -> throw new IllegalArgumentException(reader);
        };
        sums.again += turn(read, again, sink);
        sums.small += turn(read, small, sink);
        sums.large += turn(read, large, sink);
        sums.huge += turn(read, huge, sink);
        sums.turns++;
    }

    private double turn(Function<Sample, Object> read, List<String> texts, Blackhole sink) {
        long start = System.nanoTime();
        long spent = 0;
        long characters = 0;
        while (spent < TURN) {
            for (String text : texts) {
                sample.text = text;
                sink.consume(read.apply(sample));
                characters += text.length();
            }
            spent = System.nanoTime() - start;
        }
        return (double) spent / characters;
    }
}
