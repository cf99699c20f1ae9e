package io.github.jianbao.parser.table;

import java.util.Arrays;

/**
 * Fits cells that nothing parts to rows of some columns, where cells may be missing. What a column holds, and how often it is empty, is
 * learnt from the cells themselves (a hidden Markov model, trained by expectation and maximisation): each cell stands in a column, behind the
 * one before it in the same row or in the next row. The cell that is weighed is left out of what its column was learnt from, so that a column
 * does not prove itself.
 */
final class RowFit {

    /** Cells at most that are fitted together. */
    static final int MOST = 4096;

    /** Added to the column of a line that goes on with the cell before. */
    static final int GO_ON = 1 << 10;

    private static final int SAME = 0;
    private static final int NEW = 1;
    private static final int ON = 2;

    /** Rounds of learning. */
    private static final int ROUNDS = 12;
    /** How often a column is empty, and the first one, before anything is learnt. */
    private static final double EMPTY = 0.05;

    private static final double FIRST_EMPTY = 0.01;
    /** How many rows that is worth. */
    private static final double ROWS = 3;
    /** How often a line that may go on with the cell before does. */
    private static final double GOES_ON = 0.8;
    /** What a cell that is there at the beginning tells of its column. */
    private static final double SEED = 2;

    /** What a cell of a row that is guessed tells of its column. */
    private static final double GUESSED = 0.3;
    /** How often a column is empty, and goes on in the next line, at most. */
    private static final double MOST_EMPTY = 0.95;

    private static final double MOST_GOES_ON = 0.98;
    /** What stands for a likelihood of nothing, and for its logarithm. */
    private static final double LEAST = 1e-280;

    private static final double LEAST_LOG = -1e6;

    private final int columns;
    private final int count;
    private final CellFeatures features;
    /** Whether a cell begins a row, where that is known: null, or for each cell. */
    private final boolean[] starts;

    private final boolean fixed;
    private final double[][] share;
    private double[] empty;
    private double[] goesOn;
    private final double[][] same;
    private final double[][] next;
    private final double[] emitted;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;
    private final ColumnContents contents;
    private double likelihood;

    RowFit(CellFeatures features, int columns, boolean[] starts, int[] expected) {
        this.features = features;
        this.count = features.count();
        this.columns = columns;
        this.fixed = starts.length > 0;
        this.starts = starts;
        this.share = new double[count][columns];
        this.empty = new double[columns];
        this.goesOn = new double[columns];
        this.same = new double[columns][columns];
        this.next = new double[columns + 1][columns];
        this.emitted = new double[count * columns];
        this.forward = new double[count * columns];
        this.backward = new double[count * columns];
        this.scale = new double[count];
        this.contents = new ColumnContents(features, columns, expected);
    }

    /** Learns from several beginnings and keeps the likeliest; returns the logarithm of the likelihood. */
    double learn() {
        double best = Double.NEGATIVE_INFINITY;
        int chosen = -2;
        for (int begin = -2; begin < columns; begin++) {
            double found = learn(begin, ROUNDS / 2);
            if (found > best) {
                best = found;
                chosen = begin;
            }
        }
        likelihood = learn(chosen, ROUNDS);
        return likelihood;
    }

    /** Starts with full rows all over (-2), with a first row that is full (-1), or with one in which a column is empty. */
    private double learn(int begin, int rounds) {
        for (double[] of : share) {
            Arrays.fill(of, 0);
        }
        Arrays.fill(empty, EMPTY);
        empty[0] = FIRST_EMPTY;
        Arrays.fill(goesOn, GOES_ON);
        if (begin == -2) {
            whole();
        } else {
            int i = 0;
            for (int c = 0; c < columns && i < count; c++) {
                if (c != begin) {
                    share[i++][c] = SEED;
                }
            }
        }
        double found = 0;
        for (int round = 0; round < rounds; round++) {
            maximise();
            found = expect(round > 0);
        }
        return found;
    }

    /** Every so many cells are a row; where rows are known, those that are full are. */
    private void whole() {
        int c = 0;
        for (int i = 0; i < count; i++) {
            if (fixed && starts[i]) {
                c = 0;
                int end = i + 1;
                while (end < count && !starts[end]) {
                    end++;
                }
                if (end - i != columns) {
                    i = end - 1;
                    continue;
                }
            }
            share[i][c] = fixed ? 1 : GUESSED;
            c = (c + 1) % columns;
        }
    }

