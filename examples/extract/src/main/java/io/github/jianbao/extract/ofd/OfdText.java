package io.github.jianbao.extract.ofd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jianbao.extract.print.Print;
import io.github.jianbao.extract.print.PrintPage;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Omissions;
import io.github.jianbao.extract.text.Watch;
import io.github.jianbao.extract.zip.Archive;
import io.github.jianbao.extract.zip.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an OFD file (版式文档, GB/T 33190): a ZIP of XML in which {@code OFD.xml} names the documents, a document its pages and
 * templates, a page its text objects. Annotations are left out.
 */
public final class OfdText {

    private static final String ENTRANCE = "OFD.xml";

    private OfdText() {}

    /**
     * Whether it is a ZIP with an entry of that name: names stand uncompressed in front of each entry.
     *
     * @param bytes a file
     * @return whether it looks like an OFD file
     */
    public static boolean looksLike(byte[] bytes) {
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
            return pages(Archive.of(bytes, "an OFD file", watch), watch);
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

    private static Extracted pages(Archive archive, Watch watch) throws IOException, XMLStreamException {
        if (archive.has("Encryptions.xml")) {
            throw new ExtractException(Reason.ENCRYPTED, "is an OFD file that is encrypted");
        }
        List<PrintPage> pages = new ArrayList<>();
        Omissions leftOut = new Omissions();
        for (String root : roots(archive)) {
            OfdDocument document = OfdDocument.of(archive, Archive.resolve(ENTRANCE, root));
            for (String entry : document.pages()) {
                if (pages.size() >= watch.options().limits().pages()) {
                    throw new ExtractException(Reason.TOO_LARGE, "has more than " + pages.size() + " pages");
                }
                OfdPage page = new OfdPage(archive, document, watch);
                page.read(entry);
                pages.add(page.printed());
                int number = pages.size();
                leftOut.add(LeftOut.Kind.PICTURES, page.isEmpty() ? 0 : page.pictures(), number);
                leftOut.add(LeftOut.Kind.SIDEWAYS_TEXT, page.sideways(), number);
                boolean drawn = page.isEmpty() && page.paths() > 0 && page.pictures() == 0;
                leftOut.add(
                        drawn ? LeftOut.Kind.PAGES_OF_PATHS : LeftOut.Kind.PAGES_WITHOUT_TEXT,
                        page.isEmpty() ? 1 : 0,
                        number);
                watch.done(number, 0);
            }
        }
        if (pages.isEmpty()) {
            throw new ExtractException(Reason.DAMAGED, "is a damaged OFD file: it names no pages");
        }
        boolean drawn = leftOut.list().stream()
                .anyMatch(some -> some.kind() == LeftOut.Kind.PAGES_OF_PATHS && some.count() == pages.size());
        if (drawn) {
            throw new ExtractException(
                    Reason.NO_TEXT,
                    pages.size() + " page(s) whose letters are drawn as paths, not written: only character recognition"
                            + " (OCR) reads them");
        }
        return Print.read(pages, Extracted.Type.OFD, leftOut, watch);
    }

    private static List<String> roots(Archive archive) throws IOException, XMLStreamException {
        List<String> found = new ArrayList<>();
        XMLStreamReader xml = archive.open(ENTRANCE);
        while (Xml.nextStart(xml)) {
            if (xml.getLocalName().equals("DocRoot")) {
                found.add(xml.getElementText().strip());
            }
        }
        return found;
    }
}
