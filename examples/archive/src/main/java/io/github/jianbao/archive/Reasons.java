package io.github.jianbao.archive;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Why something failed, in one line for a person. */
final class Reasons {

    private Reasons() {}

    /** What a failure goes back to. */
    static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    static String of(Throwable failure) {
        Throwable cause = root(failure);
        if (cause instanceof AccessDeniedException) {
            return "permission denied: " + cause.getMessage();
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "is a file, not a folder: " + cause.getMessage();
        }
        String message = cause.getMessage();
        if (cause instanceof FileNotFoundException && message != null && message.endsWith("(Permission denied)")) {
            return "permission denied";
        }
        if (cause instanceof FileNotFoundException || cause instanceof NoSuchFileException) {
            return "no such file";
        }
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message).strip();
    }
}
