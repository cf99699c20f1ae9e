package io.github.jianbao.model.markup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Marks on a text, made well nested: of two that cross, the one that starts later is left out. A mark without length stands
 * inside whatever surrounds it.
 *
 * @param <T> what a mark says
 */
public final class Nesting<T> {

    /**
     * A mark.
     *
     * @param start first offset
     * @param end offset after the last
     * @param what what it says
     * @param <T> what a mark says
     */
    public record Mark<T>(int start, int end, T what) {}

    /**
     * Where the marked text goes.
     *
     * @param <T> what a mark says
     */
    public interface Target<T> {

        /**
         * A mark starts.
         *
         * @param mark the mark
         * @throws IOException from the sink
         */
        void open(Mark<T> mark) throws IOException;

        /**
         * A mark ends.
         *
         * @param mark the mark
         * @throws IOException from the sink
         */
        void close(Mark<T> mark) throws IOException;

        /**
         * A run of the text.
         *
         * @param start first offset
         * @param end offset after the last
         * @throws IOException from the sink
         */
        void run(int start, int end) throws IOException;
    }

    private final String text;
    private final List<Mark<T>> marks = new ArrayList<>();
    private int at;

    /**
     * Nothing marked yet.
     *
     * @param text the text
     */
    public Nesting(String text) {
        this.text = text;
    }

    /**
     * Adds a mark; one that lies outside the text or cuts a character in two is left out. A mark without length stands in
     * front of the character that it would cut.
     *
     * @param start first offset
     * @param end offset after the last
     * @param what what it says
     */
    public void add(int start, int end, T what) {
        if (start < 0 || start > end || end > text.length()) {
            return;
        }
        if (start == end) {
            int place = cuts(start) ? start - 1 : start;
            marks.add(new Mark<>(place, place, what));
        } else if (!cuts(start) && !cuts(end)) {
            marks.add(new Mark<>(start, end, what));
        }
    }

    private boolean cuts(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    /**
     * Whether there is nothing to write but the text.
     *
     * @return true without marks
     */
    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /**
     * Writes the text with its marks. Marks that start together come the longest first, then in the order they were added.
     *
     * @param target where to
     * @throws IOException from the target
     */
    public void write(Target<T> target) throws IOException {
        if (marks.size() > 1) {
            marks.sort(Nesting::order);
        }
        Deque<Mark<T>> open = new ArrayDeque<>();
        at = 0;
        for (Mark<T> mark : marks) {
            while (!open.isEmpty() && open.peek().end() <= mark.start()) {
                run(open.peek().end(), target);
                target.close(open.pop());
            }
            if (open.isEmpty() || mark.end() <= open.peek().end()) {
                run(mark.start(), target);
                target.open(mark);
                open.push(mark);
            }
        }
        while (!open.isEmpty()) {
            run(open.peek().end(), target);
            target.close(open.pop());
        }
        run(text.length(), target);
    }

    private static int order(Mark<?> one, Mark<?> other) {
        int order = Integer.compare(one.start(), other.start());
        return order == 0 ? Integer.compare(other.end(), one.end()) : order;
    }

    private void run(int to, Target<T> target) throws IOException {
        if (to > at) {
            target.run(at, to);
            at = to;
        }
    }
}
