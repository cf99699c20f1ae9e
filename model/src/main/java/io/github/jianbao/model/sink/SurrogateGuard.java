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

    /** Hands on what stands in front of the next surrogate; returns where that stands, or the end. */
    abstract int run(char[] chars, int from, int to) throws IOException;

    /** The two halves of one code point. */
    abstract void pair(char first, char second) throws IOException;

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
        int at = offset;
        if (high != 0 && at < end) {
            char first = high;
            high = 0;
            at += halves(first, chars[at]);
        }
        at = run(chars, at, end);
        while (at < end) {
            char first = chars[at++];
            if (Character.isLowSurrogate(first)) {
                lone(first);
            } else if (at == end) {
                high = first;
            } else {
                at += halves(first, chars[at]);
            }
            at = run(chars, at, end);
        }
    }

    /** What follows a first half; returns how many characters of it were used up: 1 for a second half. */
    private int halves(char first, char next) throws IOException {
        if (Character.isLowSurrogate(next)) {
            pair(first, next);
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
