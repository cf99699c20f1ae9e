package io.github.jianbao.extract.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds tables whose cells are parted by lines. Lines that meet make a net; where no line stands between two fields of it, they are one
 * merged cell, whose words stand in its first field.
 */
final class Ruled {

    private static final double NEAR = 3;
    private static final int MOST_RULES = 4000;
    private static final int MOST_FIELDS = 20_000;

    /** Lines one way: where they are, and from where to where. */
    private record Bar(double at, double start, double end) {

        boolean covers(double place) {
            return place > start - NEAR && place < end + NEAR;
        }
    }

    private final double[] xs;
    private final double[] ys;
    private final List<Bar> lying;
    private final List<Bar> upright;

    private Ruled(List<Bar> lying, List<Bar> upright) {
        this.lying = lying;
        this.upright = upright;
        // a table without lines at its sides ends where its lines do
        this.xs = places(upright, lying);
        this.ys = places(lying, upright);
    }

    /** Takes the tables out of a page: pieces inside them are replaced by one that holds the table. */
    static List<Piece> in(List<Piece> pieces, List<Rule> rules) {
        if (rules.size() > MOST_RULES || rules.size() < 4) {
            return pieces;
        }
        List<Piece> left = pieces;
        for (Ruled net : nets(bars(rules, true), bars(rules, false))) {
            left = net.without(left);
        }
        return left;
    }

    /** Lines one way, those that go on each other put together. */
    private static List<Bar> bars(List<Rule> rules, boolean lying) {
        List<Bar> sorted = new ArrayList<>(rules.stream()
                .filter(rule -> rule.lies() == lying && rule.length() > NEAR)
                .map(rule -> new Bar(rule.at(), rule.start(), rule.end()))
                .sorted(Comparator.comparingDouble(Bar::at).thenComparingDouble(Bar::start))
                .toList());
        List<Bar> bars = new ArrayList<>();
        for (Bar bar : sorted) {
            boolean one = false;
            for (int i = bars.size() - 1; i >= 0 && bar.at() - bars.get(i).at() < NEAR && !one; i--) {
                Bar other = bars.get(i);
                if (bar.start() <= other.end() + NEAR && bar.end() >= other.start() - NEAR) {
                    bars.set(
                            i,
                            new Bar(
                                    other.at(),
                                    Math.min(bar.start(), other.start()),
                                    Math.max(bar.end(), other.end())));
                    one = true;
                }
            }
            if (!one) {
                bars.add(bar);
            }
        }
        return bars;
    }

