package io.github.jianbao.model.sink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 of texts in UTF-8. */
public final class Sha256 {

    private Sha256() {}

    /**
     * The hash in hexadecimal.
     *
     * @param text any text
     * @return 64 digits
     */
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }

    /**
     * The hash as policies of pages (Content-Security-Policy) name it.
     *
     * @param text any text
     * @return the hash in Base64
     */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(of(text));
    }

    private static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
