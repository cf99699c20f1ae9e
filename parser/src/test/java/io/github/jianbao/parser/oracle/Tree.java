package io.github.jianbao.parser.oracle;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Segment;
import io.github.jianbao.parser.oracle.Records.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** All records of a model in order, holders before what they hold, and which part of the source each stands on. */
final class Tree {
    private static final int NONE = Integer.MAX_VALUE;

    private final List<Object> records = new ArrayList<>();
    private int[] holders = new int[64];
    private int[] starts = new int[0];
    private int[] ends = new int[0];

    private Tree() {}

    /** Reads a model; without recursion. */
    static Tree of(Object root) {
        Tree tree = new Tree();
        tree.collect(root);
        tree.measure();
        return tree;
    }

    private void collect(Object root) {
        Deque<Object> open = new ArrayDeque<>();
        Deque<Integer> holding = new ArrayDeque<>();
        open.push(root);
        holding.push(-1);
        while (!open.isEmpty()) {
            Object next = open.pop();
            int holder = holding.pop();
            if (next instanceof List<?> list) {
                for (int k = list.size() - 1; k >= 0; k--) {
                    push(list.get(k), holder, open, holding);
                }
            } else {
                int self = add(next, holder);
                List<Component> components = Records.holding(next.getClass());
                for (int k = components.size() - 1; k >= 0; k--) {
                    push(components.get(k).of(next), self, open, holding);
                }
            }
        }
    }

    private static void push(Object part, int holder, Deque<Object> open, Deque<Integer> holding) {
        if (part instanceof Record || part instanceof List<?> list && !list.isEmpty()) {
            open.push(part);
            holding.push(holder);
        }
    }

    private int add(Object record, int holder) {
        if (records.size() == holders.length) {
            holders = Arrays.copyOf(holders, 2 * holders.length);
        }
        holders[records.size()] = holder;
        records.add(record);
        return records.size() - 1;
    }

    private void measure() {
        starts = new int[records.size()];
        ends = new int[records.size()];
        Arrays.fill(starts, NONE);
        for (int at = records.size() - 1; at >= 0; at--) {
            Object record = records.get(at);
            if (record instanceof Segment segment) {
                widen(at, segment.start(), segment.end());
            } else if (record instanceof Marker marker) {
                widen(at, marker.span().start(), marker.span().end());
            }
            if (holders[at] >= 0 && starts[at] != NONE) {
                widen(holders[at], starts[at], ends[at]);
            }
        }
    }

    private void widen(int at, int start, int end) {
        starts[at] = Math.min(starts[at], start);
        ends[at] = Math.max(ends[at], end);
    }

    /** How many records there are. */
    int size() {
        return records.size();
    }

    /** One of them. */
    Object record(int at) {
        return records.get(at);
    }

    /** Which record holds it; -1 for the root. */
    int holder(int at) {
        return holders[at];
    }

    /** From the first to the last character that a record and what it holds claim. */
    Span span(int at) {
        if (starts[at] == NONE) {
            throw new AssertionError("there is no part without a place: " + records.get(at));
        }
        return Span.of(starts[at], ends[at]);
    }

    /** All records of one type, in order. */
    <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object record : records) {
            if (type.isInstance(record)) {
                found.add(type.cast(record));
            }
        }
        return found;
    }
}
