package io.github.jianbao.model.chunk;

import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a chunk comes from.
 *
 * @param sourceKey the file, or what else the caller names the text by; absent where the caller did not
 * @param issue the bulletin's name (报名)
 * @param designation year, number and running total as written (期号)
 * @param section the section's name (栏目)
 * @param article id of the article
 * @param title the article's title
 * @param source the outlet that it was taken from
 * @param documentNumber the document number of the article, or of the attachment that the chunk starts in
 * @param date the date of signature, else that under the title, else that of publication, in the manner of ISO 8601
 * @param page the page that the contents give
 * @param document id of the article or attachment that the chunk starts in
 * @param clause address of the innermost clause that the chunk starts in, else of the first one that starts in it
 * @param clauseId the stable id of that clause
 * @param lastClause address of the innermost clause that the chunk ends in
 * @param clauses addresses of all clauses that the chunk holds words of, in order; the overlap does not count
 * @param path titles of attachments, headings of clauses and speakers over the chunk's start, outermost first
 */
public record ChunkOrigin(
        @Nullable String sourceKey,
        @Nullable String issue,
        @Nullable String designation,
        @Nullable String section,
        String article,
        @Nullable String title,
        @Nullable String source,
        @Nullable String documentNumber,
        @Nullable String date,
        @Nullable Integer page,
        String document,
        @Nullable String clause,
        @Nullable String clauseId,
        @Nullable String lastClause,
        List<String> clauses,
        List<String> path) {

    /**
     * Copies the lists.
     *
     * @param sourceKey the file
     * @param issue the bulletin's name
     * @param designation year, number and running total as written
     * @param section the section's name
     * @param article id of the article
     * @param title the article's title
     * @param source the outlet
     * @param documentNumber the document number
     * @param date the date
     * @param page the page
     * @param document id of the article or attachment
     * @param clause address of the first clause
     * @param clauseId its stable id
     * @param lastClause address of the clause that the chunk ends in
     * @param clauses addresses of all clauses
     * @param path the headings over the chunk's start
     * @throws IllegalArgumentException when article, document, clauses or path is null
     */
    public ChunkOrigin {
        Required.part(article, "ChunkOrigin", "article");
        Required.part(document, "ChunkOrigin", "document");
        Required.part(clauses, "ChunkOrigin", "clauses");
        Required.part(path, "ChunkOrigin", "path");
        clauses = List.copyOf(clauses);
        path = List.copyOf(path);
    }

    /** {@return where the chunk starts and the title of the article, for logs} */
    @Override
    public String toString() {
        return "ChunkOrigin[" + (clause == null ? document : clause) + ", " + Excerpt.of(title) + "]";
    }
}
