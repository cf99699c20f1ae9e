package io.github.jianbao.model.quote;

import java.util.Arrays;

/** The groups of characters that a piece has exactly once, with their offsets; an open hash table without objects. */
final class Groups {

    private static final int TWICE = -2;
    private static final int FREE = -1;
    private static final int BITS = 16;

    private final int length;
    private final long[] keys;
    private final int[] offsets;
    private int size;

    Groups(String piece, int length) {
        this.length = length;
        int slots = Integer.highestOneBit(4 * piece.length() + 4) * 2;
        this.keys = new long[slots];
        this.offsets = new int[slots];
        Arrays.fill(offsets, FREE);
        for (int at = 0; at + length <= piece.length(); at++) {
            long key = key(piece, at);
            int slot = slot(key);
            size += offsets[slot] == FREE ? 1 : offsets[slot] == TWICE ? 0 : -1;
            offsets[slot] = offsets[slot] == FREE ? at : TWICE;
            keys[slot] = key;
        }
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** Where the group that starts at an offset of another text stands in the piece; negative when it does not, or twice. */
    int find(CharSequence text, int at) {
        return offsets[slot(key(text, at))];
    }

    private long key(CharSequence text, int at) {
        long key = 0;
        for (int k = 0; k < length; k++) {
            key = key << BITS | text.charAt(at + k);
        }
        return key;
    }

    /** The slot of a key, or the free one where it would go. */
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (offsets[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
