package io.github.jianbao.model.chunk;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.sink.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts issues into chunks. A chunk never crosses the edge of an article or of an attachment, never cuts a sentence unless that one alone is too long, and
 * never ends with a heading that announces what follows. Every character of an article's texts but blanks at a cut stands in
 * some chunk. Where there is a choice, the cut is made in front of a clause rather than inside it. A chunk that opens inside a table says the
 * table's head again, if that is no longer than a quarter of a chunk and finds room.
 *
 * <pre>{@code
 * for (Chunk chunk : Chunker.ofCharacters(400).withOverlap(60).chunks(issue)) {
 *     System.out.println(chunk.text() + "  " + chunk.metadata());
 * }
 * }</pre>
 *
 * <p>Immutable, safe for all threads if its counter is.
 */
public final class Chunker {

    private final int maxSize;
    private final int overlap;
    private final int parentSize;
    private final Size size;
    private final @Nullable String sourceKey;

    private Chunker(int maxSize, int overlap, int parentSize, Size size, @Nullable String sourceKey) {
        this.maxSize = maxSize;
        this.overlap = overlap;
        this.parentSize = parentSize;
        this.size = size;
        this.sourceKey = sourceKey;
    }

    /**
     * Chunks of at most this many characters (UTF-16 units), without overlap and parents.
     *
     * @param maxSize 1 or more
     * @return a chunker
     * @throws IllegalArgumentException if the size is less than 1
     */
    public static Chunker ofCharacters(int maxSize) {
        if (maxSize < 1) {
            throw new IllegalArgumentException("no size: " + maxSize);
        }
        return new Chunker(maxSize, 0, 0, new Size(null), null);
    }

    /**
     * Chunks of at most this many tokens. The counter must not count less for a longer text; it is asked a few times a
     * chunk. One code point that counts more than the limit is a chunk nevertheless.
     *
     * @param maxSize 1 or more
     * @param counter how many tokens a text has
     * @return a chunker
     * @throws IllegalArgumentException if the size is less than 1
     */
    public static Chunker ofTokens(int maxSize, ToIntFunction<? super CharSequence> counter) {
        Chunker chunker = ofCharacters(maxSize);
        return new Chunker(chunker.maxSize, 0, 0, new Size(Required.argument(counter, "counter")), null);
    }

    /**
     * A copy with an overlap: each chunk starts with the last whole sentences of the one before it, as many as fit into the
     * overlap. They count into the size, and give way where the next sentence needs the room.
     *
     * @param most 0 or more, less than the size of a chunk
     * @return a chunker
     * @throws IllegalArgumentException if the overlap is negative or as long as a chunk
     */
    public Chunker withOverlap(int most) {
        if (most < 0 || most >= maxSize) {
            throw new IllegalArgumentException("no overlap: " + most + " of " + maxSize);
        }
        return new Chunker(maxSize, most, parentSize, size, sourceKey);
    }

    /**
     * A copy with parents: larger chunks, cut by the same rules, in front of the chunks that they hold.
     *
     * @param most the size of a parent, more than that of a chunk
     * @return a chunker
     * @throws IllegalArgumentException if a parent is no larger than a chunk
     */
    public Chunker withParents(int most) {
        if (most <= maxSize) {
            throw new IllegalArgumentException("no parents: " + most + " for " + maxSize);
        }
        return new Chunker(maxSize, overlap, most, size, sourceKey);
    }

    /**
     * The same for a text that the caller knows by a key: a file's name, an address. Its chunks carry the key, and their ids
     * are made of it, so that the same words in two texts are two chunks.
     *
     * @param key what the caller names the text by; {@code null} for none
     * @return a chunker
     * @since 0.2.0
     */
    public Chunker withSourceKey(@Nullable String key) {
        return new Chunker(maxSize, overlap, parentSize, size, key);
    }

