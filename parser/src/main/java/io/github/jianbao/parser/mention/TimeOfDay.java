package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** What may stand behind a day before 前, 至 or 止: （含）, （星期五）, 17:00, 上午10时, 24时. */
final class TimeOfDay {

    private static final int LONGEST_REMARK = 12;

    private static final Words REMARKS = Lexicon.words(Use.REMARKS_ON_DAYS);
    private static final Words PARTS = Lexicon.words(Use.PARTS_OF_DAYS);
    private static final CharSet FIRST = new CharSet(PARTS.firsts());

    private TimeOfDay() {}

    /** After the remark and the time behind a day; the offset itself where there is neither. */
    static int skip(String text, int from) {
        char c = Scan.at(text, from);
        if (Chars.isHan(c) && !FIRST.contains(c) && !HanNumerals.isNumeralChar(c)) {
            return from;
        }
        int at = remark(text, from);
        int start = Scan.skipBlanks(text, at);
        int part = PARTS.at(text, start);
        int time = time(text, Scan.skipBlanks(text, start + part));
        return time > 0 ? remark(text, time) : part > 0 ? start + part : at;
    }

    private static int remark(String text, int from) {
        int open = Scan.skipBlanks(text, from);
        if (!Places.isOpening(Scan.at(text, open)) || REMARKS.at(text, open + 1) == 0) {
            return from;
        }
        int to = Math.min(text.length(), open + LONGEST_REMARK);
        for (int at = open + 1; at < to; at++) {
            if (Places.isClosing(text.charAt(at))) {
                return at + 1;
            }
        }
        return from;
    }

    /** After 17:00, 10时30分, 下午三点; 0 for no time. */
    private static int time(String text, int start) {
        if (!Places.isNumeral(Scan.at(text, start))) {
            return 0;
        }
        long hour = HanNumerals.read(text, start, text.length());
        if (hour < 0 || HanNumerals.value(hour) > 24) {
            return 0;
        }
        int at = HanNumerals.end(hour);
        char mark = Scan.at(text, at);
        if (mark == ':' || mark == '：') {
            int end = at + 3;
            boolean minutes = Scan.number(text, at + 1, Math.min(end, text.length())) >= 0 && end <= text.length();
            boolean seconds = minutes && (Scan.at(text, end) == ':' || Scan.at(text, end) == '：');
            return !minutes
                    ? 0
                    : seconds && end + 3 <= text.length() && Scan.number(text, end + 1, end + 3) >= 0 ? end + 3 : end;
        }
        if (mark != '时' && mark != '点') {
            return 0;
        }
        at++;
        char next = Scan.at(text, at);
        if (next == '整' || next == '半') {
            return at + 1;
        }
        if (Places.isNumeral(next)) {
            long minute = HanNumerals.read(text, at, text.length());
            if (minute >= 0 && Scan.at(text, HanNumerals.end(minute)) == '分') {
                return HanNumerals.end(minute) + 1;
            }
        }
        return at;
    }
}
