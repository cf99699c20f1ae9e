package io.github.jianbao.model.sink;

import java.io.IOException;
import java.io.OutputStream;

/** Writes UTF-8 to a stream that it does not close. */
final class Utf8Writer extends SurrogateGuard {

    /** Bytes of one character at most. */
    private static final int LONGEST_CHAR = 3;

    private static final int LONGEST_PAIR = 4;

    private final OutputStream out;
    private final Lone policy;
    private final byte[] buffer = new byte[8192];
    private int size;

    Utf8Writer(OutputStream out, Lone policy) {
        this.out = out;
        this.policy = policy;
    }

    @Override
    int run(char[] chars, int from, int to) throws IOException {
        int at = from;
        while (at < to && !Character.isSurrogate(chars[at])) {
            int room = (buffer.length - size) / LONGEST_CHAR;
            if (room == 0) {
                empty();
            } else {
                at = encode(chars, at, Math.min(to, at + room));
            }
        }
        return at;
    }

    /** Encodes into the buffer up to an end or to a surrogate. Returns where it went on to. */
    private int encode(char[] chars, int from, int end) {
        byte[] bytes = buffer;
        int to = size;
        int at = from;
        while (at < end) {
            char c = chars[at];
            if (c < 0x80) {
                bytes[to++] = (byte) c;
            } else if (c < 0x800) {
                bytes[to++] = (byte) (0xc0 | c >> 6);
                bytes[to++] = (byte) (0x80 | c & 0x3f);
            } else if (!Character.isSurrogate(c)) {
                bytes[to++] = (byte) (0xe0 | c >> 12);
                bytes[to++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[to++] = (byte) (0x80 | c & 0x3f);
            } else {
                break;
            }
            at++;
        }
        size = to;
        return at;
    }

    @Override
    void pair(char first, char second) throws IOException {
        if (buffer.length - size < LONGEST_PAIR) {
            empty();
        }
        int codePoint = Character.toCodePoint(first, second);
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
