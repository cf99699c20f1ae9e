package io.github.jianbao.benchmarks.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text before they are laid out. */
final class Sheet {

    private static final int WIDTH = 36;
    private static final int LINES_A_PAGE = 26;
    private static final String NEVER_FIRST = "，。、；：）》”？";

    private final List<Line> lines = new ArrayList<>();
    private int bytes;

    private record Line(String text, boolean prose) {}

    /** A line that stands by itself: a title, a date, an entry. */
    void display(String text) {
        add(new Line(text, false));
    }

    void prose(String text) {
        add(new Line(text, true));
    }

    private void add(Line line) {
        lines.add(line);
        bytes += line.text().getBytes(StandardCharsets.UTF_8).length + 2;
    }

    /** How large the clean text is in UTF-8. */
    int bytes() {
        return bytes;
    }

    String clean() {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line.text()).append("\n\n"));
        return out.toString();
    }

    /** Lines of a fixed width, on pages that have a head and a number. */
    String wrapped(String head) {
        StringBuilder out = new StringBuilder();
        int row = 0;
        for (Line line : lines) {
            String text = line.prose() ? "　　" + line.text() : line.text();
            for (int start = 0; start < text.length(); row++) {
                if (row > 0 && row % LINES_A_PAGE == 0) {
                    out.append("- ")
                            .append(row / LINES_A_PAGE)
                            .append(" -\n")
                            .append(head)
                            .append('\n');
                }
                int end = lineEnd(text, start);
                out.append(text, start, end).append('\n');
                start = end;
            }
        }
        return out.toString();
    }

    private static int lineEnd(String text, int start) {
        int end = Math.min(start + WIDTH, text.length());
        while (end < text.length() && NEVER_FIRST.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
