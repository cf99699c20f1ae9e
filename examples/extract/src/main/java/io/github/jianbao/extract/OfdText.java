package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jianbao.extract.ExtractException.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * The text of an OFD file (版式文档, GB/T 33190), page by page: a ZIP of XML in which {@code OFD.xml} names the documents, a
 * document its pages, a page its text objects. Templates (letterheads, running heads) and annotations are left out.
 */
final class OfdText {

    private static final String ENTRANCE = "OFD.xml";

    private OfdText() {}

    /** Whether it is a ZIP with an entry of that name: names stand uncompressed in front of each entry. */
    static boolean looksLike(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        byte[] name = ENTRANCE.getBytes(ISO_8859_1);
        for (int at = 30; at + name.length <= bytes.length; at++) {
            int length = bytes[at - 4] & 0xff | (bytes[at - 3] & 0xff) << 8;
            if (length == name.length
                    && bytes[at - 30] == 'P'
                    && bytes[at - 29] == 'K'
                    && bytes[at - 28] == 3
                    && Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    static Extracted read(byte[] bytes) throws ExtractException {
        try {
            return pages(OfdArchive.of(bytes));
        } catch (ExtractException e) {
            throw e;
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw encrypted
                    ? new ExtractException(Reason.ENCRYPTED, "is an OFD file that opens with a password only", e)
                    : new ExtractException(Reason.DAMAGED, "is a damaged OFD file", e);
        } catch (IOException | XMLStreamException e) {
            throw new ExtractException(Reason.DAMAGED, "is a damaged OFD file", e);
        }
    }

    private static Extracted pages(OfdArchive archive) throws IOException, XMLStreamException {
        if (archive.has("Encryptions.xml")) {
            throw new ExtractException(Reason.ENCRYPTED, "is an OFD file that is encrypted");
        }
        PageJoiner joiner = new PageJoiner(Extracted.Type.OFD);
        int count = 0;
        for (String root : archive.texts(ENTRANCE, "DocRoot")) {
            String document = OfdArchive.resolve(ENTRANCE, root);
            List<String> pages = archive.attributes(document, "Page", "BaseLoc");
            for (String page : pages) {
                joiner.add(OfdPage.read(archive, OfdArchive.resolve(document, page)));
                count++;
            }
        }
        if (count == 0) {
            throw new ExtractException(Reason.DAMAGED, "is a damaged OFD file: it names no pages");
        }
        return joiner.joined();
    }
}
