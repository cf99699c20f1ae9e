package io.github.jianbao.extract.print;

import io.github.jianbao.core.LineHint;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Omissions;
import io.github.jianbao.extract.text.TextBuilder;
import io.github.jianbao.extract.text.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From printed pages to a text with hints: heads and feet set aside, columns one after the other, lines joined, tables. */
public final class Print {

    private static final int MOST_BLANKS = 40;

    private final Watch watch;
    private final Omissions leftOut;
    private final List<PrintPage> pages;
    private final boolean margins;

    private Print(List<PrintPage> pages, Omissions leftOut, Watch watch) {
        this.pages = pages;
        this.leftOut = leftOut;
        this.watch = watch;
        this.margins = watch.options().margins();
    }

    /**
     * Reads pages.
     *
     * @param pages in order
     * @param type of the file
     * @param leftOut what is known to be left out so far
     * @param watch holds the work to its limits
     * @return their text
     * @throws ExtractException when they hold none, or too much
     */
    public static Extracted read(List<PrintPage> pages, Extracted.Type type, Omissions leftOut, Watch watch)
            throws ExtractException {
        return new Print(pages, leftOut, watch).read(type);
    }

    private Extracted read(Extracted.Type type) throws ExtractException {
        List<Margins.Parts> parts = Margins.of(pages);
        List<List<List<Piece>>> columns =
                Columns.of(parts.stream().map(part -> part.body).toList());
        List<List<List<Line>>> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            watch.done(page, pages.size());
            List<List<Line>> regions = new ArrayList<>();
            int[] doubtful = {0};
            for (List<Piece> part : columns.get(page)) {
                regions.add(Aligned.in(Line.of(part), doubtful));
            }
            leftOut.add(LeftOut.Kind.ROWS_IN_DOUBT, doubtful[0], page + 1);
            lines.add(regions);
        }
        Shape shape = Shape.of(lines);
        List<List<Region>> regions = new ArrayList<>();
        for (int page = 0; page < lines.size(); page++) {
            List<Region> found = new ArrayList<>();
            Shape.Extent extent =
                    Shape.Extent.of(lines.get(page), pages.get(page).width());
            for (List<Line> some : lines.get(page)) {
                found.add(shape.region(some, page + 1, extent));
            }
            regions.add(found);
        }
        shape.look(regions.stream().flatMap(List::stream).toList());
        Flow flow = new Flow(shape, !margins);
        for (int page = 0; page < pages.size(); page++) {
            watch.tick();
            page(page, parts.get(page), regions.get(page), shape, flow);
        }
        return written(flow, type);
    }

    private void page(int index, Margins.Parts parts, List<Region> regions, Shape shape, Flow flow) {
        PrintPage page = pages.get(index);
        margins(parts.heads, index, flow);
        double notes = notes(page);
        for (Region region : regions) {
            flow.region(region, firstNote(region, notes, shape));
        }
        page.read().lines().filter(line -> !line.isBlank()).forEach(line -> flow.block(read(line, index)));
        margins(parts.feet, index, flow);
    }

    /** A line that was read off a picture: where it stood is not known. */
    private static Block read(String words, int index) {
        Line line = Line.of(List.of(new Piece(words.strip(), 0, 1, 0, 1, false, null)))
                .get(0);
        return new Block(line, new Region(index + 1, List.of(line), 0, 1, 0))
                .flowing(LineHint.Flow.UNKNOWN)
                .at(LineHint.Place.UNKNOWN);
    }

    private void margins(List<Line> lines, int index, Flow flow) {
        leftOut.add(LeftOut.Kind.HEADS_AND_FEET, margins ? 0 : lines.size(), index + 1);
        for (Line line : margins ? lines : List.<Line>of()) {
            Region region = new Region(index + 1, lines, line.left(), line.right(), 0);
            flow.block(new Block(line, region).at(LineHint.Place.MARGIN));
        }
    }

    /** The height of the short line that notes stand under; below the page where there is none. */
    private static double notes(PrintPage page) {
        return page.rules().stream()
                .filter(Rule::lies)
                .filter(rule -> rule.length() > 0.08 * page.width() && rule.length() < 0.42 * page.width())
                .filter(rule -> rule.at() > 0.4 * page.height())
                .map(Rule::at)
                .max(Comparator.naturalOrder())
                .orElse(Double.MAX_VALUE);
    }

    /** The first line of the notes: they stand under the line, and are set smaller than running text. */
    private static int firstNote(Region region, double below, Shape shape) {
        List<Line> lines = region.lines();
        int first = lines.size();
        while (first > 0
                && lines.get(first - 1).table() == null
                && lines.get(first - 1).base() > below
                && lines.get(first - 1).size() < 0.95 * shape.size()) {
            first--;
        }
        return first;
    }

    private Extracted written(Flow flow, Extracted.Type type) throws ExtractException {
        TextBuilder out = new TextBuilder(watch);
        int page = 0;
        for (Block block : flow.blocks()) {
            for (; page < block.page(); page++) {
                out.page();
            }
            if (block.gap()) {
                out.gap();
            }
            boolean row = block.place() == LineHint.Place.ROW;
            boolean margin = block.place() == LineHint.Place.MARGIN;
            long blanks = row || margin ? 0 : Math.round(block.indent());
            out.write("\u3000".repeat((int) Math.max(0, Math.min(MOST_BLANKS, blanks))));
            int from = 0;
            for (int turn : block.turns()) {
                out.write(block.text().substring(from, turn));
                out.pageInside();
                from = turn;
                page++;
            }
            out.write(block.text().substring(from));
            out.end(hint(block, flow), row ? size(block) : block.first().size());
        }
        for (; page < pages.size(); page++) {
            out.page();
        }
        String none = pages.size() + " page(s) without text: a scan? run character recognition (OCR) over it first";
        return out.build(type, leftOut, none);
    }

    private static double size(Block block) {
        Grid table = block.first().table();
        return table == null ? 0 : table.size();
    }

    private static LineHint hint(Block block, Flow flow) {
        LineHint hint = LineHint.NONE.withFlow(block.flow()).withPlace(block.place());
        if (block.place() != LineHint.Place.BODY) {
            return hint;
        }
        boolean centred = flow.isCentred(block.first(), block.firstRegion());
        hint = block.isBold() ? hint.withBold() : hint;
        hint = centred ? hint.withCentred() : hint;
        return !centred && block.indent() > 1.4 && block.indent() < 2.8 ? hint.withIndented() : hint;
    }
}