    /** Learns what columns hold from the share that each cell has in each, and how likely each cell stands in each. */
    private void maximise() {
        contents.learn(share);
        transitions();
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < columns; c++) {
                emitted[i * columns + c] = contents.likelihood(i, c, share[i][c]);
            }
        }
    }

    /** How likely a cell of a column is followed by one of another, in the same row and in the next. */
    private void transitions() {
        for (int c = 0; c < columns; c++) {
            double skipped = 1;
            for (int d = c + 1; d < columns; d++) {
                same[c][d] = skipped * (1 - empty[d]);
                skipped *= empty[d];
            }
            double first = skipped;
            for (int d = 0; d < columns; d++) {
                next[c][d] = first * (1 - empty[d]);
                first *= empty[d];
            }
        }
        double first = 1;
        for (int d = 0; d < columns; d++) {
            next[columns][d] = first * (1 - empty[d]);
            first *= empty[d];
        }
    }

    private double behind(int c) {
        double skipped = 1;
        for (int d = c + 1; d < columns; d++) {
            skipped *= empty[d];
        }
        return skipped;
    }

    /** How likely a line is another cell than the one before it, which stands in a column. */
    private double apart(int i, int c) {
        return features.mayGoOn(i) ? 1 - goesOn[c] : 1;
    }

    /** How likely the cell after one stands in a column; known rows and lines that go on count. */
    private double step(int i, int c, int d) {
        double apart = apart(i, c);
        double on = features.mayGoOn(i) && c == d ? goesOn[c] : 0;
        if (!fixed) {
            return on + apart * (same[c][d] + next[c][d]);
        }
        return starts[i] ? d == 0 ? next[c][0] : 0 : on + apart * same[c][d];
    }

    /** The share of each cell in each column; returns the logarithm of the likelihood of all of them. */
    private double expect(boolean learnEmpty) {
        double sum = 0;
        for (int c = 0; c < columns; c++) {
            double begins = fixed && c > 0 ? 0 : next[columns][c];
            forward[c] = begins * emitted[c];
            sum += forward[c];
        }
        scale[0] = divide(forward, 0, sum);
        double log = StrictMath.log(scale[0]);
        for (int i = 1; i < count; i++) {
            sum = 0;
            for (int d = 0; d < columns; d++) {
                double into = 0;
                for (int c = 0; c < columns; c++) {
                    into += forward[(i - 1) * columns + c] * step(i, c, d);
                }
                forward[i * columns + d] = into * emitted[i * columns + d];
                sum += forward[i * columns + d];
            }
            scale[i] = divide(forward, i, sum);
            log += StrictMath.log(scale[i]);
        }
        double end = 0;
        for (int c = 0; c < columns; c++) {
            end += forward[(count - 1) * columns + c] * behind(c);
        }
        log += StrictMath.log(Math.max(end, Double.MIN_NORMAL));
        back(end);
        shares();
        if (learnEmpty) {
            learnRows();
        }
        return log;
    }

    private double divide(double[] of, int i, double sum) {
        double by = Math.max(sum, LEAST);
        for (int c = 0; c < columns; c++) {
            of[i * columns + c] /= by;
        }
        return by;
    }

    private void back(double end) {
        for (int c = 0; c < columns; c++) {
            backward[(count - 1) * columns + c] = behind(c) / Math.max(end, Double.MIN_NORMAL);
        }
        for (int i = count - 2; i >= 0; i--) {
            for (int c = 0; c < columns; c++) {
                double from = 0;
                for (int d = 0; d < columns; d++) {
                    from += step(i + 1, c, d) * emitted[(i + 1) * columns + d] * backward[(i + 1) * columns + d];
                }
                backward[i * columns + c] = from / scale[i + 1];
            }
        }
    }

    private void shares() {
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int c = 0; c < columns; c++) {
                share[i][c] = forward[i * columns + c] * backward[i * columns + c];
                sum += share[i][c];
            }
            for (int c = 0; c < columns; c++) {
                share[i][c] = sum > 0 ? share[i][c] / sum : 1.0 / columns;
            }
        }
    }

    /** How often each column is empty, and goes on in the next line. */
    private void learnRows() {
        double rows = 1;
        double[] filled = new double[columns];
        double[] on = new double[columns];
        double[] may = new double[columns];
        for (int c = 0; c < columns; c++) {
            filled[c] += share[0][c];
        }
        for (int i = 1; i < count; i++) {
            rows += fixed && starts[i] ? 1 : 0;
            for (int d = 0; d < columns; d++) {
                double out = emitted[i * columns + d] * backward[i * columns + d] / scale[i];
                for (int c = 0; c < columns; c++) {
                    double flow = forward[(i - 1) * columns + c] * out;
                    if (!fixed) {
                        rows += flow * apart(i, c) * next[c][d];
                    }
                    double stays = features.mayGoOn(i) && c == d && !(fixed && starts[i]) ? flow * goesOn[c] : 0;
                    on[c] += stays;
                    may[c] += features.mayGoOn(i) ? flow * step(i, c, d) : 0;
                    filled[d] += flow * step(i, c, d) - stays;
                }
            }
        }
        for (int c = 0; c < columns; c++) {
            double usual = c == 0 ? FIRST_EMPTY : EMPTY;
            double open = Math.max(0, rows - filled[c]);
            empty[c] = Math.min(MOST_EMPTY, (open + ROWS * usual) / (rows + ROWS));
            goesOn[c] = Math.min(MOST_GOES_ON, (on[c] + 2 * GOES_ON) / (may[c] + 2));
        }
    }

    /** The share of a column that is of the kind that its head says, 0 to 1; 1 where its head says none. */
    double like(int c) {
        return contents.like(share, c);
    }

    /**
     * The likeliest columns of all cells: a column, {@code ~column} where the cell begins a row, and the column and {@link #GO_ON} where the
     * line goes on with the cell before.
     */
    int[] columns() {
        double[] best = new double[count * columns];
        byte[] from = new byte[count * columns];
        for (int c = 0; c < columns; c++) {
            best[c] = log((fixed && c > 0 ? 0 : next[columns][c]) * emitted[c]);
        }
        for (int i = 1; i < count; i++) {
            for (int d = 0; d < columns; d++) {
                double most = Double.NEGATIVE_INFINITY;
                for (int c = 0; c < columns; c++) {
                    int way = way(i, c, d);
                    double found = best[(i - 1) * columns + c] + log(step(i, c, d, way));
                    if (found > most) {
                        most = found;
                        from[i * columns + d] = (byte) (c * 3 + way);
                    }
                }
                best[i * columns + d] = most + log(emitted[i * columns + d]);
            }
        }
        int c = 0;
        for (int d = 1; d < columns; d++) {
            c = best[(count - 1) * columns + d] + log(behind(d)) > best[(count - 1) * columns + c] + log(behind(c))
                    ? d
                    : c;
        }
        int[] found = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            int way = i == 0 ? NEW : from[i * columns + c] % 3;
            found[i] = way == NEW ? ~c : way == ON ? c + GO_ON : c;
            c = i == 0 ? c : from[i * columns + c] / 3;
        }
        return found;
    }

    /** The likeliest way from a column to another: in the row, in a new one, in the same cell. */
    private int way(int i, int c, int d) {
        double row = step(i, c, d, SAME);
        double another = step(i, c, d, NEW);
        double on = step(i, c, d, ON);
        return on > row && on > another ? ON : another > row ? NEW : SAME;
    }

    private double step(int i, int c, int d, int way) {
        double apart = apart(i, c);
        boolean begins = fixed && starts[i];
        return switch (way) {
            case ON -> features.mayGoOn(i) && c == d && !begins ? goesOn[c] : 0;
            case NEW -> fixed ? begins && d == 0 ? next[c][0] : 0 : apart * next[c][d];
            default -> begins ? 0 : apart * same[c][d];
        };
    }

    private static double log(double value) {
        return value <= 0 ? LEAST_LOG : StrictMath.log(value);
    }

    /** How sure it is that rows begin where they were found to: the likelihood of all ways with these rows, of that of all. */
    double sureOfRows(int[] found) {
        double[] now = new double[columns];
        double[] then = new double[columns];
        double log = 0;
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int d = 0; d < columns; d++) {
                double into = 0;
                if (i == 0) {
                    into = fixed && d > 0 ? 0 : next[columns][d];
                } else {
                    for (int c = 0; c < columns; c++) {
                        int way = found[i] < 0 ? NEW : SAME;
                        into += now[c] * (step(i, c, d, way) + (way == SAME ? step(i, c, d, ON) : 0));
                    }
                }
                then[d] = into * emitted[i * columns + d];
                sum += then[d];
            }
            double by = Math.max(sum, LEAST);
            for (int d = 0; d < columns; d++) {
                now[d] = then[d] / by;
            }
            log += StrictMath.log(by);
        }
        double end = 0;
        for (int c = 0; c < columns; c++) {
            end += now[c] * behind(c);
        }
        log += StrictMath.log(Math.max(end, Double.MIN_NORMAL));
        return StrictMath.exp(Math.min(0, log - likelihood));
    }

    /** How many cells have less of a share in the column where they were found. */
    int below(int[] found, double least) {
        int below = 0;
        for (int i = 0; i < count; i++) {
            below += share[i][column(found[i])] < least ? 1 : 0;
        }
        return below;
    }

    private static int column(int found) {
        return found < 0 ? ~found : found % GO_ON;
    }

    /** The share that cells have in the columns where they were found, on the average. */
    double sureOfColumns(int[] found) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += share[i][column(found[i])];
        }
        return sum / count;
    }
}
