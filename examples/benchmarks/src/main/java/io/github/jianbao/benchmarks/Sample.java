package io.github.jianbao.benchmarks;

import io.github.jianbao.benchmarks.text.TextKind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The text that is measured, as characters and as bytes. */
@State(Scope.Benchmark)
public class Sample {

    @Param("clean")
    String kind = "";

    @Param("50k")
    String size = "";

    String text = "";
    byte[] bytes = {};

    /** Makes the text. */
    @Setup
    public void makeText() {
        text = text(kind, size);
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    /** Characters alone, for readers that need no bytes. */
    static Sample of(String text) {
        Sample sample = new Sample();
        sample.text = text;
        return sample;
    }

    static String text(String kind, String size) {
        return TextKind.valueOf(kind.toUpperCase(Locale.ROOT)).text(bytes(size));
    }

    /** {@code 50k} and {@code 1M} are 50,000 and 1,000,000 bytes of UTF-8. */
    static int bytes(String size) {
        String unit = size.substring(size.length() - 1);
        int units = Integer.parseInt(size.substring(0, size.length() - 1));
        return switch (unit) {
            case "k" -> 1_000 * units;
            case "M" -> 1_000_000 * units;
            default -> throw new IllegalArgumentException("a size is written 50k or 1M: " + size);
        };
    }
}
