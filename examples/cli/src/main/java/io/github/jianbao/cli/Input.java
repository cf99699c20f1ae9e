package io.github.jianbao.cli;

import io.github.jianbao.core.SourceText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * One FILE of the command line.
 *
 * @param name as given; {@code -} is standard input
 */
record Input(String name) {

    private static final long LARGEST = Integer.MAX_VALUE - 8L;

    /** What findings call it. */
    String label() {
        return isStandardInput() ? "(standard input)" : name;
    }

    /** The file name without its folder and its last extension. */
    String stem() {
        if (isStandardInput()) {
            return "stdin";
        }
        String last = FileNames.last(name);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    SourceText read() throws IOException {
        if (isStandardInput()) {
            return SourceText.read(System.in);
        }
        Path file = path();
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder, not a file");
        }
        if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
            throw new IOException("is larger than 2 GB");
        }
        return SourceText.read(file);
    }

    /** Why reading or writing failed, for a person. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    boolean isStandardInput() {
        return name.equals("-");
    }

    Path path() throws NoSuchFileException {
        return FileNames.path(name);
    }
}
