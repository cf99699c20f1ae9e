package io.github.jianbao.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A file of rows, each a name and one short number for each of many texts: enough to see which of them changed. */
final class Numbers {
    private Numbers() {}

    /**
     * Compares a row, or writes it with {@code -Djianbao.update=true}.
     *
     * @return which of the texts have another number than before
     */
    static List<Integer> different(Path file, String row, List<String> texts) throws IOException {
        TreeMap<String, String> rows = new TreeMap<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().map(line -> line.split("\t")).forEach(read -> rows.put(read[0], read[1]));
        }
        List<String> now = texts.stream().map(Numbers::number).toList();
        if (Boolean.getBoolean("jianbao.update")) {
            rows.put(row, String.join(" ", now));
            Files.writeString(
                    file,
                    rows.entrySet().stream()
                            .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        List<String> before = Arrays.asList(rows.getOrDefault(row, "").split(" "));
        List<Integer> different = new ArrayList<>();
        for (int k = 0; k < now.size(); k++) {
            if (k >= before.size() || !before.get(k).equals(now.get(k))) {
                different.add(k);
            }
        }
        return different;
    }

    private static String number(String text) {
        return String.format(Locale.ROOT, "%04x", text.hashCode() & 0xffff);
    }
}
