package io.github.jianbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it could not be written to. After that nothing more is tried. */
final class StandardOutput extends OutputStream {

    private static final Path DESCRIPTOR = Path.of("/dev/fd/1");
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private @Nullable IOException failure;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** What has to be said of a failure: nothing where the reader of a pipe has seen enough. */
    @Nullable
    String complaint() {
        return failure == null || isPipe() ? null : Input.reason(failure);
    }

    private static boolean isPipe() {
        try {
            int kind = (int) Files.getAttribute(DESCRIPTOR, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // a system without files for descriptors: its pipes are the usual targets that close
            return true;
        }
    }
}
