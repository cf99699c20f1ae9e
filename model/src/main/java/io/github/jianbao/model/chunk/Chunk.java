package io.github.jianbao.model.chunk;

import io.github.jianbao.core.Position;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verbatim run of an article's reading text, behind the head of the table in which it opens. Lines of the text are separated by {@code \n}.
 *
 * @param id stays the same when the same text is parsed again, in this issue or at another place in it; unique in the issue, and in
 *     an archive whose texts have keys of their own ({@link Chunker#withSourceKey})
 * @param kind what it is for
 * @param parent id of the parent that holds it; absent without parents
 * @param index its place among the chunks of its kind in the issue, from 0
 * @param text the text
 * @param overlap how many UTF-16 units at the start stood in a chunk before already: the head of the table that the chunk goes on with, and the
 *     end of the chunk before
 * @param contentHash SHA-256 of the text in UTF-8, in hexadecimal
 * @param spans where the text stands in the source, in order
 * @param origin where it comes from
 */
public record Chunk(
        String id,
        Kind kind,
        @Nullable String parent,
        int index,
        String text,
        int overlap,
        String contentHash,
        List<Span> spans,
        ChunkOrigin origin) {

    /** What a chunk is for. */
    public enum Kind {
        /** To be searched. */
        CHUNK,
        /** To be shown or read around the chunks that it holds. */
        PARENT
    }

    /**
     * Copies the spans.
     *
     * @param id the id
     * @param kind what it is for
     * @param parent id of the parent
     * @param index its place
     * @param text the text
     * @param overlap length of the overlap
     * @param contentHash hash of the text
     * @param spans where it stands in the source
     * @param origin where it comes from
     * @throws IllegalArgumentException when id, kind, text, contentHash, spans or origin is null
     */
    public Chunk {
        Required.part(id, "Chunk", "id");
        Required.part(kind, "Chunk", "kind");
        Required.part(text, "Chunk", "text");
        Required.part(contentHash, "Chunk", "contentHash");
        Required.part(spans, "Chunk", "spans");
        Required.part(origin, "Chunk", "origin");
        spans = List.copyOf(spans);
    }

    /** Room for all properties of {@link #metadata()} at the load of a hash map. */
    private static final int PLACES = 32;

    /**
     * Everything but the text, flat: strings and integers only, as vector stores want them. What is absent is left out.
     * {@code path} is joined by {@code " > "}, {@code clauses} by a blank; {@code spans} reads {@code 120..345 350..360}.
     *
     * @return an unmodifiable map in a fixed order
     */
    public Map<String, Object> metadata() {
        Map<String, Object> flat = new LinkedHashMap<>(PLACES);
        put(flat, "id", id);
        put(flat, "kind", kind == Kind.CHUNK ? "chunk" : "parent");
        put(flat, "parent", parent);
        put(flat, "index", index);
        put(flat, "sourceKey", origin.sourceKey());
        put(flat, "issue", origin.issue());
        put(flat, "designation", origin.designation());
        put(flat, "section", origin.section());
        put(flat, "article", origin.article());
        put(flat, "title", origin.title());
        put(flat, "source", origin.source());
        put(flat, "documentNumber", origin.documentNumber());
        put(flat, "date", origin.date());
        put(flat, "page", origin.page());
        put(flat, "document", origin.document());
        put(flat, "clause", origin.clause());
        put(flat, "clauseId", origin.clauseId());
        put(flat, "lastClause", origin.lastClause());
        put(flat, "clauses", origin.clauses().isEmpty() ? null : String.join(" ", origin.clauses()));
        put(flat, "path", origin.path().isEmpty() ? null : String.join(" > ", origin.path()));
        put(flat, "overlap", overlap);
        put(flat, "spans", spans.isEmpty() ? null : joined(spans));
        put(flat, "contentHash", contentHash);
        return Collections.unmodifiableMap(flat);
    }

    /**
     * Where the text starts, for people.
     *
     * @param source the text that the issue was read from
     * @return line and column; null for a text that was never in a source
     * @throws IllegalArgumentException when the text is another, shorter one
     */
    public @Nullable Position position(SourceText source) {
        Required.argument(source, "source");
        return spans.isEmpty() ? null : source.position(spans.get(0).start());
    }

    private static void put(Map<String, Object> flat, String name, @Nullable Object value) {
        if (value != null) {
            flat.put(name, value);
        }
    }

    private static String joined(List<Span> spans) {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
            out.append(out.isEmpty() ? "" : " ").append(span);
        }
        return out.toString();
    }

    /** {@return id, kind and first words, for logs} */
    @Override
    public String toString() {
        return "Chunk[" + id + ", " + kind + ", " + Excerpt.of(text) + "]";
    }
}
