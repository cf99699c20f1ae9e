package io.github.jianbao.model.sink;

import java.io.Flushable;
import java.io.IOException;
import java.nio.CharBuffer;

/** Writes to an {@link Appendable} that it does not close. */
final class AppendableWriter extends SurrogateGuard {

    private final Appendable out;
    private final Lone policy;

    AppendableWriter(Appendable out, Lone policy) {
        this.out = out;
        this.policy = policy;
    }

    @Override
    void run(char[] chars, int from, int to) throws IOException {
        if (from == to) {
            return;
        }
        if (out instanceof StringBuilder builder) {
            builder.append(chars, from, to - from);
        } else {
            out.append(CharBuffer.wrap(chars, from, to - from));
        }
    }

    @Override
    void lone(char surrogate) throws IOException {
        out.append(policy.text(surrogate));
    }

    @Override
    void drain() throws IOException {
        if (out instanceof Flushable flushable) {
            flushable.flush();
        }
    }
}
