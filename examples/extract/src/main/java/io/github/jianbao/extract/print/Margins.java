package io.github.jianbao.extract.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds heads, feet and page numbers: what stands at the same height of several pages and says the same but for its numbers, and numbers
 * that stand alone at an edge.
 */
final class Margins {

    private static final int OUTER_LINES = 3;
    private static final double TOP = 0.25;
    private static final double BOTTOM = 0.75;
    private static final double EDGE = 0.12;
    private static final double SAME = 4;
    private static final double APART = 1.5;
    private static final int LONGEST_NUMBER = 16;

    /** What a page has at its edges, and between them. */
    static final class Parts {
        final List<Line> heads = new ArrayList<>();
        final List<Line> feet = new ArrayList<>();
        final List<Piece> body = new ArrayList<>();
    }

    private final List<List<Line>> pages = new ArrayList<>();
    private final List<PrintPage> sizes;
    private final Map<String, List<double[]>> places = new HashMap<>();
    private final boolean headsAlike;
    private final boolean feetAlike;

    private Margins(List<PrintPage> sizes) {
        this.sizes = sizes;
        for (PrintPage page : sizes) {
            pages.add(Line.of(page.pieces()));
        }
        for (int page = 0; page < pages.size(); page++) {
            List<Line> lines = pages.get(page);
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (isOuter(line, page, i)) {
                    places.computeIfAbsent(key(line.text()), key -> new ArrayList<>())
                            .add(new double[] {page, line.base()});
                }
            }
        }
        this.headsAlike = alike(true);
        this.feetAlike = alike(false);
    }

    static List<Parts> of(List<PrintPage> pages) {
        Margins margins = new Margins(pages);
        List<Parts> parts = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            parts.add(margins.parts(page));
        }
        return parts;
    }

    private boolean isOuter(Line line, int page, int index) {
        double height = sizes.get(page).height();
        int last = pages.get(page).size() - 1;
        return line.base() < TOP * height && index < OUTER_LINES
                || line.base() > BOTTOM * height && index > last - OUTER_LINES;
    }

    private Parts parts(int page) {
        List<Line> lines = pages.get(page);
        int from = 0;
        int to = lines.size();
        int most = Math.min(OUTER_LINES, lines.size() - 1);
        for (int i = most - 1; i >= 0 && from == 0; i--) {
            from = lines.get(i).base() < TOP * sizes.get(page).height() && isMargin(page, i, true) ? i + 1 : 0;
        }
        for (int i = Math.max(from, lines.size() - most); i < lines.size() && to == lines.size(); i++) {
            to = lines.get(i).base() > BOTTOM * sizes.get(page).height() && isMargin(page, i, false) ? i : to;
        }
        Parts parts = new Parts();
        parts.heads.addAll(lines.subList(0, from));
        parts.feet.addAll(lines.subList(to, lines.size()));
        lines.subList(from, to).forEach(line -> parts.body.addAll(line.pieces()));
        return parts;
    }

    private boolean isMargin(int page, int index, boolean top) {
        Line line = pages.get(page).get(index);
        String key = key(line.text());
        boolean number = isNumber(line.text());
        boolean outermost = index == (top ? 0 : pages.get(page).size() - 1);
        if (outermost && (top ? headsAlike : feetAlike) && atUsualPlace(page, top)) {
            return true;
        }
        if (!number && key.length() < 2) {
            return false;
        }
        int same = 0;
        boolean exactly = false;
        for (double[] place : places.getOrDefault(key, List.of())) {
            same += place[0] != page && Math.abs(place[1] - line.base()) < SAME ? 1 : 0;
            exactly |= place[0] != page && Math.abs(place[1] - line.base()) < 1;
        }
        double height = sizes.get(page).height();
        boolean edge = top ? line.base() < EDGE * height : line.base() > (1 - EDGE) * height;
        boolean alone = edge && isApart(page, index, top);
        boolean small = line.size() < 0.95 * size(pages.get(page));
        // under a head, text that two pages happen to begin with is not a part of it
        boolean inside = !outermost && !number && !small && 3 * (same + 1) < pages.size();
        return !inside && same > 0 && (number || exactly && outermost || isApart(page, index, top) || same > 1)
                || outermost && alone && (number || small && places(line.base()) > 1)
                || outermost && edge && small && alike(line) > 2;
    }

    /** On how many pages a line at an edge stands at this height. */
    private int places(double base) {
        int count = 0;
        for (List<Line> lines : pages) {
            boolean found = !lines.isEmpty()
                    && (Math.abs(lines.get(0).base() - base) < 1
                            || Math.abs(lines.get(lines.size() - 1).base() - base) < 1);
            count += found ? 1 : 0;
        }
        return count;
    }

    /** On how many pages a line at an edge stands at the height of this one and is as small, smaller than the text of its page. */
    private int alike(Line line) {
        int count = 0;
        for (List<Line> lines : pages) {
            for (int i = 0; i < lines.size(); i += Math.max(1, lines.size() - 1)) {
                Line other = lines.get(i);
                boolean found = Math.abs(other.base() - line.base()) < 1
                        && Math.abs(other.size() - line.size()) < 0.5
                        && other.size() < 0.95 * size(lines);
                count += found ? 1 : 0;
            }
        }
        return count;
    }

    /** The size of most lines. */
    private static double size(List<Line> lines) {
        double[] sizes = lines.stream().mapToDouble(Line::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    /** Whether the outermost line of most pages stands at one height, apart from the text: a head that changes with the chapter. */
    private boolean alike(boolean top) {
        int count = 0;
        for (int page = 0; page < pages.size(); page++) {
            count += atUsualPlace(page, top) ? 1 : 0;
        }
        return pages.size() >= 3 && count >= 2 && 5 * count >= 3 * pages.size();
    }

    private boolean atUsualPlace(int page, boolean top) {
        List<Line> lines = pages.get(page);
        int index = top ? 0 : lines.size() - 1;
        if (lines.size() < 2 || !isApart(page, index, top)) {
            return false;
        }
        double height = sizes.get(page).height();
        double base = lines.get(index).base();
        if (top ? base > EDGE * height : base < (1 - EDGE) * height) {
            return false;
        }
        int same = 0;
        for (List<Line> others : pages) {
            Line other = others.isEmpty() ? null : others.get(top ? 0 : others.size() - 1);
            same += other != null && Math.abs(other.base() - base) < 1 ? 1 : 0;
        }
        return 5 * same >= 3 * pages.size() || 5 * same >= 2 * pages.size() && same > 2;
    }

    private boolean isApart(int page, int index, boolean top) {
        List<Line> lines = pages.get(page);
        int inner = top ? index + 1 : index - 1;
        if (inner < 0 || inner >= lines.size()) {
            return true;
        }
        double gap = Math.abs(lines.get(inner).base() - lines.get(index).base());
        double leading = leading(lines);
        return gap > APART * Math.max(leading, lines.get(inner).size());
    }

    private static double leading(List<Line> lines) {
        double[] gaps = new double[Math.max(1, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            gaps[i - 1] = lines.get(i).base() - lines.get(i - 1).base();
        }
        Arrays.sort(gaps);
        return gaps[gaps.length / 2];
    }

    /** What a line says but for its numbers and blanks. */
    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (!Letters.isDigit(c) && !Character.isWhitespace(c) && c != '\u3000') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** A page number: {@code 3}, {@code — 3 —}, {@code 3/9}, {@code 第 3 页 共 9 页}, {@code iv}. */
    static boolean isNumber(String text) {
        String words = text.replace(" ", "").replace("\u3000", "");
        boolean digits = words.chars().anyMatch(c -> Letters.isDigit((char) c) || c == 'Ⅰ' || c == 'Ⅱ');
        boolean only =
                words.chars().allMatch(c -> Letters.isDigit((char) c) || "-–—－―·.〔〕[]()（）/第页共ⅠⅡⅢⅣⅤ~～".indexOf(c) >= 0);
        boolean roman = !words.isEmpty() && words.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
        return words.length() <= LONGEST_NUMBER && (digits && only || roman);
    }
}
