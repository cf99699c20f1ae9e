package io.github.jianbao.model;

import io.github.jianbao.core.Folding;
import io.github.jianbao.core.check.Required;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Stable ids of the clauses of one issue, for those who walk over its documents one by one: of two documents with one title, the
 * second has ids of its own. {@link Clauses#of(Issue)} does the same.
 *
 * @since 0.2.0
 */
public final class StableIds {

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, Integer> turns = new HashMap<>();

    /** The documents of the issue, each with the hash that those of its clauses start from. */
    private final Map<Document, Long> known = new IdentityHashMap<>();

    StableIds() {}

    /**
     * The ids of an issue.
     *
     * @param issue the issue
     * @return safe for all threads
     */
    public static StableIds of(Issue issue) {
        Required.argument(issue, "issue");
        StableIds ids = new StableIds();
        for (Document document : issue.documents()) {
            ids.known.put(document, start(document, ids.next(document)));
        }
        return ids;
    }

    /**
     * The id of a clause.
     *
     * @param located a clause of the issue
     * @return sixteen hexadecimal digits
     * @throws IllegalArgumentException when its document does not belong to the issue
     */
    public String of(Clauses.Located located) {
        Document document = Required.argument(located, "located").document();
        Long start = known.get(document);
        return of(start == null ? startOfEqual(located) : start, located.address());
    }

    private long startOfEqual(Clauses.Located located) {
        for (Map.Entry<Document, Long> each : known.entrySet()) {
            if (each.getKey().equals(located.document())) {
                return each.getValue();
            }
        }
        throw new IllegalArgumentException(located.address() + " is a clause of another issue");
    }

    /** Counts a document in: 1 for the first of its title. */
    int next(Document document) {
        return turns.merge(name(document), 1, Integer::sum);
    }

    static String of(Document document, int turn, ClauseAddress address) {
        return of(start(document, turn), address);
    }

    private static String of(long start, ClauseAddress address) {
        return HexFormat.of().toHexDigits(fnv(start, String.join("/", address.marks())));
    }

    /** The hash of a title and its turn. */
    private static long start(Document document, int turn) {
        // a folded title holds no line end
        return fnv(fnv(FNV_START, name(document)), turn == 1 ? "#" : "\n" + turn + "#");
    }

    private static String name(Document document) {
        Text title = document.title();
        return title == null ? document.id() : Folding.fold(title.value());
    }

    private static long fnv(long hash, String text) {
        long h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * FNV_PRIME;
        }
        return h;
    }
}
