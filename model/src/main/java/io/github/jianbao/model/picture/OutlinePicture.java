package io.github.jianbao.model.picture;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws one row a section and one row an article; of a law by itself, one row a chapter. */
public final class OutlinePicture {

    private static final int WIDTH = 880;
    private static final int ROW = 26;
    private static final int SECTION_ROW = 36;
    private static final int FOOT = 12;
    private static final int LABEL_EMS = 25;
    private static final int BAR_LEFT = 350;
    private static final int BAR_WIDTH = 450;
    private static final int BAR_HEIGHT = 12;
    private static final int DOT = 3;

    private final MarkupOut svg;
    private final List<List<Bar>> bars;
    private int longest = 1;

    /**
     * Measures an issue.
     *
     * @param issue the issue
     * @param findings what was found in it, in any order
     * @param svg where the picture goes
     */
    public OutlinePicture(Issue issue, List<Finding> findings, MarkupOut svg) {
        this.svg = svg;
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::span));
        bars = Bar.of(issue, sorted);
        bars.forEach(row ->
                row.forEach(bar -> longest = Math.max(longest, bar.extent().length())));
    }

    /**
     * The style sheet of the picture.
     *
     * @return rules for the classes that {@link #draw} uses
     */
    public static String style() {
        return Resources.read(OutlinePicture.class, "outline.css");
    }

    /**
     * Draws.
     *
     * @param issue the issue that was measured
     * @param style whether the picture brings its own style sheet
     * @param links where the articles stand, in order; {@code null} for a picture without links
     * @throws IOException from the sink
     */
    public void draw(Issue issue, boolean style, @Nullable List<String> links) throws IOException {
        int height = height(issue);
        svg.open("svg", "outline")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("viewBox", "0 0 " + WIDTH + " " + height)
                .attribute("role", "img")
                .attribute("aria-label", "篇幅一览");
        if (style) {
            svg.attribute("width", WIDTH).attribute("height", height).line();
            svg.open("style").text(style()).close();
            svg.open("rect", "o-paper").attribute("width", WIDTH).attribute("height", height);
            svg.close();
        }
        svg.line();
        rows(issue, links);
        svg.close().line();
    }

    private int height(Issue issue) {
        int height = FOOT;
        for (int s = 0; s < bars.size(); s++) {
            height += (hasRow(issue.sections().get(s)) ? SECTION_ROW : 0)
                    + ROW * bars.get(s).size();
        }
        return height;
    }

    private static boolean hasRow(Section section) {
        return section.heading() != null || section.name() != null;
    }

    private void rows(Issue issue, @Nullable List<String> links) throws IOException {
        int y = FOOT / 2;
        int article = 0;
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            if (hasRow(section)) {
                sectionRow(section, bars.get(s), y);
                y += SECTION_ROW;
            }
            for (Bar bar : bars.get(s)) {
                String link = links == null ? null : "#" + links.get(article);
                row(bar.name(), bar.extent(), y, link);
                article++;
                y += ROW;
            }
        }
    }

    private void sectionRow(Section section, List<Bar> articles, int y) throws IOException {
        String name = section.name() != null
                ? section.name()
                : section.heading() == null ? "" : section.heading().value();
        int length = 0;
        for (Bar bar : articles) {
            length += bar.extent().length();
        }
        text("o-section-name", 8, y + 25, Labels.fit(name, LABEL_EMS - 3));
        text("o-section-sum", WIDTH - 8, y + 25, articles.size() + " 篇 · " + Labels.number(length) + " 字");
        svg.line();
    }

    private void row(String title, Extent extent, int y, @Nullable String link) throws IOException {
        svg.open(link == null ? "g" : "a", "o-row").attribute("href", link);
        svg.element("title", null, title + " · " + Labels.number(extent.length()) + " 字" + found(extent));
        text("o-name", 8, y + 17, Labels.fit(title, LABEL_EMS));
        int width = Math.max(2, scaled(extent.length()));
        rect("o-track", BAR_LEFT, y + 7, BAR_WIDTH);
        rect("o-bar", BAR_LEFT, y + 7, width);
        int lastX = BAR_LEFT;
        for (int clause : extent.clauses()) {
            int x = BAR_LEFT + scaled(clause);
            if (x > lastX + 2 && x < BAR_LEFT + width - 1) {
                svg.open("path", "o-cut").attribute("d", "M" + x + " " + (y + 7) + "v" + BAR_HEIGHT);
                svg.close();
                lastX = x;
            }
        }
        dots(extent, y);
        text("o-count", WIDTH - 8, y + 17, Labels.number(extent.length()));
        svg.close().line();
    }

    private static String found(Extent extent) {
        return extent.findings().isEmpty() ? "" : " · " + extent.findings().size() + " 条提示";
    }

    /** At most one dot of a severity where dots would cover one another. */
    private void dots(Extent extent, int y) throws IOException {
        for (Severity severity : Severity.values()) {
            int lastX = Integer.MIN_VALUE / 2;
            for (Extent.Placed placed : extent.findings()) {
                int x = BAR_LEFT + scaled(placed.at());
                if (placed.finding().severity() == severity && x >= lastX + DOT) {
                    svg.open("circle", "o-dot " + severity.name().toLowerCase(Locale.ROOT))
                            .attribute("cx", x)
                            .attribute("cy", y + 5)
                            .attribute("r", DOT);
                    svg.close();
                    lastX = x;
                }
            }
        }
    }

    private int scaled(int length) {
        return (int) ((long) length * BAR_WIDTH / longest);
    }

    private void rect(String css, int x, int y, int width) throws IOException {
        svg.open("rect", css)
                .attribute("x", x)
                .attribute("y", y)
                .attribute("width", width)
                .attribute("height", BAR_HEIGHT)
                .attribute("rx", 2);
        svg.close();
    }

    private void text(String css, int x, int y, String text) throws IOException {
        svg.open("text", css).attribute("x", x).attribute("y", y);
        svg.text(text).close();
    }
}
