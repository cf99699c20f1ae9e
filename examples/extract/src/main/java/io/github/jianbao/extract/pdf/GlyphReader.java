package io.github.jianbao.extract.pdf;

import io.github.jianbao.core.Chars;
import io.github.jianbao.extract.print.Glyph;
import io.github.jianbao.extract.print.PrintPage;
import io.github.jianbao.extract.print.Rule;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Omissions;
import io.github.jianbao.extract.text.Watch;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects letters and lines of each page, at their places. Of the stripper that it extends it keeps the letters alone. */
final class GlyphReader extends PDFTextStripper {

    private static final int DRAWN = 100;

    /** The four ways that text runs: to the right, up, to the left, down. */
    private enum Way {
        RIGHT,
        UP,
        LEFT,
        DOWN;

        static Way of(TextPosition position) {
            return values()[Math.round(position.getDir() / 90) % 4];
        }
    }

    private final Watch watch;
    private final Omissions leftOut;
    private final int count;
    private final List<PrintPage> pages = new ArrayList<>();
    private final BitSet silent = new BitSet();
    private final BitSet drawn = new BitSet();
    private final Faces faces = new Faces();
    private final Unpacking unpacking;
    private Map<Way, List<Glyph>> glyphs = new EnumMap<>(Way.class);
    private Paths paths = new Paths();
    private int letters;
    private int unreadable;
    private int pictures;

    GlyphReader(Watch watch, Omissions leftOut, int count) {
        this.watch = watch;
        this.leftOut = leftOut;
        this.count = count;
        this.unpacking = new Unpacking(watch.options().limits().unpacked());
    }

    List<PrintPage> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        while (pages.size() < count) {
            silent.set(pages.size());
            pages.add(PrintPage.read(""));
        }
        return pages;
    }

    boolean isSilent(int page) {
        return silent.get(page);
    }

    boolean isDrawn(int page) {
        return drawn.get(page);
    }

    /** Pages without contents are not handed to the stripper's steps. */
    @Override
    public void processPage(PDPage page) throws IOException {
        glyphs = new EnumMap<>(Way.class);
        paths = new Paths();
        letters = 0;
        unreadable = 0;
        pictures = 0;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            unpacking.check(streams.next().getCOSObject());
        }
        super.processPage(page);
        end(page);
        watch.done(pages.size(), count);
    }

    private void end(PDPage page) {
        int number = pages.size() + 1;
        Way way = Way.RIGHT;
        for (Map.Entry<Way, List<Glyph>> entry : glyphs.entrySet()) {
            way = entry.getValue().size() > glyphs.getOrDefault(way, List.of()).size() ? entry.getKey() : way;
        }
        List<Glyph> upright = glyphs.getOrDefault(way, List.of());
        int others = glyphs.values().stream().mapToInt(List::size).sum() - upright.size();
        leftOut.add(LeftOut.Kind.SIDEWAYS_TEXT, others + letters, number);
        leftOut.add(LeftOut.Kind.UNREADABLE, unreadable, number);
        boolean empty = upright.stream().allMatch(glyph -> glyph.text().isBlank());
        silent.set(number - 1, empty);
        drawn.set(number - 1, empty && pictures == 0 && paths.curves() > DRAWN);
        leftOut.add(LeftOut.Kind.PICTURES, empty ? 0 : pictures, number);
        PDRectangle box = page.getCropBox();
        boolean across = way == Way.UP || way == Way.DOWN;
        double width = across ? box.getHeight() : box.getWidth();
        double height = across ? box.getWidth() : box.getHeight();
        List<Rule> rules = paths.rules(box, way.ordinal());
        pages.add(PrintPage.of(width, height, upright, rules));
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        float slope = position.getDir() % 90;
        boolean straight = slope == 0 && Math.abs(position.getTextMatrix().getShearX()) < 1000;
        // as it is seen: the size that the file gives does not count how the page is scaled
        double size = Math.abs(position.getYScale());
        double width = position.getWidthDirAdj();
        if (!straight || size == 0 || !Double.isFinite(size + width + position.getXDirAdj() + position.getYDirAdj())) {
            letters++;
            return;
        }
        boolean stroked = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        boolean bold = stroked || faces.isBold(position.getFont());
        glyphs.computeIfAbsent(Way.of(position), key -> new ArrayList<>())
                .add(new Glyph(mended(text), position.getXDirAdj(), position.getYDirAdj(), width, size, bold));
        unreadable--;
    }

    /** Fonts of Chinese have one glyph for a radical and for the letter that it is: the letter is what was written. */
    private static String mended(String text) {
        char first = text.charAt(0);
        return text.length() == 1 && Chars.mend(first) != first ? String.valueOf(Chars.mend(first)) : text;
    }

    /** A glyph that has no character does not come as text. */
    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        watch.operator();
        unreadable++;
        int before = unreadable;
        int odd = letters;
        super.showGlyph(matrix, font, code, displacement);
        if (unreadable == before && letters > odd) {
            unreadable--;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        watch.operator();
        String name = operator.getName();
        boolean picture = name.equals("BI")
                || name.equals("Do")
                        && !operands.isEmpty()
                        && operands.get(0) instanceof COSName object
                        && getResources() != null
                        && getResources().isImageXObject(object);
        pictures += picture ? 1 : 0;
        paths.operator(name, operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        unpacking.check(form.getCOSObject());
        super.showForm(form);
    }

    /** PDFBox goes on after what goes wrong in a form; not where the file has gone beyond its limits. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof ExtractException) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }
}
