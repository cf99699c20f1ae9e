package io.github.jianbao.model.amend;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Consolidation.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bodies as lines. */
final class Entries {

    /** Numbers with a blank behind them in a law. */
    private static final Set<NumberStyle> SPACED = Set.copyOf(EnumSet.range(NumberStyle.BOOK, NumberStyle.ARTICLE));

    private static final String RUNS_ON = "。：；！？:;!?";

    private Entries() {}

    /** The shape of the numbers of articles: 第一条; in a text that has none 1. where they run on from 一、 to 二、, else 一、. */
    static NumberStyle articles(List<Block> body) {
        List<Marker> markers = new ArrayList<>();
        Blocks.walk(body, block -> {
            if (block instanceof Clause clause) {
                markers.add(clause.marker());
            }
        });
        if (markers.stream().anyMatch(marker -> marker.style() == NumberStyle.ARTICLE)) {
            return NumberStyle.ARTICLE;
        }
        return runsOn(markers) ? NumberStyle.ARABIC_DOT : NumberStyle.HAN;
    }

    private static boolean runsOn(List<Marker> markers) {
        int last = 0;
        int parts = 0;
        boolean opened = true;
        for (Marker marker : markers) {
            if (marker.style() == NumberStyle.ARABIC_DOT) {
                if (marker.ordinal() != last + 1) {
                    return false;
                }
                last++;
                parts += opened ? 1 : 0;
                opened = false;
            } else {
                opened |= marker.style() == NumberStyle.HAN;
            }
        }
        return parts > 1;
    }

    /**
     * The lines of a body; what stands in a clause is one deeper. The text on the line of an article's number is a line of its own: it
     * is a paragraph (款) like the others.
     */
    static List<Entry> of(List<Block> blocks, int depth, Origin origin, NumberStyle articles) {
        List<Entry> entries = new ArrayList<>();
        add(blocks, depth, origin, articles, entries);
        return entries;
    }

    private static void add(List<Block> blocks, int depth, Origin origin, NumberStyle articles, List<Entry> entries) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                boolean article = clause.marker().style() == articles && clause.heading() == null;
                Text first = article ? null : runIn(clause);
                Passage heading = clause.heading() == null ? null : passage(clause.heading(), origin);
                Passage text = first == null ? null : passage(first, origin);
                entries.add(Entry.clause(depth, number(clause, runIn(clause), origin), heading, text));
                List<Block> rest = first == null
                        ? clause.body()
                        : clause.body().subList(1, clause.body().size());
                add(rest, depth + 1, origin, articles, entries);
            } else if (block instanceof Paragraph paragraph) {
                entries.add(Entry.line(Entry.Kind.PARAGRAPH, depth, passage(paragraph.text(), origin)));
            } else if (block instanceof Heading heading && heading.label() == null) {
                entries.add(Entry.line(Entry.Kind.HEADING, depth, passage(heading.text(), origin)));
            } else if (origin == Origin.DECISION) {
                for (Text text : Blocks.texts(List.of(block))) {
                    entries.add(Entry.line(Entry.Kind.PARAGRAPH, depth, passage(text, origin)));
                }
            } else {
                entries.add(Entry.other(depth, block));
            }
        }
    }

    static Passage passage(Text text, Origin origin) {
        return origin == Origin.DECISION ? Passage.quoted(text) : Passage.of(text, origin);
    }

    /** The paragraph on the line of a clause's number. */
    static @Nullable Text runIn(Clause clause) {
        if (clause.body().isEmpty() || !(clause.body().get(0) instanceof Paragraph first)) {
            return null;
        }
        String heading = clause.heading() == null ? "" : clause.heading().value();
        boolean goesOn = clause.heading() == null
                || !heading.isEmpty() && RUNS_ON.indexOf(heading.charAt(heading.length() - 1)) >= 0;
        return goesOn ? first.text() : null;
    }

    private static Entry.Number number(Clause clause, @Nullable Text first, Origin origin) {
        Marker marker = clause.marker();
        Text next = clause.heading() == null ? first : clause.heading();
        boolean apart = next != null
                && !next.segments().isEmpty()
                && marker.start() < marker.end()
                && next.span().start() > marker.end();
        boolean placed = marker.start() < marker.end()
                && marker.end() - marker.start() == marker.text().length();
        Passage text = placed
                ? Passage.of(new Text(marker.text(), Segments.of(marker.start(), marker.end())), origin)
                : Passage.set(marker.text());
        return new Entry.Number(
                marker.style(), marker.ordinal(), marker.branch(), text, apart || SPACED.contains(marker.style()));
    }

    /** Lines that stand, with what was put beside them, in order. */
    static List<Entry> standing(List<Entry> entries) {
        List<Entry> all = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            all.addAll(standing(entry.before));
            if (!entry.gone) {
                all.add(entry);
            }
            all.addAll(standing(entry.behind));
        }
        return all;
    }
}
