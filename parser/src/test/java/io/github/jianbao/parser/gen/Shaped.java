package io.github.jianbao.parser.gen;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A kind of text that can be made of any length, to see what its length costs. */
public interface Shaped {

    /**
     * The text.
     *
     * @param size about how many characters
     * @return a text of about that length
     */
    String text(int size);

    /** Every hostile shape. */
    static List<Shaped> all() {
        return Stream.<Shaped[]>of(
                        Hostile.values(),
                        HostileCarriers.values(),
                        HostileIssues.values(),
                        HostileLaws.values(),
                        HostileMarks.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** Two shapes by turns, a piece of each. */
    static Shaped mixed(Shaped one, Shaped other, int pieces) {
        return new Shaped() {
            @Override
            public String text(int size) {
                int piece = Math.max(1, size / (2 * pieces));
                return counted(size, k -> (k % 2 == 0 ? one : other).text(piece) + "\n");
            }

            @Override
            public String toString() {
                return one + "+" + other;
            }
        };
    }

    /** Lines or pieces, each made from its place, up to a length. */
    static String counted(int size, IntFunction<String> piece) {
        StringBuilder text = new StringBuilder(size + 64);
        for (int k = 0; text.length() < size; k++) {
            text.append(piece.apply(k));
        }
        return text.toString();
    }

    /** One piece repeated. */
    static String repeated(int size, String piece) {
        return piece.repeat(Math.max(1, size / piece.length()));
    }
}
