package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.jianbao.core.check.Required;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Clauses with their places: addresses, stable ids, and the way from one to those around it.
 *
 * <pre>{@code
 * for (Clauses.Located located : Clauses.of(issue)) {
 *     System.out.println(located.address() + "  " + located.pathText() + "  " + located.clause().span());
 * }
 * }</pre>
 */
public final class Clauses {

    private Clauses() {}

    /**
     * A clause with its place. Two are equal when document, address and clause are. Immutable.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Located {

        private final ClauseScope scope;
        private final @Nullable Located parent;
        private final int index;
        private final ClauseAddress address;
        private final Clause clause;

        /** Made when somebody asks for it, the same whoever makes it. */
        private @Nullable List<Located> children;

        Located(ClauseScope scope, @Nullable Located parent, int index, ClauseAddress address, Clause clause) {
            this.scope = scope;
            this.parent = parent;
            this.index = index;
            this.address = address;
            this.clause = clause;
        }

        /**
         * The document that the clause stands in.
         *
         * @return the article or attachment
         */
        @JsonProperty
        public Document document() {
            return scope.document();
        }

        /**
         * Where it stands.
         *
         * @return the address, unique within an issue
         */
        @JsonProperty
        public ClauseAddress address() {
            return address;
        }

        /**
         * How many clauses it stands in, itself included.
         *
         * @return 1 for an outermost clause of its document
         */
        @JsonProperty
        public int depth() {
            return address.marks().size();
        }

        /**
         * The clause.
         *
         * @return the record of the model
         */
        @JsonProperty
        public Clause clause() {
            return clause;
        }

        /**
         * The article that the document is, or is an attachment of.
         *
         * @return empty only where the clauses of an attachment were asked for, not those of its article or issue
         * @since 0.2.0
         */
        public Optional<Article> article() {
            return Optional.ofNullable(scope.article());
        }

        /**
         * The section of the issue that the article stands in.
         *
         * @return empty where the clauses of a document were asked for, not those of an issue
         * @since 0.2.0
         */
        public Optional<Section> section() {
            return Optional.ofNullable(scope.section());
        }

        /**
         * The clause around this one in the same document.
         *
         * @return empty for an outermost clause
         * @since 0.2.0
         */
        public Optional<Located> parent() {
            return Optional.ofNullable(parent);
        }

        /**
         * The clauses on the way down to this one.
         *
         * @return outermost first, this one last
         * @since 0.2.0
         */
        public List<Located> path() {
            Deque<Located> path = new ArrayDeque<>();
            for (Located each = this; each != null; each = each.parent) {
                path.addFirst(each);
            }
            return List.copyOf(path);
        }

        /**
         * Numbers and headings on the way down, for people.
         *
         * @return for example {@code 二、重点任务 > （五）建设网上预约平台}; a clause without a heading has its number alone
         * @since 0.2.0
         */
        public String pathText() {
            StringBuilder text = new StringBuilder();
            for (Located each : path()) {
                text.append(text.isEmpty() ? "" : " > ");
                text.append(each.clause.marker().text()).append(each.clause.headingText());
            }
            return text.toString();
        }

        /**
         * The clauses right inside this one, those inside a turn of a speaker included.
         *
         * @return in order; unmodifiable
         * @since 0.2.0
         */
        public List<Located> children() {
            List<Located> known = children;
            if (known == null) {
                known = level(clause.body(), Level.under(this));
                children = known;
            }
            return known;
        }

        /**
         * The clause before this one under the same parent.
         *
         * @return empty for the first
         * @since 0.2.0
         */
        public Optional<Located> previous() {
            return sibling(index - 1);
        }

        /**
         * The clause after this one under the same parent.
         *
         * @return empty for the last
         * @since 0.2.0
         */
        public Optional<Located> next() {
            return sibling(index + 1);
        }

        private Optional<Located> sibling(int at) {
            List<Located> siblings = parent == null ? scope.outermost() : parent.children();
            return at < 0 || at >= siblings.size() ? Optional.empty() : Optional.of(siblings.get(at));
        }

        /**
         * An id that survives a re-parse of the same text, and a change of the article's place in the issue: a hash of the
         * document's title and the address within it. Unique among the clauses of an issue ({@link Clauses#of(Issue)}): of two
         * documents with one title (简讯, 工作动态), the second has ids of its own. The clauses of a document alone
         * ({@link Clauses#of(Document)}) have the ids that they would have were it the first of its title.
         *
         * @return sixteen hexadecimal digits
         */
        public String stableId() {
            return StableIds.of(scope.document(), scope.turn(), address);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || other instanceof Located located
                            && address.equals(located.address)
                            && clause.equals(located.clause)
                            && document().equals(located.document());
        }

        @Override
        public int hashCode() {
            return address.hashCode();
        }

