package io.github.jianbao.model.amend;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Place.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a place. Articles are found by their number, wherever they stand in the tree; an article reaches to the next one, or
 * to the next heading above articles. A text without 条 has 一、 in their place.
 */
final class Ranges {

    /** Longer than a heading that was taken for a paragraph: 附则. */
    private static final int LONGEST_HEADING = 20;

    private static final String ENDS = "。；：！？，、;:,";

    private final List<Entry> entries;
    private final NumberStyle articles;
    private final Map<List<Integer>, List<Integer>> byNumber = new HashMap<>();

    /**
     * Lines from one index up to, and without, another.
     *
     * @param from the first
     * @param to behind the last
     */
    record Range(int from, int to) {}

    Ranges(List<Entry> entries, NumberStyle articles) {
        this.entries = entries;
        this.articles = articles;
        for (int k = 0; k < entries.size(); k++) {
            Entry.Number number = entries.get(k).number;
            if (number != null && isArticle(entries.get(k))) {
                byNumber.computeIfAbsent(List.of(number.ordinal(), number.branch()), key -> new ArrayList<>())
                        .add(k);
            }
        }
    }

    boolean isArticle(Entry entry) {
        return entry.is(articles);
    }

    /** The shape of the numbers of articles. */
    NumberStyle articles() {
        return articles;
    }

    /** The articles in order. */
    List<Range> allArticles() {
        List<Range> all = new ArrayList<>();
        for (int k = 0; k < entries.size(); k++) {
            if (isArticle(entries.get(k))) {
                all.add(article(k));
            }
        }
        return all;
    }

    /** The lines of a place: none where it is not there, several where it is there more than once. */
    List<Range> find(Place place) {
        List<Range> found = switch (place.part()) {
            case PREAMBLE -> preamble();
            case TITLE -> List.<Range>of();
            case PROVISION, HEADING -> List.of(new Range(0, entries.size()));
        };
        for (Step step : place.steps()) {
            List<Range> inside = new ArrayList<>();
            for (Range range : found) {
                inside.addAll(step(range, step));
            }
            found = inside;
        }
        return found;
    }

    /** What stands in front of the first number; a text without numbers has no preamble. */
    private List<Range> preamble() {
        int end = 0;
        while (end < entries.size() && entries.get(end).number == null) {
            end++;
        }
        int from = 0;
        while (from < end && !entries.get(from).isParagraph()) {
            from++;
        }
        return from == end || end == entries.size() ? List.of() : List.of(new Range(from, end));
    }

    private List<Range> step(Range range, Step step) {
        return switch (step.level()) {
            case ARTICLE -> articlesIn(range, step);
            case PARAGRAPH -> nth(paragraphs(range), step.ordinal());
            case ITEM, SUBITEM -> numbered(range, step, items(range));
            case SENTENCE -> List.of(range);
            case BOOK, SUBBOOK, DIVISION, CHAPTER, SECTION -> above(range, step);
        };
    }

    private static List<Range> nth(List<Range> ranges, int n) {
        return n <= ranges.size() ? List.of(ranges.get(n - 1)) : List.of();
    }

    private List<Range> articlesIn(Range range, Step step) {
        List<Range> found = new ArrayList<>();
        for (int k : byNumber.getOrDefault(List.of(step.ordinal(), step.branch()), List.of())) {
            if (k >= range.from() && k < range.to()) {
                found.add(article(k));
            }
        }
        return found;
    }

    private Range article(int at) {
        int end = at + 1;
        while (end < entries.size() && !closesArticle(entries.get(end), entries.get(at))) {
            end++;
        }
        while (end > at + 1 && isStray(entries.get(end - 1))) {
            end--;
        }
        return new Range(at, end);
    }

    private boolean closesArticle(Entry entry, Entry article) {
        Entry.Number number = entry.number;
        if (number == null) {
            return entry.kind == Entry.Kind.HEADING && entry.depth <= article.depth;
        }
        return articles == NumberStyle.ARTICLE
                ? number.style().compareTo(NumberStyle.ARTICLE) <= 0
                : entry.depth <= article.depth;
    }

