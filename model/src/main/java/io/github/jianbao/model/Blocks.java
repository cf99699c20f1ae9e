package io.github.jianbao.model;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the blocks and texts of documents.
 *
 * <pre>{@code
 * String words = Blocks.text(issue.articles().get(0).body());
 * String withoutNumbers = Blocks.textWithoutNumbers(issue.articles().get(0).body());
 * Blocks.walk(issue.articles().get(0).body(), block -> System.out.println(block.span() + "  " + block.plainText()));
 * }</pre>
 */
public final class Blocks {

    private Blocks() {}

    /**
     * Calls the consumer for every block, parents before what they hold, in order.
     *
     * @param blocks where to start
     * @param consumer what to call
     */
    public static void walk(List<Block> blocks, Consumer<? super Block> consumer) {
        Required.argument(blocks, "blocks");
        Required.argument(consumer, "consumer");
        for (Block block : blocks) {
            consumer.accept(block);
            if (block instanceof Clause clause) {
                walk(clause.body(), consumer);
            } else if (block instanceof Speech speech) {
                walk(speech.body(), consumer);
            }
        }
    }

    /**
     * Walks over blocks and what they hold, in order.
     *
     * @param blocks where to start; their depth is 1
     * @param visitor what to call
     * @return false when the visitor stopped the walk
     * @since 0.2.0
     */
    public static boolean walk(List<Block> blocks, BlockVisitor visitor) {
        Required.argument(blocks, "blocks");
        Required.argument(visitor, "visitor");
        return walk(blocks, 1, visitor);
    }

    private static boolean walk(List<Block> blocks, int depth, BlockVisitor visitor) {
        for (Block block : blocks) {
            BlockVisitor.Next next = visitor.enter(block, depth);
            if (next == BlockVisitor.Next.STOP
                    || next == BlockVisitor.Next.INSIDE && !walk(inside(block), depth + 1, visitor)) {
                return false;
            }
            visitor.leave(block, depth);
        }
        return true;
    }

    /**
     * The blocks right inside another.
     *
     * @param block any block
     * @return the body of a clause or a turn; empty for every other kind
     * @since 0.2.0
     */
    public static List<Block> inside(Block block) {
        Required.argument(block, "block");
        return block instanceof Clause clause
                ? clause.body()
                : block instanceof Speech speech ? speech.body() : List.of();
    }

    /**
     * Blocks as plain text: a line for each clause, paragraph, heading, turn and row, the cells of a row with a tab between them.
     * What ran in behind a number, a heading or a speaker stands in the same line.
     *
     * @param blocks where to start, for example the body of a document
     * @return the lines with a line feed between them, numbers included
     * @since 0.2.0
     */
    public static String text(List<Block> blocks) {
        Required.argument(blocks, "blocks");
        return new PlainText(true).blocks(blocks).toString();
    }

    /**
     * Blocks as plain text without the numbers of clauses, as {@link #text(List)} says otherwise.
     *
     * @param blocks where to start
     * @return the lines with a line feed between them
     * @since 0.2.0
     */
    public static String textWithoutNumbers(List<Block> blocks) {
        Required.argument(blocks, "blocks");
        return new PlainText(false).blocks(blocks).toString();
    }

    /**
     * Where blocks stand in the source, from the first character to the last; what lies between them is included.
     *
     * @param blocks some blocks
     * @return the enclosing span; {@code 0..0} when nothing of them was in a source
     * @since 0.2.0
     */
    public static Span span(List<Block> blocks) {
        Required.argument(blocks, "blocks");
        return new Enclosing().blocks(blocks).span();
    }

    /**
     * Calls the consumer for every text of a body in reading order: headings, paragraphs, cells.
     *
     * @param blocks where to start
     * @param consumer what to call
     */
    public static void eachText(List<Block> blocks, Consumer<? super Text> consumer) {
        Required.argument(blocks, "blocks");
        Required.argument(consumer, "consumer");
        walk(blocks, block -> eachText(block, consumer));
    }

    /**
     * Every text of a body in reading order: headings, paragraphs, cells.
     *
     * @param blocks where to start
     * @return a new list
     */
    public static List<Text> texts(List<Block> blocks) {
        Required.argument(blocks, "blocks");
        List<Text> texts = new ArrayList<>();
        eachText(blocks, texts::add);
        return texts;
    }

    /**
     * Every text of a document: its head, its body in reading order, its foot, then its attachments.
     *
     * @param document the article or attachment
     * @return a new list
     */
    public static List<Text> texts(Document document) {
        Required.argument(document, "document");
        List<Text> texts = new ArrayList<>(head(document));
        eachText(document.body(), texts::add);
        texts.addAll(foot(document));
        for (Attachment attachment : document.attachments()) {
            texts.addAll(texts(attachment));
        }
        return texts;
    }

