package io.github.jianbao.model.markdown;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.reading.Line;
import io.github.jianbao.model.reading.LineRole;
import io.github.jianbao.model.reading.Lines;
import io.github.jianbao.model.reading.Place;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One article: its title is a heading of level 3, its outermost clauses are of level 4; clauses below level 6 are lists. */
final class MarkdownArticle {

    private static final int TITLE = 3;
    private static final int DEEPEST = 6;

    private final MarkdownBlocks blocks;

    MarkdownArticle(MarkdownBlocks blocks) {
        this.blocks = blocks;
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

    private static int level(Place place) {
        return TITLE + place.level();
    }

    private static boolean isItem(Place place) {
        return place.clause() != null && level(place) > DEEPEST;
    }

    /** How many items of lists stand around what stands at a place. */
    private static int items(@Nullable Place innermost) {
        int items = 0;
        for (Place place = innermost; place != null; place = place.parent()) {
            items += isItem(place) ? 1 : 0;
        }
        return items;
    }
}
