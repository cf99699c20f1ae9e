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
 * the large. One of them, read repeatedly, is measured beside them.
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
    private List<Sample> again = List.of();
    private List<Sample> small = List.of();
    private List<Sample> large = List.of();
    private List<Sample> huge = List.of();

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
        again = samples(List.of(texts.text(SMALL)));
        small = samples(texts.texts(SMALL, LARGE / SMALL));
        large = samples(List.of(texts.text(LARGE)));
        huge = samples(List.of(texts.text(HUGE)));
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
        sums.again += Turns.turn(read, again, TURN, sink);
        sums.small += Turns.turn(read, small, TURN, sink);
        sums.large += Turns.turn(read, large, TURN, sink);
        sums.huge += Turns.turn(read, huge, TURN, sink);
        sums.turns++;
    }

    private static List<Sample> samples(List<String> texts) {
        return texts.stream().map(Sample::of).toList();
    }
}
