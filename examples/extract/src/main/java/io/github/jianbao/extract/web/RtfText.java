package io.github.jianbao.extract.web;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.Watch;
import org.apache.tika.parser.microsoft.rtf.RTFParser;

/** The text of an RTF file, with the numbers of its lists and without its heads and feet. */
public final class RtfText {

    private RtfText() {}

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param watch holds it to the limits
     * @return its text
     * @throws ExtractException when it gives no text
     */
    public static Extracted read(byte[] bytes, Watch watch) throws ExtractException {
        return TikaText.read(new RTFParser(), Extracted.Type.WORD, "Word", RtfFilter.filtered(bytes), watch);
    }
}
