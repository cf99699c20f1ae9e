package io.github.jianbao.model.sink;

import java.io.IOException;
import java.io.OutputStream;

/** Writes UTF-8 to a stream that it does not close. */
final class Utf8Writer extends SurrogateGuard {

    /** Bytes of one char at most; a pair of them takes one byte more than that. */
    private static final int LONGEST_CHAR = 3;

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
        int at = from;
        while (at < to) {
            int room = (buffer.length - size - 1) / LONGEST_CHAR;
            if (room == 0) {
                empty();
            } else {
                at = encode(chars, at, Math.min(to, at + room));
            }
        }
    }

    /** Encodes into the buffer; the second half of a pair may stand behind the end. Returns where it went on to. */
    private int encode(char[] chars, int from, int end) {
        byte[] bytes = buffer;
        int to = size;
        int at = from;
        while (at < end) {
            char c = chars[at++];
            if (c < 0x80) {
                bytes[to++] = (byte) c;
            } else if (c < 0x800) {
                bytes[to++] = (byte) (0xc0 | c >> 6);
                bytes[to++] = (byte) (0x80 | c & 0x3f);
            } else if (!Character.isHighSurrogate(c)) {
                bytes[to++] = (byte) (0xe0 | c >> 12);
                bytes[to++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[to++] = (byte) (0x80 | c & 0x3f);
            } else {
                int codePoint = Character.toCodePoint(c, chars[at++]);
                bytes[to++] = (byte) (0xf0 | codePoint >> 18);
                bytes[to++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
                bytes[to++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
                bytes[to++] = (byte) (0x80 | codePoint & 0x3f);
            }
        }
        size = to;
        return at;
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
