package io.github.jianbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Walks over the blocks and texts of documents. */
public final class Blocks {

    private Blocks() {}

    /**
     * Calls the consumer for every block, parents before what they hold, in order.
     *
     * @param blocks where to start
     * @param consumer what to call
     */
    public static void walk(List<Block> blocks, Consumer<? super Block> consumer) {
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
     * Calls the consumer for every text of a body in reading order: headings, paragraphs, cells.
     *
     * @param blocks where to start
     * @param consumer what to call
     */
    public static void eachText(List<Block> blocks, Consumer<? super Text> consumer) {
        walk(blocks, block -> eachText(block, consumer));
    }

    /**
     * Every text of a body in reading order: headings, paragraphs, cells.
     *
     * @param blocks where to start
     * @return a new list
     */
    public static List<Text> texts(List<Block> blocks) {
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
        List<Text> texts = new ArrayList<>();
        addHead(document, texts);
        eachText(document.body(), texts::add);
        texts.addAll(document.attachmentList());
        for (Signature signature : document.signatures()) {
            texts.addAll(signature.lines());
        }
        for (Note note : document.notes()) {
            texts.add(note.text());
        }
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
     */
    public static List<Block> map(List<Block> blocks, UnaryOperator<Text> texts, UnaryOperator<Marker> markers) {
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

    private static void addHead(Document document, List<Text> texts) {
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
