package io.github.jianbao.model;

import io.github.jianbao.core.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
     * The clauses right under a document or under another clause, while somebody walks over them in order; those inside a turn
     * belong to the level around it. Remembers no more than which marks came before. For one thread.
     */
    public static final class Level {

        private final Document document;
        private final List<String> path;
        private final Map<String, Integer> seen = new HashMap<>();

        private Level(Document document, List<String> path) {
            this.document = document;
            this.path = path;
        }

        /**
         * The outermost clauses of a document.
         *
         * @param document the article or attachment
         * @return in front of the first
         */
        public static Level of(Document document) {
            return new Level(document, List.of());
        }

        /**
         * The clauses inside another.
         *
         * @param located the other, with its place
         * @return in front of the first
         */
        public static Level under(Located located) {
            return new Level(located.document(), located.address().marks());
        }

        /**
         * Places a clause.
         *
         * @param clause the next one of this level
         * @return the clause with its place
         */
        public Located next(Clause clause) {
            String mark = mark(clause.marker());
            int turn = seen.merge(mark, 1, Integer::sum);
            List<String> marks = new ArrayList<>(path);
            marks.add(turn == 1 ? mark : mark + "~" + turn);
            return new Located(document, new ClauseAddress(document.id(), marks), marks.size(), clause);
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
        issue.articles().forEach(article -> forEach(article, all::add));
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
        forEach(document, all::add);
        return all;
    }

    /**
     * Hands out all clauses of a document, those of its attachments included, in order, and holds none of them.
     *
     * @param document the article or attachment
     * @param consumer what takes them
     */
    public static void forEach(Document document, Consumer<? super Located> consumer) {
        forEach(document.body(), Level.of(document), consumer);
        for (Attachment attachment : document.attachments()) {
            forEach(attachment, consumer);
        }
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

    private static void forEach(List<Block> blocks, Level level, Consumer<? super Located> consumer) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                Located located = level.next(clause);
                consumer.accept(located);
                forEach(clause.body(), Level.under(located), consumer);
            } else if (block instanceof Speech speech) {
                forEach(speech.body(), level, consumer);
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
