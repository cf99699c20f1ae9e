package io.github.jianbao.model.sink;

import java.io.IOException;
import java.io.Writer;

/** Parts well-formed runs of characters from unpaired surrogates, over any number of calls. Closing it flushes only. */
abstract class SurrogateGuard extends Writer {

    private static final int STEP = 4096;

    /** The first half of a pair that the call before ended with; 0 for none. */
    private char high;

    /** Short pieces wait here, so that they are looked at and handed on together. */
    private final char[] waiting = new char[STEP];

    private int waits;

    /** A run without an unpaired surrogate. */
    abstract void run(char[] chars, int from, int to) throws IOException;

    /** A surrogate without its other half. */
    abstract void lone(char surrogate) throws IOException;

    /** Hands everything on. */
    abstract void drain() throws IOException;

    @Override
    public final void write(int c) throws IOException {
        if (waits == STEP) {
            pass();
        }
        waiting[waits++] = (char) c;
    }

    @Override
    public final void write(char[] chars, int offset, int length) throws IOException {
        pass();
        guard(chars, offset, offset + length);
    }

    @Override
    public final void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    @Override
    public final void write(String text, int offset, int length) throws IOException {
        int end = offset + length;
        for (int from = offset; from < end; ) {
            if (waits == STEP) {
                pass();
            }
            int to = Math.min(end, from + STEP - waits);
            text.getChars(from, to, waiting, waits);
            waits += to - from;
            from = to;
        }
    }

    /** What waits goes through. */
    private void pass() throws IOException {
        int length = waits;
        waits = 0;
        guard(waiting, 0, length);
    }

    private void guard(char[] chars, int offset, int end) throws IOException {
        int from = offset;
        if (high != 0 && offset < end) {
            from += finishPair(chars[offset]);
        }
        for (int at = from; at < end; at++) {
            if (!Character.isSurrogate(chars[at])) {
                continue;
            }
            if (Character.isHighSurrogate(chars[at]) && at + 1 == end) {
                run(chars, from, at);
                high = chars[at];
                return;
            }
            if (Character.isHighSurrogate(chars[at]) && Character.isLowSurrogate(chars[at + 1])) {
                at++;
            } else {
                run(chars, from, at);
                lone(chars[at]);
                from = at + 1;
            }
        }
        run(chars, from, end);
    }

    /** How many characters were used up: 1 when this one is the second half. */
    private int finishPair(char next) throws IOException {
        char first = high;
        high = 0;
        if (Character.isLowSurrogate(next)) {
            run(new char[] {first, next}, 0, 2);
            return 1;
        }
        lone(first);
        return 0;
    }

    @Override
    public final void flush() throws IOException {
        pass();
        if (high != 0) {
            char last = high;
            high = 0;
            lone(last);
        }
        drain();
    }

    @Override
    public final void close() throws IOException {
        flush();
    }
}
