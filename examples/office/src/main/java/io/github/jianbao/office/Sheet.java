package io.github.jianbao.office;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The body of a Word file while it is written: paragraphs and tables, one behind the other. */
final class Sheet {

    private static final int LEAST_LINE = 20;

    private static final Set<Style> HEADS = EnumSet.of(
            Style.DOCUMENT_NUMBER,
            Style.TITLE,
            Style.SUBTITLE,
            Style.BYLINE,
            Style.ADDRESSEE,
            Style.BULLETIN_TITLE,
            Style.ATTACHMENT_TITLE);

    private final CTBody body;
    private final Styles styles;
    private @Nullable Para last;
    private @Nullable Style style;

    /** The style of the paragraph before the last one. */
    private @Nullable Style above;

    private boolean begun;
    private boolean newPage;
    private int room;
    private int bookmarks;

    Sheet(CTBody body, Styles styles) {
        this.body = body;
        this.styles = styles;
    }

    Para paragraph(Style style) {
        Para paragraph = new Para(body.addNewP(), styles, style);
        if (newPage) {
            paragraph.onNewPage();
            newPage = false;
        }
        if (room > 0) {
            paragraph.before(room);
            room = 0;
        }
        last = paragraph;
        above = this.style;
        this.style = style;
        begun = true;
        return paragraph;
    }

    /** The next paragraph begins a page, unless it is the first of all. */
    void newPage() {
        newPage = begun;
    }

    /**
     * The last paragraph stands on the page of the next one: no signature on a page without text. The first paragraph under a head
     * is kept with that already; a whole page cannot be kept together.
     */
    void keepWithNext() {
        if (last != null && !newPage && (above == null || !HEADS.contains(above))) {
            last.keepNext();
        }
    }

    /** Whether the last paragraph was in one of these styles. */
    boolean isBehind(Set<Style> styles) {
        return style != null && styles.contains(style);
    }

    /** The next paragraph has room above it, in twips. */
    void room(int twips) {
        room = Math.max(room, twips);
    }

    CTTbl table() {
        if (newPage) {
            paragraph(Style.PLAIN).lines(LEAST_LINE);
        }
        last = null;
        style = null;
        room = 0;
        begun = true;
        return body.addNewTbl();
    }

    /** An empty paragraph that Word wants behind a table or a frame; nobody sees it. */
    void close() {
        paragraph(Style.PLAIN).lines(LEAST_LINE);
    }

    Styles styles() {
        return styles;
    }

    /** A number that no other bookmark has. */
    int bookmark() {
        return ++bookmarks;
    }

    /** What comes next stands on pages of its own, turned round, up to {@link #upright()}. */
    void turn() {
        CTPPr end = (last == null ? paragraph(Style.PLAIN).lines(LEAST_LINE) : last).properties();
        end.setSectPr((CTSectPr) body.getSectPr().copy());
    }

    void upright() {
        CTSectPr turned = (CTSectPr) body.getSectPr().copy();
        CTPageSz size = turned.getPgSz();
        CTPageMar margins = turned.getPgMar();
        Object width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        size.setOrient(STPageOrientation.LANDSCAPE);
        Object left = margins.getLeft();
        margins.setLeft(margins.getBottom());
        margins.setBottom(margins.getRight());
        margins.setRight(margins.getTop());
        margins.setTop(left);
        paragraph(Style.PLAIN).lines(LEAST_LINE).properties().setSectPr(turned);
        last = null;
    }

    /** The width between the margins, in twips; of a page turned round, its height. */
    int width(boolean turned) {
        CTSectPr page = body.getSectPr();
        CTPageMar margins = page.getPgMar();
        return turned
                ? twips(page.getPgSz().getH()) - twips(margins.getTop()) - twips(margins.getBottom())
                : twips(page.getPgSz().getW()) - twips(margins.getLeft()) - twips(margins.getRight());
    }

    private static int twips(Object measure) {
        return measure instanceof BigInteger twips ? twips.intValueExact() : 0;
    }
}
