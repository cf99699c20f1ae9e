package io.github.jianbao.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What the tables of an archive hold, written beside them when the archive is begun: {@code _columns}, a line for each table.
 * Rows of other columns are never mixed with them.
 */
final class Columns {

    static final String FILE = "_columns";

    private final FileSystem files;
    private final Path place;
    private final Path root;

    Columns(FileSystem files, Path root) {
        this.files = files;
        this.root = root;
        this.place = new Path(root, FILE);
    }

    /** Begins an archive, or sees that one that was begun has the columns of this program. */
    void check() throws IOException {
        if (files.exists(place)) {
            compare(read());
            return;
        }
        for (Table table : Table.values()) {
            if (files.exists(table.in(root))) {
                throw new DamagedArchive(root + " has tables and no " + FILE + ": another version made it");
            }
        }
        write();
    }

    private static void compare(List<String> found) throws IOException {
        for (Table table : Table.values()) {
            String name = table.folder() + ": ";
            String own = line(table);
            String other = found.stream()
                    .filter(line -> line.startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new DamagedArchive(FILE + " does not name the table " + table.folder()));
            if (!other.equals(own)) {
                throw new DamagedArchive(
                        "another version made the archive: " + FILE + " has " + other + "; this one writes " + own);
            }
        }
    }

    private List<String> read() throws IOException {
        try (FSDataInputStream in = files.open(place)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }

    /** Stands complete under its name or not at all. */
    private void write() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Table table : Table.values()) {
            text.append(line(table)).append('\n');
        }
        Path draft = new Path(root, FILE + ".new");
        try (FSDataOutputStream out = files.create(draft, true)) {
            out.write(text.toString().getBytes(UTF_8));
        }
        if (!files.rename(draft, place)) {
            throw new IOException("cannot be written: " + place);
        }
    }

    private static String line(Table table) {
        return table.folder() + ": " + table.schema().toDDL();
    }
}