        /** {@return address and number, for logs} */
        @Override
        public String toString() {
            return "Located[" + address + ", " + clause.marker().text() + clause.headingText() + "]";
        }
    }

    /**
     * The clauses right under a document or under another clause, while somebody walks over them in order; those inside a turn
     * belong to the level around it. Remembers no more than which marks came before. For one thread.
     */
    public static final class Level {

        private final ClauseScope scope;
        private final @Nullable Located parent;
        private final List<String> path;
        private final Map<String, Integer> seen = new HashMap<>();
        private int count;

        private Level(ClauseScope scope, @Nullable Located parent) {
            this.scope = scope;
            this.parent = parent;
            this.path = parent == null ? List.of() : parent.address.marks();
        }

        /**
         * The outermost clauses of a document.
         *
         * @param document the article or attachment
         * @return in front of the first
         */
        public static Level of(Document document) {
            Required.argument(document, "document");
            return of(ClauseScope.of(document));
        }

        static Level of(ClauseScope scope) {
            return new Level(scope, null);
        }

        /**
         * The clauses inside another.
         *
         * @param located the other, with its place
         * @return in front of the first
         */
        public static Level under(Located located) {
            Required.argument(located, "located");
            return new Level(located.scope, located);
        }

        /**
         * Places a clause.
         *
         * @param clause the next one of this level
         * @return the clause with its place
         */
        public Located next(Clause clause) {
            Required.argument(clause, "clause");
            String mark = ClauseAddress.mark(clause.marker().text());
            int turn = seen.merge(mark, 1, Integer::sum);
            List<String> marks = Lists.with(path, turn == 1 ? mark : mark + "~" + turn);
            ClauseAddress address = new ClauseAddress(scope.document().id(), marks);
            return new Located(scope, parent, count++, address, clause);
        }
    }

    /**
     * All clauses of an issue, those of attachments included, in order.
     *
     * @param issue the issue
     * @return a new list
     */
    public static List<Located> of(Issue issue) {
        Required.argument(issue, "issue");
        List<Located> all = new ArrayList<>();
        ClauseScope.of(issue).forEach(scope -> add(scope.outermost(), all));
        return all;
    }

    /**
     * All clauses of a document, those of its attachments included, in order.
     *
     * @param document the article or attachment
     * @return a new list
     */
    public static List<Located> of(Document document) {
        Required.argument(document, "document");
        List<Located> all = new ArrayList<>();
        ClauseScope.inside(document).forEach(scope -> add(scope.outermost(), all));
        return all;
    }

    private static void add(List<Located> level, List<Located> into) {
        for (Located located : level) {
            into.add(located);
            add(located.children(), into);
        }
    }

    /**
     * Hands out all clauses of a document, those of its attachments included, in order, and holds none of them.
     *
     * @param document the article or attachment
     * @param consumer what takes them
     */
    public static void forEach(Document document, Consumer<? super Located> consumer) {
        Required.argument(document, "document");
        Required.argument(consumer, "consumer");
        for (ClauseScope scope : ClauseScope.inside(document)) {
            forEach(scope.document().body(), Level.of(scope), consumer);
        }
    }

    /**
     * The clause at an address. An address that names an article finds a clause of its attachments too when the article's own
     * body has none there. Where no clause has exactly this address, brackets and numerals of another shape, missing marks
     * and missing chapters are understood as long as one clause alone is meant: {@code a1#第三条} for {@code a1#第一章/第三条},
     * {@code a1#二/(四)} and {@code a1#2/4} for {@code a1#二/（四）}.
     *
     * @param issue the issue
     * @param address as {@link ClauseAddress#toString()} writes it, or as {@link ClauseAddress#parse(String)} reads it
     * @return the clause with its place; empty when there is none or more than one, and for null and what is no address
     */
    public static Optional<Located> find(Issue issue, @Nullable String address) {
        Required.argument(issue, "issue");
        return ClauseAddress.read(address).flatMap(read -> find(issue, read));
    }

    /**
     * The clause at an address, as {@link #find(Issue, String)} does.
     *
     * @param issue the issue
     * @param address where it stands
     * @return the clause with its place; empty when there is none or more than one
     * @since 0.2.0
     */
    public static Optional<Located> find(Issue issue, ClauseAddress address) {
        Required.argument(issue, "issue");
        Required.argument(address, "address");
        return AddressSearch.find(issue, address);
    }

    /** The clauses among some blocks, with their places. */
    static List<Located> level(List<Block> blocks, Level level) {
        List<Located> found = new ArrayList<>();
        collect(blocks, level, found);
        return List.copyOf(found);
    }

    private static void collect(List<Block> blocks, Level level, List<Located> into) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                into.add(level.next(clause));
            } else if (block instanceof Speech speech) {
                collect(speech.body(), level, into);
            }
        }
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
}
