package io.github.jianbao.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Readers side by side: they take turns of ten milliseconds in one JVM, so that what the machine does to one of them it does to
 * all. On a machine that others use too their ratios are far steadier than those of JVMs that run one after the other.
 */
@State(Scope.Benchmark)
public class Turns {

    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(10);

    private final Readers readers = new Readers();

    /** For each reader the sum over all turns of an iteration: nanoseconds a character. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Sums {

        public double jianbao;
        public double jianbaoBytes;
        public double jianbaoStructure;
        public double commonmark;
        public double decoding;

        /** Forgets the last iteration. */
        @Setup(Level.Iteration)
        public void clear() {
            jianbao = 0;
            jianbaoBytes = 0;
            jianbaoStructure = 0;
            commonmark = 0;
            decoding = 0;
        }
    }

    /** One turn each. */
    @Benchmark
    public void turns(Sample sample, Sums sums, Blackhole sink) {
        List<Sample> text = List.of(sample);
        sums.commonmark += turn(readers::commonmark, text, TURN, sink);
        sums.jianbao += turn(readers::jianbao, text, TURN, sink);
        sums.decoding += turn(readers::decoding, text, TURN, sink);
        sums.jianbaoStructure += turn(readers::jianbaoStructure, text, TURN, sink);
        sums.jianbaoBytes += turn(readers::jianbaoBytes, text, TURN, sink);
    }

    /** Reads texts for some time at least, all of them each time, and returns how many nanoseconds a character took. */
    static double turn(Function<Sample, Object> reader, List<Sample> texts, long nanoseconds, Blackhole sink) {
        long start = System.nanoTime();
        long spent = 0;
        long characters = 0;
        while (spent < nanoseconds) {
            for (Sample text : texts) {
                sink.consume(reader.apply(text));
                characters += text.text.length();
            }
            spent = System.nanoTime() - start;
        }
        return (double) spent / characters;
    }
}
