package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Prints a text as a PDF file: A4, lines broken at the margin, indents as places and not as characters, a page number at the
 * foot. The font is the one that every reader of Chinese PDF knows by name (STSong-Light), so no font has to be there.
 */
final class PdfFile {

    private static final int SIZE = 10;
    private static final int LEADING = 18;
    private static final int MARGIN = 90;
    private static final int TOP = 760;
    private static final int BOTTOM = 90;
    private static final int CELLS = 40 * 2;
    static final COSName FONT = COSName.getPDFName("F1");

    /** A line as printed. */
    private record Line(int indent, String words) {}

    private final List<List<Line>> pages = new ArrayList<>();

    private PdfFile() {}

    /** The text in as many pages as it needs; a form feed begins one. */
    static byte[] of(String text) throws IOException {
        try (PDDocument document = document(text)) {
            return bytes(document);
        }
    }

    /** The same, behind passwords: an empty one of the user opens the file. */
    static byte[] encrypted(String text, String owner, String user, boolean extractable) throws IOException {
        try (PDDocument document = document(text)) {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(extractable);
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static PDDocument document(String text) throws IOException {
        PdfFile file = new PdfFile();
        for (String part : text.split("\f", -1)) {
            file.pages.add(new ArrayList<>());
            part.lines().forEach(file::line);
        }
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < file.pages.size(); i++) {
            contents.add(operators(file.pages.get(i), i + 1));
        }
        return drawn(contents);
    }

    /** Pages of operators of their own; the font is called F1. */
    static PDDocument drawn(List<String> contents) throws IOException {
        PDDocument document = new PDDocument();
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        for (String operators : contents) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(operators.getBytes(US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
        }
        return document;
    }

    /** Breaks a line at the margin. A leader of dots is as long as there is room. */
    private void line(String line) {
        String words = line.stripLeading().replace("\t", "……");
        int indent = 0;
        for (int i = 0; i < line.length() - words.length(); i++) {
            indent += line.charAt(i) == '\u3000' ? 2 : 1;
        }
        String leader = leader(words);
        if (!leader.isEmpty() && width(words) > CELLS) {
            int room = CELLS - width(words.replace(leader, ""));
            words = words.replace(leader, "…".repeat(Math.max(2, room / 2)));
        }
        do {
            int end = fitting(words, CELLS - indent);
            add(new Line(indent, words.substring(0, end)));
            words = words.substring(end);
            indent = indent > 8 ? indent : 0;
        } while (!words.isEmpty());
    }

    private static String leader(String words) {
        int start = words.indexOf("……");
        int end = start;
        while (start >= 0 && end < words.length() && words.charAt(end) == '…') {
            end++;
        }
        return start < 0 ? "" : words.substring(start, end);
    }

    private void add(Line line) {
        List<Line> page = pages.get(pages.size() - 1);
        if (page.size() == (TOP - BOTTOM) / LEADING) {
            page = new ArrayList<>();
            pages.add(page);
        }
        page.add(line);
    }

    private static String operators(List<Line> lines, int number) {
        StringBuilder out = new StringBuilder();
        int y = TOP;
        for (Line line : lines) {
            show(line.words(), MARGIN + line.indent() * SIZE / 2, y, out);
            y -= LEADING;
        }
        if (!lines.isEmpty()) {
            show("- " + number + " -", (int) PDRectangle.A4.getWidth() / 2 - SIZE, BOTTOM / 2, out);
        }
        return out.toString();
    }

    static void show(String words, int x, int y, StringBuilder out) {
        show(words, x, y, SIZE, out);
    }

    static void show(String words, int x, int y, int size, StringBuilder out) {
        if (!words.isBlank()) {
            String hex = HexFormat.of().formatHex(words.getBytes(UTF_16BE));
            out.append("BT /F1 " + size + " Tf " + x + " " + y + " Td <" + hex + "> Tj ET\n");
        }
    }

    /** No line begins with a closing mark. */
    private static int fitting(String words, int cells) {
        int end = words.length();
        while (width(words.substring(0, end)) > cells) {
            end--;
        }
        while (end < words.length() && end > 1 && "，。、；：？！）》”…".indexOf(words.charAt(end)) >= 0) {
            end--;
        }
        return end;
    }

    private static int width(String words) {
        return words.chars().map(c -> c < 0x80 ? 1 : 2).sum();
    }

    static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(-25, -254, 1025, 1134).getCOSArray());
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 880);
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        glyphs.setName(COSName.BASE_FONT, "STSong-Light");
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.FONT_DESC, descriptor);
        glyphs.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        for (int value : new int[] {1, 95, 500}) {
            widths.add(COSInteger.get(value));
        }
        glyphs.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(glyphs);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
