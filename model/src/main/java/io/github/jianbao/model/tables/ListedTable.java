package io.github.jianbao.model.tables;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table with where it stands.
 *
 * @param number its number in the issue, 1 or more
 * @param section the name of its section (栏目)
 * @param document id of its document: the article's, or that of an attachment
 * @param title the document's title (文件)
 * @param clause address of the innermost clause that holds it (条款)
 * @param table the table
 * @since 0.2.0
 */
public record ListedTable(
        int number,
        @Nullable String section,
        String document,
        @Nullable String title,
        @Nullable String clause,
        Table table) {
    /**
     * Checks.
     *
     * @param number its number in the issue, 1 or more
     * @param section the name of its section (栏目)
     * @param document id of its document
     * @param title the document's title (文件)
     * @param clause address of the innermost clause that holds it (条款)
     * @param table the table
     * @throws IllegalArgumentException when document or table is null
     */
    public ListedTable {
        Required.part(document, "ListedTable", "document");
        Required.part(table, "ListedTable", "table");
    }
}
