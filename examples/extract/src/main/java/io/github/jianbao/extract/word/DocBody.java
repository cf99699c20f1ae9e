package io.github.jianbao.extract.word;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractOptions.Changes;
import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/** Walks over the body of a .doc file. What is no letter stands in the text as control characters ([MS-DOC] 2.8.26). */
final class DocBody {

    private static final int EDGE = 30;
    private static final double TWIPS_A_LETTER = 210;
    private static final int CENTRED = 1;
    private static final int MOST_LEVELS = 8;

    private final WordOutput out;
    private final Watch watch;
    private final DocLists lists;
    private final DocNotes notes;
    private final HWPFDocument document;
    private final Fields fields = new Fields();
    private final boolean accepted;

    DocBody(HWPFDocument document, WordOutput out, Watch watch) {
        this.document = document;
        this.out = out;
        this.watch = watch;
        this.lists = new DocLists(document);
        this.notes = new DocNotes(document);
        this.accepted = watch.options().changes() == Changes.ACCEPTED;
    }

    void read() throws ExtractException {
        blocks(document.getRange(), 0);
        boxes();
    }

    private void blocks(Range range, int level) throws ExtractException {
        Words unended = null;
        for (int i = 0; i < range.numParagraphs(); i++) {
            watch.tick();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < MOST_LEVELS) {
                Table table = table(range, paragraph);
                if (table != null) {
                    table(table, level + 1);
                    i += Math.max(1, table.numParagraphs()) - 1;
                    continue;
                }
            }
            Words words = unended == null ? new Words() : unended;
            boolean contents = fields.inContents();
            boolean whole = words(paragraph, words);
            unended = whole ? null : words;
            if (whole) {
                out.paragraph(words, look(paragraph, contents || fields.inContents()));
            }
        }
        if (unended != null && !unended.isBlank()) {
            out.paragraph(unended, Look.PLAIN);
        }
    }

    /** The table that begins at a paragraph; null where the file says of it what cannot be. */
    private static @Nullable Table table(Range range, Paragraph paragraph) {
        try {
            return range.getTable(paragraph);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private void table(Table table, int level) throws ExtractException {
        List<Integer> edges = edges(table);
        if (!out.startTable()) {
            return;
        }
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            out.startRow();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                boolean continued = cell.isMerged() && !cell.isFirstMerged();
                out.startCell(span(cell, edges));
                if (!continued && (!cell.isVerticallyMerged() || cell.isFirstVerticallyMerged())) {
                    blocks(cell, level);
                }
            }
        }
        out.endTable();
    }

    /** Where cells of the table begin or end, rising; what is nearer than a hair is one place. */
    private static List<Integer> edges(Table table) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                places.add(row.getCell(c).getLeftEdge());
                places.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int place : places) {
            if (edges.isEmpty() || place - edges.get(edges.size() - 1) > EDGE) {
                edges.add(place);
            }
        }
        return edges;
    }

    private static int span(TableCell cell, List<Integer> edges) {
        int left = cell.getLeftEdge() + EDGE;
        int right = cell.getLeftEdge() + cell.getWidth() - EDGE;
        return 1
                + (int) edges.stream()
                        .filter(edge -> edge > left && edge < right)
                        .count();
    }

    /** The words of a paragraph. Whether its mark stands: without it, the next paragraph goes on. */
    private boolean words(Paragraph paragraph, Words words) throws ExtractException {
        boolean whole = true;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = run.text();
            int from = Math.max(0, paragraph.getStartOffset() - run.getStartOffset());
            int to = Math.min(text.length(), paragraph.getEndOffset() - run.getStartOffset());
            boolean gone = accepted ? run.isMarkedDeleted() : run.isMarkedInserted();
            if (gone) {
                boolean mark = text.endsWith("\r") && to == text.length();
                whole &= !mark;
                out.leftOut(LeftOut.Kind.CHANGED_TEXT, Math.max(0, to - from - (mark ? 1 : 0)));
                continue;
            }
            if (run.isSymbol()) {
                symbol(run, words);
                continue;
            }
            for (int at = from; at < to; at++) {
                watch.tick();
                letter(text.charAt(at), run.getStartOffset() + at, run, words);
            }
        }
        return whole;
    }

    private void letter(char c, int offset, CharacterRun run, Words words) throws ExtractException {
        boolean seen = fields.visible();
        switch (c) {
            case '\u0013' -> fields.begin();
            case '\u0014' -> fields.separate();
            case '\u0015' -> add(fields.end(), run, words);
            case '\r', '\u0007' -> {}
            case '\u000b' -> words.mark('\n');
            case '\f', '\u000e' -> words.mark('\f');
            case '\u0001' -> out.leftOut(LeftOut.Kind.PICTURES, run.isSpecialCharacter() && seen ? 1 : 0);
            case '\u0002' -> add(notes.mark(offset, out), run, words);
            case '\u0005' -> notes.comment(out);
            case '\u001e' -> add("-", run, words);
            default -> {
                if (Symbols.isSign(c)) {
                    String letter = Symbols.letter("Wingdings", c);
                    add(letter, run, words);
                    out.leftOut(LeftOut.Kind.SYMBOLS, letter.isEmpty() ? 1 : 0);
                } else if (c >= ' ' || c == '\t') {
                    if (seen) {
                        add(String.valueOf(c), run, words);
                    } else {
                        fields.code(String.valueOf(c));
                    }
                }
            }
        }
    }

    private void add(String text, CharacterRun run, Words words) {
        if (text.isEmpty() || !fields.visible()) {
            return;
        }
        if (run.isVanished()) {
            out.leftOut(LeftOut.Kind.HIDDEN_TEXT, text.length());
        } else {
            words.add(text, run.isBold(), run.getFontSize() / 2.0);
        }
    }

    private void symbol(CharacterRun run, Words words) {
        String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
        String letter = Symbols.letter(font, run.getSymbolCharacter());
        add(letter, run, words);
        out.leftOut(LeftOut.Kind.SYMBOLS, letter.isEmpty() ? 1 : 0);
    }

    /** Text boxes; the file keeps them apart, and where they are fastened is not given by POI. */
    private void boxes() throws ExtractException {
        Range range = document.getMainTextboxRange();
        for (int i = 0; range != null && i < range.numParagraphs(); i++) {
            Words words = new Words();
            words(range.getParagraph(i), words);
            if (!words.isBlank()) {
                out.paragraph(words, Look.PLAIN);
            }
        }
    }

    private Look look(Paragraph paragraph, boolean contents) {
        Numbering.Numbered numbered = lists.next(paragraph);
        String style = style(paragraph);
        boolean centred = paragraph.getJustification() == CENTRED;
        double first = (paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()) / TWIPS_A_LETTER;
        int outline = paragraph.getLvl();
        return new Look(
                numbered.number(),
                numbered.level() + 1,
                outline >= 0 && outline < ListLevel.MOST ? outline + 1 : 0,
                centred,
                !centred && first >= DocxParts.LEAST_INDENT,
                contents || style.startsWith("toc ") || style.startsWith("目录 "),
                paragraph.pageBreakBefore());
    }

    private String style(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }
}
