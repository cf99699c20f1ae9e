package io.github.jianbao.extract;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.extract.ofd.OfdText;
import io.github.jianbao.extract.pdf.PdfText;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import io.github.jianbao.extract.text.ExtractOptions;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.Pages;
import io.github.jianbao.extract.text.Watch;
import io.github.jianbao.extract.web.HtmlText;
import io.github.jianbao.extract.web.RtfText;
import io.github.jianbao.extract.word.DocText;
import io.github.jianbao.extract.word.DocxText;
import io.github.jianbao.extract.word.OdtText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Takes the text out of a file, whatever its name says it is. Serves all threads. */
public final class Extractor {

    private static final Detector DETECTOR = new DefaultDetector();
    private static final Set<String> DOCX = Set.of(
            "application/x-tika-ooxml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12");
    private static final Set<String> DOC = Set.of("application/msword", "application/x-tika-msoffice");
    private static final Set<String> ODT =
            Set.of("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template");

    private Extractor() {}

    /**
     * Takes the text out of a file.
     *
     * @param file a Word, OpenDocument, PDF, OFD, HTML or text file
     * @return its text with its pages
     * @throws ExtractException when it gives no text; the message says why
     * @throws IOException when it cannot be read
     */
    public static Extracted extract(Path file) throws IOException {
        return extract(file, ExtractOptions.USUAL);
    }

    /**
     * Takes the text out of a file.
     *
     * @param file a Word, OpenDocument, PDF, OFD, HTML or text file
     * @param options how it is read, and how much it may ask for
     * @return its text with its pages
     * @throws ExtractException when it gives no text; the message says why
     * @throws IOException when it cannot be read
     */
    public static Extracted extract(Path file, ExtractOptions options) throws IOException {
        int most = options.limits().bytes();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
            if (bytes.length > most) {
                throw new ExtractException(
                        Reason.TOO_LARGE,
                        "is larger than " + (most >> 20 > 0 ? (most >> 20) + " MB" : most + " bytes"));
            }
            return extract(bytes, options);
        }
    }

    /**
     * Takes the text out of the bytes of a file.
     *
     * @param bytes the file
     * @return its text with its pages
     * @throws ExtractException when it gives no text; the message says why
     */
    public static Extracted extract(byte[] bytes) throws ExtractException {
        return extract(bytes, ExtractOptions.USUAL);
    }

    /**
     * Takes the text out of the bytes of a file.
     *
     * @param bytes the file
     * @param options how it is read, and how much it may ask for
     * @return its text with its pages
     * @throws ExtractException when it gives no text; the message says why
     */
    public static Extracted extract(byte[] bytes, ExtractOptions options) throws ExtractException {
        if (bytes.length == 0) {
            throw new ExtractException(Reason.NO_TEXT, "is empty");
        }
        try {
            return read(bytes, new Watch(options));
        } catch (OutOfMemoryError e) {
            throw new ExtractException(Reason.TOO_LARGE, "needs more memory than Java has; give it more with -Xmx", e);
        } catch (StackOverflowError e) {
            throw new ExtractException(Reason.TOO_LARGE, "is nested beyond all measure", e);
        }
    }

    private static Extracted read(byte[] bytes, Watch watch) throws ExtractException {
        if (OfdText.looksLike(bytes)) {
            return OfdText.read(bytes, watch);
        }
        String type = type(bytes);
        if (type.equals("application/pdf")) {
            return PdfText.read(bytes, watch);
        }
        if (type.equals("application/x-tika-ooxml-protected")) {
            throw new ExtractException(Reason.ENCRYPTED, "is a Word file that opens with a password only");
        }
        if (DOCX.contains(type)) {
            return DocxText.read(bytes, watch);
        }
        if (DOC.contains(type)) {
            return DocText.read(bytes, watch);
        }
        if (ODT.contains(type)) {
            return OdtText.read(bytes, watch);
        }
        if (type.equals("application/rtf") || type.equals("text/rtf")) {
            return RtfText.read(bytes, watch);
        }
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return HtmlText.read(bytes, watch);
        }
        if (type.startsWith("text/")) {
            return plain(bytes, watch);
        }
        if (type.equals("application/zip")) {
            throw new ExtractException(Reason.DAMAGED, "is a ZIP file, or a Word or OFD file that is damaged");
        }
        if (type.contains("wps") || type.contains("kingsoft") || type.contains("works")) {
            throw new ExtractException(
                    Reason.UNKNOWN_TYPE, "is a WPS file that only WPS reads: save it as .docx there");
        }
        throw new ExtractException(Reason.UNKNOWN_TYPE, "is not a Word, PDF, OFD, HTML or text file but " + type);
    }

    private static Extracted plain(byte[] bytes, Watch watch) throws ExtractException {
        SourceText source = SourceText.read(bytes);
        if (source.text().isBlank()) {
            throw new ExtractException(Reason.NO_TEXT, "holds blanks only");
        }
        watch.characters(source.text().length());
        return new Extracted(Extracted.Type.TEXT, source, LayoutHints.NONE, Pages.startingAt(), List.of());
    }

    private static String type(byte[] bytes) throws ExtractException {
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            return DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new ExtractException(Reason.DAMAGED, "is damaged: its kind cannot be told", e);
        }
    }
}
