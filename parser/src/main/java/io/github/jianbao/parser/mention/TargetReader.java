package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.TargetQuantity.Bound;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Kinds;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Quantities that a sentence aims at (目标值). A sentence states an aim from 力争, 争取 or a deadline on (到2026年年底); what
 * stands before that, where it starts from (由40%), and what is done already are no aims.
 */
final class TargetReader {

    private static final int LONGEST_SENTENCE = 1000;

    /** Longer units before those that begin them. */
    private static final Words UNITS = Lexicon.words(Use.UNITS);

    /** Quotation marks, digits, and the words of what is done already: the rest of a sentence says nothing of aims. */
    private static final CharSet TELLING = new CharSet("“《”》已曾了" + Kinds.DIGITS);

    private static final Words START_FROM = Lexicon.words(Use.STARTING_FROM);
    private static final Words AT_LEAST = Lexicon.words(Use.AT_LEAST);
    private static final Words AT_MOST = Lexicon.words(Use.AT_MOST);
    private static final Words ABOUT = Lexicon.words(Use.ABOUT);

    private final Collected out;
    private int from;
    private final ArrayList<Deadline> deadlines = new ArrayList<>();

    TargetReader(Collected out) {
        this.out = out;
    }

    void begin() {
        from = -1;
        if (!deadlines.isEmpty()) {
            deadlines.clear();
        }
    }

    /** Whether the sentence states an aim so far. */
    boolean isOpen() {
        return from >= 0;
    }

    /** A deadline that ends here: the sentence says by when. */
    void deadline(int end, @Nullable HanDate date) {
        if (from < 0) {
            from = end;
        }
        deadlines.add(new Deadline(end, date));
    }

    /** A deadline of the sentence, and where it ends. */
    private record Deadline(int end, @Nullable HanDate date) {}

    /** The last deadline in front of an offset. */
    private @Nullable HanDate by(int offset) {
        for (int i = deadlines.size() - 1; i >= 0; i--) {
            if (deadlines.get(i).end() <= offset) {
                return deadlines.get(i).date();
            }
        }
        return null;
    }

    /** At a 争: 力争 or 争取. */
    void aim(String text, int i) {
        if (from < 0 && (Scan.at(text, i - 1) == '力' || Scan.at(text, i + 1) == '取')) {
            from = i + 1;
        }
    }

    /** At a full stop or the end of the text. */
    void sentence(String text, int end) {
        if (from >= 0 && end - from <= LONGEST_SENTENCE) {
            read(text, end);
        }
        begin();
    }

    private void read(String text, int end) {
        int quoted = 0;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (!TELLING.contains(c)) {
                continue;
            }
            switch (c) {
                case '“', '《' -> quoted++;
                case '”', '》' -> quoted--;
                case '已', '曾', '了' -> {
                    return;
                }
                default -> at = Math.max(at, quantity(text, at, end, quoted <= 0) - 1);
            }
        }
    }

    /** Reads 2—3个, 90%以上; returns the offset after the digits at least. */
    private int quantity(String text, int start, int end, boolean plain) {
        int lowEnd = numberEnd(text, start, end);
        int dash = Scan.skipBlanks(text, lowEnd);
        int highStart = Scan.skipBlanks(text, dash + 1);
        boolean range = DateRange.isDash(Scan.at(text, dash)) && Chars.isDigit(Scan.at(text, highStart));
        int numberEnd = range ? numberEnd(text, highStart, end) : lowEnd;
        int unitStart = Scan.skipBlanks(text, numberEnd);
        int scaleEnd = scaleEnd(text, unitStart);
        int unit = UNITS.at(text, scaleEnd);
        char before = Scan.at(text, Scan.skipBlanksBack(text, start) - 1);
        boolean joined = Chars.isLatin(before) || before == '第' || before == '+' || before == '-' || before == '.';
        boolean fact = startsFrom(text, start);
        if (!plain || unit == 0 || scaleEnd + unit > end || joined || fact || isOther(text, scaleEnd + unit)) {
            return numberEnd;
        }
        double scale = scale(text, unitStart, scaleEnd);
        double low = value(text, start, lowEnd) * scale;
        Double high = range ? Double.valueOf(value(text, highStart, numberEnd) * scale) : null;
        int after = Scan.skipBlanks(text, scaleEnd + unit);
        Bound bound = boundAfter(text, after);
        int last = bound == Bound.EXACT ? scaleEnd + unit : after + 2;
        if (bound == Bound.EXACT) {
            bound = boundBefore(text, Scan.skipBlanksBack(text, start));
        }
        if (low >= 0 && (high == null || high >= low)) {
            String name = text.substring(scaleEnd, scaleEnd + unit).replace('％', '%');
            out.add(new TargetQuantity(start, Math.min(last, end), low, high, name, bound, by(start)));
        }
        return last;
    }

    private static boolean startsFrom(String text, int start) {
        return START_FROM.before(text, Scan.skipBlanksBack(text, start)) > 0;
    }

    /** 3个月, 5条例: another word. */
    private static boolean isOther(String text, int end) {
        char next = Scan.at(text, end);
        char unit = text.charAt(end - 1);
        return (unit == '个' && (next == '月' || next == '工')) || (unit == '条' && next == '例');
    }

    /** After 12, 1,200 or 2.5. */
    private static int numberEnd(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < 15) {
            char c = text.charAt(at);
            boolean mark = (c == '.' || c == ',') && at > start && Chars.isDigit(Scan.at(text, at + 1));
            if (!Chars.isDigit(c) && !mark) {
                break;
            }
            at++;
        }
        return at;
    }

    private static double value(String text, int start, int end) {
        double value = 0;
        double place = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                place = place == 0 ? 1 : Double.NaN;
            } else if (Chars.isDigit(c)) {
                value = value * 10 + Chars.digit(c);
                place *= 10;
            }
        }
        return place == 0 ? value : value / place;
    }

    /** 万, 亿, 万亿 in front of the unit. */
    private static int scaleEnd(String text, int at) {
        int end = at;
        while (end - at < 2 && "百千万亿".indexOf(Scan.at(text, end)) >= 0 && end < text.length()) {
            if (text.startsWith("千瓦", end) || text.startsWith("千米", end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private static double scale(String text, int start, int end) {
        double scale = 1;
        for (int i = start; i < end; i++) {
            scale *= switch (text.charAt(i)) {
                case '百' -> 100;
                case '千' -> 1_000;
                case '万' -> 10_000;
                default -> 100_000_000;
            };
        }
        return scale;
    }

    private static Bound boundAfter(String text, int at) {
        if (text.startsWith("以上", at)) {
            return Bound.AT_LEAST;
        }
        if (text.startsWith("以下", at) || text.startsWith("以内", at) || text.startsWith("之内", at)) {
            return Bound.AT_MOST;
        }
        return text.startsWith("左右", at) || text.startsWith("上下", at) ? Bound.ABOUT : Bound.EXACT;
    }

    /** 不超过 is longer than 超过, and 不低于 than 低于: the longer word counts. */
    private static Bound boundBefore(String text, int end) {
        int most = AT_MOST.before(text, end);
        int least = AT_LEAST.before(text, end);
        if (most > 0 || least > 0) {
            return most > least ? Bound.AT_MOST : Bound.AT_LEAST;
        }
        return ABOUT.before(text, end) > 0 ? Bound.ABOUT : Bound.EXACT;
    }
}
