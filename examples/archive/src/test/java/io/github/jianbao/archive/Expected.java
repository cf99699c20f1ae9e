package io.github.jianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.HouseProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** How many rows each file must have in each table, as the parser says without Spark. */
final class Expected {

    private final Map<Table, Map<String, Long>> rows = new EnumMap<>(Table.class);

    private Expected() {}

    /**
     * The rows of some files.
     *
     * @param all every file of the folder, from which the houses are known
     */
    static Expected of(Path folder, List<String> files, List<String> all) throws IOException {
        Expected expected = new Expected();
        Map<String, BulletinParser> parsers = parsers(folder, all);
        for (String file : files) {
            BulletinParser parser = Objects.requireNonNull(parsers.get(Houses.of(file)), file);
            IssueRows rows = IssueRows.of(file, parser.parse(SourceText.read(folder.resolve(file))));
            for (Table table : Table.values()) {
                if (!rows.rows(table).isEmpty()) {
                    expected.rows.computeIfAbsent(table, t -> new TreeMap<>()).put(file, (long)
                            rows.rows(table).size());
                }
            }
        }
        return expected;
    }

    private static Map<String, BulletinParser> parsers(Path folder, List<String> all) throws IOException {
        Map<String, BulletinParser> parsers = new TreeMap<>();
        for (Map.Entry<String, List<String>> house : Houses.samples(all).entrySet()) {
            List<SourceText> texts = new ArrayList<>();
            for (String file : house.getValue()) {
                texts.add(SourceText.read(folder.resolve(file)));
            }
            parsers.put(house.getKey(), BulletinParser.create().withProfile(HouseProfile.learn(texts)));
        }
        return parsers;
    }

    /** No row of these files is lost, none is doubled, and there is none of another file. */
    void assertIn(Tables tables) throws IOException {
        for (Table table : Table.values()) {
            if (table == Table.REJECTED) {
                continue;
            }
            Map<String, Long> found = new TreeMap<>();
            for (Row row : tables.read(table).groupBy("file").count().collectAsList()) {
                found.put(row.getString(0), row.getLong(1));
            }
            assertThat(found).as(table.folder()).isEqualTo(rows.getOrDefault(table, Map.of()));
        }
    }

    long all(Table table) {
        return rows.getOrDefault(table, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
