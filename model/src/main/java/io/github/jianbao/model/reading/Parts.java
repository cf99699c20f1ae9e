package io.github.jianbao.model.reading;

import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a document, put into the order of the source. A part without a position stays behind the one before it. */
final class Parts {

    private record Part(int start, Consumer<Lines> lines) {}

    private final List<Part> parts = new ArrayList<>();
    private int last;

    void add(LineRole role, Place place, @Nullable Text text) {
        if (text != null) {
            add(text, into -> into.line(Line.of(role, place, text)));
        }
    }

    void add(Text first, Consumer<Lines> lines) {
        add(Starts.of(first), lines);
    }

    void add(int start, Consumer<Lines> lines) {
        last = start < 0 ? last : start;
        parts.add(new Part(last, lines));
    }

    Iterator<Consumer<Lines>> inOrder() {
        parts.sort(Comparator.comparingInt(Part::start));
        return parts.stream().map(Part::lines).iterator();
    }
}
