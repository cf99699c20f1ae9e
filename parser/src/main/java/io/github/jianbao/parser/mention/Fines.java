package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.model.Sanction.Fine;
import io.github.jianbao.model.Sanction.Fine.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts of fines: 一万元以上五万元以下, 五百元以下, 违法所得一倍以上三倍以下, 百分之二以上百分之四以下, 2000元. */
final class Fines {

    private static final String FINE = "罚款";
    private static final String EXCEED = "超过";
    private static final int LONGEST = 60;

    /** ，但最高不得超过三十五万元. */
    private static final int LONGEST_CAP = 20;

    /** 5万元人民币以下. */
    private static final String CURRENCY = "人民币";

    private static final String OF_A_HUNDRED = "百分之";

    /** The amount read last. */
    private double value;

    private @Nullable Unit unit;

    /** The fines of a stretch of text, in order. */
    List<Fine> read(String text, int from, int to) {
        List<Fine> fines = new ArrayList<>(1);
        int seen = from;
        int end = Math.min(text.length(), to + 1);
        for (int at = Search.find(text, from, end, FINE); at >= 0; at = Search.find(text, at + 2, end, FINE)) {
            int cap = cap(text, Math.max(seen, at - LONGEST), at);
            Fine fine = before(text, Math.max(seen, at - LONGEST), cap < 0 ? at : cap);
            if (fine != null) {
                fines.add(fine);
            }
            seen = at + 2;
            cap = cap < 0 ? capBehind(text, seen, end) : cap;
            if (cap >= 0 && amount(text, cap, text.length()) > 0) {
                fines.add(new Fine(null, value, unit()));
            }
        }
        return fines;
    }

    /** Where the amount of a cap starts that follows a fine: 罚款，但最高不超过|三万元; -1 for none. */
    private int capBehind(String text, int from, int to) {
        int stop = Clauses.isPause(Scan.at(text, from)) ? Clauses.endOfClause(text, from + 1, to) : from;
        return stop - from > LONGEST_CAP ? -1 : cap(text, from, stop);
    }

    /** Where the amount starts that a fine must not exceed, and that nothing follows: 最高不超过|三万元的; -1 for none. */
    private int cap(String text, int from, int to) {
        int last = -1;
        for (int at = Search.find(text, from, to, EXCEED); at >= 0; at = Search.find(text, at + 2, to, EXCEED)) {
            last = at;
        }
        char not = Scan.at(text, last - 1);
        int end = last > from && (not == '不' || not == '得') ? amount(text, last + 2, to) : -1;
        return end >= 0 && (end == to || (Scan.at(text, end) == '的' && end + 1 == to)) ? last + 2 : -1;
    }

    private Unit unit() {
        return unit == null ? Unit.YUAN : unit;
    }

    /** The amount in front of 罚款: the last one or two numbers, with 以上, 以下 or 至 behind them. */
    private @Nullable Fine before(String text, int from, int fine) {
        Double low = null;
        Double high = null;
        Unit kind = null;
        double exact = -1;
        int at = from;
        while (at < fine) {
            int end = amount(text, at, fine);
            if (end < 0) {
                at++;
                continue;
            }
            if (kind != null && kind != unit) {
                low = null;
                high = null;
            }
            kind = unit;
            int next = Scan.skipBlanks(text, end);
            if (text.startsWith("以上", next)) {
                low = value;
                high = null;
            } else if (text.startsWith("以下", next) || text.startsWith("以内", next)) {
                high = value;
            } else if (Places.isThrough(Scan.at(text, next)) || DateRange.isDash(Scan.at(text, next))) {
                low = value;
                high = null;
            } else if (low != null && exact < 0) {
                high = value;
            } else {
                exact = value;
            }
            at = end;
        }
        if (kind == null) {
            return null;
        }
        return low == null && high == null ? exactly(exact, kind) : new Fine(low, high, kind);
    }

    private static @Nullable Fine exactly(double value, Unit unit) {
        return value < 0 ? null : new Fine(value, value, unit);
    }

    /** Reads 一万元, 三倍, 5%, 百分之二 from an offset; returns the offset after it, or -1. */
    private int amount(String text, int from, int to) {
        if (text.startsWith(OF_A_HUNDRED, from)) {
            int end = number(text, from + OF_A_HUNDRED.length(), to);
            unit = Unit.PERCENT;
            return end;
        }
        boolean inside = from > 0 && HanNumerals.isNumeralChar(text.charAt(from - 1));
        int end = inside ? -1 : number(text, from, to);
        if (end < 0 || end >= to) {
            return -1;
        }
        switch (text.charAt(end)) {
            case '元' -> unit = Unit.YUAN;
            case '倍' -> unit = Unit.MULTIPLE;
            case '%', '％' -> unit = Unit.PERCENT;
            default -> {
                return -1;
            }
        }
        return text.startsWith(CURRENCY, end + 1) ? end + 1 + CURRENCY.length() : end + 1;
    }

    /** 以下的罚款, 警告、罚款, 处罚款: the letters that stand in front of a fine that is imposed. */
    static boolean ends(char before) {
        return "下上内元倍的、并或者和以处及".indexOf(before) >= 0;
    }

    private int number(String text, int from, int to) {
        if (from >= to || !HanNumerals.isNumeralChar(text.charAt(from))) {
            return -1;
        }
        if (!Chars.isDigit(text.charAt(from))) {
            long read = HanNumerals.read(text, from, to);
            int end = read < 0 ? -1 : HanNumerals.end(read);
            value = HanNumerals.value(read);
            boolean hundredMillion = end > 0 && Scan.at(text, end) == '亿';
            value *= hundredMillion ? 100_000_000 : 1;
            return hundredMillion ? end + 1 : end;
        }
        int end = Amounts.end(text, from, to);
        int scale = Amounts.scaleEnd(text, Scan.skipBlanks(text, end));
        value = Amounts.value(text, from, end) * Amounts.scale(text, Scan.skipBlanks(text, end), scale);
        return scale;
    }
}
