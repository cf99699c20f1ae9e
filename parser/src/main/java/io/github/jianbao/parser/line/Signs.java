package io.github.jianbao.parser.line;

import java.util.Arrays;

/**
 * Where the characters stand that show, begin or end the naming of something (年, 号, 《, ：, 负责), by rising offset. They are
 * noted while the lines are scanned, so that nobody has to run over the text for them again. For one thread.
 */
public final class Signs {

    /** All of them; some only in front of certain others, which is not looked at here. */
    public static final String CHARACTERS =
            "《》〈〉（()）号年月第前是争：:近首其再最废牵负责" + "称本内应须必不禁严可罚刑吊没警处拘由请要会配起布印转停失季-/.ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** This many offsets are stepped over one by one: texts are mostly read in their order. */
    private static final int NEAR = 16;

    /** One in this many characters is a sign, or fewer. */
    private static final int RARE = 20;

    private int[] offsets;
    private int count;
    private int near;

    private Signs(int room) {
        offsets = new int[room];
    }

    /** No signs. */
    static Signs none() {
        return new Signs(0);
    }

    /** No signs yet of a text that is read stretch by stretch. */
    static Signs of(int length, int stretch) {
        return new Signs(length / RARE + stretch);
    }

    /**
     * Finds the signs of a text.
     *
     * @param text any text
     * @return where they stand
     */
    public static Signs of(String text) {
        Signs signs = new Signs(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (Kinds.index(text.charAt(at)) >= Kinds.SIGNS) {
                signs.offsets[signs.count++] = at;
            }
        }
        return signs;
    }

    /**
     * The first sign at an offset or behind it.
     *
     * @param offset an offset in the text
     * @return which one it is, from 0; {@link #count()} where there is none
     */
    public int from(int offset) {
        int at = near;
        if (at > 0 && offsets[at - 1] >= offset) {
            at = search(0, at, offset);
        } else {
            int last = Math.min(count, at + NEAR);
            while (at < last && offsets[at] < offset) {
                at++;
            }
            at = at == last ? search(at, count, offset) : at;
        }
        near = at;
        return at;
    }

    private int search(int from, int to, int offset) {
        int found = Arrays.binarySearch(offsets, from, to, offset);
        return found < 0 ? -1 - found : found;
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int count() {
        return count;
    }

    /**
     * Where one stands.
     *
     * @param sign which one, from 0 up to, and without, {@link #count()}
     * @return its offset
     */
    public int offset(int sign) {
        return offsets[sign];
    }

    /** The offsets, with room for this many more behind those that were noted. */
    int[] room(int more) {
        if (offsets.length - count < more) {
            offsets = Arrays.copyOf(offsets, offsets.length + Math.max(more, offsets.length));
        }
        return offsets;
    }

    /** How many are noted now; those that are new stand in a stretch that begins at an offset, and say where in it. */
    void noted(int all, int stretch) {
        while (count < all) {
            offsets[count++] += stretch;
        }
    }
}
