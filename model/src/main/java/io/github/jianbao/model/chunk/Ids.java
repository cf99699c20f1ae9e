package io.github.jianbao.model.chunk;

import io.github.jianbao.model.sink.Sha256;
import java.util.HashMap;
import java.util.Map;

/** Hashes, and ids that are unique in one issue. */
final class Ids {

    private static final int ID_LENGTH = 32;

    private final Map<String, Integer> given = new HashMap<>();

    /** The same for the same source, work, kind and text; the second time with {@code -2} behind it. */
    String next(ChunkOrigin origin, String work, Chunk.Kind kind, String contentHash) {
        String from = origin.sourceKey() == null ? origin.issue() + "\n" + origin.designation() : origin.sourceKey();
        String id = Sha256.hex(from + "\n" + work + "\n" + kind + "\n" + contentHash)
                .substring(0, ID_LENGTH);
        int turn = given.merge(id, 1, Integer::sum);
        return turn == 1 ? id : id + "-" + turn;
    }
}
