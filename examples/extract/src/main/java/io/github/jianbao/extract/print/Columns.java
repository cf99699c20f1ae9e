package io.github.jianbao.extract.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns: a strip that stays empty over many lines, with text on both sides whose lines fill their side. Columns are read one
 * after the other; lines that run over the strip part them into those above and those below.
 */
final class Columns {

    private static final int LEAST_LETTERS = 8;
    private static final double STRIP = 0.8;
    private static final double NEAR = 1.3;
    private static final int MOST_DEEP = 6;
    private static final double STEP = 2;
    private static final double WIDE = 2.5;
    private static final double SAME_PLACE = 5;
    private static final double INSET = 4;

    /** A page of more lines is no page that anybody reads. */
    private static final int MOST_LINES = 5000;

    /** A strip at a place, empty in some lines: from one to behind another. */
    private record Strip(double at, int from, int to, int score) {}

    /** How many lines a band of columns has at the least. */
    private record Least(int left, int right, int both) {}

    private static final Least ALONE = new Least(4, 3, 9);
    private static final Least KNOWN = new Least(2, 1, 3);

    /** Strips that were found beyond doubt, from all pages. */
    private final List<Double> found = new ArrayList<>();

    private Columns() {}

    /** The parts of each page in the order in which they are read. What is in doubt on one page is decided by others. */
    static List<List<List<Piece>>> of(List<List<Piece>> pages) {
        Columns columns = new Columns();
        List<List<Line>> lines = new ArrayList<>();
        for (List<Piece> page : pages) {
            lines.add(Line.of(page));
            columns.split(lines.get(lines.size() - 1), 0, new ArrayList<>());
        }
        List<Double> known = shared(columns.found);
        List<List<List<Piece>>> parts = new ArrayList<>();
        for (List<Line> page : lines) {
            List<List<Piece>> some = new ArrayList<>();
            columns.again(page, known, 0, some);
            parts.add(some);
        }
        return parts;
    }

    /** Places that several strips have, in the order of the page. */
    private static List<Double> shared(List<Double> found) {
        double[] sorted =
                found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        List<Double> shared = new ArrayList<>();
        for (int i = 0; i < sorted.length; ) {
            int end = i + 1;
            while (end < sorted.length && sorted[end] - sorted[i] < SAME_PLACE) {
                end++;
            }
            if (end - i > 1) {
                shared.add(sorted[(i + end) / 2]);
            }
            i = end;
        }
        return shared;
    }

    private void split(List<Line> lines, int depth, List<List<Piece>> into) {
        Strip strip = depth < MOST_DEEP ? find(lines) : null;
        if (strip != null) {
            found.add(strip.at());
            parts(lines, strip, (some) -> split(some, depth + 1, into));
        }
    }

    private void again(List<Line> lines, List<Double> known, int depth, List<List<Piece>> into) {
        Strip strip = depth < MOST_DEEP ? find(lines) : null;
        if (strip == null && depth < MOST_DEEP) {
            strip = known(lines, known);
        }
        if (strip != null) {
            parts(lines, strip, (some) -> again(some, known, depth + 1, into));
        } else if (!lines.isEmpty()) {
            into.add(pieces(lines));
        }
    }

    /** What stands above the columns, the left one, the right one, what stands below. */
    private static void parts(List<Line> lines, Strip strip, Consumer<List<Line>> to) {
        to.accept(lines.subList(0, strip.from()));
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (Piece piece : pieces(lines.subList(strip.from(), strip.to()))) {
            (piece.left() < strip.at() ? left : right).add(piece);
        }
        to.accept(Line.of(left));
        to.accept(Line.of(right));
        to.accept(lines.subList(strip.to(), lines.size()));
    }

    private static List<Piece> pieces(List<Line> lines) {
        List<Piece> pieces = new ArrayList<>();
        lines.forEach(line -> pieces.addAll(line.pieces()));
        return pieces;
    }

    /** A strip at a place where several bands of the document have one: a few lines are enough there. */
    private static @Nullable Strip known(List<Line> lines, List<Double> known) {
        for (double at : known) {
            Strip strip =
                    lines.size() < 2 ? null : at(at, lines, STRIP * lines.get(0).size() / 2, KNOWN);
            if (strip != null) {
                int letters = 0;
                for (Line line : lines.subList(strip.from(), strip.to())) {
                    letters += line.text().length();
                }
                if (letters >= LEAST_LETTERS * (strip.to() - strip.from())) {
                    return withoutHead(lines, strip);
                }
            }
        }
        return null;
    }

