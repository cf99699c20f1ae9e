package io.github.jianbao.extract;

import io.github.jianbao.extract.ExtractException.Reason;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF file, page by page, through PDFBox. */
final class PdfText {

    private PdfText() {}

    static Extracted read(byte[] bytes) throws ExtractException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new ExtractException(Reason.ENCRYPTED, "is a PDF that forbids taking its text out");
            }
            return pages(document);
        } catch (InvalidPasswordException e) {
            throw new ExtractException(Reason.ENCRYPTED, "is a PDF that opens with a password only", e);
        } catch (ExtractException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new ExtractException(Reason.DAMAGED, "is a damaged PDF", e);
        }
    }

    private static Extracted pages(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count == 0) {
            throw new ExtractException(Reason.DAMAGED, "is a damaged PDF: it has no pages");
        }
        PDFTextStripper stripper = new IndentedStripper();
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("");
        // a running head or a page number stands where it is printed, not where the file happens to draw it
        stripper.setSortByPosition(true);
        // bold made by printing twice
        stripper.setSuppressDuplicateOverlappingText(true);
        PageJoiner joiner = new PageJoiner(Extracted.Type.PDF);
        for (int page = 1; page <= count; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            joiner.add(stripper.getText(document));
        }
        return joiner.joined();
    }
}
