package io.github.jianbao.office;

import io.github.jianbao.cli.AddedForm;
import io.github.jianbao.model.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code convert --to docx} of the command line. */
public final class AddedDocx implements AddedForm {

    /** For {@link java.util.ServiceLoader}. */
    public AddedDocx() {}

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public void write(Issue issue, @Nullable Path template, OutputStream out, Consumer<String> notices)
            throws IOException {
        WordTemplate layout = template == null ? WordTemplate.GBT9704 : WordTemplate.read(template);
        WordForm.write(issue, layout, out, notices);
    }
}
