package io.github.jianbao.model.amend;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Consolidation.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text while it is worked on: pieces of the law, of the decision, and what was set between them. */
final class Passage {

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A piece.
     *
     * @param value its characters
     * @param origin whose they are
     * @param text what they were cut out of; absent for what was set
     * @param from where in that
     */
    record Piece(String value, Origin origin, @Nullable Text text, int from) {

        Piece part(int start, int end) {
            return new Piece(value.substring(start, end), origin, text, from + start);
        }

        /** Whether it is all of a text. */
        boolean isWhole() {
            return text != null && from == 0 && value.equals(text.value());
        }
    }

    private Passage() {}

    static Passage of(Text text, Origin origin) {
        Passage passage = new Passage();
        passage.pieces.add(new Piece(text.value(), origin, text, 0));
        return passage;
    }

    static Passage set(String value) {
        Passage passage = new Passage();
        passage.pieces.add(new Piece(value, Origin.SET, null, 0));
        return passage;
    }

    /** What a decision quotes, without the marks of a quotation in a quotation: ‘…’ is “…” again. */
    static Passage quoted(Text text) {
        Passage passage = new Passage();
        String value = text.value();
        StringBuilder plain = new StringBuilder(value);
        int depth = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '‘') {
                plain.setCharAt(at, depth++ % 2 == 0 ? '“' : '‘');
            } else if (c == '’' && depth > 0) {
                plain.setCharAt(at, --depth % 2 == 0 ? '”' : '’');
            }
        }
        passage.pieces.add(new Piece(depth == 0 ? plain.toString() : value, Origin.DECISION, text, 0));
        return passage;
    }

    /** A title inside the marks of a title: 〈…〉 for 《…》. */
    static Passage inMarks(Text title) {
        Passage passage = new Passage();
        String value = title.value().replace('《', '〈').replace('》', '〉');
        passage.pieces.add(new Piece(value, Origin.DECISION, title, 0));
        return passage;
    }

    List<Piece> pieces() {
        return pieces;
    }

    String value() {
        if (pieces.size() == 1) {
            return pieces.get(0).value();
        }
        StringBuilder value = new StringBuilder();
        pieces.forEach(piece -> value.append(piece.value()));
        return value.toString();
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.value().isEmpty());
    }

    /** Puts other pieces in the place of a range. */
    void replace(int start, int end, List<Piece> others) {
        List<Piece> before = new ArrayList<>();
        List<Piece> behind = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int length = piece.value().length();
            if (at < start) {
                before.add(piece.part(0, Math.min(length, start - at)));
            }
            if (at + length > end) {
                behind.add(piece.part(Math.max(0, end - at), length));
            }
            at += length;
        }
        pieces.clear();
        pieces.addAll(before);
        pieces.addAll(others);
        pieces.addAll(behind);
        pieces.removeIf(piece -> piece.value().isEmpty());
    }

    void append(Passage other) {
        pieces.addAll(other.pieces);
    }

    /** Where words stand, letter by letter; failing that, whatever their widths. */
    List<Integer> find(String words) {
        List<Integer> found = new ArrayList<>();
        String value = value();
        for (int at = value.indexOf(words);
                at >= 0 && !words.isEmpty();
                at = value.indexOf(words, at + words.length())) {
            found.add(at);
        }
        for (int at = 0; found.isEmpty() && at + words.length() <= value.length(); at++) {
            if (alike(value, at, words)) {
                found.add(at);
            }
        }
        return found;
    }

    private static boolean alike(String value, int from, String words) {
        for (int k = 0; k < words.length(); k++) {
            if (Chars.fold(value.charAt(from + k)) != Chars.fold(words.charAt(k))) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    @Override
    public String toString() {
        return value();
    }
}
