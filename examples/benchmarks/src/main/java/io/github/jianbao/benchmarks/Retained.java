package io.github.jianbao.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What results hold on to, their text included: many are made, each from a copy of the text of its own, and the heap is measured
 * before and after.
 */
final class Retained {

    private static final int CHARACTERS_AT_LEAST = 4_000_000;
    private static final Map<String, BiFunction<Readers, Sample, Object>> READERS = readers();

    private Retained() {}

    /** Bytes a result, by the name of the benchmark that makes it. */
    static Map<String, Double> measure(String text) {
        Map<String, Double> retained = new LinkedHashMap<>();
        READERS.forEach((name, reader) -> retained.put(name, bytes(text, reader)));
        return retained;
    }

    private static double bytes(String text, BiFunction<Readers, Sample, Object> reader) {
        Readers readers = new Readers();
        int copies = Math.max(1, CHARACTERS_AT_LEAST / text.length());
        List<Object> results = new ArrayList<>(copies + 1);
        results.add(reader.apply(readers, copy(text)));
        long before = used();
        for (int i = 0; i < copies; i++) {
            results.add(reader.apply(readers, copy(text)));
        }
        return (double) (used() - before) / (results.size() - 1);
    }

    private static Sample copy(String text) {
        return Sample.of(new String(text.toCharArray()));
    }

    /** Bytes in use after a collection. */
    static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Map<String, BiFunction<Readers, Sample, Object>> readers() {
        Map<String, BiFunction<Readers, Sample, Object>> readers = new LinkedHashMap<>();
        readers.put("jianbao", Readers::jianbao);
        readers.put("jianbaoStructure", Readers::jianbaoStructure);
        readers.put("commonmark", Readers::commonmark);
        readers.put("jsoup", Readers::jsoup);
        readers.put("flexmark", Readers::flexmark);
        return readers;
    }
}
