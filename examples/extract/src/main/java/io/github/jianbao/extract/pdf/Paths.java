package io.github.jianbao.extract.pdf;

import io.github.jianbao.extract.print.Rule;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The lines that a page draws: strokes that lie or stand upright, and rectangles so thin that they are lines. */
final class Paths {

    private static final int MOST = 20_000;
    private static final double STRAIGHT = 0.7;

    /** From corner to corner, in the page's own units, upwards. */
    private record Box(double left, double low, double right, double high) {}

    private final List<Box> lines = new ArrayList<>();
    private final List<Box> segments = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Point2D> corners = new ArrayList<>();
    private int curves;

    /** One operator of the page; those that draw no path are ignored. */
    void operator(String name, List<COSBase> operands, Matrix matrix) {
        switch (name) {
            case "m" -> {
                polygon();
                point(operands, 0, matrix);
            }
            case "l" -> {
                Point2D from = corners.isEmpty() ? null : corners.get(corners.size() - 1);
                Point2D to = point(operands, 0, matrix);
                if (from != null && to != null && segments.size() < MOST) {
                    segments.add(box(from, to));
                }
            }
            case "c", "v", "y" -> {
                curves++;
                corners.clear();
            }
            case "re" -> rectangle(operands, matrix);
            case "h" -> close();
            case "S", "s", "B", "B*", "b", "b*" -> {
                if (name.equals("s") || name.startsWith("b")) {
                    close();
                }
                stroke();
            }
            case "f", "F", "f*" -> fill();
            case "n" -> clear();
            default -> {}
        }
    }

    int curves() {
        return curves;
    }

    private @Nullable Point2D point(List<COSBase> operands, int at, Matrix matrix) {
        if (operands.size() < at + 2
                || !(operands.get(at) instanceof COSNumber x)
                || !(operands.get(at + 1) instanceof COSNumber y)) {
            return null;
        }
        Point2D point = matrix.transformPoint(x.floatValue(), y.floatValue());
        if (corners.size() < MOST) {
            corners.add(point);
        }
        return point;
    }

    private static Box box(Point2D a, Point2D b) {
        return new Box(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()));
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        polygon();
        if (operands.size() < 4
                || !(operands.get(2) instanceof COSNumber width)
                || !(operands.get(3) instanceof COSNumber height)
                || !(operands.get(0) instanceof COSNumber x)
                || !(operands.get(1) instanceof COSNumber y)
                || boxes.size() >= MOST) {
            return;
        }
        Point2D a = matrix.transformPoint(x.floatValue(), y.floatValue());
        Point2D b = matrix.transformPoint(x.floatValue() + width.floatValue(), y.floatValue() + height.floatValue());
        boxes.add(box(a, b));
    }

    private void close() {
        if (corners.size() > 2) {
            segments.add(box(corners.get(corners.size() - 1), corners.get(0)));
        }
    }

    /** What was drawn with single lines may be a rectangle. */
    private void polygon() {
        if (corners.size() >= 4 && corners.size() <= 5 && boxes.size() < MOST) {
            double left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
            double right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
            double low = corners.stream().mapToDouble(Point2D::getY).min().orElse(0);
            double high = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
            if (Rule.isThin(left, low, right, high)) {
                boxes.add(new Box(left, low, right, high));
            }
        }
        corners.clear();
    }

    private void stroke() {
        for (Box segment : segments) {
            if (segment.right - segment.left < STRAIGHT || segment.high - segment.low < STRAIGHT) {
                add(segment);
            }
        }
        for (Box box : boxes) {
            if (Rule.isThin(box.left, box.low, box.right, box.high)) {
                add(box);
            } else {
                add(new Box(box.left, box.low, box.right, box.low));
                add(new Box(box.left, box.high, box.right, box.high));
                add(new Box(box.left, box.low, box.left, box.high));
                add(new Box(box.right, box.low, box.right, box.high));
            }
        }
        clear();
    }

    private void fill() {
        polygon();
        boxes.stream()
                .filter(box -> Rule.isThin(box.left, box.low, box.right, box.high))
                .forEach(this::add);
        clear();
    }

    private void add(Box box) {
        if (lines.size() < MOST) {
            lines.add(box);
        }
    }

    private void clear() {
        segments.clear();
        boxes.clear();
        corners.clear();
    }

    /** The lines on the page as it is seen: text runs to the right; quarter turns that it runs another way in the file. */
    List<Rule> rules(PDRectangle page, int turns) {
        double x = page.getLowerLeftX();
        double y = page.getLowerLeftY();
        double width = page.getWidth();
        double height = page.getHeight();
        List<Rule> rules = new ArrayList<>();
        for (Box line : lines) {
            double left = line.left - x;
            double right = line.right - x;
            double low = line.low - y;
            double high = line.high - y;
            rules.add(
                    switch (turns) {
                        case 1 -> new Rule(low, left, high, right);
                        case 2 -> new Rule(width - right, low, width - left, high);
                        case 3 -> new Rule(height - high, width - right, height - low, width - left);
                        default -> new Rule(left, height - high, right, height - low);
                    });
        }
        return rules;
    }
}
