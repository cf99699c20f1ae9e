package io.github.jianbao.parser.page;

import io.github.jianbao.core.HanNumerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What running heads say, so that one with letters that optical recognition misread, lost or put in is known again. */
final class MisreadHeads {

    /** Letters of a head of which one may be wrong; of twice as many, two. */
    private static final int PER_SLIP = 6;
    /** Heads that are compared at most. */
    private static final int MOST_HEADS = 16;
    /** Letters of a head that is compared at most. */
    private static final int LONGEST = 60;

    private final List<String> heads = new ArrayList<>();

    /**
     * Heads to compare with.
     *
     * @param known the letters of heads
     */
    MisreadHeads(Set<String> known) {
        for (String head : known) {
            if (head.length() >= PER_SLIP && head.length() <= LONGEST && heads.size() < MOST_HEADS) {
                heads.add(head);
            }
        }
    }

    /** Whether there are none. */
    boolean none() {
        return heads.isEmpty();
    }

    /** Whether letters are nearly those of a head. */
    boolean has(String key) {
        for (String head : heads) {
            int slips = head.length() / PER_SLIP;
            boolean near = Math.abs(head.length() - key.length()) <= slips
                    && new LevenshteinDistance(slips).apply(head, key) >= 0;
            if (near && numerals(head).equals(numerals(key))) {
                return true;
            }
        }
        return false;
    }

    /** 第一章 is not 第二章 misread. */
    private static String numerals(String key) {
        StringBuilder numerals = new StringBuilder();
        for (int at = 0; at < key.length(); at++) {
            if (HanNumerals.isNumeralChar(key.charAt(at))) {
                numerals.append(key.charAt(at));
            }
        }
        return numerals.toString();
    }
}
