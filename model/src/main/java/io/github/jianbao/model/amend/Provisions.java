package io.github.jianbao.model.amend;

import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Place.Step;
import io.github.jianbao.model.amend.Provision.Kind;
import io.github.jianbao.model.amend.Provision.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a document into what is compared as one. */
final class Provisions {

    private final List<Provision> all = new ArrayList<>();
    private final NumberStyle articles;

    /** Whether places can be named: not in attachments. */
    private final boolean named;

    /** The headings that are open, outermost first. */
    private final List<Step> headings = new ArrayList<>();

    /** How many paragraphs stand in front of the first clause so far; -1 behind it. */
    private int preamble;

    private Provisions(NumberStyle articles, boolean named) {
        this.articles = articles;
        this.named = named;
    }

    static List<Provision> of(Document document) {
        return of(document, true);
    }

    private static List<Provision> of(Document document, boolean named) {
        Provisions provisions = new Provisions(Entries.articles(document.body()), named);
        Text title = document.title();
        if (title != null) {
            provisions.add(Kind.TITLE, named ? Place.TITLE : null, title);
        }
        document.addressees().forEach(provisions::paragraph);
        provisions.blocks(document.body(), Clauses.Level.of(document), null);
        for (Attachment attachment : document.attachments()) {
            if (attachment.label() != null) {
                provisions.add(Kind.PARAGRAPH, null, attachment.label());
            }
            provisions.all.addAll(of(attachment, false));
        }
        return provisions.all;
    }

    private void add(Kind kind, @Nullable Place place, Text text) {
        List<Line> lines = List.of(new Line("", 0, text));
        all.add(new Provision(kind, "", place, null, lines, List.of(new Paragraph(text))));
    }

    private void paragraph(Text text) {
        Place place = named && preamble >= 0 ? Place.PREAMBLE.then(Step.of(Level.PARAGRAPH, ++preamble)) : null;
        add(Kind.PARAGRAPH, place, text);
    }

    /** Blocks outside articles; paragraphs inside another clause belong to it. */
    private void blocks(List<Block> blocks, Clauses.Level level, @Nullable List<Line> around) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                preamble = -1;
                clause(clause, level.next(clause));
            } else if (around != null) {
                lines(block, 0, around);
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph.text());
            } else {
                List<Line> lines = new ArrayList<>();
                lines(block, 0, lines);
                lines.removeIf(line -> line.text().value().isEmpty());
                if (!lines.isEmpty()) {
                    all.add(new Provision(Kind.PARAGRAPH, "", null, null, lines, List.of(block)));
                }
            }
        }
    }

    private void clause(Clause clause, Clauses.Located located) {
        Marker marker = clause.marker();
        boolean article = marker.style() == articles && (articles != NumberStyle.HAN || located.depth() == 1);
        boolean whole = article && articles == NumberStyle.ARTICLE;
        boolean heading = marker.style().compareTo(NumberStyle.ARTICLE) < 0;
        List<Line> lines = new ArrayList<>();
        Text own = ownLine(clause);
        lines.add(new Line("", 0, own));
        Kind kind = heading ? Kind.HEADING : Kind.CLAUSE;
        int at = all.size();
        List<Block> rest = clause.body()
                .subList(Entries.runIn(clause) == null ? 0 : 1, clause.body().size());
        List<Block> body = whole && !clause.body().isEmpty() ? clause.body() : List.of(new Paragraph(own));
        Place place = place(marker, article);
        if (whole) {
            rest.forEach(block -> lines(block, 0, lines));
        }
        all.add(new Provision(kind, marker.text(), place, located.address(), lines, body));
        if (!whole) {
            blocks(rest, Clauses.Level.under(located), lines);
            all.set(at, new Provision(kind, marker.text(), place, located.address(), lines, body));
        }
    }

    /** A chapter is named with the book that it stands in; an article by its number alone. */
    private @Nullable Place place(Marker marker, boolean article) {
        Level level = switch (marker.style()) {
            case BOOK -> Level.BOOK;
            case SUBBOOK -> Level.SUBBOOK;
            case PART -> Level.DIVISION;
            case CHAPTER -> Level.CHAPTER;
            case SECTION -> Level.SECTION;
            default -> article ? Level.ARTICLE : null;
        };
        if (!named || level == null) {
            return null;
        }
        Step step = new Step(level, marker.ordinal(), marker.branch());
        if (level == Level.ARTICLE) {
            return Place.of(step);
        }
        headings.removeIf(open -> open.level().compareTo(level) >= 0);
        headings.add(step);
        return new Place(Place.Part.PROVISION, headings);
    }

    /** Heading and text on the line of a clause's number. */
    static Text ownLine(Clause clause) {
        Text heading = clause.heading();
        Text text = Entries.runIn(clause);
        if (heading == null || text == null) {
            return heading != null ? heading : text != null ? text : new Text("", List.of());
        }
        List<Segment> runs = new ArrayList<>(heading.segments());
        runs.addAll(text.segments());
        return new Text(heading.value() + text.value(), runs);
    }

    /** The lines of what stands inside an article. */
    private static void lines(Block block, int depth, List<Line> lines) {
        if (block instanceof Clause clause) {
            lines.add(new Line(clause.marker().text(), depth, ownLine(clause)));
            List<Block> body = clause.body();
            body.subList(Entries.runIn(clause) == null ? 0 : 1, body.size())
                    .forEach(inner -> lines(inner, depth + 1, lines));
        } else if (block instanceof Table table) {
            if (table.caption() != null) {
                lines.add(new Line("", depth, table.caption()));
            }
            for (Table.Row row : table.rows()) {
                row.cells().forEach(cell -> lines.add(new Line("", depth, cell.text())));
            }
        } else {
            Blocks.texts(List.of(block)).forEach(text -> lines.add(new Line("", depth, text)));
        }
    }
}
