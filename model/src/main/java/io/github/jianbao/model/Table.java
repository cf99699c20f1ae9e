package io.github.jianbao.model;

import java.util.List;
import java.util.function.Function;

/**
 * A table (表) that was flattened into text, as far as its rows can be known.
 *
 * @param rows its rows in order
 */
public record Table(List<Row> rows) implements Block {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param rows its rows in order
     */
    public Table {
        rows = Lists.copy(rows);
    }

    /**
     * A row.
     *
     * @param cells its cells in order
     */
    public record Row(List<Text> cells) {

        /**
         * Copies the list; a missing list is an empty one.
         *
         * @param cells its cells in order
         */
        public Row {
            cells = Lists.copy(cells);
        }
    }

    /** {@return the number of rows, for logs; never the text} */
    @Override
    public String toString() {
        return "Table[" + rows.size() + " rows]";
    }

    @Override
    public <R> R match(
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Clause, ? extends R> clause,
            Function<? super Heading, ? extends R> heading,
            Function<? super Speech, ? extends R> speech,
            Function<? super Table, ? extends R> table,
            Function<? super Unread, ? extends R> unread) {
        return table.apply(this);
    }
}
