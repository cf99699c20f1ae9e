package io.github.jianbao.benchmarks.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The kinds of text that are measured. */
public enum TextKind {
    /** An issue as a word processor saves it: a line is a paragraph. */
    CLEAN {
        @Override
        String draft(long seed, int bytes) {
            return Bulletin.sheet(seed, bytes).clean();
        }
    },
    /** The same issue as PDF text: hard-wrapped, with running heads and page numbers. */
    WRAPPED {
        @Override
        String draft(long seed, int bytes) {
            return Bulletin.sheet(seed, bytes).wrapped("政务参考　　　　　2025年第3期（总第27期）");
        }
    },
    /** A law: chapters, articles, items. */
    LAW {
        @Override
        String draft(long seed, int bytes) {
            return Law.sheet(seed, bytes).clean();
        }
    },
    /** Paragraphs alone. */
    PLAIN {
        @Override
        String draft(long seed, int bytes) {
            Words words = new Words(seed);
            Sheet sheet = new Sheet();
            while (sheet.bytes() < bytes) {
                sheet.prose(words.sentences(4));
            }
            return sheet.clean();
        }
    },
    /** The real issue of the corpus that {@code JIANBAO_CORPUS} names, once, whatever the size. */
    SEED {
        @Override
        public String text(int bytes) {
            return draft(1, bytes);
        }

        @Override
        String draft(long seed, int bytes) {
            try {
                return Files.readString(Path.of(System.getenv("JIANBAO_CORPUS"), "seed", "issue.txt"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final int LARGEST_DOCUMENT = 1_000_000;

    abstract String draft(long seed, int bytes);

    /**
     * A text of this kind; above a megabyte it is several of them in a row.
     *
     * @param bytes the size in UTF-8, nearly
     * @return the text, the same each time
     */
    public String text(int bytes) {
        StringBuilder text = new StringBuilder();
        int documents = Math.max(1, bytes / LARGEST_DOCUMENT);
        for (int seed = 1; seed <= documents; seed++) {
            text.append(draft(seed, Math.min(bytes, LARGEST_DOCUMENT)));
        }
        return text.toString();
    }

    /**
     * Different texts of this kind.
     *
     * @param bytes the size of each in UTF-8, nearly
     * @param count how many
     * @return the texts, the same each time
     */
    public List<String> texts(int bytes, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(seed -> draft(seed, bytes))
                .toList();
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
