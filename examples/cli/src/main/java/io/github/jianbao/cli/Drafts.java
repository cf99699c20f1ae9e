package io.github.jianbao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes files that stand under their names complete or not at all: under another name in the same folder first, then moved. What is
 * unfinished when the program is told to stop is deleted. For all threads.
 */
final class Drafts implements AutoCloseable {

    private final Set<Path> unfinished = new HashSet<>();
    private final Thread atTheEnd = new Thread(this::delete);
    private boolean stopped;

    private Drafts() {}

    static Drafts open() {
        Drafts drafts = new Drafts();
        Runtime.getRuntime().addShutdownHook(drafts.atTheEnd);
        return drafts;
    }

    void write(Path target, Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("is a folder, not a file");
        }
        boolean exists = Files.exists(target);
        if (exists && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                content.writeTo(out);
            }
            return;
        }
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path file = exists ? target.toRealPath() : target;
        Path draft = begin(file.resolveSibling(".jianbao-" + UUID.randomUUID() + ".part"));
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            finish(draft, file, exists);
        } finally {
            end(draft);
        }
    }

    private synchronized Path begin(Path draft) throws IOException {
        refuseIfStopped();
        unfinished.add(draft);
        return draft;
    }

    private synchronized void finish(Path draft, Path file, boolean exists) throws IOException {
        refuseIfStopped();
        if (exists) {
            PosixFileAttributeView before = view(file);
            PosixFileAttributeView now = view(draft);
            if (before != null && now != null) {
                now.setPermissions(before.readAttributes().permissions());
            }
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private synchronized void end(Path draft) throws IOException {
        if (unfinished.remove(draft)) {
            Files.deleteIfExists(draft);
        }
    }

    private void refuseIfStopped() throws IOException {
        if (stopped) {
            throw new IOException("stopped");
        }
    }

    private synchronized void delete() {
        stopped = true;
        for (Path draft : unfinished) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                // the program is about to end: nobody is left to be told
                continue;
            }
        }
        unfinished.clear();
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            return; // it runs already
        }
    }
}
