package io.github.jianbao.extract.word;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.Watch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The text of a .doc file of Word 97 to 2003 through POI. */
public final class DocText {

    private static final String STREAM = "WordDocument";

    private DocText() {}

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param watch holds it to the limits
     * @return its text
     * @throws ExtractException when it gives no text
     */
    public static Extracted read(byte[] bytes, Watch watch) throws ExtractException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            if (!root.hasEntryCaseInsensitive(STREAM)) {
                throw new ExtractException(
                        Reason.UNKNOWN_TYPE, "is an old Office file, but no Word file (a WPS file? save it as .docx)");
            }
            return text(root, watch);
        } catch (ExtractException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new ExtractException(Reason.ENCRYPTED, "is a Word file that opens with a password only", e);
        } catch (OldWordFileFormatException e) {
            throw new ExtractException(Reason.UNKNOWN_TYPE, "is a file of Word 95 or older: save it as .docx", e);
        } catch (IOException | RuntimeException e) {
            // POI has a runtime exception of some kind for every damage there is
            throw new ExtractException(Reason.DAMAGED, "is a damaged Word file", e);
        }
    }

    private static Extracted text(DirectoryNode root, Watch watch) throws IOException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            watch.done(0, 0);
            WordOutput out = new WordOutput(watch, false);
            new DocBody(document, out, watch).read();
            return out.end();
        }
    }
}
