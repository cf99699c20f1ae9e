package io.github.jianbao.core;

import io.github.jianbao.core.Decoding.Evidence;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text when nobody says which encoding it is. The steps stand in {@link #decode} in their order. */
final class Decoder {

    /** The mean plausibility from which bytes that other encodings hardly use are taken for UTF-16 without a mark. */
    private static final double LIKE_UTF16 = 0.5;

    /** The same for bytes that may as well be something else: pairs of ASCII letters look like Han in UTF-16. */
    private static final double SURELY_UTF16 = 0.9;

    /** Fewer bytes than this are no UTF-16 when their number is odd; more of them may have been cut. */
    private static final int SHORT = 100;

    private Decoder() {}

    /** A text and how it came about; {@code replaced} faulty sequences of bytes are U+FFFD in it. */
    record Decoded(String text, Charset charset, Evidence evidence, int replaced, int unreadable) {

        Decoded(String text, Charset charset, Evidence evidence, int replaced) {
            this(text, charset, evidence, replaced, Legibility.countUnreadable(text));
        }
    }

    static Decoded decode(byte[] bytes) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return decode(bytes, mark.length(), mark.charset(), Evidence.BOM);
        }
        if (BinarySignature.matches(bytes)) {
            return binary(bytes);
        }
        Decoded utf8 = decode(bytes, 0, StandardCharsets.UTF_8, Evidence.VALID);
        boolean valid = utf8.replaced() == 0;
        if (valid && utf8.unreadable() == 0) {
            return utf8;
        }
        int controls = countControls(bytes);
        if (valid && controls == 0) {
            return utf8;
        }
        Decoded utf16 = utf16ByPattern(bytes, !valid && controls > 0);
        if (utf16 != null) {
            return utf16;
        }
        if (looksBinary(bytes, controls, valid)) {
            return binary(bytes);
        }
        return valid ? utf8 : guess(bytes, utf8);
    }

    /** Bytes that neither UTF-8 nor GB18030 text holds, whereas UTF-16 is full of them. */
    private static int countControls(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            if (b == -1 || (b >= 0 && Plausibility.isControl((char) b))) {
                count++;
            }
        }
        return count;
    }

    private static @Nullable Decoded utf16ByPattern(byte[] bytes, boolean likely) {
        if (bytes.length % 2 != 0 && bytes.length < SHORT) {
            return null;
        }
        double little = Plausibility.asUtf16(bytes, false);
        double big = Plausibility.asUtf16(bytes, true);
        if (Math.max(little, big) < (likely ? LIKE_UTF16 : SURELY_UTF16)) {
            return null;
        }
        Charset charset = big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return decode(bytes, 0, charset, Evidence.PATTERN);
    }

    /** Valid UTF-8 may hold a good many control characters, other bytes one in fifty. */
    private static boolean looksBinary(byte[] bytes, int controls, boolean validUtf8) {
        return validUtf8 ? isAscii(bytes) && controls > bytes.length / 10 : controls > bytes.length / 50 + 1;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Decoded binary(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return new Decoded(text, StandardCharsets.ISO_8859_1, Evidence.BINARY, 0);
    }

    /** Invalid UTF-8: few faults among many sound sequences are damage, else it is most likely GB18030. */
    private static Decoded guess(byte[] bytes, Decoded broken) {
        Decoded utf8 =
                new Decoded(broken.text(), broken.charset(), Evidence.GUESSED, broken.replaced(), broken.unreadable());
        if (10L * utf8.replaced() <= countBeyondAscii(utf8.text()) - utf8.replaced()) {
            return utf8;
        }
        Decoded chinese = decode(bytes, 0, ChineseCharset.GB18030, Evidence.GUESSED);
        double gain = Plausibility.beyondAscii(chinese.text()) - Plausibility.beyondAscii(utf8.text());
        if (gain == 0) {
            return chinese.replaced() < utf8.replaced() ? chinese : utf8;
        }
        return gain > 0 ? chinese : utf8;
    }

    private static long countBeyondAscii(String text) {
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0080') {
                count++;
            }
        }
        return count;
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset, Evidence evidence) {
        Utf8.Plain plain = charset.equals(StandardCharsets.UTF_8) ? Utf8.decode(bytes, from) : null;
        if (plain != null) {
            int unreadable = plain.doubtful() ? Legibility.countUnreadable(plain.text()) : 0;
            return new Decoded(plain.text(), charset, evidence, 0, unreadable);
        }
        String text = new String(bytes, from, bytes.length - from, charset);
        return text.indexOf('\uFFFD') < 0
                ? new Decoded(text, charset, evidence, 0)
                : replacing(bytes, from, charset, evidence);
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
