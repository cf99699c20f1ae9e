package io.github.jianbao.extract;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.extract.ExtractException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/**
 * The text of a .docx file through POI: a paragraph a line, with its own number and its indent; a row of a table a line, tabs
 * between the cells. No running heads, no footnotes, no comments. A Word file has no pages: each printer makes its own.
 */
final class DocxText {

    private static final String INDENT = "\u3000\u3000";
    private static final int LEAST_TWIPS = 200;
    private static final int LEAST_HUNDREDTHS = 100;
    private static final int MOST_STYLES = 20;

    private final StringBuilder text = new StringBuilder();
    private final XWPFDocument document;
    private final WordNumbers numbers;

    private DocxText(XWPFDocument document) {
        this.document = document;
        this.numbers = new WordNumbers(document.getNumbering());
    }

    static Extracted read(byte[] bytes) throws ExtractException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxText reader = new DocxText(document);
            for (IBodyElement element : document.getBodyElements()) {
                reader.element(element);
            }
            if (reader.text.toString().isBlank()) {
                throw new ExtractException(Reason.NO_TEXT, "is a Word file without text: pictures only?");
            }
            return Extracted.unpaged(Extracted.Type.WORD, SourceText.of(reader.text));
        } catch (ExtractException e) {
            throw e;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new ExtractException(Reason.DAMAGED, "is a damaged Word file", e);
        }
    }

    private void element(IBodyElement element) throws ExtractException {
        if (element instanceof XWPFParagraph paragraph) {
            String words = paragraph.getParagraphText();
            boolean indented = !words.isBlank() && words.strip().equals(words.stripTrailing()) && isIndented(paragraph);
            String number = words.isBlank() ? "" : numbers.next(paragraph);
            line((indented ? INDENT : "") + number + words);
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                line(row.getTableCells().stream()
                        .map(cell -> cell.getParagraphs().stream()
                                .map(XWPFParagraph::getParagraphText)
                                .collect(Collectors.joining(" "))
                                .replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")));
            }
        } else if (element instanceof XWPFSDT control) {
            line(control.getContent().getText());
        }
    }

    private void line(String line) throws ExtractException {
        text.append(line).append('\n');
        if (text.length() > Extractor.MOST_CHARACTERS) {
            throw Extractor.tooMuchText();
        }
    }

    /** Whether the first line is set in, by the paragraph itself or by the nearest of its styles that says something. */
    private boolean isIndented(XWPFParagraph paragraph) {
        CTPPrBase own = paragraph.getCTP().getPPr();
        Boolean said = said(own);
        XWPFStyle style = style(paragraph.getStyleID());
        for (int i = 0; i < MOST_STYLES && said == null && style != null; i++) {
            said = said(style.getCTStyle().getPPr());
            style = style(style.getBasisStyleID());
        }
        return Objects.requireNonNullElse(said, false);
    }

    private @Nullable XWPFStyle style(@Nullable String id) {
        return id == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(id);
    }

    private static @Nullable Boolean said(@Nullable CTPPrBase properties) {
        CTInd indent = properties == null ? null : properties.getInd();
        if (indent != null && indent.isSetFirstLineChars()) {
            return indent.getFirstLineChars().intValue() >= LEAST_HUNDREDTHS;
        }
        if (indent != null && indent.isSetFirstLine()) {
            return twips(indent.getFirstLine()) >= LEAST_TWIPS;
        }
        return null;
    }

    /** Written as a number, or with a unit of which whole points matter here. */
    private static double twips(Object measure) {
        String written = measure.toString();
        boolean points = written.endsWith("pt");
        try {
            double number = Double.parseDouble(points ? written.substring(0, written.length() - 2) : written);
            return points ? number * 20 : number;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
