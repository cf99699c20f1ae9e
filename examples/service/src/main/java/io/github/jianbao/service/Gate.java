package io.github.jianbao.service;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lets this many requests be worked on at once; the others wait here, and no thread waits with them. */
final class Gate {

    /** Somebody at the gate. */
    interface Visitor {
        /** Goes in; false where nobody is there any more. */
        boolean go();
    }

    private final int most;
    private final Deque<Visitor> waiting = new ArrayDeque<>();
    private int inside;

    Gate(int most) {
        this.most = most;
    }

    void enter(Visitor visitor) {
        synchronized (this) {
            if (inside == most) {
                waiting.add(visitor);
                return;
            }
            inside++;
        }
        if (!visitor.go()) {
            leave();
        }
    }

    /** One who was inside is out. */
    void leave() {
        while (true) {
            Visitor next;
            synchronized (this) {
                next = waiting.poll();
                if (next == null) {
                    inside--;
                    return;
                }
            }
            if (next.go()) {
                return;
            }
        }
    }
}
