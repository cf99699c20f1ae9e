package io.github.jianbao.model.html;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.markup.Nesting;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Texts with what they name, with page breaks and with findings. */
final class TextView {

    /** What is longer is not underlined: its number at the start says enough. */
    private static final int LONGEST_MARK = 60;

    private static final Tag PAGE_BREAK = new Tag("span", "pb", null, null, "");

    private final MarkupOut html;
    private final MentionTags mentionTags;
    private final Attention attention;
    private final PageMarks pageMarks;

    TextView(MarkupOut html, Anchors anchors, Attention attention, PageMarks pageMarks) {
        this.html = html;
        this.mentionTags = new MentionTags(anchors);
        this.attention = attention;
        this.pageMarks = pageMarks;
    }

    /** An element with one text in it. */
    void element(String name, String css, Text text) throws IOException {
        html.open(name, css.isEmpty() ? "t" : "t " + css);
        write(text);
        html.close().line();
    }

    /** A title: the lines that it was set in stay lines. */
    void title(String element, String css, Text text) throws IOException {
        Nesting<Tag> tags = tags(text);
        int at = 0;
        for (Segment segment : text.segments()) {
            if (segment.join() == Join.TITLE_LINE && at > 0) {
                tags.add(at, at, Tag.of("br", ""));
            }
            at += segment.length() + (segment.spaced() ? 1 : 0);
        }
        html.open(element, "t " + css);
        tags.write(new TagTarget(text.value()));
        html.close().line();
    }

    /** The text inside the element that is open. */
    void write(Text text) throws IOException {
        Nesting<Tag> tags = tags(text);
        if (tags.isEmpty()) {
            html.text(text.value());
        } else {
            tags.write(new TagTarget(text.value()));
        }
    }

    private Nesting<Tag> tags(Text text) {
        Nesting<Tag> tags = new Nesting<>(text.value());
        pages(text, tags);
        findings(text, tags);
        for (Mention mention : text.mentions()) {
            mentionTags.add(mention, text.value(), tags);
        }
        return tags;
    }

    /** The findings on the number of a clause. */
    void marker(Span span) throws IOException {
        for (Attention.Numbered finding : attention.claim(span)) {
            point(finding);
        }
    }

    private void pages(Text text, Nesting<Tag> tags) {
        int at = 0;
        for (Segment segment : text.segments()) {
            List<Furniture> before = pageMarks.before(segment.start());
            if (segment.join() == Join.PAGE_BREAK && before.isEmpty()) {
                tags.add(at, at, PAGE_BREAK);
            }
            for (Furniture furniture : before) {
                String css = "pb " + furniture.kind().name().toLowerCase(Locale.ROOT);
                tags.add(
                        at,
                        at,
                        new Tag("span", css, null, null, furniture.text().value()));
            }
            at = Math.min(
                    at + segment.length() + (segment.spaced() ? 1 : 0),
                    text.value().length());
        }
    }

    private void findings(Text text, Nesting<Tag> tags) {
        for (Attention.Numbered finding : attention.claim(text.span())) {
            Span span = finding.finding().span();
            int start = offset(text, span.start());
            tags.add(start, start, pointTag(finding));
            int end = offset(text, span.end());
            if (start < end && end - start <= LONGEST_MARK) {
                tags.add(start, end, Tag.of("mark", finding.css()));
            }
        }
    }

    /** The place of a source offset; what lies between two lines belongs to the end of the first. */
    private static int offset(Text text, int source) {
        int exact = text.toReading(source).orElse(-1);
        return Math.min(
                exact < 0 ? endBefore(text, source) : exact, text.value().length());
    }

    private static int endBefore(Text text, int source) {
        int at = 0;
        for (Segment segment : text.segments()) {
            if (segment.start() > source) {
                break;
            }
            at += segment.length() + (segment.spaced() ? 1 : 0);
        }
        return at;
    }

    private void point(Attention.Numbered finding) throws IOException {
        Tag tag = pointTag(finding);
        html.open(tag.element(), tag.css())
                .attribute("id", finding.id())
                .attribute("title", tag.value())
                .text(String.valueOf(finding.number()))
                .close();
    }

    private static Tag pointTag(Attention.Numbered finding) {
        String number = String.valueOf(finding.number());
        return new Tag("span", "finding " + finding.css(), "title", finding.message(), number);
    }

    private final class TagTarget implements Nesting.Target<Tag> {

        private final String value;
        private int links;
        private int definitions;

        TagTarget(String value) {
            this.value = value;
        }

        /** Links and definitions hold none of their kind in HTML: an inner link stays a citation, an inner definition a part. */
        @Override
        public void open(Nesting.Mark<Tag> mark) throws IOException {
            Tag tag = mark.what();
            if (tag.isBreak()) {
                html.open("br").closeVoid();
                return;
            }
            boolean inner = tag.isLink() && links > 0;
            links += tag.isLink() ? 1 : 0;
            boolean part = tag.isDefinition() && definitions > 0;
            definitions += tag.isDefinition() ? 1 : 0;
            html.open(inner ? "cite" : part ? "span" : tag.element(), tag.css());
            if (tag.attribute() != null && !inner) {
                html.attribute(tag.attribute(), tag.value());
            }
            String inside = tag.inside();
            if (inside != null) {
                if (tag.css().startsWith("finding")) {
                    html.attribute("id", "finding-" + inside);
                }
                html.text(inside);
            }
        }

        @Override
        public void close(Nesting.Mark<Tag> mark) throws IOException {
            links -= mark.what().isLink() ? 1 : 0;
            definitions -= mark.what().isDefinition() ? 1 : 0;
            if (!mark.what().isBreak()) {
                html.close();
            }
        }

        @Override
        public void run(int start, int end) throws IOException {
            html.text(value, start, end);
        }
    }
}
