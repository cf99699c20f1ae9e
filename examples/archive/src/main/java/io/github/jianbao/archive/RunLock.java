package io.github.jianbao.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time on one archive: two of them would read every file twice. Held on local file systems only; the system lets
 * go of it however a run ends.
 */
final class RunLock implements AutoCloseable {

    private final @Nullable FileChannel channel;

    private RunLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    static RunLock of(String root) throws IOException {
        if (root.contains("://")) {
            return new RunLock(null);
        }
        Path folder = Path.of(root.startsWith("file:") ? root.substring("file:".length()) : root);
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("_lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new IOException("another run is at work on " + root);
        }
        return new RunLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
