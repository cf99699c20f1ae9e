package io.github.jianbao.model.sink;

import java.io.IOException;
import java.io.OutputStream;

/** Writes UTF-8 to a stream that it does not close. */
final class Utf8Writer extends SurrogateGuard {

    private static final int LONGEST = 4;

    private final OutputStream out;
    private final Lone policy;
    private final byte[] buffer = new byte[8192];
    private int size;

    Utf8Writer(OutputStream out, Lone policy) {
        this.out = out;
        this.policy = policy;
    }

    @Override
    void run(char[] chars, int from, int to) throws IOException {
        for (int at = from; at < to; at++) {
            if (size > buffer.length - LONGEST) {
                empty();
            }
            char c = chars[at];
            if (c < 0x80) {
                buffer[size++] = (byte) c;
            } else if (c < 0x800) {
                two(c);
            } else if (Character.isHighSurrogate(c)) {
                four(Character.toCodePoint(c, chars[++at]));
            } else {
                three(c);
            }
        }
    }

    private void two(char c) {
        buffer[size++] = (byte) (0xc0 | c >> 6);
        buffer[size++] = (byte) (0x80 | c & 0x3f);
    }

    private void three(char c) {
        buffer[size++] = (byte) (0xe0 | c >> 12);
        buffer[size++] = (byte) (0x80 | c >> 6 & 0x3f);
        buffer[size++] = (byte) (0x80 | c & 0x3f);
    }

    private void four(int codePoint) {
        buffer[size++] = (byte) (0xf0 | codePoint >> 18);
        buffer[size++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        buffer[size++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        buffer[size++] = (byte) (0x80 | codePoint & 0x3f);
    }

    @Override
    void lone(char surrogate) throws IOException {
        char[] instead = policy.text(surrogate).toCharArray();
        run(instead, 0, instead.length);
    }

    @Override
    void drain() throws IOException {
        empty();
        out.flush();
    }

    private void empty() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
