package io.github.jianbao.model;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import java.util.List;

/** Texts by hand that stand in a source: each is looked up behind the one before. */
public final class Placed {
    private final String source;
    private int at;

    /** Places in a text. */
    public Placed(String source) {
        this.source = source;
    }

    public SourceText source() {
        return SourceText.of(source);
    }

    /** The next place that says so. */
    public Span span(String value) {
        int start = source.indexOf(value, at);
        if (start < 0) {
            throw new IllegalArgumentException(value);
        }
        at = start + value.length();
        return Span.of(start, at);
    }

    /** A text of one run. */
    public Text text(String value) {
        Span span = span(value);
        return new Text(value, List.of(new Segment(span.start(), span.end(), Join.FIRST, false)));
    }

    /** A text of two runs. */
    public Text joined(String first, String second, Join join) {
        Span one = span(first);
        Span other = span(second);
        return new Text(
                first + second,
                List.of(
                        new Segment(one.start(), one.end(), Join.FIRST, false),
                        new Segment(other.start(), other.end(), join, false)));
    }

    public Paragraph paragraph(String value) {
        return new Paragraph(text(value));
    }

    public Marker marker(NumberStyle style, int number, String text) {
        return new Marker(span(text), style, number, 0, text);
    }
}