    /**
     * The chunks of an issue, a parent in front of its own.
     *
     * @param issue the issue
     * @return a new list
     */
    public List<Chunk> chunks(Issue issue) {
        Required.argument(issue, "issue");
        List<Chunk> chunks = new ArrayList<>();
        forEach(issue, chunks::add);
        return chunks;
    }

    /**
     * Hands out the chunks of an issue one by one, a parent in front of its own. Holds no more than
     * the chunk and the lines around it; with parents, the parent.
     *
     * @param issue the issue
     * @param consumer what takes them
     */
    public void forEach(Issue issue, Consumer<? super Chunk> consumer) {
        Required.argument(issue, "issue");
        Required.argument(consumer, "consumer");
        Cut cut = new Cut(new Origins(issue, sourceKey), consumer);
        for (Section section : issue.sections()) {
            for (Article article : section.articles()) {
                cut.article(section, article);
            }
        }
    }

    /** One issue being cut. */
    private final class Cut {

        private final Origins origins;
        private final Consumer<? super Chunk> consumer;
        private final Ids ids = new Ids();
        private int chunks;
        private int parents;

        Cut(Origins origins, Consumer<? super Chunk> consumer) {
            this.origins = origins;
            this.consumer = consumer;
        }

        void article(Section section, Article article) {
            Atoms atoms = new Atoms(new Script(article), size, maxSize);
            if (parentSize == 0) {
                chunks(section, article, atoms, 0, Integer.MAX_VALUE, null);
                return;
            }
            Packer packer = new Packer(atoms, 0, Integer.MAX_VALUE, size, parentSize, 0);
            while (packer.hasNext()) {
                Packer.Pack outer = packer.next();
                ChunkOrigin origin = origins.of(section, article, atoms, outer.from(), outer.to());
                Chunk parent = make(origin, atoms, outer, null, Chunk.Kind.PARENT, parents++);
                consumer.accept(parent);
                chunks(section, article, atoms, outer.from(), outer.to(), parent.id());
            }
        }

        private void chunks(
                Section section, Article article, Atoms atoms, int first, int limit, @Nullable String parent) {
            Packer packer = new Packer(atoms, first, limit, size, maxSize, overlap);
            while (packer.hasNext()) {
                Packer.Pack pack = packer.next();
                ChunkOrigin origin = origins.of(section, article, atoms, pack.from(), pack.to());
                consumer.accept(make(origin, atoms, pack, parent, Chunk.Kind.CHUNK, chunks++));
                atoms.letGo(pack.from());
            }
        }

        private Chunk make(
                ChunkOrigin origin,
                Atoms atoms,
                Packer.Pack pack,
                @Nullable String parent,
                Chunk.Kind kind,
                int index) {
            Atom first = atoms.get(pack.from());
            Atom last = atoms.get(pack.to() - 1);
            Atom lead = atoms.get(pack.lead());
            int start = lead.start();
            String run = atoms.text().subSequence(start, last.end());
            List<Span> spans = atoms.text().sourceSpans(start, last.end());
            TableHead head = lead.head();
            int most = kind == Chunk.Kind.PARENT ? parentSize : maxSize;
            if (head != null && size.of(head, run, 0, run.length()) > most) {
                head = null;
            }
            String text = head == null ? run : head.text() + run;
            int repeated = head == null ? 0 : head.text().length();
            String hash = Sha256.hex(text);
            return new Chunk(
                    ids.next(origin, origins.work(first.place().document()), kind, hash),
                    kind,
                    parent,
                    index,
                    text,
                    repeated + (pack.lead() == pack.from() ? 0 : first.start() - start),
                    hash,
                    head == null
                            ? spans
                            : Stream.concat(head.spans().stream(), spans.stream())
                                    .toList(),
                    origin);
        }
    }

    /** {@return size, overlap and size of parents, for logs} */
    @Override
    public String toString() {
        return "Chunker[" + maxSize + ", overlap " + overlap + ", parents " + parentSize + "]";
    }
}
