package io.github.jianbao.core;

/** Reads one numeral. Readings are packed as {@link HanNumerals#read(CharSequence, int, int)} says. */
final class NumeralReader {

    static final long NONE = -1;

    private static final int TEN_THOUSAND = 10_000;

    /** Numerals without units are no longer than this: that keeps their values in range, and reading short. */
    private static final int MOST_DIGITS = 8;

    /** A circle, the figure, the letter O of Latin, Greek and Cyrillic. */
    private static final String NOUGHTS = "○◯0０OoＯｏ\u039F\u03BF\u041E\u043E";

    private NumeralReader() {}

    /** Whether a character is a digit, or what writers set for 〇. */
    static boolean isDigit(char c) {
        return HanNumerals.isNumeralChar(c) || NOUGHTS.indexOf(c) >= 0;
    }

    /** {@code from} is less than {@code to}. */
    static long read(CharSequence s, int from, int to) {
        char first = s.charAt(from);
        if (Chars.isDigit(first)) {
            return readFigures(s, from, to);
        }
        int enclosed = EnclosedNumerals.value(first);
        if (enclosed >= 0) {
            return pack(enclosed, from + 1);
        }
        long digits = readDigits(s, from, to);
        boolean several = digits == NONE || HanNumerals.end(digits) > from + 1;
        return several && digit(first) >= 0 ? digits : readWithUnits(s, from, to);
    }

    /** 12, １２. */
    private static long readFigures(CharSequence s, int from, int to) {
        int value = 0;
        int at = from;
        while (at < to && Chars.isDigit(s.charAt(at))) {
            if (at - from == MOST_DIGITS) {
                return NONE;
            }
            value = 10 * value + Chars.digit(s.charAt(at));
            at++;
        }
        return pack(value, at);
    }

    /** 二〇二四: Han digits, and other noughts between them. */
    private static long readDigits(CharSequence s, int from, int to) {
        int value = 0;
        int at = from;
        while (at < to) {
            int end = endOfNoughts(s, at, to);
            int digit = digit(s.charAt(at));
            if (digit < 0 && !belongs(s, from, at, end, to)) {
                break;
            }
            int next = Math.max(end, at + 1);
            if (next - from > MOST_DIGITS) {
                return NONE;
            }
            for (; at < next; at++) {
                value = 10 * value + Math.max(0, digit);
            }
        }
        return pack(value, at);
    }

    /** Noughts belong to the Han digits on both sides of them, or to three before them. */
    private static boolean belongs(CharSequence s, int from, int noughts, int end, int to) {
        if (noughts == from || noughts == end) {
            return false;
        }
        if (end < to && digit(s.charAt(end)) >= 0) {
            return true;
        }
        boolean cut = end == to || !(Chars.isDigit(s.charAt(end)) || Chars.isLatin(s.charAt(end)));
        return noughts - from >= 3 && cut;
    }

    private static int endOfNoughts(CharSequence s, int from, int to) {
        int at = from;
        while (at < to && isNought(s.charAt(at))) {
            at++;
        }
        return at;
    }

    /** 零; up to 9999 with units; and up to 9999 times 万. */
    private static long readWithUnits(CharSequence s, int from, int to) {
        if (digit(s.charAt(from)) == 0) {
            return pack(0, from + 1);
        }
        long number = readBelowTenThousand(s, from, to, false);
        int end = HanNumerals.end(number);
        if (number == NONE || end == to || s.charAt(end) != '万') {
            return number;
        }
        int tenThousands = HanNumerals.value(number) * TEN_THOUSAND;
        long rest = readBelowTenThousand(s, end + 1, to, true);
        return rest == NONE
                ? pack(tenThousands, end + 1)
                : pack(tenThousands + HanNumerals.value(rest), HanNumerals.end(rest));
    }

    /**
     * Digits with ever smaller units, 零 where one is left out, and a last digit without a unit. The first unit, and 十
     * everywhere, may do without a digit. The last digit counts in the unit below the last (一百二 is 120) unless 零 stands
     * before it.
     */
    private static long readBelowTenThousand(CharSequence s, int from, int to, boolean afterTenThousand) {
        int total = 0;
        int unit = TEN_THOUSAND;
        int at = from;
        while (at < to) {
            boolean first = at == from && !afterTenThousand;
            boolean gap = !first && isZero(s.charAt(at));
            int start = gap ? at + 1 : at;
            char c = start < to ? s.charAt(start) : ' ';
            int digit = c == '两' ? 2 : Math.max(0, digit(c));
            int unitAt = digit > 0 ? start + 1 : start;
            int next = unitAt < to ? unit(s.charAt(unitAt)) : 0;
            if (tens(c) > 0 && unit > 10) {
                total += tens(c);
                unit = 10;
                at = start + 1;
            } else if (next > 0 && next < unit && (digit > 0 || first || next == 10)) {
                total += Math.max(1, digit) * next;
                unit = next;
                at = unitAt + 1;
            } else if (digit > 0 && (first || c != '两')) {
                return pack(total + digit * (first || gap ? 1 : unit / 10), start + 1);
            } else {
                break;
            }
        }
        return total == 0 ? NONE : pack(total, at);
    }

    private static long pack(int value, int end) {
        return (long) value << 32 | end;
    }

    /** The value of a Han digit, 0 to 9; -1 for all else. */
    private static int digit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一' -> 1;
            case '二' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int tens(char c) {
        return c == '廿' ? 20 : c == '卅' ? 30 : 0;
    }

    private static boolean isZero(char c) {
        return c == '零' || c == '〇' || c == '○';
    }

    /** What is typed for 〇 and is no Han digit. */
    private static boolean isNought(char c) {
        return NOUGHTS.indexOf(c) >= 0;
    }
}
