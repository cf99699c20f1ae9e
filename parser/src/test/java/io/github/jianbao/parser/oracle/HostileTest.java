package io.github.jianbao.parser.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.gen.Shaped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile shapes keep every promise, on a small stack, in time that grows with the text and never faster. Time is the
 * processor time of the parsing thread, so that a busy machine does not count. {@code -Djianbao.hostile=1000000} measures at
 * 1 MB and 10 MB.
 */
class HostileTest {
    /** Length of the shorter text, in characters; the longer one has ten times as many. */
    private static final int SHORT = Integer.getInteger("jianbao.hostile", 50_000);

    /** Length of the text that is held against all promises. */
    private static final int CHECKED = SHORT / 5;

    private static final int TIMES = 10;

    /** Ten times the text may take this many times as long. */
    private static final int MOST = 12;

    /**
     * A shorter text that takes less counts as taking this long, in milliseconds: a few tens of thousands of characters are read
     * before the compiler has seen them. {@code -Djianbao.floor=0} measures strictly, for texts of 1 MB and 10 MB.
     */
    private static final long FLOOR_NANOS = Long.getLong("jianbao.floor", 100) * 1_000_000;

    /** Other work on the machine slows a run down, never up: the best of this many counts, of the shorter and of the longer text. */
    private static final int ATTEMPTS = 10;

    /** One in this many shapes is tried with another, and how far apart the two stand in their order. */
    private static final int EVERY = 4;

    private static final int FAR = 37;
    /** Pieces of each of the two. */
    private static final int PIECES = 20;

    private static final BulletinParser PARSER = BulletinParser.create();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @MethodSource("shapes")
    void keepsEveryPromise(Shaped shape) throws InterruptedException {
        String text = shape.text(CHECKED);
        SmallStack.call(() -> Oracle.check(text));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void takesTimeThatGrowsWithTheText(Shaped shape) throws InterruptedException {
        String few = shape.text(SHORT);
        String many = shape.text(SHORT * TIMES);
        long longer = nanos(many); // the compiler has seen the shape now
        long shorter = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            shorter = Math.min(shorter, nanos(few));
        }
        long allowed = MOST * Math.max(shorter, FLOOR_NANOS);
        for (int attempt = 1; attempt < ATTEMPTS && longer > allowed; attempt++) {
            longer = Math.min(longer, nanos(many));
        }
        assertThat(longer / 1_000_000)
                .as("ms for %d characters; %d ms for %d", many.length(), shorter / 1_000_000, few.length())
                .isLessThanOrEqualTo(allowed / 1_000_000);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void keepsEveryPromiseForTwoByTurns(Shaped pair) throws InterruptedException {
        String text = pair.text(CHECKED);
        SmallStack.call(() -> Oracle.check(text));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void takesTimeThatGrowsWithTwoByTurns(Shaped pair) throws InterruptedException {
        takesTimeThatGrowsWithTheText(pair);
    }

    /** Each shape with another, far from it in their order; a piece of each, then the next of each. */
    static List<Shaped> pairs() {
        List<Shaped> all = shapes();
        return IntStream.range(0, all.size())
                .filter(k -> k % EVERY == 0)
                .mapToObj(k -> Shaped.mixed(all.get(k), all.get((k * FAR + 1) % all.size()), PIECES))
                .toList();
    }

    /** All of them, or those that {@code -Djianbao.shapes=MENUS,LINKS} names. */
    static List<Shaped> shapes() {
        String named = System.getProperty("jianbao.shapes", "");
        return Shaped.all().stream()
                .filter(shape -> named.isEmpty() || List.of(named.split(",")).contains(shape.toString()))
                .toList();
    }

    private static long nanos(String text) throws InterruptedException {
        SourceText source = SourceText.of(text);
        return SmallStack.call(() -> {
            long before = THREADS.getCurrentThreadCpuTime();
            PARSER.parse(source);
            return THREADS.getCurrentThreadCpuTime() - before;
        });
    }
}
