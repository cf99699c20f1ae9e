package io.github.jianbao.extract.text;

import java.io.IOException;

/** A file that gives no text. The message is one line for a person. */
public final class ExtractException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Reason {
        /** It opens with a password only, or forbids that text is taken out. */
        ENCRYPTED,
        /** It is cut off, or is not what its first bytes say. */
        DAMAGED,
        /** Its pages are pictures, or it is empty. */
        NO_TEXT,
        /** No kind of file that is read here. */
        UNKNOWN_TYPE,
        /** Its bytes, the text in it, or the work that it makes, go beyond the limits. */
        TOO_LARGE,
        /** Somebody stopped the extraction. */
        CANCELLED
    }

    /** What is wrong. */
    private final Reason reason;

    /**
     * Refuses a file.
     *
     * @param reason for programs
     * @param message for a person, goes on after the name of the file
     */
    public ExtractException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Refuses a file.
     *
     * @param reason for programs
     * @param message for a person, goes on after the name of the file
     * @param cause what a library said
     */
    public ExtractException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /**
     * What is wrong with the file, for programs.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