    /** A heading that stands behind an article and is not part of it: 附则. */
    private static boolean isStray(Entry entry) {
        if (entry.kind == Entry.Kind.HEADING) {
            return true;
        }
        String value = entry.kind == Entry.Kind.PARAGRAPH && entry.text != null ? entry.text.value() : "";
        return !value.isEmpty()
                && value.length() <= LONGEST_HEADING
                && ENDS.indexOf(value.charAt(value.length() - 1)) < 0;
    }

    /** 款: each paragraph with the items under it. */
    List<Range> paragraphs(Range range) {
        List<Range> paragraphs = new ArrayList<>();
        int start = -1;
        for (int k = range.from(); k < range.to(); k++) {
            if (entries.get(k).isParagraph()) {
                if (start >= 0) {
                    paragraphs.add(new Range(start, k));
                }
                start = k;
            }
        }
        if (start >= 0) {
            paragraphs.add(new Range(start, range.to()));
        }
        return paragraphs;
    }

    /** 项: the numbers of the first shape inside. */
    List<Range> items(Range range) {
        return inside(range, range.from() + 1);
    }

    private List<Range> inside(Range range, int first) {
        NumberStyle style = null;
        List<Range> ranges = new ArrayList<>();
        int start = -1;
        for (int k = first; k < range.to(); k++) {
            Entry entry = entries.get(k);
            Entry.Number number = entry.number;
            style = style == null && number != null ? number.style() : style;
            boolean opens = number != null && number.style() == style;
            if (start >= 0 && (opens || entry.kind == Entry.Kind.PARAGRAPH)) {
                ranges.add(new Range(start, k));
                start = -1;
            }
            start = opens ? k : start;
        }
        if (start >= 0) {
            ranges.add(new Range(start, range.to()));
        }
        return ranges;
    }

    private List<Range> numbered(Range range, Step step, List<Range> ranges) {
        List<Range> found = new ArrayList<>();
        for (Range inner : ranges) {
            Entry.Number number = entries.get(inner.from()).number;
            if (number != null && number.ordinal() == step.ordinal()) {
                found.add(inner);
            }
        }
        return found;
    }

    /** 编, 章, 节; for 部分 also 一、 over articles. */
    private List<Range> above(Range range, Step step) {
        NumberStyle style = style(step.level());
        if (step.level() == Level.DIVISION && entries.stream().noneMatch(entry -> entry.is(NumberStyle.PART))) {
            style = NumberStyle.HAN;
        }
        List<Range> found = new ArrayList<>();
        for (int k = range.from(); k < range.to(); k++) {
            Entry.Number number = entries.get(k).number;
            if (number != null && number.style() == style && number.ordinal() == step.ordinal()) {
                found.add(new Range(k, end(k, range.to())));
            }
        }
        return found;
    }

    private int end(int at, int last) {
        Entry.Number number = entries.get(at).number;
        NumberStyle style = number == null ? null : number.style();
        int end = at + 1;
        while (end < last && !reaches(entries.get(end).number, style)) {
            end++;
        }
        return end;
    }

    private static boolean reaches(Entry.@Nullable Number number, @Nullable NumberStyle style) {
        if (number == null || style == null) {
            return false;
        }
        boolean above = number.style().compareTo(NumberStyle.ARTICLE) < 0
                && number.style().compareTo(style) <= 0;
        return above || number.style() == style;
    }

    private static NumberStyle style(Level level) {
        return switch (level) {
            case BOOK -> NumberStyle.BOOK;
            case SUBBOOK -> NumberStyle.SUBBOOK;
            case DIVISION -> NumberStyle.PART;
            case CHAPTER -> NumberStyle.CHAPTER;
            case SECTION -> NumberStyle.SECTION;
            default -> NumberStyle.ARTICLE;
        };
    }
}
