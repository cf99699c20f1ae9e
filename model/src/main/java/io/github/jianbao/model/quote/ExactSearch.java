package io.github.jianbao.model.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds all places of a piece, none inside another, in one pass (Knuth, Morris and Pratt 1977). */
final class ExactSearch {

    private ExactSearch() {}

    static List<Stretch> find(CharSequence row, String piece) {
        List<Stretch> found = new ArrayList<>();
        int[] borders = borders(piece);
        int matched = 0;
        for (int at = 0; at < row.length(); at++) {
            while (matched > 0 && row.charAt(at) != piece.charAt(matched)) {
                matched = borders[matched];
            }
            matched += row.charAt(at) == piece.charAt(matched) ? 1 : 0;
            if (matched == piece.length()) {
                found.add(new Stretch(at + 1 - matched, at + 1, 0));
                matched = 0;
            }
        }
        return found;
    }

    /** For each length how long the longest beginning of the piece is that ends it there as well. */
    private static int[] borders(String piece) {
        int[] borders = new int[piece.length() + 1];
        int border = 0;
        for (int at = 1; at < piece.length(); at++) {
            while (border > 0 && piece.charAt(at) != piece.charAt(border)) {
                border = borders[border];
            }
            border += piece.charAt(at) == piece.charAt(border) ? 1 : 0;
            borders[at + 1] = border;
        }
        return borders;
    }
}
