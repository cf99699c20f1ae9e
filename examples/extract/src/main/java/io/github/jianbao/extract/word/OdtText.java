package io.github.jianbao.extract.word;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.Watch;
import io.github.jianbao.extract.zip.Archive;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** The text of an OpenDocument text (.odt). Tracked changes are as if accepted: the format keeps what was deleted apart from the text. */
public final class OdtText {

    private static final String CONTENT = "content.xml";
    private static final byte[] PAGE = "soft-page-break".getBytes(US_ASCII);

    private OdtText() {}

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
            Archive archive = Archive.of(bytes, "an OpenDocument text", watch);
            if (archive.holds("META-INF/manifest.xml", "encryption-data".getBytes(US_ASCII))) {
                throw new ExtractException(Reason.ENCRYPTED, "is an OpenDocument text that opens with a password only");
            }
            OdtStyles styles = OdtStyles.of(archive);
            WordOutput out = new WordOutput(watch, archive.holds(CONTENT, PAGE));
            new OdtBody(archive.open(CONTENT), styles, out, watch).read();
            return out.end();
        } catch (ExtractException e) {
            throw e;
        } catch (IOException | XMLStreamException e) {
            throw new ExtractException(Reason.DAMAGED, "is a damaged OpenDocument text", e);
        }
    }
}
