package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Quotation;
import io.github.jianbao.parser.BulletinParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a quoted text as a body of its own. The parser reads it as the text of an article of a law, and its positions are led back to
 * the decision.
 */
final class QuotedBodies {

    private static final String TITLE = "规定\n\n";
    private static final String ARTICLE = "第一条\u3000";
    private static final String OPENING = "下列各项：\n\n";

    private final BulletinParser parser;

    QuotedBodies(BulletinParser parser) {
        this.parser = parser;
    }

    Quotation of(List<Text> lines) {
        boolean plain =
                lines.stream().allMatch(line -> Mark.read(line.value()) == null && !opensWithUnit(line.value()));
        return new Quotation(lines, plain ? paragraphs(lines) : read(lines));
    }

    private static boolean opensWithUnit(String line) {
        return line.startsWith("第") || !line.isEmpty() && Chars.isDigit(line.charAt(0));
    }

    private static List<Block> paragraphs(List<Text> lines) {
        return lines.stream().<Block>map(Paragraph::new).toList();
    }

    private List<Block> read(List<Text> lines) {
        Mark first = Mark.read(lines.get(0).value());
        boolean articles = lines.get(0).value().startsWith("第");
        boolean items = !articles && first != null;
        StringBuilder text = new StringBuilder(TITLE);
        if (!articles) {
            text.append(ARTICLE).append(items ? OPENING : "");
        }
        int[] starts = new int[lines.size()];
        for (int k = 0; k < lines.size(); k++) {
            starts[k] = text.length();
            text.append(lines.get(k).value()).append("\n\n");
        }
        List<Article> documents = parser.parse(text).issue().articles();
        List<Block> body = documents.size() == 1 ? documents.get(0).body() : List.of();
        if (!articles) {
            body = inside(body, items);
        }
        return holds(body, lines) ? new Rebased(lines, starts).blocks(body) : paragraphs(lines);
    }

    /** What the article holds that was put around the text. */
    private static List<Block> inside(List<Block> body, boolean items) {
        if (body.size() != 1
                || !(body.get(0) instanceof Clause article)
                || article.marker().style() != NumberStyle.ARTICLE
                || article.heading() != null) {
            return List.of();
        }
        List<Block> inside = article.body();
        return items && !inside.isEmpty() ? inside.subList(1, inside.size()) : inside;
    }

    /** Whether a body has each character of the lines, in order. */
    private static boolean holds(List<Block> body, List<Text> lines) {
        StringBuilder wanted = new StringBuilder();
        lines.forEach(line -> letters(line.value(), wanted));
        StringBuilder found = new StringBuilder();
        letters(body, found);
        return wanted.compareTo(found) == 0;
    }

    private static void letters(List<Block> body, StringBuilder into) {
        Blocks.walk(body, block -> {
            if (block instanceof Clause clause) {
                letters(clause.marker().text(), into);
                if (clause.heading() != null) {
                    letters(clause.heading().value(), into);
                }
            } else {
                Blocks.texts(List.of(block)).forEach(text -> letters(text.value(), into));
            }
        });
    }

    private static void letters(String value, StringBuilder into) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (!Chars.isBlank(c)) {
                into.append(Chars.mend(c));
            }
        }
    }

    /** Positions in what was parsed, led back to where the lines stand. */
    private record Rebased(List<Text> lines, int[] starts) {

        List<Block> blocks(List<Block> body) {
            return Blocks.map(body, this::text, this::marker);
        }

        private int line(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found : -found - 2;
        }

        private Text text(Text text) {
            List<Segment> runs = new ArrayList<>();
            for (Segment run : text.segments()) {
                int line = line(run.start());
                int start = run.start() - starts[line];
                for (Segment part :
                        lines.get(line).part(start, start + run.length()).segments()) {
                    boolean first = part.join() == Join.FIRST;
                    runs.add(first ? new Segment(part.start(), part.end(), run.join(), run.spaced()) : part);
                }
            }
            return new Text(text.value(), runs);
        }

        private Marker marker(Marker marker) {
            int line = line(marker.start());
            int start = marker.start() - starts[line];
            Text part = lines.get(line).part(start, start + marker.end() - marker.start());
            Span span = part.span();
            return new Marker(span, marker.style(), marker.ordinal(), marker.branch(), marker.text());
        }
    }
}
