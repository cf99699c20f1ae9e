package io.github.jianbao.parser.mention;

import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import java.util.List;

/** The duties of running text that were read so far, and where the last one ends: none begins inside another. */
final class DutySpans {

    private final Collected out;
    private int end;

    DutySpans(Collected out) {
        this.out = out;
    }

    void begin() {
        end = 0;
    }

    /** Where the last one ends; 0 for none. */
    int end() {
        return end;
    }

    void add(int from, int to, List<ResponsibleBody> bodies) {
        out.add(new ResponsibleBodies(from, to, bodies));
        end = to;
    }
}
