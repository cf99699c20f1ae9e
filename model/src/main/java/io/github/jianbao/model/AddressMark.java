package io.github.jianbao.model;

import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.Traditional;

/**
 * A mark of an address taken apart: 第十二条之一 is 12, 条, branch 1; （四）~2 is 4, turn 2.
 *
 * @param ordinal its number; -1 where it has none
 * @param unit what stands behind the number: 条, or a closing bracket; empty where nothing does
 * @param branch 1 for 之一, 0 where there is none
 * @param turn 1 for the first of its parent
 * @param written the mark without its turn
 */
record AddressMark(int ordinal, String unit, int branch, int turn, String written) {

    private static final String BRACKET = "）";

    static AddressMark of(String mark) {
        int wave = mark.lastIndexOf('~');
        int turn = wave < 0 ? -1 : HanNumerals.value(number(mark, wave + 1));
        String written = Traditional.fold(turn < 1 ? mark : mark.substring(0, wave));
        int from = 0;
        while (from < written.length() && !HanNumerals.isNumeralChar(written.charAt(from))) {
            from++;
        }
        long read = number(written, from);
        String rest = read < 0 ? "" : written.substring(HanNumerals.end(read));
        int of = rest.indexOf('之');
        long branch = of < 0 ? -1 : number(rest, of + 1);
        String unit = of < 0 ? rest : rest.substring(0, of);
        boolean known = read >= 0
                && (unit.equals(BRACKET) || unit.chars().allMatch(Character::isLetter))
                && (of < 0 || branch >= 0 && HanNumerals.end(branch) == rest.length());
        int ordinal = known ? HanNumerals.value(read) : -1;
        return new AddressMark(ordinal, unit, Math.max(0, HanNumerals.value(branch)), Math.max(1, turn), written);
    }

    private static long number(String text, int from) {
        return from >= text.length() ? -1 : HanNumerals.read(text, from, text.length());
    }

    /** Whether a mark as somebody wrote it can mean another as it stands. */
    boolean means(AddressMark other) {
        if (ordinal < 0 || other.ordinal < 0) {
            return written.equals(other.written) && turn == other.turn;
        }
        return ordinal == other.ordinal
                && branch == other.branch
                && turn == other.turn
                && (unit.isEmpty() || unit.equals(other.unit));
    }
}
