package io.github.jianbao.benchmarks;

import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a form holds on to while it is written, the model not counted: the heap is measured at regular steps of bytes, and the most
 * is taken. What is written goes nowhere. Small texts measure the buffers.
 */
final class Held {

    private static final int MEASUREMENTS = 6;

    private Held() {}

    /** Bytes by the name of the benchmark, for one text. */
    static Map<String, Double> measure(String text) {
        ParseResult result = BulletinParser.create().parse(text);
        Map<String, Double> held = new LinkedHashMap<>();
        Forms.all().forEach((name, form) -> held.put(name, most(result, form)));
        return held;
    }

    private static double most(ParseResult result, Forms.Form form) {
        try {
            Meter length = new Meter(Long.MAX_VALUE);
            form.write(result, length);
            Meter meter = new Meter(length.written / MEASUREMENTS);
            long before = Retained.used();
            form.write(result, meter);
            return Math.max(0, meter.most - before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts, and measures the heap at every step. */
    private static final class Meter extends OutputStream {

        private final long step;
        private long written;
        private long next;
        private long most;

        Meter(long step) {
            this.step = step;
            this.next = step;
        }

        @Override
        public void write(int b) {
            wrote(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            wrote(length);
        }

        private void wrote(int length) {
            written += length;
            if (written >= next) {
                next = written + step;
                most = Math.max(most, Retained.used());
            }
        }
    }
}
