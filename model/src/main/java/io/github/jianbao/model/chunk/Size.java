package io.github.jianbao.model.chunk;

import java.nio.CharBuffer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How long a part of a text is: UTF-16 units, or what a counter says. */
record Size(@Nullable ToIntFunction<? super CharSequence> counter) {

    int of(CharSequence text, int start, int end) {
        return counter == null ? end - start : counter.applyAsInt(CharBuffer.wrap(text, start, end));
    }

    /** The length of a part behind the head of a table. */
    int of(@Nullable TableHead head, CharSequence text, int start, int end) {
        if (head == null) {
            return of(text, start, end);
        }
        return counter == null
                ? head.text().length() + end - start
                : counter.applyAsInt(new StringBuilder(head.text()).append(text, start, end));
    }

    /** The farthest end, {@code from} or more, at which the part from {@code start} is no longer than {@code max}. */
    int farthest(CharSequence text, int start, int from, int to, int max) {
        if (counter == null) {
            return (int) Math.max(from, Math.min(to, (long) start + max));
        }
        int low = from;
        int step = 16;
        while (low + step < to && of(text, start, low + step) <= max) {
            low += step;
            step *= 2;
        }
        int high = (int) Math.min(to, (long) low + step);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (of(text, start, middle) <= max) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
