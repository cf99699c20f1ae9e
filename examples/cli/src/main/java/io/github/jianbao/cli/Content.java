package io.github.jianbao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What is written of one FILE: text, which may go to the screen. */
@FunctionalInterface
interface Content {

    /** Writes the text. */
    void writeTo(Writer out) throws IOException;

    /** Writes its bytes, those of UTF-8. */
    default void writeTo(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writeTo(writer);
        writer.flush();
    }

    /** What is no text and goes to files only. */
    static Content ofBytes(Bytes bytes) {
        return new Content() {
            @Override
            public void writeTo(Writer out) {
                throw new UnsupportedOperationException("no text");
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                bytes.writeTo(out);
            }
        };
    }

    /** Writes bytes. */
    @FunctionalInterface
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    static Content of(CharSequence text) {
        return out -> out.append(text);
    }
}
