package io.github.jianbao.model.sink;

import java.io.OutputStream;
import java.io.Writer;

/** Writers for the forms. Closing one flushes it and leaves the target open. */
public final class Sinks {

    private Sinks() {}

    /**
     * UTF-8 for JSON: an unpaired surrogate becomes an escape.
     *
     * @param out where the bytes go
     * @return a writer for one thread
     */
    public static Writer json(OutputStream out) {
        return new Utf8Writer(out, Lone.ESCAPED);
    }

    /**
     * Characters for JSON: an unpaired surrogate becomes an escape.
     *
     * @param out where the characters go
     * @return a writer for one thread
     */
    public static Writer json(Appendable out) {
        return new AppendableWriter(out, Lone.ESCAPED);
    }

    /**
     * UTF-8 for any other form: an unpaired surrogate becomes U+FFFD.
     *
     * @param out where the bytes go
     * @return a writer for one thread
     */
    public static Writer text(OutputStream out) {
        return new Utf8Writer(out, Lone.REPLACED);
    }

    /**
     * Characters for any other form: an unpaired surrogate becomes U+FFFD.
     *
     * @param out where the characters go
     * @return a writer for one thread
     */
    public static Writer text(Appendable out) {
        return new AppendableWriter(out, Lone.REPLACED);
    }
}
