package io.github.jianbao.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * How batches come into the tables: whole or not at all, whenever the program is killed.
 *
 * <ol>
 *   <li>A batch is written to {@code _staging/ID/TABLE/…}. Killed here, it never was: {@link #recover()} deletes it.
 *   <li>{@code _staging/ID} becomes {@code _ready/ID} by one rename. From here on the batch counts.
 *   <li>Its files are moved into the tables one by one, under names that no other batch has. Killed here, {@link #recover()}
 *       moves the rest.
 * </ol>
 *
 * <p>The file system must rename folders at one stroke, as local ones and HDFS do.
 */
final class Store {

    private final FileSystem files;
    private final Path root;
    private final Path staging;
    private final Path ready;

    Store(FileSystem files, Path root) {
        this.files = files;
        this.root = files.makeQualified(root);
        this.staging = new Path(this.root, "_staging");
        this.ready = new Path(this.root, "_ready");
    }

    /** Brings the tables into order after whatever happened: call before anything is read or written. */
    void recover() throws IOException {
        folder(root);
        if (files.exists(ready)) {
            for (FileStatus batch : files.listStatus(ready)) {
                publish(batch.getPath());
            }
        }
        discard();
    }

    /** A new folder to write a batch to. */
    Path stage() {
        return new Path(staging, UUID.randomUUID().toString());
    }

    /** Deletes what was staged and not committed. */
    void discard() throws IOException {
        files.delete(staging, true);
    }

    /** Takes a staged batch into the tables. */
    void commit(Path staged) throws IOException {
        folder(ready);
        Path batch = new Path(ready, staged.getName());
        rename(staged, batch);
        publish(batch);
    }

    /** Puts a staged table in the place of another that can be made anew at any time. */
    void replace(Path staged, String table) throws IOException {
        Path place = new Path(root, table);
        files.delete(place, true);
        rename(staged, place);
    }

    private void publish(Path batch) throws IOException {
        for (Path file : dataFiles(batch)) {
            Path place = new Path(root, batch.toUri().relativize(file.toUri()).getPath());
            folder(place.getParent());
            rename(file, place);
        }
        files.delete(batch, true);
    }

    private List<Path> dataFiles(Path batch) throws IOException {
        List<Path> found = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = files.listFiles(batch, true);
        while (all.hasNext()) {
            Path file = all.next().getPath();
            if (file.getName().endsWith(".parquet")) {
                found.add(file);
            }
        }
        return found;
    }

    private void folder(Path path) throws IOException {
        if (!files.mkdirs(path)) {
            throw new IOException("cannot be made: " + path);
        }
    }

    private void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("cannot be moved: " + from + " to " + to);
        }
    }
}
