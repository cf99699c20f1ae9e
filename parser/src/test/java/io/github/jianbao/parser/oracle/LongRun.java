package io.github.jianbao.parser.oracle;

import io.github.jianbao.parser.oracle.Input.Kind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Holds millions of inputs against all promises: {@code scripts/long-run}, or this class with
 * {@code --inputs N --threads N --seed N --out FILE}. Prints counts a kind and the rate; each input that breaks a promise is
 * made short and written to the file. The same seed gives the same inputs ({@code JIANBAO_CORPUS} adds pieces of its texts).
 */
public final class LongRun {
    private static final int PRINT_EVERY_BATCHES = 250;

    /** One fault is written down so often; more of the same tell nothing new. */
    private static final int OF_ONE_FAULT = 3;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Inputs inputs;
    private final Path out;
    private final long firstBatch;
    private final long batches;
    private final AtomicLong next;
    private final long started = System.nanoTime();
    private final AtomicLongArray counts = new AtomicLongArray(Kind.values().length);
    private final LongAdder characters = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder cpuNanos = new LongAdder();
    private final Map<String, Integer> faults = new TreeMap<>();

    private LongRun(Inputs inputs, Path out, long firstBatch, long batches) {
        this.inputs = inputs;
        this.out = out;
        this.firstBatch = firstBatch;
        this.batches = batches;
        this.next = new AtomicLong(firstBatch);
    }

    /**
     * Runs.
     *
     * @param args pairs of names and values
     * @throws IOException when the corpus cannot be read
     * @throws InterruptedException when it is told to stop
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> options = new TreeMap<>(Map.of("--inputs", "1000000", "--threads", "1", "--seed", "0"));
        options.put("--out", "target/long-run.txt");
        for (int k = 0; k + 1 < args.length; k += 2) {
            if (options.put(args[k], args[k + 1]) == null) {
                throw new IllegalArgumentException(args[k] + " is none of " + options.keySet());
            }
        }
        String corpus = System.getenv("JIANBAO_CORPUS");
        LongRun run = new LongRun(
                Inputs.with(corpus == null ? null : Path.of(corpus)),
                Path.of(options.get("--out")),
                Long.parseLong(options.get("--seed")),
                Math.max(1, Long.parseLong(options.get("--inputs")) / Inputs.BATCH));
        List<Thread> threads = new ArrayList<>();
        for (int k = Integer.parseInt(options.get("--threads")); k > 0; k--) {
            Thread thread = new Thread(run::work);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        run.print("done");
        System.exit(run.failures.sum() == 0 ? 0 : 1);
    }

    private void work() {
        long cpu = 0;
        for (long batch = next.getAndIncrement(); batch < firstBatch + batches; batch = next.getAndIncrement()) {
            for (Input input : inputs.batch(batch)) {
                hold(input, batch);
            }
            long now = CLOCK.getCurrentThreadCpuTime();
            cpuNanos.add(now - cpu);
            cpu = now;
            if ((batch + 1 - firstBatch) % PRINT_EVERY_BATCHES == 0) {
                print("batch " + batch);
            }
        }
    }

    private void hold(Input input, long batch) {
        String fault = fault(input);
        counts.incrementAndGet(input.kind().ordinal());
        characters.add(input.text().length());
        if (fault != null) {
            failures.increment();
            synchronized (faults) {
                if (faults.merge(fault, 1, Integer::sum) <= OF_ONE_FAULT) {
                    String shorter = Reduction.of(input.text(), text -> fault.equals(fault(input.withText(text))));
                    write(input.withText(shorter), batch, fault);
                }
            }
        }
    }

    /** What is broken, in words that are the same for the same fault; null when nothing is. */
    private static String fault(Input input) {
        try {
            input.check();
            return null;
        } catch (AssertionError e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            int names = message.indexOf(':');
            return (names < 0 ? message : message.substring(0, names)).replaceAll("\\d+", "#");
        } catch (RuntimeException | StackOverflowError e) {
            Stream<StackTraceElement> ours =
                    Stream.of(e.getStackTrace()).filter(f -> f.getClassName().startsWith("io.github.jianbao"));
            return e.getClass().getName() + " at " + ours.findFirst().orElse(null);
        }
    }

    private void write(Input input, long batch, String fault) {
        String line = fault + "\t" + input.kind() + "\tbatch " + batch + "\t" + literal(input.text()) + "\n";
        System.out.print(line);
        try {
            Files.createDirectories(out.toAbsolutePath().getParent());
            Files.writeString(out, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            switch (c) {
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                case '\f' -> literal.append("\\f");
                case '"', '\\' -> literal.append('\\').append(c);
                default -> {
                    if (Character.isLetterOrDigit(c) || "，。：；？！、（）《》【】〔〕“”—…|-. ".indexOf(c) >= 0) {
                        literal.append(c);
                    } else {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    private void print(String when) {
        double seconds = (System.nanoTime() - started) / 1e9;
        StringBuilder line = new StringBuilder();
        long sum = 0;
        for (Kind kind : Kind.values()) {
            long count = counts.get(kind.ordinal());
            sum += count;
            line.append(String.format(Locale.ROOT, " %s=%d", kind.name().toLowerCase(Locale.ROOT), count));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d inputs, %d characters, %d failures, %.0f s, %.0f a second (of processor time: %.0f);%s%n",
                when,
                sum,
                characters.sum(),
                failures.sum(),
                seconds,
                sum / seconds,
                sum / (cpuNanos.sum() / 1e9),
                line);
    }
}
