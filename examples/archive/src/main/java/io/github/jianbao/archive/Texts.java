package io.github.jianbao.archive;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** The folder of the texts, as workers see it. */
final class Texts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** An issue has some tens of kilobytes; what is far larger is something else. */
    static final long LARGEST = 32L << 20;

    private final String folder;
    private final Broadcast<SerializableConfiguration> configuration;

    Texts(String folder, Broadcast<SerializableConfiguration> configuration) {
        this.folder = folder;
        this.configuration = configuration;
    }

    byte[] bytes(String file) throws IOException {
        Path path = path(file);
        FileSystem files = files(path);
        long length = files.getFileStatus(path).getLen();
        if (length > LARGEST) {
            throw new IOException("larger than " + (LARGEST >> 20) + " MB");
        }
        try (FSDataInputStream in = files.open(path)) {
            return in.readAllBytes();
        }
    }

    /** Whether a file is there and still cannot be opened. Where the whole folder is gone, no file of it can be judged. */
    boolean unreachable(String file) throws IOException {
        Path top = new Path(folder);
        FileSystem files = files(top);
        if (!files.exists(top)) {
            throw new IOException(folder + ": is no longer there");
        }
        return files.exists(path(file));
    }

    private Path path(String file) {
        return new Path(folder, new Path(null, null, file));
    }

    private FileSystem files(Path path) throws IOException {
        return path.getFileSystem(configuration.value().value());
    }
}
