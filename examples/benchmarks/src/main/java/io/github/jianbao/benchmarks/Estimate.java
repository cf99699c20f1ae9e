package io.github.jianbao.benchmarks;

import java.util.Collection;
import java.util.Locale;

/**
 * A median and its error: half of its interval of 95 %, as the notches of box plots show it (1.57 times the interquartile range
 * over the root of the number of samples). It does not mind the outliers of a machine that others use too.
 */
record Estimate(double median, double error) {

    static Estimate of(Collection<Double> samples) {
        double[] sorted =
                samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double range = quantile(sorted, 0.75) - quantile(sorted, 0.25);
        return new Estimate(quantile(sorted, 0.5), 1.57 * range / Math.sqrt(sorted.length));
    }

    /** How many times the other, with the errors of both. */
    Estimate over(Estimate other) {
        double ratio = median / other.median;
        return new Estimate(ratio, ratio * Math.hypot(error / median, other.error / other.median));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f ± %.2f", median, error);
    }
}
