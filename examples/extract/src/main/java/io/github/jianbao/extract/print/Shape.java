package io.github.jianbao.extract.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** How a document is set as a whole: the size of its running text, its edges, and what parts its paragraphs. */
final class Shape {

    private static final int MANY = 8;
    private static final double CLEAR = 0.6;
    private static final double APART = 1.15;
    private static final double LEAST_APART = 0.06;

    /** Edges of a region of many lines. */
    private record Edges(double left, double right, int lines, boolean odd, boolean sure) {}

    /**
     * Where the text of a page begins and ends.
     *
     * @param width of the page
     * @param isAlone whether it is one region
     */
    record Extent(double left, double right, double width, boolean isAlone) {

        static Extent of(List<List<Line>> regions, double width) {
            double left = regions.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Line::left)
                    .min()
                    .orElse(0);
            double right = regions.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Line::right)
                    .max()
                    .orElse(width);
            return new Extent(left, right, width, regions.size() == 1);
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    private final double size;
    private final double leading;
    private final List<Edges> usual = new ArrayList<>();
    private boolean indents;
    private boolean gaps;

    /** From how many leadings on two lines stand apart, where the document shows it. */
    private double apartFrom = APART;

    private Shape(List<List<List<Line>>> pages) {
        this.size = bodySize(pages);
        List<Double> leadings = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (List<Line> lines : pages.get(page)) {
                if (lines.size() >= MANY) {
                    usual.add(own(lines, page + 1));
                    leadings.add(leading(lines, 0));
                }
            }
        }
        leadings.removeIf(value -> value <= 0);
        leadings.sort(Comparator.naturalOrder());
        this.leading = leadings.isEmpty() ? 0 : leadings.get(leadings.size() / 2);
    }

    static Shape of(List<List<List<Line>>> pages) {
        return new Shape(pages);
    }

    private static double bodySize(List<List<List<Line>>> pages) {
        Map<Long, Integer> letters = new TreeMap<>();
        for (List<List<Line>> regions : pages) {
            for (List<Line> lines : regions) {
                for (Line line : lines) {
                    letters.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum);
                }
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 4.0)
                .orElse(10.0);
    }

    /** Whether several lines end at an edge. */
    private boolean isSure(List<Line> lines, double right) {
        return lines.stream()
                        .filter(line -> Math.abs(line.right() - right) < size)
                        .count()
                > 2;
    }

    /**
     * A region with its edges: its own where it has many lines, else those of a larger one that it fits into.
     *
     * @param extent that of all text of the page
     */
    Region region(List<Line> lines, int page, Extent extent) {
        Edges own = own(lines, page);
        Edges best = own;
        int most = 0;
        for (Edges edges : lines.size() >= MANY ? List.<Edges>of() : usual) {
            boolean fits = edges.left() <= own.left() + 0.5 * size
                    && edges.right() >= own.right() - size
                    && own.left() - edges.left() < (edges.right() - edges.left()) / 2;
            int weight = edges.lines() * (edges.odd() == own.odd() ? 2 : 1);
            if (fits && weight > most) {
                best = edges;
                most = weight;
            }
        }
        for (Edges edges : lines.size() >= MANY ? usual : List.<Edges>of()) {
            // a page of nothing but set-in lines, or of lines that all end before the edge
            double in = own.left() - edges.left();
            boolean same = Math.abs(edges.right() - own.right()) < size;
            boolean early = extent.isAlone() && edges.sure() && !own.sure() && edges.right() > own.right();
            boolean under = (same || early) && in > (same ? 0.5 : -0.5) * size && in < 3 * size;
            best = under && edges.lines() > most ? edges : best;
            most = under ? Math.max(most, edges.lines()) : most;
        }
        double left = Math.min(best.left(), own.left());
        double right = Math.max(best.right(), own.right());
        if (best == own && !isSure(lines, right)) {
            // nothing but short lines: as wide as the page's other lines, or with margins that are alike
            boolean over = !extent.isAlone() && own.left() < extent.middle() && own.right() > extent.middle();
            left = over ? Math.min(left, extent.left()) : left;
            right = over ? Math.max(right, extent.right()) : right;
            right = !over && extent.width() - left - right > 3 * size && extent.isAlone()
                    ? extent.width() - left
                    : right;
        }
        double close = leading(lines, leading);
        // where each paragraph is one line, the gaps between paragraphs are all that there is
        boolean apart = leading > 0 && close > leading && close < 1.4 * leading;
        return new Region(page, lines, left, right, apart ? leading : close);
    }

    /** The leftmost and the rightmost place where two lines begin or end, unless one stands far out. */
    private Edges own(List<Line> all, int page) {
        List<Line> body = all.stream().filter(this::isBody).toList();
        List<Line> lines = body.size() >= MANY / 2 ? body : all;
        double[] lefts = places(lines, Line::left);
        double[] rights = places(lines, Line::right);
        if (lefts.length == 0) {
            return new Edges(lines.get(0).left(), lines.get(0).right(), 0, page % 2 == 1, false);
        }
        double hair = 0.4 * size;
        double left = lefts[0];
        for (int i = lefts.length - 2; i >= 0; i--) {
            left = lefts[i + 1] - lefts[i] < hair && lefts[i] - lefts[0] < 4 * size ? lefts[i] : left;
        }
        double right = rights[rights.length - 1];
        for (int i = 1; i < rights.length; i++) {
            boolean near = rights[i] - rights[i - 1] < hair && rights[rights.length - 1] - rights[i] < 2 * size;
            right = near ? rights[i] : right;
        }
        for (Line line : lefts.length < MANY ? all : List.<Line>of()) {
            // among few lines, a table shows how wide the column is
            left = line.table() == null ? left : Math.min(left, line.left());
            right = line.table() == null ? right : Math.max(right, line.right());
        }
        return new Edges(left, right, lefts.length, page % 2 == 1, isSure(lines, right));
    }

    private static double[] places(List<Line> lines, ToDoubleFunction<Line> place) {
        return lines.stream()
                .filter(line -> line.table() == null)
                .mapToDouble(place)
                .sorted()
                .toArray();
    }

    /** From base line to base line inside a paragraph: a quarter of the lines of running text stand as close. */
    private double leading(List<Line> lines, double otherwise) {
        double[] found = new double[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean body = isBody(lines.get(i)) && isBody(lines.get(i - 1));
            if (body) {
                found[count++] = lines.get(i).base() - lines.get(i - 1).base();
            }
        }
        if (count < 3 && otherwise > 0) {
            return otherwise;
        }
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : Math.min(sorted[count / 4], 3 * size);
    }

    boolean isBody(Line line) {
        return line.table() == null && Math.abs(line.size() - size) < 0.08 * size;
    }

    /** What parts paragraphs, seen where one surely ends: at a line that ends long before its edge. */
    void look(List<Region> regions) {
        int in = 0;
        int flush = 0;
        List<Double> between = new ArrayList<>();
        List<Double> inside = new ArrayList<>();
        for (Region region : regions) {
            List<Line> lines = region.lines();
            for (int i = 1; i < lines.size(); i++) {
                Line before = lines.get(i - 1);
                Line line = lines.get(i);
                boolean ends = isBody(before)
                        && isBody(line)
                        && region.right() - before.right() > 3 * size
                        && before.left() - region.left() < 3 * size;
                double distance = (line.base() - before.base()) / Math.max(1, region.leading());
                if (!ends) {
                    addInside(inside, before, line, region, distance);
                    continue;
                }
                double offset = (line.left() - region.left()) / size;
                in += offset > 1.4 && offset < 2.8 ? 1 : 0;
                flush += offset < 0.7 ? 1 : 0;
                between.add(distance);
            }
        }
        indents = in >= 2 && in >= CLEAR * (in + flush);
        gaps(between, inside);
    }

    /** A line that is full and ends in the middle of a sentence: the next one surely goes on. */
    private void addInside(List<Double> inside, Line before, Line line, Region region, double distance) {
        boolean full = region.right() - before.right() < 1.5 * size;
        if (full && isBody(before) && isBody(line) && !Letters.endsSentence(before.text())) {
            inside.add(distance);
        }
    }

    /** Whether lines stand farther apart where paragraphs end than inside of them, be it by little. */
    private void gaps(List<Double> between, List<Double> inside) {
        between.sort(Comparator.naturalOrder());
        inside.sort(Comparator.naturalOrder());
        if (between.size() < 2) {
            return;
        }
        double least = between.get((int) ((1 - CLEAR) * between.size()));
        double most = inside.size() < MANY ? 1 : inside.get((int) (0.9 * inside.size()));
        if (inside.size() >= MANY && least - most > LEAST_APART) {
            gaps = true;
            apartFrom = Math.min(APART, (least + most) / 2);
        } else {
            gaps = least > APART + 1 / Math.max(1, leading);
        }
    }

    boolean isSpaced(double distance, double leading, double scale) {
        double hair = apartFrom < APART ? 0 : 1;
        return leading > 0 && distance > apartFrom * leading * scale + hair;
    }

    double size() {
        return size;
    }

    /** Whether paragraphs begin with an indent. */
    boolean indents() {
        return indents;
    }

    /** Whether paragraphs stand apart. */
    boolean gaps() {
        return gaps;
    }
}
