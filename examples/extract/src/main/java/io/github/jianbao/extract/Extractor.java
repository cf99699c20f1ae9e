package io.github.jianbao.extract;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.extract.ExtractException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Takes the text out of a file, whatever its name says it is. Serves all threads. */
public final class Extractor {

    /** A larger file is refused before it is read. */
    static final int MOST_BYTES = 200 << 20;

    /** A file with more text is refused: no bulletin is as long, but a bomb is. */
    static final int MOST_CHARACTERS = 50_000_000;

    private static final Detector DETECTOR = new DefaultDetector();
    private static final Set<String> DOCX = Set.of(
            "application/x-tika-ooxml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12");
    private static final Set<String> OLD_WORD =
            Set.of("application/msword", "application/rtf", "application/x-tika-msoffice");

    private Extractor() {}

    /**
     * Takes the text out of a file.
     *
     * @param file a Word, PDF, OFD, HTML or text file
     * @return its text with its pages
     * @throws ExtractException when it gives no text; the message says why
     * @throws IOException when it cannot be read
     */
    public static Extracted extract(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ExtractException(Reason.TOO_LARGE, "is larger than " + (MOST_BYTES >> 20) + " MB");
            }
            return extract(bytes);
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
        if (bytes.length == 0) {
            throw new ExtractException(Reason.NO_TEXT, "is empty");
        }
        if (OfdText.looksLike(bytes)) {
            return OfdText.read(bytes);
        }
        String type = type(bytes);
        if (type.equals("application/pdf")) {
            return PdfText.read(bytes);
        }
        if (type.equals("application/x-tika-ooxml-protected")) {
            throw new ExtractException(Reason.ENCRYPTED, "is a Word file that opens with a password only");
        }
        if (DOCX.contains(type)) {
            return DocxText.read(bytes);
        }
        if (OLD_WORD.contains(type)) {
            return TikaText.read(Extracted.Type.WORD, bytes);
        }
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return TikaText.read(Extracted.Type.HTML, bytes);
        }
        if (type.startsWith("text/")) {
            return plain(bytes);
        }
        if (type.equals("application/zip")) {
            throw new ExtractException(Reason.DAMAGED, "is a ZIP file, or a Word or OFD file that is damaged");
        }
        throw new ExtractException(Reason.UNKNOWN_TYPE, "is not a Word, PDF, OFD, HTML or text file but " + type);
    }

    static ExtractException tooMuchText() {
        return new ExtractException(Reason.TOO_LARGE, "holds more than " + MOST_CHARACTERS + " characters");
    }

    private static Extracted plain(byte[] bytes) throws ExtractException {
        SourceText source = SourceText.read(bytes);
        if (source.text().isBlank()) {
            throw new ExtractException(Reason.NO_TEXT, "holds blanks only");
        }
        return Extracted.unpaged(Extracted.Type.TEXT, source);
    }

    private static String type(byte[] bytes) throws ExtractException {
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            return DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new ExtractException(Reason.DAMAGED, "is damaged: its kind cannot be told", e);
        }
    }
}
