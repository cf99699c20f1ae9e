package io.github.jianbao.model.amend;

import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.check.Required;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a document that a decision names (条款): 第十二条第一款第三项, 引言, 第二章章名. Without steps it is the whole document, its name or its
 * preamble.
 *
 * @param part which part of the place
 * @param steps the way down, outermost first, each deeper than the one before it; none for the whole document
 * @since 0.2.0
 */
public record Place(Part part, List<Step> steps) {

    /** The whole document. */
    public static final Place WHOLE = new Place(Part.PROVISION, List.of());

    /** The name of the document (名称). */
    public static final Place TITLE = new Place(Part.TITLE, List.of());

    /** What stands in front of the first article (引言, 序言). */
    public static final Place PREAMBLE = new Place(Part.PREAMBLE, List.of());

    /**
     * Checks and copies.
     *
     * @param part which part of the place
     * @param steps the way down
     * @throws IllegalArgumentException when part or steps is null, or a step is not deeper than the one before it
     */
    public Place {
        Required.part(part, "Place", "part");
        Required.part(steps, "Place", "steps");
        steps = List.copyOf(steps);
        for (int k = 1; k < steps.size(); k++) {
            if (steps.get(k).level().compareTo(steps.get(k - 1).level()) <= 0) {
                throw new IllegalArgumentException("not deeper than " + steps.get(k - 1) + ": " + steps.get(k));
            }
        }
    }

    /** Which part of a place. */
    public enum Part {
        /** All of it. */
        PROVISION,
        /** The name of the document (名称, 题目). */
        TITLE,
        /** What stands in front of the first article (引言, 序言); steps count inside it. */
        PREAMBLE,
        /** The heading of a chapter, a section or an article without its number (章名, 标题). */
        HEADING
    }

    /** Levels of a document (结构层次), outermost first. */
    public enum Level {
        /** 编. */
        BOOK("编"),
        /** 分编. */
        SUBBOOK("分编"),
        /** 部分. */
        DIVISION("部分"),
        /** 章. */
        CHAPTER("章"),
        /** 节. */
        SECTION("节"),
        /** 条. */
        ARTICLE("条"),
        /** 款, 自然段, and outside articles 段. */
        PARAGRAPH("款"),
        /** 项. */
        ITEM("项"),
        /** 目. */
        SUBITEM("目"),
        /** 句. */
        SENTENCE("句");

        private final String unit;

        Level(String unit) {
            this.unit = unit;
        }
    }

    /**
     * One step on the way down.
     *
     * @param level the level
     * @param ordinal its number, 1 or more
     * @param branch 1 for 第一百二十条之一, 0 where there is none
     */
    public record Step(Level level, int ordinal, int branch) {

        /**
         * Checks.
         *
         * @param level the level
         * @param ordinal its number
         * @param branch its branch
         * @throws IllegalArgumentException when level is null, or a number is out of range
         */
        public Step {
            Required.part(level, "Step", "level");
            if (ordinal < 1 || ordinal > HanNumerals.MAX || branch < 0 || branch > HanNumerals.MAX) {
                throw new IllegalArgumentException("no step: " + ordinal + ", " + branch);
            }
        }

        /**
         * A step without a branch.
         *
         * @param level the level
         * @param ordinal its number
         * @return a step
         */
        public static Step of(Level level, int ordinal) {
            Required.argument(level, "level");
            return new Step(level, ordinal, 0);
        }

        /** {@return the step as a decision writes it} */
        @Override
        public String toString() {
            return "第" + HanNumerals.format(ordinal) + level.unit
                    + (branch == 0 ? "" : "之" + HanNumerals.format(branch));
        }
    }

    /**
     * A provision.
     *
     * @param steps the way down
     * @return a place
     */
    public static Place of(Step... steps) {
        Required.argument(steps, "steps");
        return new Place(Part.PROVISION, List.of(steps));
    }

    /**
     * An article by its number.
     *
     * @param ordinal its number, 1 or more
     * @return 第…条
     */
    public static Place article(int ordinal) {
        return of(Step.of(Level.ARTICLE, ordinal));
    }

    /**
     * A place inside this one.
     *
     * @param step the next step
     * @return another place
     */
    public Place then(Step step) {
        Required.argument(step, "step");
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Place(part, longer);
    }

    /**
     * The place around this one that ends at a level or above it.
     *
     * @param level the deepest level that is kept
     * @return this place where nothing is deeper
     */
    public Place upTo(Level level) {
        Required.argument(level, "level");
        int kept = 0;
        while (kept < steps.size() && steps.get(kept).level().compareTo(level) <= 0) {
            kept++;
        }
        return kept == steps.size() ? this : new Place(part, steps.subList(0, kept));
    }

    /**
     * The same way down, another part.
     *
     * @param other which part
     * @return another place
     */
    public Place withPart(Part other) {
        Required.argument(other, "other");
        return new Place(other, steps);
    }

    /**
     * Whether the place names no part of the document but all of it.
     *
     * @return true for {@link #WHOLE}
     */
    public boolean isWhole() {
        return part == Part.PROVISION && steps.isEmpty();
    }

    /**
     * The last step.
     *
     * @return the innermost
     * @throws IllegalStateException when there is none
     */
    public Step last() {
        if (steps.isEmpty()) {
            throw new IllegalStateException("no step");
        }
        return steps.get(steps.size() - 1);
    }

    /** {@return the place as a decision writes it; empty for the whole document} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(part == Part.PREAMBLE ? "引言" : part == Part.TITLE ? "名称" : "");
        boolean inArticle = false;
        for (Step step : steps) {
            boolean stretch = step.level() == Level.PARAGRAPH && !inArticle;
            out.append(stretch ? "第" + HanNumerals.format(step.ordinal()) + "段" : step.toString());
            inArticle |= step.level() == Level.ARTICLE;
        }
        return part == Part.HEADING ? out.append(heading()).toString() : out.toString();
    }

    private String heading() {
        Level level = steps.isEmpty() ? Level.DIVISION : last().level();
        return switch (level) {
            case BOOK, SUBBOOK -> "编名";
            case CHAPTER -> "章名";
            case SECTION -> "节名";
            default -> "标题";
        };
    }
}
