package io.github.jianbao.model.reading;

import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a document, put into the order of the source. A part without a position stays behind the one before it. */
final class Parts {

    private record Part(int start, Consumer<List<Line>> lines) {}

    private final List<Part> parts = new ArrayList<>();
    private int last;

    void add(LineRole role, Place place, @Nullable Text text) {
        if (text != null) {
            add(text, into -> into.add(new Line(role, place, List.of(Run.of(text, role.head())))));
        }
    }

    void add(Text first, Consumer<List<Line>> lines) {
        add(Starts.of(first), lines);
    }

    void add(int start, Consumer<List<Line>> lines) {
        last = start < 0 ? last : start;
        parts.add(new Part(last, lines));
    }

    void layOut(List<Line> into) {
        parts.sort(Comparator.comparingInt(Part::start));
        parts.forEach(part -> part.lines().accept(into));
    }
}
