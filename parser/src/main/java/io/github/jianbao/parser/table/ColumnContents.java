package io.github.jianbao.parser.table;

import java.util.Arrays;

/**
 * What the columns of a table hold, learnt from cells that stand in them with some share each. A cell that is weighed is left out, so that a
 * column does not prove itself.
 */
final class ColumnContents {

    /** How much a column is thought to look like the whole table before anything is learnt of it. */
    private static final double LIKE_ALL = 1;
    /** What the words of a head tell of its column, in cells. */
    private static final double SAID = 2;
    /** How likely a row begins with 合计. */
    private static final double TOTAL = 1e-3;
    /** How many cells of no look at all are thought to be there. */
    private static final double NO_LOOK = 0.5;

    private final CellFeatures features;
    private final int columns;
    /** What the words of each head say: a kind, or below 0. */
    private final int[] expected;
    /** How often a column holds each value of each feature. */
    private final double[][][] counts;

    private final double[] weight;
    private final double[][] all;

    ColumnContents(CellFeatures features, int columns, int[] expected) {
        this.features = features;
        this.columns = columns;
        this.expected = expected;
        this.weight = new double[columns];
        this.counts = new double[columns][CellFeatures.features()][];
        for (double[][] of : counts) {
            for (int f = 0; f < of.length; f++) {
                of[f] = new double[CellFeatures.size(f)];
            }
        }
        this.all = whole(features);
    }

    /** How often each value of each feature occurs among cells. */
    static double[][] whole(CellFeatures features) {
        double[][] whole = new double[CellFeatures.features()][];
        int count = features.count();
        for (int f = 0; f < whole.length; f++) {
            whole[f] = new double[CellFeatures.size(f)];
            Arrays.fill(whole[f], NO_LOOK / CellFeatures.size(f));
            for (int i = 0; i < count; i++) {
                whole[f][features.at(f, i)] += 1;
            }
            for (int v = 0; v < whole[f].length; v++) {
                whole[f][v] /= count + NO_LOOK;
            }
        }
        return whole;
    }

    /** The logarithm of how likely cells from one on are where nothing is known of columns. */
    static double background(CellFeatures features, double[][] whole, int from) {
        double log = 0;
        for (int i = from; i < features.count(); i++) {
            for (int f = 0; f < whole.length; f++) {
                log += (f == CellFeatures.KIND ? 1 : 0.5) * StrictMath.log(whole[f][features.at(f, i)]);
            }
        }
        return log;
    }

    /** Learns from the share that each cell has in each column. */
    void learn(double[][] share) {
        for (int c = 0; c < columns; c++) {
            weight[c] = 0;
            for (double[] values : counts[c]) {
                Arrays.fill(values, 0);
            }
            if (expected[c] >= 0) {
                counts[c][CellFeatures.KIND][expected[c]] += SAID;
            }
        }
        for (int i = 0; i < share.length; i++) {
            for (int c = 0; c < columns; c++) {
                double part = share[i][c];
                weight[c] += part;
                for (int f = 0; f < CellFeatures.features() && part > 0; f++) {
                    counts[c][f][features.at(f, i)] += part;
                }
            }
        }
    }

    /** How likely a cell stands in a column; features other than the kind depend on one another and count half. */
    double likelihood(int i, int c, double own) {
        if (features.total(i)) {
            return c == 0 ? TOTAL : 0;
        }
        double value = 1;
        for (int f = 0; f < CellFeatures.features(); f++) {
            int v = features.at(f, i);
            double known = weight[c] + (f == CellFeatures.KIND && expected[c] >= 0 ? SAID : 0) - own;
            double like = Math.max(0, counts[c][f][v] - own);
            double part = (like + LIKE_ALL * all[f][v]) / (Math.max(0, known) + LIKE_ALL);
            value *= f == CellFeatures.KIND ? part : Math.sqrt(part);
        }
        return value;
    }

    /** The share of a column that is of the kind that its head says, 0 to 1; 1 where its head says none. */
    double like(double[][] share, int c) {
        if (expected[c] < 0) {
            return 1;
        }
        double like = 0;
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            sum += share[i][c];
            like += CellFeatures.alike(features.at(CellFeatures.KIND, i), expected[c]) ? share[i][c] : 0;
        }
        return sum > 0 ? like / sum : 1;
    }
}
