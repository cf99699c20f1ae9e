package io.github.jianbao.extract.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a column, or of a page before its columns are known. */
final class Line {

    private static final double SAME_LINE = 0.45;
    private static final double RAISED = 0.12;
    private static final double SMALL = 0.78;

    private final List<Piece> pieces;
    private final double size;
    private final double base;
    private final String text;

    private Line(List<Piece> pieces) {
        this.pieces = pieces;
        pieces.sort(Comparator.comparingDouble(Piece::left));
        Piece main = pieces.get(0);
        for (Piece piece : pieces) {
            main = piece.text().length() > main.text().length() ? piece : main;
        }
        this.size = main.size();
        this.base = main.base();
        this.text = text(pieces, main);
    }

    /** Lines from top to bottom. */
    static List<Line> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::base));
        List<Line> lines = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        double base = 0;
        double size = 0;
        for (Piece piece : sorted) {
            if (piece.table() != null) {
                // a table is a line of its own
                if (!open.isEmpty()) {
                    lines.add(new Line(open));
                    open = new ArrayList<>();
                    size = 0;
                }
                lines.add(new Line(new ArrayList<>(List.of(piece))));
                continue;
            }
            double far = SAME_LINE * Math.max(size, piece.size());
            if (!open.isEmpty() && piece.base() - base > far) {
                lines.add(new Line(open));
                open = new ArrayList<>();
                size = 0;
            }
            if (open.isEmpty() || piece.size() > size) {
                base = piece.base();
                size = piece.size();
            }
            open.add(piece);
        }
        if (!open.isEmpty()) {
            lines.add(new Line(open));
        }
        return lines;
    }

    /** A small number that is raised behind Han is the mark of a note. */
    private static String text(List<Piece> pieces, Piece main) {
        StringBuilder text = new StringBuilder();
        Piece before = null;
        for (Piece piece : pieces) {
            String words = piece.text();
            boolean mark = before != null
                    && piece.size() < SMALL * main.size()
                    && piece.base() < main.base() - RAISED * main.size()
                    && words.chars().allMatch(c -> Letters.isDigit((char) c))
                    && words.length() <= 3
                    && !Letters.isWord(text.charAt(text.length() - 1));
            words = mark ? "[" + words + "]" : words;
            if (before != null) {
                text.append(Letters.between(
                        text.substring(text.length() - 1), words, (piece.left() - before.right()) / main.size()));
            }
            text.append(words);
            before = piece;
        }
        return text.toString().strip();
    }

    List<Piece> pieces() {
        return pieces;
    }

    double left() {
        return pieces.get(0).left();
    }

    double right() {
        return pieces.stream().mapToDouble(Piece::right).max().orElse(0);
    }

    double base() {
        return base;
    }

    double size() {
        return size;
    }

    String text() {
        return text;
    }

    boolean isBold() {
        return pieces.stream().allMatch(Piece::bold);
    }

    @Nullable
    Grid table() {
        return pieces.get(0).table();
    }
}
