package io.github.jianbao.model;

import io.github.jianbao.model.ProvisionReference.Base;
import io.github.jianbao.model.ProvisionReference.Level;
import io.github.jianbao.model.ProvisionReference.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way down to a provision. */
final class ProvisionDescent {

    private final Document document;
    private Clauses.@Nullable Located clause;
    private List<Block> blocks;

    ProvisionDescent(Document document, Clauses.@Nullable Located clause) {
        this.document = document;
        this.clause = clause;
        this.blocks = clause == null ? document.body() : List.of(clause.clause());
    }

    Optional<LocatedProvision> down(List<Step> steps) {
        for (Step step : steps) {
            if (step.base() != Base.START || !(step.level() == Level.PARAGRAPH ? paragraph(step) : clause(step))) {
                return Optional.empty();
            }
        }
        return clause == null ? Optional.empty() : Optional.of(new LocatedProvision(document, clause, blocks));
    }

    private boolean paragraph(Step step) {
        if (clause == null) {
            return false;
        }
        List<List<Block>> paragraphs = paragraphs(clause.clause());
        if (step.ordinal() > paragraphs.size()) {
            return false;
        }
        blocks = paragraphs.get(step.ordinal() - 1);
        return true;
    }

    /** Each text with the clauses that follow it; where there is no text, the heading is the first. */
    private static List<List<Block>> paragraphs(Clause clause) {
        List<List<Block>> all = new ArrayList<>();
        boolean texts = clause.body().stream().anyMatch(Paragraph.class::isInstance);
        if (!texts && clause.heading() != null) {
            all.add(new ArrayList<>(List.of(new Paragraph(clause.heading()))));
        }
        for (Block block : clause.body()) {
            if (block instanceof Paragraph || all.isEmpty()) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(block);
        }
        return all;
    }

    /** Which paragraph of an article a place is in, from 1; 0 for its heading. */
    static int paragraphOf(Clauses.Located article, Location here) {
        List<List<Block>> paragraphs = paragraphs(article.clause());
        for (int k = 0; k < paragraphs.size(); k++) {
            if (holds(paragraphs.get(k), here)) {
                return k + 1;
            }
        }
        return 0;
    }

    private static boolean holds(List<Block> blocks, Location here) {
        boolean passed = Blocks.walk(blocks, new BlockVisitor() {
            @Override
            public Next enter(Block block, int depth) {
                return block == here.block() ? Next.STOP : Next.INSIDE;
            }
        });
        return !passed;
    }

    private boolean clause(Step step) {
        List<Clauses.Located> found = new ArrayList<>();
        collect(clause == null ? outermost() : clause.children(), step, found);
        found.removeIf(each -> clause != null && step.level().compareTo(Level.PARAGRAPH) > 0 && !inBlocks(each));
        if (found.size() != 1) {
            return false;
        }
        clause = found.get(0);
        blocks = List.of(clause.clause());
        return true;
    }

    private List<Clauses.Located> outermost() {
        return Clauses.level(document.body(), Clauses.Level.of(document));
    }

    /** Whether a clause belongs to the paragraph that was chosen; any does where none was. */
    private boolean inBlocks(Clauses.Located each) {
        boolean whole = clause != null && blocks.size() == 1 && blocks.get(0) == clause.clause();
        return whole || blocks.stream().anyMatch(block -> block == each.clause());
    }

    private static void collect(List<Clauses.Located> level, Step step, List<Clauses.Located> into) {
        for (Clauses.Located each : level) {
            Marker marker = each.clause().marker();
            boolean above = marker.style().compareTo(NumberStyle.ARTICLE) < 0;
            boolean same = marker.ordinal() == step.ordinal() && marker.branch() == step.branch();
            if (same && fits(marker.style(), step.level())) {
                into.add(each);
            } else if (above && step.level().compareTo(Level.CHAPTER) >= 0) {
                collect(each.children(), step, into);
            }
        }
    }

    private static boolean fits(NumberStyle style, Level level) {
        return switch (level) {
            case PART -> style == NumberStyle.BOOK || style == NumberStyle.PART;
            case CHAPTER -> style == NumberStyle.CHAPTER;
            case SECTION -> style == NumberStyle.SECTION;
            case ARTICLE -> style == NumberStyle.ARTICLE;
            default -> style.compareTo(NumberStyle.ARTICLE) > 0;
        };
    }
}
