package io.github.jianbao.service;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The body of one request while it comes in. It grows with what has come, not with what was announced. */
final class Body {

    private static final int BLOCK = 1 << 14;

    private final AtomicLong room;
    private final List<byte[]> blocks = new ArrayList<>();
    private int size;
    private boolean released;

    /**
     * An empty body.
     *
     * @param room bytes that all bodies together may still take
     */
    Body(AtomicLong room) {
        this.room = room;
    }

    /** Adds bytes; false where there is no room for them. */
    boolean add(byte[] bytes, int length) {
        for (int from = 0; from < length; ) {
            int in = size % BLOCK;
            if (in == 0) {
                if (room.addAndGet(-BLOCK) < 0) {
                    room.addAndGet(BLOCK);
                    return false;
                }
                blocks.add(new byte[BLOCK]);
            }
            int some = Math.min(BLOCK - in, length - from);
            System.arraycopy(bytes, from, blocks.get(blocks.size() - 1), in, some);
            from += some;
            size += some;
        }
        return true;
    }

    int size() {
        return size;
    }

    InputStream open() {
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(new ByteArrayInputStream(blocks.get(i), 0, Math.min(BLOCK, size - i * BLOCK)));
        }
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    /** Gives the room back; once. */
    synchronized void release() {
        if (!released) {
            released = true;
            room.addAndGet((long) blocks.size() * BLOCK);
            blocks.clear();
            size = 0;
        }
    }
}
