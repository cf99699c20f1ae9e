package io.github.jianbao.model.html;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the pages brought, by position; each is shown where the text that follows it starts. */
final class PageMarks {

    private final List<Furniture> waiting = new ArrayList<>();
    private int next;

    PageMarks(Issue issue) {
        waiting.addAll(issue.furniture());
        waiting.sort(
                Comparator.comparingInt(furniture -> furniture.text().span().start()));
    }

    /** Whatever stands before a source offset and was not taken yet. */
    List<Furniture> before(int sourceOffset) {
        int from = next;
        while (next < waiting.size() && waiting.get(next).text().span().start() < sourceOffset) {
            next++;
        }
        return waiting.subList(from, next);
    }

    /** Whatever is left. */
    List<Furniture> rest() {
        return before(Integer.MAX_VALUE);
    }
}
