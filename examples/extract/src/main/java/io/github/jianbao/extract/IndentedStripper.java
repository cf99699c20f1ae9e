package io.github.jianbao.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Writes what print shows and characters do not: the indent of a line as full-width blanks, as many as characters would have
 * stood there, and a wide gap between two lines as an empty line.
 */
final class IndentedStripper extends PDFTextStripper {

    private static final int MOST_BLANKS = 40;

    /** The size is that of the widest character: digits are half as wide as Han. */
    private record Line(double left, double base, double size, StringBuilder words) {}

    private final List<Line> lines = new ArrayList<>();
    private boolean begun;

    @Override
    protected void writePageStart() {
        lines.clear();
        begun = false;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        if (!begun) {
            TextPosition first = positions.get(0);
            double widest = positions.stream()
                    .mapToDouble(TextPosition::getWidthDirAdj)
                    .max()
                    .orElse(1);
            lines.add(new Line(first.getXDirAdj(), first.getYDirAdj(), widest, new StringBuilder()));
            begun = true;
        }
        last().words().append(words);
    }

    @Override
    protected void writeWordSeparator() {
        if (begun) {
            last().words().append(' ');
        }
    }

    @Override
    protected void writeLineSeparator() {
        begun = false;
    }

    @Override
    protected void writePageEnd() throws IOException {
        double margin = margin();
        double gap = 1.5 * leading();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0 && line.base() - lines.get(i - 1).base() > gap) {
                getOutput().write("\n");
            }
            long blanks = Math.round((line.left() - margin) / Math.max(1, line.size()));
            getOutput().write("\u3000".repeat((int) Math.max(0, Math.min(MOST_BLANKS, blanks))) + line.words() + "\n");
        }
    }

    private Line last() {
        return lines.get(lines.size() - 1);
    }

    /** From base line to base line inside a paragraph: a quarter of the lines stand as close, and none is set wider than this. */
    private double leading() {
        double[] gaps = new double[Math.max(1, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            gaps[i - 1] = lines.get(i).base() - lines.get(i - 1).base();
        }
        Arrays.sort(gaps);
        double size = lines.stream().mapToDouble(Line::size).max().orElse(0);
        return Math.min(gaps[gaps.length / 4], 2 * size);
    }

    /** The leftmost place where two lines begin; else where one does. A page number may hang out. */
    private double margin() {
        double leftmost = Double.MAX_VALUE;
        double shared = Double.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            double left = lines.get(i).left();
            leftmost = Math.min(leftmost, left);
            for (int j = 0; j < i && left < shared; j++) {
                if (Math.abs(lines.get(j).left() - left) < 1) {
                    shared = left;
                }
            }
        }
        return shared < Double.MAX_VALUE ? shared : leftmost;
    }
}
