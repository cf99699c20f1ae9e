package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.jianbao.core.Position;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reading text (正文文字) with the source runs it was joined from. The rule that {@link #value} follows: the segments in
 * order, each character through {@link io.github.jianbao.core.Chars#mend(char)}, with one blank in front of a segment that
 * is {@link Segment#spaced() spaced} and nothing in front of the others. Every source character therefore has one place in
 * the value, and offsets map both ways.
 *
 * <pre>{@code
 * Text title = issue.articles().get(0).title();
 * System.out.println(title.value() + "  " + title.position(0, source));
 * title.mentions(DocumentReference.class).forEach(named -> System.out.println(title.sourceSpans(named.start(), named.end())));
 * }</pre>
 *
 * @param value what a person reads, without line ends
 * @param segments where it stands in the source, in order; empty only for text that was never in a source
 * @param mentions what the text names, by rising start; offsets are into {@code value}
 */
public record Text(
        String value,
        List<Segment> segments,
        @JsonSetter(contentNulls = Nulls.SKIP) List<Mention> mentions) {

    /**
     * Copies the lists; a missing list is an empty one. Checks that segments and mentions fit the value.
     *
     * @param value what a person reads
     * @param segments where it stands in the source
     * @param mentions what the text names
     * @throws IllegalArgumentException when the value is null, the segments are longer or shorter than the value, or a mention reaches beyond
     *     it
     */
    public Text {
        Required.part(value, "Text", "value");
        segments = Segments.of(segments);
        mentions = Lists.copy(mentions);
        Offsets.check(value, (Segments) segments, mentions);
    }

    /**
     * A text without mentions.
     *
     * @param value what a person reads
     * @param segments where it stands in the source
     */
    public Text(String value, List<Segment> segments) {
        this(value, segments, List.of());
    }

    /**
     * A text that stands in no source.
     *
     * @param value what a person reads
     * @return a text without segments and mentions
     * @since 0.2.0
     */
    public static Text of(String value) {
        return new Text(value, List.of());
    }

    /**
     * The same text with other mentions.
     *
     * @param found what the text names
     * @return a copy
     */
    public Text withMentions(List<Mention> found) {
        return new Text(value, segments, found);
    }

    /**
     * The range in the source from the first to the last character, what lies between joined lines included.
     *
     * @return the enclosing span; {@code 0..0} for a text without source
     */
    @JsonIgnore
    public Span span() {
        return segments.isEmpty()
                ? Span.of(0, 0)
                : Span.of(
                        segments.get(0).start(),
                        segments.get(segments.size() - 1).end());
    }

    /**
     * Maps an offset of the reading text to the source.
     *
     * @param offset 0 … length of the value
     * @return the source offset of that character; for the end, the end of the last segment; for an added blank, the start of
     *     the segment after it
     * @throws IndexOutOfBoundsException when the offset is outside the value
     */
    public int toSource(int offset) {
        if (offset < 0 || offset > value.length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        int at = 0;
        for (Segment segment : segments) {
            at += segment.spaced() ? 1 : 0;
            if (offset < at + segment.length()) {
                return segment.start() + Math.max(0, offset - at);
            }
            at += segment.length();
        }
        return span().end();
    }

    /**
     * Where a character of the reading text stands, for people.
     *
     * @param offset 0 … length of the value
     * @param source the text that this one was read from
     * @return line and column
     * @throws IndexOutOfBoundsException when the offset is outside the value
     * @throws IllegalArgumentException when the source ends before it: it is another text
     */
    public Position position(int offset, SourceText source) {
        Required.argument(source, "source");
        return source.position(toSource(offset));
    }

    /**
     * Maps a source offset to the reading text.
     *
     * @param sourceOffset a UTF-16 offset in the source
     * @return the offset in the value, or empty when that character is not part of this text
     */
    public OptionalInt toReading(int sourceOffset) {
        int at = 0;
        for (Segment segment : segments) {
            at += segment.spaced() ? 1 : 0;
            if (sourceOffset >= segment.start() && sourceOffset < segment.end()) {
                return OptionalInt.of(at + sourceOffset - segment.start());
            }
            at += segment.length();
        }
        return OptionalInt.empty();
    }

    /**
     * The source runs under a part of the reading text, one for each line that it touches.
     *
     * @param start first offset in the value; what lies outside the value is left out
     * @param end offset after the last
     * @return the runs in order, without empty ones
     */
    public List<Span> sourceSpans(int start, int end) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Segment segment : segments) {
            at += segment.spaced() ? 1 : 0;
            int from = Math.max(start, at);
            int to = Math.min(end, at + segment.length());
            if (from < to) {
                spans.add(Span.of(segment.start() + from - at, segment.start() + to - at));
            }
            at += segment.length();
        }
        return spans;
    }

    /**
     * A part of the text with the runs that it stands in, without mentions. Blanks that were put between runs are left out at its
     * ends.
     *
     * @param start first offset in the value
     * @param end offset after the last
     * @return a text of its own
     * @throws IndexOutOfBoundsException when the range is not inside the value
     * @since 0.2.0
     */
    public Text part(int start, int end) {
        Objects.checkFromToIndex(start, end, value.length());
        StringBuilder part = new StringBuilder(end - start);
        List<Segment> runs = new ArrayList<>();
        int at = 0;
        for (Segment segment : segments) {
            at += segment.spaced() ? 1 : 0;
            int from = Math.max(start, at);
            int to = Math.min(end, at + segment.length());
            if (from < to) {
                boolean first = runs.isEmpty();
                boolean whole = from == at && !first;
                int shift = segment.start() - at;
                Join join = first ? Join.FIRST : segment.join();
                runs.add(new Segment(from + shift, to + shift, join, whole && segment.spaced()));
                part.append(whole && segment.spaced() ? " " : "").append(value, from, to);
            }
            at += segment.length();
        }
        return segments.isEmpty() ? new Text(value.substring(start, end), List.of()) : new Text(part.toString(), runs);
    }

    /**
     * The mentions of one kind.
     *
     * @param <M> the kind
     * @param kind its class
     * @return those mentions in order
     */
    public <M extends Mention> Stream<M> mentions(Class<M> kind) {
        Required.argument(kind, "kind");
        return mentions.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** {@return the reading text} */
    @Override
    public String toString() {
        return value;
    }
}
