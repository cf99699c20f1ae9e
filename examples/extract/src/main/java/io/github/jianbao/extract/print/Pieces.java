package io.github.jianbao.extract.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts letters together to pieces, in the order of the file. What was printed twice to look bold is there once. */
final class Pieces {

    private static final double GAP = 0.9;
    private static final double CELL = 0.08;
    private static final double NARROW = 0.15;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Rule> upright;
    private final Set<Long> seen = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private String blanks = "";
    private double left;
    private double right;
    private double base;
    private double size;
    private boolean bold;

    private Pieces(List<Rule> rules) {
        this.upright = rules.stream().filter(rule -> !rule.lies()).toList();
    }

    static List<Piece> of(List<Glyph> glyphs, List<Rule> rules) {
        Pieces pieces = new Pieces(rules);
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank()) {
                pieces.blanks += glyph.text();
            } else if (!pieces.isDoubled(glyph)) {
                pieces.add(glyph);
            }
        }
        pieces.end();
        return pieces.pieces;
    }

    private boolean isDoubled(Glyph glyph) {
        double cell = CELL * Math.max(1, glyph.size());
        long column = Math.round(glyph.left() / cell);
        long row = Math.round(glyph.base() / cell);
        boolean found = false;
        for (long x = column - 1; x <= column + 1; x++) {
            for (long y = row - 1; y <= row + 1; y++) {
                found |= seen.contains(key(glyph.text(), x, y));
            }
        }
        seen.add(key(glyph.text(), column, row));
        return found;
    }

    private static long key(String text, long x, long y) {
        return ((text.hashCode() * 40_009L) + x) * 40_009L + y;
    }

    private void add(Glyph glyph) {
        boolean same = !text.isEmpty()
                && Math.abs(glyph.base() - base) < 0.12 * size
                && Math.abs(glyph.size() - size) < 0.15 * size
                && glyph.bold() == bold
                && glyph.left() - right < GAP * size
                && glyph.left() - right > -0.5 * size
                && glyph.left() > left
                && !parted(right, glyph.left());
        if (same) {
            double gap = (glyph.left() - right) / size;
            boolean wide = Letters.isWide(glyph.text().charAt(0)) && Letters.isWide(text.charAt(text.length() - 1));
            boolean typed = !blanks.isEmpty() && (!wide || gap > NARROW);
            text.append(typed ? " " : Letters.between(text.toString().substring(text.length() - 1), glyph.text(), gap));
        } else {
            end();
            left = glyph.left();
            base = glyph.base();
            size = glyph.size();
            bold = glyph.bold();
        }
        text.append(glyph.text());
        blanks = "";
        right = glyph.right();
    }

    /** Whether a line stands between two letters. */
    private boolean parted(double from, double to) {
        for (Rule rule : upright) {
            if (rule.at() > from - 1 && rule.at() < to + 1 && rule.top() < base && rule.bottom() > base - size / 2) {
                return true;
            }
        }
        return false;
    }

    private void end() {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), left, right, base, size, bold, null));
        }
        text.setLength(0);
        blanks = "";
    }
}