    /**
     * The mentions of one kind in all texts of a document, those of its attachments included.
     *
     * @param <M> the kind
     * @param document the article or attachment
     * @param kind its class
     * @return a new list
     */
    public static <M extends Mention> List<M> mentions(Document document, Class<M> kind) {
        Required.argument(document, "document");
        Required.argument(kind, "kind");
        List<M> found = new ArrayList<>();
        for (Text text : texts(document)) {
            text.mentions(kind).forEach(found::add);
        }
        return found;
    }

    /**
     * The same blocks with other texts and numbers.
     *
     * @param blocks where to start
     * @param texts gives another text for each
     * @param markers gives another number for each clause's
     * @return a new list
     * @since 0.2.0
     */
    public static List<Block> map(List<Block> blocks, UnaryOperator<Text> texts, UnaryOperator<Marker> markers) {
        Required.argument(blocks, "blocks");
        Required.argument(texts, "texts");
        Required.argument(markers, "markers");
        List<Block> mapped = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            mapped.add(block.match(
                    paragraph -> new Paragraph(texts.apply(paragraph.text())),
                    clause -> new Clause(
                            markers.apply(clause.marker()),
                            apply(texts, clause.heading()),
                            map(clause.body(), texts, markers)),
                    heading -> new Heading(apply(texts, heading.label()), texts.apply(heading.text())),
                    speech -> new Speech(
                            new Speaker(
                                    texts.apply(speech.speaker().text()),
                                    speech.speaker().name(),
                                    speech.speaker().office()),
                            speech.role(),
                            map(speech.body(), texts, markers)),
                    table -> new Table(
                            apply(texts, table.caption()),
                            table.headerRows(),
                            table.rows().stream()
                                    .map(row -> new Table.Row(row.cells().stream()
                                            .map(cell -> map(cell, texts))
                                            .toList()))
                                    .toList()),
                    unread -> new Unread(texts.apply(unread.text()))));
        }
        return mapped;
    }

    private static Table.Cell map(Table.Cell cell, UnaryOperator<Text> texts) {
        return cell.isEmpty() ? cell : Table.Cell.of(texts.apply(cell.text()), cell.columns(), cell.rows());
    }

    private static @Nullable Text apply(UnaryOperator<Text> texts, @Nullable Text text) {
        return text == null ? null : texts.apply(text);
    }

    /** The texts in front of the body. */
    static List<Text> head(Document document) {
        List<Text> texts = new ArrayList<>();
        if (document instanceof Attachment attachment && attachment.label() != null) {
            texts.add(attachment.label());
        }
        Text title = document.title();
        if (title != null) {
            texts.add(title);
        }
        Text subtitle = document.subtitle();
        if (subtitle != null) {
            texts.add(subtitle);
        }
        texts.addAll(document.authors());
        Source source = document.source();
        if (source != null && source.kind() == Source.Kind.LINE) {
            texts.add(source.text());
        }
        DocumentNumber number = document.documentNumber();
        if (number != null) {
            texts.add(number.text());
        }
        document.dates().forEach(date -> texts.add(date.text()));
        texts.addAll(document.addressees());
        return texts;
    }

    /** The texts behind the body, in front of attachments. */
    static List<Text> foot(Document document) {
        List<Text> texts = new ArrayList<>(document.attachmentList());
        for (Signature signature : document.signatures()) {
            texts.addAll(signature.lines());
            DateLine date = signature.date();
            if (date != null && signature.lines().stream().noneMatch(line -> holds(line, date.text()))) {
                texts.add(date.text());
            }
        }
        document.notes().forEach(note -> texts.add(note.text()));
        return texts;
    }

    /** A date that stands in the line of the body that signs. */
    private static boolean holds(Text line, Text part) {
        return line.equals(part)
                || !part.segments().isEmpty()
                        && !line.segments().isEmpty()
                        && line.span().contains(part.span());
    }

    private static void eachText(Block block, Consumer<? super Text> consumer) {
        if (block instanceof Paragraph paragraph) {
            consumer.accept(paragraph.text());
        } else if (block instanceof Clause clause && clause.heading() != null) {
            consumer.accept(clause.heading());
        } else if (block instanceof Heading heading) {
            if (heading.label() != null) {
                consumer.accept(heading.label());
            }
            consumer.accept(heading.text());
        } else if (block instanceof Speech speech) {
            consumer.accept(speech.speaker().text());
        } else if (block instanceof Table table) {
            texts(table, consumer);
        } else if (block instanceof Unread unread) {
            consumer.accept(unread.text());
        }
    }

    private static void texts(Table table, Consumer<? super Text> consumer) {
        if (table.caption() != null) {
            consumer.accept(table.caption());
        }
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                if (!cell.isEmpty()) {
                    consumer.accept(cell.text());
                }
            }
        }
    }
}