    /** The strip that most lines leave empty; in the middle of the gap. */
    private static @Nullable Strip find(List<Line> lines) {
        if (lines.size() < ALONE.left() || lines.size() > MOST_LINES) {
            return null;
        }
        double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        double size = lines.stream()
                .mapToDouble(Line::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(1);
        double width = right - left;
        Strip best = null;
        double last = 0;
        for (double at = left + 0.2 * width; at < right - 0.2 * width; at += STEP) {
            Strip strip = at(at, lines, STRIP * size / 2, ALONE);
            if (strip == null) {
                continue;
            }
            boolean same = best != null
                    && strip.score() == best.score()
                    && strip.from() == best.from()
                    && strip.to() == best.to()
                    && at - last < 1.5 * STEP;
            if (best == null || strip.score() > best.score()) {
                best = strip;
                last = at;
            } else if (same) {
                last = at;
            }
        }
        if (best == null) {
            return null;
        }
        Strip middle = new Strip((best.at() + last) / 2, best.from(), best.to(), best.score());
        boolean columns = areColumns(lines.subList(middle.from(), middle.to()), middle.at());
        return columns ? withoutHead(lines, middle) : null;
    }

    /** The band without the lines at its top that stand in the middle of both columns: a gap between their words lies over the strip. */
    private static Strip withoutHead(List<Line> lines, Strip strip) {
        List<Line> band = lines.subList(strip.from(), strip.to());
        double left = band.stream().mapToDouble(Line::left).min().orElse(0);
        double right = band.stream().mapToDouble(Line::right).max().orElse(0);
        int from = strip.from();
        while (from + 1 < strip.to() && isCentred(lines.get(from), left, right, strip.at())) {
            from++;
        }
        return new Strip(strip.at(), from, strip.to(), strip.score());
    }

    /** Whether a line reaches over a strip, as far from one edge as from the other, and with a gap that is no wider than one of words. */
    private static boolean isCentred(Line line, double left, double right, double strip) {
        double before = line.left() - left;
        double behind = right - line.right();
        double end = left;
        double start = right;
        for (Piece piece : line.pieces()) {
            end = piece.left() < strip ? Math.max(end, piece.right()) : end;
            start = piece.left() < strip ? start : Math.min(start, piece.left());
        }
        double room = INSET * line.size();
        return Math.min(before, behind) > room && Math.abs(before - behind) < room / 2 && start - end < room;
    }

    /** The longest band that leaves a strip empty. It ends at a line that crosses the strip, and at a wide gap. */
    private static @Nullable Strip at(double at, List<Line> lines, double half, Least least) {
        Strip best = null;
        int from = 0;
        int left = 0;
        int right = 0;
        double wide = WIDE * leading(lines);
        for (int i = 0; i <= lines.size(); i++) {
            boolean crossed = i == lines.size();
            boolean gap =
                    !crossed && i > 0 && lines.get(i).base() - lines.get(i - 1).base() > wide;
            boolean onLeft = false;
            boolean onRight = false;
            for (int p = 0; !crossed && p < lines.get(i).pieces().size(); p++) {
                Piece piece = lines.get(i).pieces().get(p);
                crossed = piece.left() < at + half && piece.right() > at - half;
                onLeft |= piece.left() < at;
                onRight |= piece.left() > at;
            }
            if (crossed || gap) {
                int score = Math.min(left, right);
                if (left >= least.left()
                        && right >= least.right()
                        && left + right >= least.both()
                        && (best == null || score > best.score())) {
                    best = new Strip(at, from, i, score);
                }
                from = crossed ? i + 1 : i;
                left = 0;
                right = 0;
            }
            if (!crossed) {
                left += onLeft ? 1 : 0;
                right += onRight ? 1 : 0;
            }
        }
        return best;
    }

    private static double leading(List<Line> lines) {
        double[] gaps = new double[Math.max(1, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            gaps[i - 1] = lines.get(i).base() - lines.get(i - 1).base();
        }
        Arrays.sort(gaps);
        return Math.max(
                gaps[gaps.length / 2], lines.isEmpty() ? 1 : lines.get(0).size());
    }

    /**
     * Both sides are text: lines that fill the side, of more letters than a cell has. Where one side is as wide as the other, a few such
     * lines are enough for it: the rest may be contents or verses.
     */
    private static boolean areColumns(List<Line> lines, double at) {
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (Piece piece : pieces(lines)) {
            (piece.left() < at ? left : right).add(piece);
        }
        List<Line> one = Line.of(left);
        List<Line> other = Line.of(right);
        double wide = Math.max(width(one), width(other));
        boolean alike = Math.abs(width(one) - width(other)) < 0.12 * wide;
        return areText(one) && areText(other)
                || alike && (areText(one) && full(other) >= 2 || areText(other) && full(one) >= 2);
    }

    private static double width(List<Line> lines) {
        double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
        return lines.stream().mapToDouble(Line::right).max().orElse(0) - left;
    }

    private static boolean areText(List<Line> lines) {
        int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
        return letters >= LEAST_LETTERS * lines.size() && 5 * full(lines) >= 2 * lines.size();
    }

    private static int full(List<Line> lines) {
        double edge = lines.stream().mapToDouble(Line::right).max().orElse(0);
        return (int) lines.stream()
                .filter(line ->
                        edge - line.right() < NEAR * line.size() && line.text().length() >= LEAST_LETTERS)
                .count();
    }
}
