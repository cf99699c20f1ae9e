package io.github.jianbao.cli;

import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.chunk.Chunker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How {@code convert --to chunks} cuts. */
final class Chunking {

    private static final int SIZE = 800;

    /** Without options. */
    static final Chunker USUAL = Chunker.ofCharacters(SIZE);

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "chunks: maximum length of each, in characters; " + SIZE + " by default.")
    @Nullable
    Integer size;

    @Option(
            names = "--overlap",
            paramLabel = "N",
            description = "chunks: whole sentences, of at most this many characters, stand in the next chunk again.")
    @Nullable
    Integer overlap;

    @Option(
            names = "--parents",
            paramLabel = "N",
            description = "chunks: larger chunks, of at most this many characters, before those that they hold.")
    @Nullable
    Integer parents;

    boolean isAsked() {
        return size != null || overlap != null || parents != null;
    }

    /** A chunker for a text of a name. */
    private Chunker chunker(String sourceKey) {
        Chunker chunker = size == null ? USUAL : Chunker.ofCharacters(size);
        chunker = overlap == null ? chunker : chunker.withOverlap(overlap);
        chunker = parents == null ? chunker : chunker.withParents(parents);
        return chunker.withSourceKey(sourceKey);
    }

    /** Throws where the figures do not go together. */
    void check() {
        chunker("");
    }

    /** The chunks of a FILE, which carry its name. */
    Content of(Job job) {
        Chunker chunker = chunker(
                job.input().isStandardInput()
                        ? "stdin"
                        : FileNames.last(job.input().name()));
        return out -> ChunkForm.write(job.result().issue(), chunker, out);
    }
}
