package io.github.jianbao.model;

import io.github.jianbao.core.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addresses and stable ids of clauses. */
public final class Clauses {

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Clauses() {}

    /**
     * A clause with its place.
     *
     * @param document the article or attachment that holds it
     * @param address where it stands
     * @param depth 1 for an outermost clause of its document
     * @param clause the clause
     */
    public record Located(Document document, ClauseAddress address, int depth, Clause clause) {

        /**
         * An id that survives a re-parse of the same text, and a change of the article's place in the issue: a hash of the
         * document's title and the address within it.
         *
         * @return sixteen hexadecimal digits
         */
        public String stableId() {
            Text title = document.title();
            long hash = fnv(FNV_START, title == null ? document.id() : Folding.fold(title.value()));
            hash = fnv(hash, "#");
            return String.format("%016x", fnv(hash, String.join("/", address.marks())));
        }

        private static long fnv(long hash, String text) {
            long h = hash;
            for (int i = 0; i < text.length(); i++) {
                h = (h ^ text.charAt(i)) * FNV_PRIME;
            }
            return h;
        }
    }

    /**
     * All clauses of an issue, those of attachments included, in order.
     *
     * @param issue the issue
     * @return a new list
     */
    public static List<Located> of(Issue issue) {
        List<Located> all = new ArrayList<>();
        for (Article article : issue.articles()) {
            collectDocument(article, all);
        }
        return all;
    }

    /**
     * All clauses of a document, those of its attachments included, in order.
     *
     * @param document the article or attachment
     * @return a new list
     */
    public static List<Located> of(Document document) {
        List<Located> all = new ArrayList<>();
        collectDocument(document, all);
        return all;
    }

    /**
     * The clause at an address. An address that names an article finds a clause of its attachments too when the article's own
     * body has none there.
     *
     * @param issue the issue
     * @param address as {@link ClauseAddress#toString()} writes it
     * @return the clause with its place, or empty
     */
    public static Optional<Located> find(Issue issue, String address) {
        int hash = address.indexOf('#');
        if (hash < 0) {
            return Optional.empty();
        }
        String id = address.substring(0, hash);
        String path = address.substring(hash + 1);
        Optional<Article> holder = issue.article(id.indexOf('.') < 0 ? id : id.substring(0, id.indexOf('.')));
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        Located inside = null;
        for (Located located : of(holder.get())) {
            if (String.join("/", located.address().marks()).equals(path)) {
                String found = located.address().document();
                if (found.equals(id)) {
                    return Optional.of(located);
                }
                if (inside == null && found.startsWith(id + ".")) {
                    inside = located;
                }
            }
        }
        return Optional.ofNullable(inside);
    }

    private static void collectDocument(Document document, List<Located> into) {
        collect(document, document.body(), List.of(), new HashMap<>(), into);
        for (Attachment attachment : document.attachments()) {
            collectDocument(attachment, into);
        }
    }

    private static void collect(
            Document document, List<Block> blocks, List<String> path, Map<String, Integer> seen, List<Located> into) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                String mark = mark(clause.marker());
                int turn = seen.merge(mark, 1, Integer::sum);
                List<String> here = new ArrayList<>(path);
                here.add(turn == 1 ? mark : mark + "~" + turn);
                into.add(new Located(document, new ClauseAddress(document.id(), here), here.size(), clause));
                collect(document, clause.body(), here, new HashMap<>(), into);
            } else if (block instanceof Speech speech) {
                collect(document, speech.body(), path, seen, into);
            }
        }
    }

    /** The mark in an address: brackets stay, a closing 、 or . goes: 二, （四）, 3, 第五条. */
    private static String mark(Marker marker) {
        String text = marker.text();
        int end = text.length();
        while (end > 1 && "、.．,，:： \u3000".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).replace("(", "（").replace(")", "）").replace(" ", "");
    }
}
