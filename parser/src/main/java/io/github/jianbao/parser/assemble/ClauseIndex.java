package io.github.jianbao.parser.assemble;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.ProvisionReference.Base;
import io.github.jianbao.model.ProvisionReference.Level;
import io.github.jianbao.model.ProvisionReference.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbered clauses of one document by their numbers. A number that stands twice finds nothing. */
final class ClauseIndex {

    private final Map<String, Optional<Clauses.Located>> byNumber = new HashMap<>();

    /** The articles (条) in order. */
    private final List<Clauses.Located> articles = new ArrayList<>();

    ClauseIndex(Document document) {
        Clauses.Level outermost = Clauses.Level.of(document);
        walk(document.body(), outermost);
    }

    private void walk(List<Block> blocks, Clauses.Level level) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                Clauses.Located located = level.next(clause);
                Marker marker = clause.marker();
                byNumber.merge(
                        key(marker.style(), marker.ordinal(), marker.branch()),
                        Optional.of(located),
                        (before, now) -> Optional.empty());
                if (marker.style() == NumberStyle.ARTICLE) {
                    articles.add(located);
                } else {
                    walk(clause.body(), Clauses.Level.under(located));
                }
            }
        }
    }

    private static String key(NumberStyle style, int ordinal, int branch) {
        return style + " " + ordinal + " " + branch;
    }

    /** The innermost clause that holds a place; the clauses around the text that names it, outermost first. */
    Clauses.@Nullable Located find(List<Step> steps, List<Clauses.Located> around) {
        Step first = steps.get(0);
        Clauses.Located found = first(first, around);
        for (int k = 1; k < steps.size() && found != null; k++) {
            found = inside(found, steps.get(k));
        }
        return found;
    }

    private Clauses.@Nullable Located first(Step step, List<Clauses.Located> around) {
        NumberStyle style = style(step.level());
        Clauses.Located here = style == null ? enclosing(around, NumberStyle.ARTICLE) : enclosing(around, style);
        if (step.base() == Base.THIS) {
            return here;
        }
        if (step.base() == Base.PREVIOUS) {
            int at = step.level() != Level.ARTICLE || here == null ? -1 : articles.indexOf(here) - step.ordinal();
            return step.level() == Level.ARTICLE ? at < 0 ? null : articles.get(at) : here;
        }
        if (style == null) {
            return here == null ? null : inside(here, step);
        }
        return byNumber.getOrDefault(key(style, step.ordinal(), step.branch()), Optional.empty())
                .orElse(null);
    }

    private static Clauses.@Nullable Located enclosing(List<Clauses.Located> around, NumberStyle style) {
        for (int k = around.size() - 1; k >= 0; k--) {
            if (around.get(k).clause().marker().style() == style) {
                return around.get(k);
            }
        }
        return null;
    }

    /** The clause one step further in; a paragraph (款) has none, and neither has an item that stands in two lists. */
    private static Clauses.Located inside(Clauses.Located outer, Step step) {
        if (step.level() == Level.PARAGRAPH || step.base() != Base.START) {
            return outer;
        }
        Clauses.Level level = Clauses.Level.under(outer);
        Clauses.Located found = null;
        for (Block block : outer.clause().body()) {
            if (block instanceof Clause clause) {
                Clauses.Located located = level.next(clause);
                Marker marker = clause.marker();
                boolean article =
                        step.level() == Level.ARTICLE || step.level() == Level.SECTION || step.level() == Level.CHAPTER;
                boolean same = marker.ordinal() == step.ordinal()
                        && marker.branch() == step.branch()
                        && (!article || marker.style() == style(step.level()));
                if (same && found != null) {
                    return outer;
                }
                found = same ? located : found;
            }
        }
        return found == null ? outer : found;
    }

    private static @Nullable NumberStyle style(Level level) {
        return switch (level) {
            case PART -> NumberStyle.PART;
            case CHAPTER -> NumberStyle.CHAPTER;
            case SECTION -> NumberStyle.SECTION;
            case ARTICLE -> NumberStyle.ARTICLE;
            default -> null;
        };
    }
}