    /** Lines that meet, directly or through others. */
    private static List<Ruled> nets(List<Bar> lying, List<Bar> upright) {
        int[] net = new int[lying.size() + upright.size()];
        Arrays.setAll(net, i -> i);
        for (int i = 0; i < lying.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (lying.get(i).covers(upright.get(j).at())
                        && upright.get(j).covers(lying.get(i).at())) {
                    net[root(net, i)] = root(net, lying.size() + j);
                }
            }
        }
        Map<Integer, List<Bar>> first = new TreeMap<>();
        Map<Integer, List<Bar>> second = new HashMap<>();
        for (int i = 0; i < net.length; i++) {
            boolean lies = i < lying.size();
            (lies ? first : second)
                    .computeIfAbsent(root(net, i), key -> new ArrayList<>())
                    .add(lies ? lying.get(i) : upright.get(i - lying.size()));
        }
        List<Ruled> nets = new ArrayList<>();
        first.forEach((key, bars) -> {
            List<Bar> others = second.getOrDefault(key, List.of());
            if (bars.size() >= 2 && !others.isEmpty()) {
                nets.add(new Ruled(bars, others));
            }
        });
        return nets;
    }

    private static int root(int[] net, int of) {
        int at = of;
        while (net[at] != at) {
            net[at] = net[net[at]];
            at = net[at];
        }
        return at;
    }

    private static double[] places(List<Bar> across, List<Bar> along) {
        List<Double> places = new ArrayList<>();
        across.forEach(bar -> places.add(bar.at()));
        places.add(along.stream().mapToDouble(Bar::start).min().orElse(0));
        places.add(along.stream().mapToDouble(Bar::end).max().orElse(0));
        places.sort(Comparator.naturalOrder());
        List<Double> apart = new ArrayList<>();
        for (double place : places) {
            if (apart.isEmpty() || place - apart.get(apart.size() - 1) > NEAR) {
                apart.add(place);
            }
        }
        return apart.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<Piece> without(List<Piece> pieces) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        if (columns < 2 || rows < 1 || (long) columns * rows > MOST_FIELDS) {
            return pieces;
        }
        List<List<Piece>> fields = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            fields.add(new ArrayList<>());
        }
        List<Piece> left = new ArrayList<>();
        int inside = 0;
        for (Piece piece : pieces) {
            int column = field(xs, (piece.left() + piece.right()) / 2);
            int row = field(ys, piece.base() - piece.size() / 3);
            if (column < 0 || row < 0 || piece.table() != null) {
                left.add(piece);
            } else {
                fields.get(first(row, column)).add(piece);
                inside++;
            }
        }
        int filled = (int) fields.stream().filter(field -> !field.isEmpty()).count();
        if (filled < 2 || inside == 0) {
            return pieces;
        }
        left.add(Piece.of(table(fields), 1));
        return left;
    }

    /** The first field of the merged cell that a field belongs to. */
    private int first(int row, int column) {
        int r = row;
        int c = column;
        while (c > 0 && !stands(xs[c], (ys[r] + ys[r + 1]) / 2)) {
            c--;
        }
        while (r > 0 && !lies(ys[r], (xs[c] + xs[c + 1]) / 2)) {
            r--;
        }
        while (c > 0 && !stands(xs[c], (ys[r] + ys[r + 1]) / 2)) {
            c--;
        }
        return r * (xs.length - 1) + c;
    }

    private boolean stands(double x, double y) {
        return upright.stream().anyMatch(bar -> Math.abs(bar.at() - x) <= NEAR && y > bar.start() && y < bar.end());
    }

    private boolean lies(double y, double x) {
        return lying.stream().anyMatch(bar -> Math.abs(bar.at() - y) <= NEAR && x > bar.start() && x < bar.end());
    }

    private static int field(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        int field = found >= 0 ? found : -found - 2;
        return field >= 0 && field < places.length - 1 ? field : -1;
    }

    private Grid table(List<List<Piece>> fields) {
        int columns = xs.length - 1;
        List<String> rows = new ArrayList<>();
        double size = fields.stream()
                .flatMap(List::stream)
                .mapToDouble(Piece::size)
                .findFirst()
                .orElse(1);
        for (int row = 0; row + 1 < ys.length; row++) {
            List<List<Line>> cells = new ArrayList<>();
            boolean[] isMerged = new boolean[columns];
            for (int column = 0; column < columns; column++) {
                cells.add(Line.of(fields.get(row * columns + column)));
                isMerged[column] = row + 2 < ys.length && first(row + 1, column) / columns <= row;
            }
            rows.addAll(rows(cells, isMerged));
        }
        return new Grid(xs[0], ys[0], xs[columns], ys[ys.length - 1], rows, size);
    }

    /** The rows between two lines: one; or one for each line of a cell whose lines all end early, where the others keep to them. */
    private List<String> rows(List<List<Line>> cells, boolean[] isMerged) {
        List<Line> key = key(cells, isMerged);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, key.size()); i++) {
            double from = i == 0 || key.isEmpty()
                    ? Double.NEGATIVE_INFINITY
                    : key.get(i).base() - 1;
            double to = i + 1 >= key.size()
                    ? Double.POSITIVE_INFINITY
                    : key.get(i + 1).base() - 1;
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                boolean whole = isMerged[column];
                boolean first = i == 0;
                List<Line> lines = cells.get(column).stream()
                        .filter(line -> whole ? first : line.base() >= from && line.base() < to)
                        .toList();
                row.append(column == 0 ? "" : "\t").append(words(lines));
            }
            if (!row.toString().isBlank()) {
                rows.add(row.toString());
            }
        }
        return rows;
    }

    /** The lines of the cell that tells rows; none where there is one row. A cell that spans rows tells nothing of its first one. */
    private List<Line> key(List<List<Line>> cells, boolean[] isMerged) {
        List<Line> best = List.of();
        for (int column = 0; column < cells.size(); column++) {
            List<Line> lines = cells.get(column);
            if (!isMerged[column]
                    && lines.size() > Math.max(1, best.size())
                    && endEarly(lines, xs[column + 1] - xs[column])
                    && othersKeepTo(lines, cells, isMerged)) {
                best = lines;
            }
        }
        return best;
    }

    private static boolean endEarly(List<Line> lines, double room) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            double left = room - (line.right() - line.left());
            if (left < (Letters.firstUnit(lines.get(i + 1).text()) + 1.5) * line.size()) {
                return false;
            }
        }
        return true;
    }

    /** Whether some other cell has lines beside most of these. */
    private static boolean othersKeepTo(List<Line> lines, List<List<Line>> cells, boolean[] isMerged) {
        for (int column = 0; column < cells.size(); column++) {
            List<Line> cell = cells.get(column);
            long beside = cell.stream()
                    .filter(line -> lines.stream().anyMatch(other -> Math.abs(other.base() - line.base()) < 1))
                    .count();
            if (!isMerged[column]
                    && cell != lines
                    && cell.size() > 1
                    && 5 * beside >= 4 * cell.size()
                    && 2 * beside >= lines.size()) {
                return true;
            }
        }
        return false;
    }

    /** The lines of a cell as one: a blank where a line ends before its room does. */
    private static String words(List<Line> lines) {
        StringBuilder words = new StringBuilder();
        Line before = null;
        double edge = lines.stream().mapToDouble(Line::right).max().orElse(0);
        for (Line line : lines) {
            boolean full = before != null && edge - before.right() < 1.5 * line.size();
            words.append(before == null ? "" : full ? Letters.joint(words, line.text()) : " ")
                    .append(line.text());
            before = line;
        }
        return words.toString().replace('\t', ' ');
    }
}
