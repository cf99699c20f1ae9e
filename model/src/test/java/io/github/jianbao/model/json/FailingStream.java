package io.github.jianbao.model.json;

import java.io.IOException;
import java.io.OutputStream;

/** A target that takes nothing. */
final class FailingStream extends OutputStream {

    private final IOException failure;

    FailingStream(IOException failure) {
        this.failure = failure;
    }

    @Override
    public void write(int b) throws IOException {
        throw failure;
    }
}
