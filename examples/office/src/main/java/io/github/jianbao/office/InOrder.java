package io.github.jianbao.office;

import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Parts of a document in the order of the text they were read from. A part without a position stays behind the one before it. */
final class InOrder {

    private record Part(int start, Runnable write) {}

    private final List<Part> parts = new ArrayList<>();
    private int last;

    void add(@Nullable Text text, Consumer<Text> write) {
        if (text != null) {
            add(start(text), () -> write.accept(text));
        }
    }

    void add(int start, Runnable write) {
        last = start < 0 ? last : start;
        parts.add(new Part(last, write));
    }

    void run() {
        parts.sort(Comparator.comparingInt(Part::start));
        parts.forEach(part -> part.write().run());
    }

    /** Where a text starts; -1 for one that was never in a source. */
    static int start(@Nullable Text text) {
        return text == null || text.segments().isEmpty()
                ? -1
                : text.segments().get(0).start();
    }
}
