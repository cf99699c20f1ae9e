package io.github.jianbao.model.markdown;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.reading.Line;
import io.github.jianbao.model.reading.LineRole;
import io.github.jianbao.model.reading.Lines;
import io.github.jianbao.model.reading.Place;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One article: its outermost clauses are one level below its title; clauses below level 6 are lists. */
final class MarkdownArticle {

    private static final int DEEPEST = 6;

    private final MarkdownBlocks blocks;
    private final int title;

    /** An article whose title is a heading of a level. */
    MarkdownArticle(MarkdownBlocks blocks, int title) {
        this.blocks = blocks;
        this.title = title;
    }

    void write(Article article) throws IOException {
        Table table = null;
        for (Line line : Lines.of(article)) {
            if (line.table() == null) {
                line(line);
            } else if (line.table() != table) {
                table = line.table();
                new MarkdownTable(blocks, items(line.place())).write(table);
            }
        }
    }

    private void line(Line line) throws IOException {
        Place place = line.place();
        boolean clause = line.role() == LineRole.CLAUSE || line.role() == LineRole.CLAUSE_HEADING;
        if (clause && isItem(place)) {
            blocks.item(items(place.parent()), line.value());
        } else if (isHeading(line.role()) && level(place) <= DEEPEST) {
            blocks.heading(level(place), line.value());
        } else {
            blocks.paragraph(items(place), line.value());
        }
    }

    private static boolean isHeading(LineRole role) {
        return switch (role) {
            case TITLE, ATTACHMENT_TITLE, HEADING, CLAUSE_HEADING -> true;
            default -> false;
        };
    }

    private int level(Place place) {
        return title + place.level();
    }

    private boolean isItem(Place place) {
        return place.clause() != null && level(place) > DEEPEST;
    }

    /** How many items of lists stand around what stands at a place. */
    private int items(@Nullable Place innermost) {
        int items = 0;
        for (Place place = innermost; place != null; place = place.parent()) {
            items += isItem(place) ? 1 : 0;
        }
        return items;
    }
}
