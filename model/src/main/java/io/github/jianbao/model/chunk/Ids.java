package io.github.jianbao.model.chunk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Hashes, and ids that are unique in one issue. */
final class Ids {

    private static final int ID_LENGTH = 32;

    private final Map<String, Integer> given = new HashMap<>();

    /** The same for the same source, work, kind and text; the second time with {@code -2} behind it. */
    String next(ChunkOrigin origin, String work, Chunk.Kind kind, String contentHash) {
        String from = origin.sourceKey() == null ? origin.issue() + "\n" + origin.designation() : origin.sourceKey();
        String id =
                sha256(from + "\n" + work + "\n" + kind + "\n" + contentHash).substring(0, ID_LENGTH);
        int turn = given.merge(id, 1, Integer::sum);
        return turn == 1 ? id : id + "-" + turn;
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
