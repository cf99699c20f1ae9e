package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table (表). Where its rows are not clear, each cell is a row of its own, and a finding {@code table-flat} says so;
 * where cells of rows may as well stand in another column, {@code table-in-doubt}.
 *
 * <pre>{@code
 * for (Article article : issue.articles()) {
 *     Blocks.walk(article.body(), block -> {
 *         if (block instanceof Table table) {
 *             table.body().forEach(row -> row.cells().forEach(cell -> System.out.println(cell.value())));
 *         }
 *     });
 * }
 * }</pre>
 *
 * @param caption its name (表题): 表2 典型内涝事件; absent where none stands at it
 * @param headerRows how many of the rows are its head (表头), 0 or more
 * @param rows its rows in order, those of the head first
 */
public record Table(@Nullable Text caption, int headerRows, List<Row> rows) implements Block {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param caption its name
     * @param headerRows how many of the rows are its head; brought into 0 … number of rows
     * @param rows its rows in order
     */
    public Table {
        rows = Lists.copy(rows);
        headerRows = Math.max(0, Math.min(headerRows, rows.size()));
    }

    /**
     * A table without caption and head.
     *
     * @param rows its rows in order
     */
    public Table(List<Row> rows) {
        this(null, 0, rows);
    }

    /**
     * The rows of the head.
     *
     * @return a view; empty where the table has none
     * @since 0.2.0
     */
    public List<Row> header() {
        return rows.subList(0, headerRows);
    }

    /**
     * The rows below the head.
     *
     * @return a view
     * @since 0.2.0
     */
    public List<Row> body() {
        return rows.subList(headerRows, rows.size());
    }

    /**
     * The table as a grid: for each row its columns from left to right. A merged cell stands at every place that it covers.
     *
     * @return new lists; {@code null} where no cell stands, rows may differ in length
     * @since 0.2.0
     */
    public List<List<@Nullable Cell>> grid() {
        return TableGrid.of(this);
    }

    /**
     * A row.
     *
     * @param cells its cells in order
     */
    public record Row(List<Cell> cells) {

        /**
         * Copies the list; a missing list is an empty one.
         *
         * @param cells its cells in order
         */
        public Row {
            cells = Lists.copy(cells);
        }

        /**
         * A row of simple cells.
         *
         * @param texts the texts of its cells in order
         * @return a row
         * @since 0.2.0
         */
        public static Row of(Text... texts) {
            Required.argument(texts, "texts");
            List<Cell> cells = new ArrayList<>(texts.length);
            for (Text text : texts) {
                cells.add(Cell.of(text));
            }
            return new Row(cells);
        }
    }

    /**
     * A cell: a text that may be empty, with its place in the table.
     *
     * @param value what a person reads; empty for an empty cell
     * @param segments where it stands in the source; none for an empty cell
     * @param mentions what the text names
     * @param span from the first to the last character; for an empty cell the place where its text would stand
     * @param columns how many columns it covers, 1 for most
     * @param rows how many rows it covers, 1 for most
     * @since 0.2.0
     */
    public record Cell(
            String value,
            List<Segment> segments,
            List<Mention> mentions,
            @JsonIncludeProperties({"start", "end"}) Span span,
            int columns,
            int rows) {

        /**
         * Copies the lists; what is missing is empty, and a cell covers one place at least.
         *
         * @param value what a person reads
         * @param segments where it stands in the source
         * @param mentions what the text names
         * @param span where it stands
         * @param columns how many columns it covers
         * @param rows how many rows it covers
         * @throws IllegalArgumentException as {@link Text} says
         */
        public Cell {
            Required.part(span, "Cell", "span");
            Required.part(value, "Cell", "value");
            segments = Segments.of(segments);
            mentions = Lists.copy(mentions);
            Offsets.check(value, (Segments) segments, mentions);
            span = span == null ? new Text(value, segments).span() : span;
            columns = Math.max(1, columns);
            rows = Math.max(1, rows);
        }

        /**
         * A cell that covers one place.
         *
         * @param text its text
         * @return a cell
         */
        public static Cell of(Text text) {
            Required.argument(text, "text");
            return of(text, 1, 1);
        }

        /**
         * A cell.
         *
         * @param text its text
         * @param columns how many columns it covers
         * @param rows how many rows it covers
         * @return a cell
         */
        public static Cell of(Text text, int columns, int rows) {
            Required.argument(text, "text");
            return new Cell(text.value(), text.segments(), text.mentions(), text.span(), columns, rows);
        }

        /**
         * A cell without a text.
         *
         * @param offset where its text would stand
         * @param columns how many columns it covers
         * @param rows how many rows it covers
         * @return a cell
         */
        public static Cell empty(int offset, int columns, int rows) {
            return new Cell("", List.of(), List.of(), Span.of(offset, offset), columns, rows);
        }

        /**
         * Its text.
         *
         * @return the text; one without characters for an empty cell
         */
        public Text text() {
            return new Text(value, segments, mentions);
        }

        /**
         * Whether nothing stands in it.
         *
         * @return true where it has no characters
         */
        @JsonIgnore
        public boolean isEmpty() {
            return value.isEmpty();
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
