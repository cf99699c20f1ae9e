package io.github.jianbao.parser.carrier;

import java.util.Arrays;

/** Where marks of the carrier stand, by rising offset: they are no part of any text. For one thread. */
public final class Marks {

    /** No marks. */
    public static final int NONE = -1;

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] blank = new boolean[16];
    private int count;
    private int near;

    Marks() {}

    /** Adds a mark behind those that are there; one that touches the last is one with it. */
    void add(int start, int end, boolean stands) {
        if (count > 0 && ends[count - 1] == start && blank[count - 1] == stands) {
            ends[count - 1] = end;
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            blank = Arrays.copyOf(blank, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        blank[count] = stands;
        count++;
    }

    /** Leaves out all but the first of them. */
    void keep(int most) {
        count = most;
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int count() {
        return count;
    }

    /**
     * Where one starts.
     *
     * @param mark which one, from 0
     * @return its first offset
     */
    public int start(int mark) {
        return starts[mark];
    }

    /**
     * Where one ends.
     *
     * @param mark which one, from 0
     * @return the offset after it
     */
    public int end(int mark) {
        return ends[mark];
    }

    /**
     * Whether one stands for a blank: {@code &nbsp;}.
     *
     * @param mark which one, from 0
     * @return false for most
     */
    public boolean blank(int mark) {
        return blank[mark];
    }

    /**
     * The first mark that reaches into a range.
     *
     * @param from first offset
     * @param to offset after the last
     * @return which one, or {@link #NONE}
     */
    public int in(int from, int to) {
        if (count == 0) {
            return NONE;
        }
        int at = near;
        if (at > 0 && ends[at - 1] > from || at + 8 < count && ends[at + 7] <= from) {
            int found = Arrays.binarySearch(ends, 0, count, from + 1);
            at = found < 0 ? -1 - found : found;
        }
        while (at < count && ends[at] <= from) {
            at++;
        }
        near = at;
        return at < count && starts[at] < to ? at : NONE;
    }
}
