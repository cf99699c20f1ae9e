package io.github.jianbao.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Ends the last line of a text, where there is one and nobody has done so. */
final class LastLine extends FilterWriter {

    private char last = '\n';

    LastLine(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(c);
        last = (char) c;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        out.write(chars, offset, length);
        last = length == 0 ? last : chars[offset + length - 1];
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(text, offset, length);
        last = length == 0 ? last : text.charAt(offset + length - 1);
    }

    void end() throws IOException {
        if (last != '\n') {
            write('\n');
        }
    }
}
