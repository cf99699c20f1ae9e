package io.github.jianbao.office;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Makes a template an empty document: its own text goes, its page stays, and what a page needs is there. */
final class PageSetup {

    private PageSetup() {}

    /**
     * Prepares a template.
     *
     * @param document the template
     * @param usual the layout of GB/T 9704
     * @return the document's styles
     */
    static Styles prepare(XWPFDocument document, XWPFDocument usual) {
        XWPFStyles target = document.getStyles() == null ? document.createStyles() : document.getStyles();
        Styles styles = new Styles(target, usual.getStyles());
        CTBody body = document.getDocument().isSetBody()
                ? document.getDocument().getBody()
                : document.getDocument().addNewBody();
        clear(body);
        CTSectPr page = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        CTSectPr standard = usual.getDocument().getBody().getSectPr();
        if (!page.isSetPgSz() || !page.isSetPgMar()) {
            page.setPgSz(standard.getPgSz());
            page.setPgMar(standard.getPgMar());
            page.setDocGrid(standard.getDocGrid());
        }
        if (page.sizeOfFooterReferenceArray() == 0 && page.sizeOfHeaderReferenceArray() == 0) {
            pageNumbers(document, usual, styles);
        }
        return styles;
    }

    /** Takes out everything but the page, which POI holds on to. */
    private static void clear(CTBody body) {
        try (XmlCursor cursor = body.newCursor()) {
            cursor.toFirstContentToken();
            while (!cursor.isEnd() && !cursor.isEnddoc()) {
                if (cursor.isStart() && cursor.getName().getLocalPart().equals("sectPr")) {
                    cursor.toEndToken();
                    cursor.toNextToken();
                } else if (!cursor.removeXml()) {
                    cursor.toNextToken();
                }
            }
        }
    }

    /** — 1 — outside, on odd and even pages (§7.5). */
    private static void pageNumbers(XWPFDocument document, XWPFDocument usual, Styles styles) {
        document.setEvenAndOddHeadings(true);
        XWPFHeaderFooterPolicy feet = usual.getHeaderFooterPolicy();
        copy(feet.getDefaultFooter(), document.createFooter(HeaderFooterType.DEFAULT), styles);
        copy(feet.getEvenPageFooter(), document.createFooter(HeaderFooterType.EVEN), styles);
    }

    private static void copy(XWPFFooter from, XWPFFooter to, Styles styles) {
        CTHdrFtr foot = (CTHdrFtr) from._getHdrFtr().copy();
        foot.getPArray(0).getPPr().getPStyle().setVal(styles.id(Style.FOOTER));
        to.setHeaderFooter(foot);
    }
}
