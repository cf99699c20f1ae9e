package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;

/** Dates that a form leaves open, or a copy hides: 20××年×月×日, ____年____月____日, 2031年　月　日. */
final class MaskedDates {

    /** What stands for a numeral. */
    private static final CharSet MASKS = new CharSet("xX×*＊_＿○□△ｘＸ?？");
    /** The marks of a date, in their order. */
    private static final String UNITS = "年月日";
    /** Characters between two marks at most. */
    private static final int LONGEST = 12;

    private MaskedDates() {}

    /** Whether a range is such a date and nothing else. */
    static boolean is(String text, int start, int end) {
        int at = start;
        boolean open = false;
        for (int unit = 0; unit < UNITS.length(); unit++) {
            int from = at;
            boolean numeral = false;
            boolean mask = false;
            while (at < end && at - from <= LONGEST && text.charAt(at) != UNITS.charAt(unit)) {
                char c = text.charAt(at);
                numeral |= Chars.isDigit(c) || HanNumerals.isNumeralChar(c);
                mask |= MASKS.contains(c);
                if (!Chars.isBlank(c) && !numeral && !mask) {
                    return false;
                }
                at++;
            }
            boolean empty = !numeral && !mask;
            if (at >= end || text.charAt(at) != UNITS.charAt(unit) || empty && at == from && unit > 0) {
                return false;
            }
            open |= mask || empty;
            at++;
        }
        return open && at == end;
    }
}
