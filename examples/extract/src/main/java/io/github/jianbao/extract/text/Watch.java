package io.github.jianbao.extract.text;

import io.github.jianbao.extract.text.ExtractException.Reason;

/** Holds one extraction to its limits. For one thread. */
public final class Watch {

    private static final int TICKS_A_LOOK = 1024;

    private final ExtractOptions options;
    private final long deadline;
    private int ticks;
    private int operators;

    /**
     * The time runs from here.
     *
     * @param options with the limits
     */
    public Watch(ExtractOptions options) {
        this.options = options;
        this.deadline = System.nanoTime() + options.limits().time().toNanos();
    }

    /**
     * What was asked for.
     *
     * @return the options
     */
    public ExtractOptions options() {
        return options;
    }

    /**
     * Called often; looks at the clock now and then.
     *
     * @throws ExtractException when the time is over, or the thread was interrupted
     */
    public void tick() throws ExtractException {
        if (++ticks % TICKS_A_LOOK == 0) {
            look();
        }
    }

    /**
     * One operator of a page.
     *
     * @throws ExtractException when there are too many, or the time is over
     */
    public void operator() throws ExtractException {
        if (++operators > options.limits().operators()) {
            throw new ExtractException(
                    Reason.TOO_LARGE,
                    "draws more than " + options.limits().operators() + " operators: forms that draw each other?");
        }
        tick();
    }

    /**
     * A page, or a number of paragraphs, is done.
     *
     * @param done how many
     * @param total of how many; 0 where that is not known
     * @throws ExtractException when the time is over, or somebody stops it
     */
    public void done(int done, int total) throws ExtractException {
        look();
        if (!options.progress().goOn(done, total)) {
            throw cancelled();
        }
    }

    /**
     * The text has grown.
     *
     * @param characters how many there are
     * @throws ExtractException when there are too many
     */
    public void characters(int characters) throws ExtractException {
        if (characters > options.limits().characters()) {
            throw new ExtractException(
                    Reason.TOO_LARGE, "holds more than " + options.limits().characters() + " characters");
        }
    }

    private void look() throws ExtractException {
        if (System.nanoTime() - deadline > 0) {
            throw new ExtractException(
                    Reason.TOO_LARGE,
                    "takes longer than " + options.limits().time().toSeconds() + " s to read");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw cancelled();
        }
    }

    private static ExtractException cancelled() {
        return new ExtractException(Reason.CANCELLED, "was not read to its end: stopped");
    }
}
