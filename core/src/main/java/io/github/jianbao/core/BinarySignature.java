package io.github.jianbao.core;

import java.nio.charset.StandardCharsets;

/** The first bytes of files that hold no text: pictures, archives (Word's docx among them), PDF, programs. */
final class BinarySignature {

    private static final byte[][] SIGNATURES = {
        latin1("\u0089PNG\r\n\u001A\n"),
        latin1("\u00FF\u00D8\u00FF"),
        latin1("GIF87a"),
        latin1("GIF89a"),
        latin1("II*\0"),
        latin1("MM\0*"),
        latin1("PK\3\4"),
        latin1("PK\5\6"),
        latin1("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
        latin1("%PDF-"),
        latin1("\u001F\u008B\b"),
        latin1("7z\u00BC\u00AF'\u001C"),
        latin1("Rar!\u001A\7"),
        latin1("\u007FELF"),
        latin1("\u00CA\u00FE\u00BA\u00BE"),
    };

    private BinarySignature() {}

    static boolean matches(byte[] bytes) {
        for (byte[] signature : SIGNATURES) {
            if (startsWith(bytes, signature)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] bytes, byte[] head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (bytes[i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] latin1(String signature) {
        return signature.getBytes(StandardCharsets.ISO_8859_1);
    }
}
