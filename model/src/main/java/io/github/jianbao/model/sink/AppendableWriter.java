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
    int run(char[] chars, int from, int to) throws IOException {
        int end = from;
        while (end < to && !Character.isSurrogate(chars[end])) {
            end++;
        }
        if (end > from) {
            append(chars, from, end);
        }
        return end;
    }

    @Override
    void pair(char first, char second) throws IOException {
        append(new char[] {first, second}, 0, 2);
    }

    private void append(char[] chars, int from, int to) throws IOException {
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
