package io.github.jianbao.model.reading;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays the blocks of a body out in lines. */
final class BodyLines {

    private final Map<Clause, Clauses.Located> located;
    private final List<Line> lines;

    BodyLines(Map<Clause, Clauses.Located> located, List<Line> lines) {
        this.located = located;
        this.lines = lines;
    }

    /** An unnumbered heading stands over what follows it in the same body. */
    void body(List<Block> blocks, Place place) {
        Place under = place;
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                under = new Place(place, place.document(), heading.text().value(), null);
                heading(heading, under);
            } else {
                block(block, under);
            }
        }
    }

    private void block(Block block, Place place) {
        if (block instanceof Clause clause) {
            clause(clause, place);
        } else if (block instanceof Speech speech) {
            speech(speech, place);
        } else if (block instanceof Table table) {
            for (Table.Row row : table.rows()) {
                List<Run> cells =
                        row.cells().stream().map(cell -> Run.of(cell, false)).toList();
                lines.add(new Line(LineRole.ROW, place, cells));
            }
        } else if (block instanceof Paragraph paragraph) {
            add(LineRole.PARAGRAPH, place, paragraph.text());
        } else if (block instanceof Unread unread) {
            add(LineRole.UNREAD, place, unread.text());
        }
    }

    private void heading(Heading heading, Place place) {
        Text label = heading.label();
        if (label != null) {
            add(LineRole.HEADING_LABEL, place, label);
        }
        add(LineRole.HEADING, place, heading.text());
    }

    private void clause(Clause clause, Place outer) {
        String name = clause.marker().text() + clause.headingText();
        Place place = new Place(outer, outer.document(), name, located.get(clause));
        Text heading = clause.heading();
        Text first = firstParagraph(clause.body());
        boolean runIn = first != null && (heading == null || Gaps.runsOn(heading, first));
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(clause.marker().text(), null, clause.marker().span(), true));
        addBlank(runs, Gaps.afterMarker(clause.marker(), heading == null ? first : heading));
        if (heading != null) {
            runs.add(Run.of(heading, true));
        }
        if (runIn && first != null) {
            addBlank(runs, heading == null ? "" : Gaps.blank(heading, first));
            runs.add(Run.of(first, false));
        }
        boolean headOnly = !runIn && !clause.body().isEmpty();
        lines.add(new Line(headOnly ? LineRole.CLAUSE_HEADING : LineRole.CLAUSE, place, runs));
        body(runIn ? rest(clause.body()) : clause.body(), place);
    }

    private void speech(Speech speech, Place outer) {
        Text speaker = speech.speaker().text();
        Place place = new Place(outer, outer.document(), speech.speaker().name(), null);
        Text first = firstParagraph(speech.body());
        boolean runIn = first != null && Gaps.runsOn(speaker, first);
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(speaker, true));
        if (runIn && first != null) {
            addBlank(runs, Gaps.blank(speaker, first));
            runs.add(Run.of(first, false));
        }
        lines.add(new Line(LineRole.SPEECH, place, runs));
        body(runIn ? rest(speech.body()) : speech.body(), place);
    }

    private void add(LineRole role, Place place, Text text) {
        lines.add(new Line(role, place, List.of(Run.of(text, role.head()))));
    }

    private static void addBlank(List<Run> runs, String blank) {
        if (!blank.isEmpty()) {
            runs.add(Run.blank(blank));
        }
    }

    private static @Nullable Text firstParagraph(List<Block> body) {
        return !body.isEmpty() && body.get(0) instanceof Paragraph paragraph ? paragraph.text() : null;
    }

    private static List<Block> rest(List<Block> body) {
        return body.subList(1, body.size());
    }
}
