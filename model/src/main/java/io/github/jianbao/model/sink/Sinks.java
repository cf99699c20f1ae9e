package io.github.jianbao.model.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    /**
     * What a form writes, as a string.
     *
     * @param form writes it
     * @return all of it
     */
    public static String string(Written form) {
        StringBuilder out = new StringBuilder();
        try {
            form.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return out.toString();
    }

    /** A form that writes something. */
    public interface Written {
        /**
         * Writes it.
         *
         * @param out where to
         * @throws IOException from {@code out}
         */
        void to(Appendable out) throws IOException;
    }
}
