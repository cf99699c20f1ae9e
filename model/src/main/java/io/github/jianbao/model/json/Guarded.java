package io.github.jianbao.model.json;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Sources whose own failures can be told from what is wrong with their content: Jackson says both by the same exception. */
final class Guarded {

    private Guarded() {}

    /** What a source threw. */
    static final class Failure extends IOException {
        private static final long serialVersionUID = 1;
        private final IOException thrown;

        Failure(IOException thrown) {
            super(thrown);
            this.thrown = thrown;
        }

        IOException thrown() {
            return thrown;
        }
    }

    static InputStream of(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                try {
                    return super.read();
                } catch (IOException e) {
                    throw new Failure(e);
                }
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return super.read(bytes, offset, length);
                } catch (IOException e) {
                    throw new Failure(e);
                }
            }
        };
    }

    static Reader of(Reader in) {
        return new FilterReader(in) {
            @Override
            public int read() throws IOException {
                try {
                    return super.read();
                } catch (IOException e) {
                    throw new Failure(e);
                }
            }

            @Override
            public int read(char[] chars, int offset, int length) throws IOException {
                try {
                    return super.read(chars, offset, length);
                } catch (IOException e) {
                    throw new Failure(e);
                }
            }
        };
    }
}
