package io.github.jianbao.extract.word;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.Watch;
import io.github.jianbao.extract.zip.Archive;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * The text of a .docx file. Its pages are those of the last time that Word laid it out, where it noted them; heads and feet are no part of
 * the text.
 */
public final class DocxText {

    private static final byte[] PAGE = "lastRenderedPageBreak".getBytes(US_ASCII);

    private DocxText() {}

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param watch holds it to the limits
     * @return its text
     * @throws ExtractException when it gives no text
     */
    public static Extracted read(byte[] bytes, Watch watch) throws ExtractException {
        try {
            Archive archive = Archive.of(bytes, "a Word file", watch);
            DocxParts parts = DocxParts.of(archive);
            WordOutput out = new WordOutput(watch, archive.holds(parts.body(), PAGE));
            new DocxBody(archive.open(parts.body()), parts, out, watch).read();
            return out.end();
        } catch (ExtractException e) {
            throw e;
        } catch (IOException | XMLStreamException e) {
            throw new ExtractException(Reason.DAMAGED, "is a damaged Word file", e);
        }
    }
}
