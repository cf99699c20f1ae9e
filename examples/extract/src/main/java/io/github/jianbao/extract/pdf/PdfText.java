package io.github.jianbao.extract.pdf;

import io.github.jianbao.extract.print.Print;
import io.github.jianbao.extract.print.PrintPage;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Omissions;
import io.github.jianbao.extract.text.PageText;
import io.github.jianbao.extract.text.Watch;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The text of a PDF file through PDFBox. */
public final class PdfText {

    private static final double MOST_PIXELS = 30_000_000;
    private static final double DOTS_AN_INCH = 300;
    private static final double POINTS_AN_INCH = 72;

    private PdfText() {}

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param watch holds it to the limits
     * @return its text
     * @throws ExtractException when it gives no text
     */
    public static Extracted read(byte[] bytes, Watch watch) throws ExtractException {
        Omissions leftOut = new Omissions();
        return Print.read(pages(bytes, leftOut, watch), Extracted.Type.PDF, leftOut, watch);
    }

    private static List<PrintPage> pages(byte[] bytes, Omissions leftOut, Watch watch) throws ExtractException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new ExtractException(Reason.ENCRYPTED, "is a PDF that forbids taking its text out");
            }
            return pages(document, leftOut, watch);
        } catch (InvalidPasswordException e) {
            throw new ExtractException(Reason.ENCRYPTED, "is a PDF that opens with a password only", e);
        } catch (ExtractException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox has a runtime exception of some kind for many a damage
            throw new ExtractException(Reason.DAMAGED, "is a damaged PDF", e);
        }
    }

    private static List<PrintPage> pages(PDDocument document, Omissions leftOut, Watch watch) throws IOException {
        int count = document.getNumberOfPages();
        if (count == 0) {
            throw new ExtractException(Reason.DAMAGED, "is a damaged PDF: it has no pages");
        }
        if (count > watch.options().limits().pages()) {
            throw new ExtractException(
                    Reason.TOO_LARGE,
                    "has more than " + watch.options().limits().pages() + " pages");
        }
        GlyphReader reader = new GlyphReader(watch, leftOut, count);
        List<PrintPage> pages = reader.read(document);
        for (int page = 0; page < count; page++) {
            if (reader.isSilent(page)) {
                pages.set(page, silent(document, page, reader.isDrawn(page), leftOut, watch));
            }
        }
        return pages;
    }

    /** A page without text, which somebody may read off its picture. */
    private static PrintPage silent(PDDocument document, int page, boolean drawn, Omissions leftOut, Watch watch)
            throws IOException {
        PageText recognition = watch.options().pageText();
        String text = "";
        if (recognition != PageText.NONE) {
            text = recognition.read(page + 1, image(document, page));
            watch.done(page, 0);
        }
        if (text.isBlank()) {
            leftOut.add(drawn ? LeftOut.Kind.PAGES_OF_PATHS : LeftOut.Kind.PAGES_WITHOUT_TEXT, 1, page + 1);
        }
        return PrintPage.read(text);
    }

    private static BufferedImage image(PDDocument document, int page) throws IOException {
        PDRectangle box = document.getPage(page).getCropBox();
        double inches = Math.max(1, (double) box.getWidth() * box.getHeight()) / POINTS_AN_INCH / POINTS_AN_INCH;
        double dots = Math.min(DOTS_AN_INCH, Math.sqrt(MOST_PIXELS / inches));
        return new PDFRenderer(document).renderImageWithDPI(page, (float) dots, ImageType.GRAY);
    }
}
