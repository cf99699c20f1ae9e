package io.github.jianbao.model.reading;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line.
 *
 * @param value its characters
 * @param text the text that it is; absent for a marker and for a blank that was put in
 * @param marker where the marker stands in the source; absent for anything else
 * @param heading whether it belongs to the heading of its line: the marker, the heading itself, a speaker, a lead
 */
public record Run(
        String value, @Nullable Text text, @Nullable Span marker, boolean heading) {

    static Run of(Text text, boolean heading) {
        return new Run(text.value(), text, null, heading);
    }

    static Run blank(String blank) {
        return new Run(blank, null, null, true);
    }

    /**
     * Where a part of this run stands in the source.
     *
     * @param start first offset in the value
     * @param end offset after the last
     * @return the spans, without empty ones
     */
    public List<Span> sourceSpans(int start, int end) {
        if (text != null) {
            return text.sourceSpans(start, end);
        }
        return marker == null || marker.isEmpty() ? List.of() : List.of(marker);
    }
}
