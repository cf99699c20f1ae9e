package io.github.jianbao.model.reading;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Gaps;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The blocks of a body, each laid out when it is asked for. An unnumbered heading stands over what follows it. */
final class BodyLines implements Iterator<Consumer<Lines>> {

    private final Iterator<Block> blocks;
    private final Place place;
    private final Clauses.Level level;
    private Place under;

    private BodyLines(List<Block> blocks, Place place, Clauses.Level level) {
        this.blocks = blocks.iterator();
        this.place = place;
        this.level = level;
        this.under = place;
    }

    static BodyLines of(Document document, Place place) {
        return new BodyLines(document.body(), place, Clauses.Level.of(document));
    }

    @Override
    public boolean hasNext() {
        return blocks.hasNext();
    }

    @Override
    public Consumer<Lines> next() {
        Block block = blocks.next();
        return into -> block(block, into);
    }

    private void block(Block block, Lines into) {
        if (block instanceof Clause clause) {
            clause(clause, into);
        } else if (block instanceof Heading heading) {
            heading(heading, into);
        } else if (block instanceof Speech speech) {
            speech(speech, into);
        } else if (block instanceof Table table) {
            table(table, into);
        } else if (block instanceof Paragraph paragraph) {
            into.line(Line.of(LineRole.PARAGRAPH, under, paragraph.text()));
        } else if (block instanceof Unread unread) {
            into.line(Line.of(LineRole.UNREAD, under, unread.text()));
        }
    }

    private void heading(Heading heading, Lines into) {
        under = new Place(place, place.document(), heading.text().value(), null);
        Line line = Line.of(LineRole.HEADING, under, heading.text());
        if (heading.label() == null) {
            into.line(line);
            return;
        }
        into.line(Line.of(LineRole.HEADING_LABEL, under, heading.label()));
        into.open(Collections.<Consumer<Lines>>singleton(behind -> behind.line(line))
                .iterator());
    }

    private void table(Table table, Lines into) {
        Place around = under;
        List<Consumer<Lines>> lines = new ArrayList<>();
        if (table.caption() != null) {
            Run caption = Run.of(table.caption(), true);
            lines.add(behind -> behind.line(new Line(LineRole.CAPTION, around, List.of(caption), table)));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            Table.Row cells = table.rows().get(row);
            LineRole role = row < table.headerRows() ? LineRole.HEADER_ROW : LineRole.ROW;
            if (!cells.cells().isEmpty()) {
                lines.add(behind -> behind.line(row(role, cells, around, table)));
            }
        }
        into.open(lines.iterator());
    }

    private static Line row(LineRole role, Table.Row row, Place place, Table table) {
        List<Run> cells = row.cells().stream()
                .map(cell -> Run.of(cell.text(), role == LineRole.HEADER_ROW))
                .toList();
        return new Line(role, place, cells, table);
    }

    private void clause(Clause clause, Lines into) {
        String name = clause.marker().text() + clause.headingText();
        Clauses.Located located = level.next(clause);
        Place inside = new Place(under, place.document(), name, located);
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
        into.line(new Line(headOnly ? LineRole.CLAUSE_HEADING : LineRole.CLAUSE, inside, runs));
        into.open(new BodyLines(runIn ? rest(clause.body()) : clause.body(), inside, Clauses.Level.under(located)));
    }

    private void speech(Speech speech, Lines into) {
        Text speaker = speech.speaker().text();
        Place inside = new Place(under, place.document(), speech.speaker().name(), null);
        Text first = firstParagraph(speech.body());
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(speaker, true));
        if (first != null) {
            addBlank(runs, Gaps.blank(speaker, first));
            runs.add(Run.of(first, false));
        }
        into.line(new Line(LineRole.SPEECH, inside, runs));
        into.open(new BodyLines(first == null ? speech.body() : rest(speech.body()), inside, level));
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
