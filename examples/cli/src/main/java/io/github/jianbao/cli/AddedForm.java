package io.github.jianbao.cli;

import io.github.jianbao.model.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A form of bytes that another module brings to {@code convert}. It is found by {@link java.util.ServiceLoader} where that
 * module's jar stands on the class path.
 */
public interface AddedForm {

    /**
     * What {@code --to} calls it.
     *
     * @return in lower case; with a dot before it, it is the extension of its files too
     */
    String name();

    /**
     * Writes a document. Called on many threads at once.
     *
     * @param issue the document
     * @param template a file that the layout is taken from; absent for the form's own
     * @param out where to; not closed
     * @param notices hears, in English, what could not be written as it should be
     * @throws IOException when the template cannot be used, or from {@code out}
     */
    void write(Issue issue, @Nullable Path template, OutputStream out, Consumer<String> notices) throws IOException;
}
