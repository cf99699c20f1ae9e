package io.github.jianbao.core;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what nearly all texts consist of: UTF-8 (RFC 3629) without a fault, of characters of the basic plane that are neither
 * private, nor controls beyond ASCII, nor from U+FFFD on. Two characters of three bytes are read as one number, which takes two
 * thirds of the library's time. Everything else is left to the library.
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The bits that mark leads and continuations in the first six of eight bytes, and how two characters have them set. */
    private static final long MARKS = 0xF0C0_C0F0_C0C0_0000L;

    private static final long TWO_OF_THREE = 0xE080_80E0_8080_0000L;

    /** Two characters side by side, each in 24 bits: a one for each, and the bits that each of their bytes gives. */
    private static final long EACH = 0x00_0001_00_0001L;

    private static final long FIRSTS = EACH * 0xF000;
    private static final long SECONDS = EACH * 0x0FC0;
    private static final long THIRDS = EACH * 0x003F;

    /** Added to a character, they set bit 16 from U+0800, U+D800, U+F900 and U+FFFD on. */
    private static final long FROM_0800 = EACH * (0x1_0000 - 0x0800);

    private static final long FROM_D800 = EACH * (0x1_0000 - 0xD800);
    private static final long FROM_F900 = EACH * (0x1_0000 - 0xF900);
    private static final long FROM_FFFD = EACH * (0x1_0000 - 0xFFFD);

    private final byte[] bytes;
    private int at;
    private char[] chars;
    private int length;
    private boolean doubtful;

    private Utf8(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
        this.chars = new char[16 + (bytes.length - from) / 5 * 2];
    }

    /** What bytes say; {@code doubtful} where there are controls or question marks, which may stand for lost characters. */
    record Plain(String text, boolean doubtful) {}

    /** The text of some bytes from an offset on; null where the library has to look. */
    static @Nullable Plain decode(byte[] bytes, int from) {
        Utf8 decoder = new Utf8(bytes, from);
        while (decoder.at < bytes.length) {
            if (!decoder.some()) {
                return null;
            }
            if (decoder.length == decoder.chars.length) {
                decoder.chars = Arrays.copyOf(decoder.chars, 2 * decoder.length);
            }
        }
        return new Plain(new String(decoder.chars, 0, decoder.length), decoder.doubtful);
    }

    /** Decodes as far as there is room for certain: no byte gives more than one character. False where it gives up. */
    private boolean some() {
        char[] out = chars;
        byte[] in = bytes;
        int stop = (int) Math.min(in.length, (long) at + out.length - length);
        int eight = Math.min(stop - 1, in.length - Long.BYTES + 1);
        int i = at;
        int n = length;
        long odd = 0;
        boolean doubt = doubtful;
        while (i < stop) {
            while (i < eight) {
                long two = (long) EIGHT.get(in, i);
                if ((two & MARKS) != TWO_OF_THREE) {
                    break;
                }
                long c = two >>> 16 & THIRDS | two >>> 18 & SECONDS | two >>> 20 & FIRSTS;
                odd |= ~(c + FROM_0800) | c + FROM_D800 & ~(c + FROM_F900) | c + FROM_FFFD;
                out[n] = (char) (c >>> 24);
                out[n + 1] = (char) c;
                n += 2;
                i += 6;
            }
            if (i >= stop) {
                break;
            }
            int lead = in[i];
            if (lead >= 0) {
                doubt |= lead == '?' || Plausibility.isControl((char) lead);
                out[n++] = (char) lead;
                i++;
            } else {
                int size = lead >> 5 == -2 ? 2 : 3;
                int c = several(i, size);
                if (c < (size == 2 ? 0xA0 : 0x800) || c >= 0xD800 && c < 0xF900 || c >= 0xFFFD) {
                    return false;
                }
                out[n++] = (char) c;
                i += size;
            }
        }
        at = i;
        length = n;
        doubtful = doubt;
        return (odd & EACH << 16) == 0;
    }

    /** A character of two or three bytes; below zero where none stands. */
    private int several(int i, int size) {
        int lead = bytes[i];
        if (i + size > bytes.length || size == 3 && lead >> 4 != -2) {
            return -1;
        }
        int c = size == 2 ? lead & 0x1F : lead & 0x0F;
        for (int k = i + 1; k < i + size; k++) {
            if (bytes[k] >> 6 != -2) {
                return -1;
            }
            c = c << 6 | bytes[k] & 0x3F;
        }
        return c;
    }
}
