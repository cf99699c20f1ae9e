package io.github.jianbao.model.reading;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Issue;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The clauses that contents lead to where they list the chapters of a document: those with the same words, in the same order. */
public final class Chapters {

    private final Map<ContentsEntry, Clauses.Located> targets = new IdentityHashMap<>();

    private Chapters() {}

    /**
     * Looks for them.
     *
     * @param issue the issue
     * @return what its contents lead to; nothing where they list no chapters
     */
    public static Chapters of(Issue issue) {
        Chapters chapters = new Chapters();
        Contents contents = issue.contents();
        if (contents == null || contents.entries().stream().noneMatch(Chapters::isPart)) {
            return chapters;
        }
        Map<String, Queue<Clauses.Located>> byWords = new HashMap<>();
        for (Article article : issue.articles()) {
            Clauses.forEach(article, clause -> {
                if (clause.clause().heading() != null) {
                    String words =
                            clause.clause().marker().text() + clause.clause().headingText();
                    byWords.computeIfAbsent(dense(words), any -> new ArrayDeque<>())
                            .add(clause);
                }
            });
        }
        for (ContentsEntry entry : contents.entries()) {
            Queue<Clauses.Located> found =
                    isPart(entry) ? byWords.get(dense(entry.title().value())) : null;
            Clauses.Located first = found == null ? null : found.poll();
            if (first != null) {
                chapters.targets.put(entry, first);
            }
        }
        return chapters;
    }

    private static boolean isPart(ContentsEntry entry) {
        return entry.kind() == ContentsEntry.Kind.PART;
    }

    /** Words without the blanks that set them. */
    private static String dense(String words) {
        StringBuilder dense = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                dense.append(c);
            }
        }
        return dense.toString();
    }

    /**
     * The clause that an entry leads to.
     *
     * @param entry an entry of the contents, the same object
     * @return the clause; absent where the entry lists no chapter, or one that is not there
     */
    public Clauses.@Nullable Located find(ContentsEntry entry) {
        return targets.get(entry);
    }
}
