package io.github.jianbao.cli;

import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.util.Locale;

/** The forms that {@code convert} writes. */
enum Form {
    /** The model as JSON, indented. */
    JSON(".json") {
        @Override
        void write(ParseResult result, Appendable out) throws IOException {
            JsonForm.writeIndented(result.issue(), out);
            out.append('\n');
        }
    },
    /** The model as JSON Lines: one issue a line. */
    JSONL(".jsonl") {
        @Override
        void write(ParseResult result, Appendable out) throws IOException {
            JsonForm.write(result.issue(), out);
            out.append('\n');
        }
    },
    /** Akoma Ntoso 3.0. */
    AKN(".xml") {
        @Override
        void write(ParseResult result, Appendable out) throws IOException {
            AknForm.write(result.issue(), out);
        }
    };

    private final String extension;

    Form(String extension) {
        this.extension = extension;
    }

    abstract void write(ParseResult result, Appendable out) throws IOException;

    String extension() {
        return extension;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
