package io.github.jianbao.parser.page;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import java.util.HashMap;
import java.util.Map;

/** Running heads that say a section as its heading does, in brackets or behind a mark: 【政策文件】 over each page of the section. */
final class SectionHeads {

    /** Such lines at the edge of a page at least. */
    private static final int PROOF = 3;
    /** Cells of such a head at most. */
    private static final int WIDEST = 40;
    /** A section is said in the contents and over its text. */
    private static final int HEADINGS = 2;
    /** Cells of a line of running text at least. */
    private static final int PROSE = 36;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final PageEdges edges;
    private final Sentences sentences;
    private final Map<String, Said> said = new HashMap<>();

    /** How often a heading is said, at the edge of a page, and in the middle of a sentence there; which is the heading itself. */
    private static final class Said {
        private int edges;
        private int splits;
        private int headings;
    }

    private SectionHeads(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.edges = new PageEdges(lines, furnishing);
        this.sentences = new Sentences(lines, furnishing);
    }

    static void find(LineTable lines, Furnishing furnishing) {
        SectionHeads heads = new SectionHeads(lines, furnishing);
        if (heads.edges.pages() > PROOF) {
            heads.count();
            heads.mark();
        }
    }

    private void count() {
        for (int i = 0; i < lines.count(); i++) {
            if (heading(i)) {
                Said one = said.computeIfAbsent(key(i), key -> new Said());
                one.edges += edges.at(i) ? 1 : 0;
                one.splits += edges.at(i) && sentences.openAbove(i) ? 1 : 0;
            }
        }
        if (said.values().stream().noneMatch(this::proves)) {
            said.clear();
        }
    }

    /** Whether a section stands over most pages, or in the middle of sentences: others that stand so are heads, too. */
    private boolean proves(Said one) {
        return one.edges >= PROOF && (one.splits >= 2 || one.splits > 0 && one.edges * 2 >= edges.pages());
    }

    private void mark() {
        boolean before = false;
        for (int i = 0; i < lines.count() && !said.isEmpty(); i++) {
            Said one = heading(i) ? said.get(key(i)) : null;
            boolean edge = one != null && edges.at(i) && !before;
            before = false;
            if (one != null && edge && head(i, one)) {
                furnishing.set(i, Furniture.Kind.RUNNING_HEAD);
                before = true;
            } else if (one != null) {
                one.headings++;
            }
        }
    }

    /** The heading itself stands over a title; what a sentence goes on behind, text stands under, or the heading, is a head. */
    private boolean head(int i, Said one) {
        int below = i + 1;
        if (one.headings >= HEADINGS && proves(one) || below >= lines.count() || sentences.openAbove(i)) {
            return true;
        }
        boolean again = heading(below) && key(below).equals(key(i));
        boolean text = lines.numbered(below) || lines.pauses(below) > 0 && lines.width(below) >= PROSE;
        return again || text;
    }

    private boolean heading(int i) {
        Shape shape = lines.shape(i);
        return (shape == Shape.BRACKETED || shape == Shape.BULLETED)
                && lines.width(i) <= WIDEST
                && lines.stops(i) == 0
                && !furnishing.has(i);
    }

    private String key(int i) {
        return RunningHeads.key(lines, i);
    }
}
