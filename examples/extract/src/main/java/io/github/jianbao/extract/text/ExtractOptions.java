package io.github.jianbao.extract.text;

import java.util.Objects;

/**
 * How a file is read.
 *
 * @param limits how much it may ask for
 * @param changes which side of tracked changes
 * @param margins whether heads, feet and page numbers that repeat stand in the text too, with a hint that says so; otherwise they are set
 *     aside
 * @param pageText reads pages without text
 * @param progress hears how far it is
 */
public record ExtractOptions(Limits limits, Changes changes, boolean margins, PageText pageText, Progress progress) {

    /** Changes accepted, margins set aside, no character recognition, the usual limits. */
    public static final ExtractOptions USUAL =
            new ExtractOptions(Limits.USUAL, Changes.ACCEPTED, false, PageText.NONE, Progress.NONE);

    /** The two sides of tracked changes. */
    public enum Changes {
        /** As if all of them were accepted. */
        ACCEPTED,
        /** As if none of them had been made. */
        ORIGINAL
    }

    /**
     * Checks.
     *
     * @param limits not null
     * @param changes not null
     * @param margins true for all lines
     * @param pageText not null
     * @param progress not null
     */
    public ExtractOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(pageText, "pageText");
        Objects.requireNonNull(progress, "progress");
    }

    /**
     * The same with other limits.
     *
     * @param other limits
     * @return options
     */
    public ExtractOptions with(Limits other) {
        return new ExtractOptions(other, changes, margins, pageText, progress);
    }

    /**
     * The same with a side of tracked changes.
     *
     * @param other accepted or original
     * @return options
     */
    public ExtractOptions with(Changes other) {
        return new ExtractOptions(limits, other, margins, pageText, progress);
    }

    /**
     * The same with heads and feet in the text, or without.
     *
     * @param other true to have them
     * @return options
     */
    public ExtractOptions withMargins(boolean other) {
        return new ExtractOptions(limits, changes, other, pageText, progress);
    }

    /**
     * The same with character recognition.
     *
     * @param other reads pages
     * @return options
     */
    public ExtractOptions with(PageText other) {
        return new ExtractOptions(limits, changes, margins, other, progress);
    }

    /**
     * The same with a listener.
     *
     * @param other hears how far it is
     * @return options
     */
    public ExtractOptions with(Progress other) {
        return new ExtractOptions(limits, changes, margins, pageText, other);
    }
}
