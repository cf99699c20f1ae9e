package io.github.jianbao.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local disk as {@code faulty:/…}, with room for this many bytes, and with files and folders that cannot be read: those
 * whose names hold "unreadable".
 */
public final class FaultyFileSystem extends RawLocalFileSystem {

    /** Bytes that can still be written. */
    static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    @Override
    public URI getUri() {
        return URI.create("faulty:///");
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        refuse(path);
        return super.open(path, bufferSize);
    }

    @Override
    public FileStatus[] listStatus(Path path) throws IOException {
        refuse(path);
        return Arrays.stream(super.listStatus(path))
                .map(FaultyFileSystem::plain)
                .toArray(FileStatus[]::new);
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
        return plain(super.getFileStatus(path));
    }

    /** That of the local disk wants to know its permissions by a path that begins with file. */
    private static FileStatus plain(FileStatus local) {
        return new FileStatus(
                local.getLen(),
                local.isDirectory(),
                local.getReplication(),
                local.getBlockSize(),
                local.getModificationTime(),
                local.getPath());
    }

    @Override
    public FSDataOutputStream create(
            Path path, boolean overwrite, int bufferSize, short replication, long blockSize, Progressable progress)
            throws IOException {
        return limited(super.create(path, overwrite, bufferSize, replication, blockSize, progress));
    }

    @Override
    public FSDataOutputStream create(
            Path path,
            FsPermission permission,
            boolean overwrite,
            int bufferSize,
            short replication,
            long blockSize,
            Progressable progress)
            throws IOException {
        return limited(super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress));
    }

    private static void refuse(Path path) throws IOException {
        if (path.getName().contains("unreadable")) {
            throw new IOException("Input/output error");
        }
    }

    private static FSDataOutputStream limited(FSDataOutputStream out) throws IOException {
        return new FSDataOutputStream(new Limited(out), null);
    }

    /** Fails as a full disk does, after what fitted was written. */
    private static final class Limited extends FilterOutputStream {
        Limited(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            long room = ROOM.getAndAdd(-length);
            if (room < length) {
                out.write(bytes, from, (int) Math.max(0, room));
                throw new IOException("No space left on device");
            }
            out.write(bytes, from, length);
        }
    }
}
