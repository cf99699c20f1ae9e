package io.github.jianbao.core;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The marks (U+FEFF) that name an encoding at the head of a file. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    GB18030(ChineseCharset.GB18030, 0x84, 0x31, 0x95, 0x33);

    private final Charset charset;
    private final byte[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** The mark that the bytes begin with. */
    static @Nullable ByteOrderMark of(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (BinarySignature.startsWith(bytes, candidate.mark)) {
                return candidate;
            }
        }
        return null;
    }

    Charset charset() {
        return charset;
    }

    /** How many bytes it takes. */
    int length() {
        return mark.length;
    }
}
