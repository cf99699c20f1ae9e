package io.github.jianbao.model;

import io.github.jianbao.core.Span;
import java.util.List;

/** The span from the first character to the last of everything that is added. */
final class Enclosing {

    private int start = Integer.MAX_VALUE;
    private int end = -1;

    Enclosing blocks(List<Block> blocks) {
        Blocks.walk(blocks, (Block block) -> {
            if (block instanceof Clause clause) {
                range(clause.marker().start(), clause.marker().end());
            }
        });
        Blocks.eachText(blocks, this::text);
        return this;
    }

    /** A document with its attachments. */
    Enclosing document(Document document) {
        if (document instanceof Article article && article.lead() != null) {
            text(article.lead().text());
        }
        Blocks.head(document).forEach(this::text);
        blocks(document.body());
        Blocks.foot(document).forEach(this::text);
        document.attachments().forEach(this::document);
        return this;
    }

    private void text(Text text) {
        List<Segment> segments = text.segments();
        if (!segments.isEmpty()) {
            range(segments.get(0).start(), segments.get(segments.size() - 1).end());
        }
    }

    private void range(int from, int to) {
        if (from < to) {
            start = Math.min(start, from);
            end = Math.max(end, to);
        }
    }

    Span span() {
        return end < 0 ? Span.of(0, 0) : Span.of(start, end);
    }
}
