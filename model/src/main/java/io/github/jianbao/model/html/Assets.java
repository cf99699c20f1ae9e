package io.github.jianbao.model.html;

import io.github.jianbao.model.picture.OutlinePicture;
import io.github.jianbao.model.picture.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Style sheet and script of the page, and the policy that allows these two and nothing else. */
final class Assets {

    static final String STYLE = Resources.read(Assets.class, "page.css") + OutlinePicture.style();
    static final String SCRIPT = Resources.read(Assets.class, "page.js");
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                    .formatted(sha256(STYLE), sha256(SCRIPT));

    private Assets() {}

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
