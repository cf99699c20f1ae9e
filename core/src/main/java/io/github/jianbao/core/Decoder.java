package io.github.jianbao.core;

import io.github.jianbao.core.Decoding.Evidence;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text when nobody says which encoding it is. The steps stand in {@link #decode} in their order. */
final class Decoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoder() {}

    record Decoded(String text, Charset charset, Evidence evidence, int replaced) {}

    static Decoded decode(byte[] bytes) {
        Decoded utf8 = replacing(bytes, 0, StandardCharsets.UTF_8, Evidence.VALID);
        if (utf8.replaced() == 0) {
            return utf8;
        }
        return replacing(bytes, 0, GB18030, Evidence.GUESSED);
    }

    /** Decodes with one U+FFFD for every faulty sequence, and counts them. */
    private static Decoded replacing(byte[] bytes, int from, Charset charset, Evidence evidence) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        StringBuilder text = new StringBuilder(bytes.length - from);
        int replaced = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                in.position(in.position() + result.length());
                text.append('\uFFFD');
                replaced++;
            }
        } while (!result.isUnderflow());
        return new Decoded(text.toString(), charset, evidence, replaced);
    }
}
