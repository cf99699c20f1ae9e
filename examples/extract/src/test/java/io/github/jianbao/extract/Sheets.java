package io.github.jianbao.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints words and lines at places of pages: type of ten points, places in points from the upper left corner. */
final class Sheets {

    static final int LEADING = 18;
    private static final int HEIGHT = 842;
    private static final int SIZE = 10;

    private final List<StringBuilder> pages = new ArrayList<>();

    Sheets page() {
        pages.add(new StringBuilder());
        return this;
    }

    Sheets words(String words, int x, int y) {
        PdfFile.show(words, x, HEIGHT - y, last());
        return this;
    }

    Sheets words(String words, int x, int y, int size) {
        PdfFile.show(words, x, HEIGHT - y, size, last());
        return this;
    }

    Sheets line(int x1, int y1, int x2, int y2) {
        last().append(x1 + " " + (HEIGHT - y1) + " m " + x2 + " " + (HEIGHT - y2) + " l S\n");
        return this;
    }

    /** A paragraph in lines of this many letters, the first one two letters shorter and set in. The height behind it. */
    int paragraph(String words, int x, int y, int letters) {
        int at = y;
        int from = 0;
        for (int indent = 2; from < words.length(); indent = 0) {
            int end = Math.min(words.length(), from + letters - indent);
            words(words.substring(from, end), x + indent * SIZE, at);
            from = end;
            at += LEADING;
        }
        return at;
    }

    byte[] bytes() throws IOException {
        try (PDDocument document =
                PdfFile.drawn(pages.stream().map(StringBuilder::toString).toList())) {
            return PdfFile.bytes(document);
        }
    }

    private StringBuilder last() {
        return pages.get(pages.size() - 1);
    }
}
