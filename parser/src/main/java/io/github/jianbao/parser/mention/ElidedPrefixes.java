package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/**
 * Prefixes that a list of bodies states once: 省发展改革委、工业和信息化厅 is 省工业和信息化厅; 郑州市教育局、财政局 is 郑州市财政局;
 * 省委组织部、宣传部 is 省委宣传部. Only offices that every province or city has are completed, and only after a body of the same
 * list that carries the prefix.
 */
final class ElidedPrefixes {

    private static final CharSet UNITS = Letters.of(Use.LETTERS_OF_REGIONS);

    private static final Words PLACES = Lexicon.words(Use.PROVINCES);

    /** A name that opens so is whole. */
    private static final Words WHOLE = Lexicon.words(Use.OPENINGS_OF_WHOLE_NAMES);

    private static final Words OFFICES = Lexicon.words(Use.ELIDED_BODIES);

    private String unit = "";
    private String party = "";

    /** Begins another list. */
    void clear() {
        unit = "";
        party = "";
    }

    /** The name with its prefix, when it is left out; absent when the name is whole or nothing is certain. */
    @Nullable
    String resolve(String written) {
        int prefix = prefix(written);
        if (prefix > 0) {
            boolean same = prefix == unit.length() && written.startsWith(unit);
            String stated = same ? unit : written.substring(0, prefix);
            boolean committee = written.startsWith("委", prefix)
                    && !written.startsWith("委员会", prefix)
                    && written.length() > prefix + 1;
            unit = stated;
            party = committee ? stated + "委" : "";
            return null;
        }
        if (unit.isEmpty() || isWhole(written)) {
            return null;
        }
        if (!party.isEmpty() && written.endsWith("部")) {
            return party + written;
        }
        return OFFICES.before(written, written.length()) > 0 ? unit + written : null;
    }

    /** The length of the place that a name opens with: 省, 郑州市, 某某自治州; 0 for none. */
    static int placeLength(String name) {
        return prefix(name);
    }

    /** The length of 省, 郑州市, 某某自治州 at the head; 0 when the name opens with none. */
    private static int prefix(String written) {
        if (WHOLE.at(written, 0) > 0) {
            return 0;
        }
        char first = written.charAt(0);
        if (written.startsWith("自治区")) {
            return 3;
        }
        if (UNITS.contains(first)) {
            return written.startsWith("市场") || written.startsWith("区域") || written.length() < 3 ? 0 : 1;
        }
        int most = Math.min(written.length() - 2, 9);
        for (int i = 2; i <= most; i++) {
            if (UNITS.contains(written.charAt(i)) && !inWord(written, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** 城市, 市场, 社区: no unit. */
    private static boolean inWord(String written, int i) {
        char before = written.charAt(i - 1);
        char next = Scan.at(written, i + 1);
        return before == '城'
                || before == '社'
                || before == '园'
                || before == '新'
                || next == '场'
                || next == '域'
                || next == '级';
    }

    private static boolean isWhole(String written) {
        if (WHOLE.at(written, 0) > 0) {
            return true;
        }
        for (int i = 0; i < written.length(); i++) {
            if (PLACES.at(written, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a kind of place is named at an offset. */
    static boolean placeAt(String text, int at) {
        return PLACES.at(text, at) > 0;
    }
}
