package io.github.jianbao.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Blocks and documents as plain text, line by line. */
final class PlainText {

    private final StringBuilder out = new StringBuilder();
    private final boolean numbers;

    PlainText(boolean numbers) {
        this.numbers = numbers;
    }

    /** A document with its attachments. */
    PlainText document(Document document) {
        String lead = document instanceof Article article && article.lead() != null
                ? article.lead().text().value()
                : "";
        boolean before = !lead.isEmpty();
        for (Text text : Blocks.head(document)) {
            boolean behind = before && text.equals(document.title());
            line(behind ? lead + " " + text.value() : text.value());
            before &= !behind;
        }
        if (before) {
            line(lead);
        }
        blocks(document.body());
        Blocks.foot(document).forEach(text -> line(text.value()));
        document.attachments().forEach(this::document);
        return this;
    }

    PlainText blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                clause(clause);
            } else if (block instanceof Speech speech) {
                Text first = first(speech.body());
                Text speaker = speech.speaker().text();
                line(speaker.value() + (first == null ? "" : Gaps.blank(speaker, first) + first.value()));
                blocks(rest(speech.body(), first));
            } else if (block instanceof Table table) {
                Text caption = table.caption();
                if (caption != null) {
                    line(caption.value());
                }
                for (Table.Row row : table.rows()) {
                    line(row.cells().stream().map(Table.Cell::value).collect(Collectors.joining("\t")));
                }
            } else {
                Blocks.eachText(List.of(block), text -> line(text.value()));
            }
        }
        return this;
    }

    private void clause(Clause clause) {
        Text heading = clause.heading();
        Text first = first(clause.body());
        Text runIn = first != null && (heading == null || Gaps.runsOn(heading, first)) ? first : null;
        StringBuilder line = new StringBuilder();
        if (numbers) {
            Text next = heading == null ? runIn : heading;
            line.append(clause.marker().text()).append(Gaps.afterMarker(clause.marker(), next));
        }
        if (heading != null) {
            line.append(heading.value());
        }
        if (runIn != null) {
            line.append(heading == null ? "" : Gaps.blank(heading, runIn)).append(runIn.value());
        }
        line(line.toString());
        blocks(rest(clause.body(), runIn));
    }

    private static @Nullable Text first(List<Block> body) {
        return !body.isEmpty() && body.get(0) instanceof Paragraph paragraph ? paragraph.text() : null;
    }

    private static List<Block> rest(List<Block> body, @Nullable Text taken) {
        return taken == null ? body : body.subList(1, body.size());
    }

    /** A line without characters leaves no trace. */
    private void line(String line) {
        if (!line.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(line);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
