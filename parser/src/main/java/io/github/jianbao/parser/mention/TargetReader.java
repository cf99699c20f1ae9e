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
    private static final Words AT_LEAST_BEFORE_VERBS = Lexicon.words(Use.AT_LEAST_BEFORE_VERBS);
    private static final Words AT_MOST_BEFORE_VERBS = Lexicon.words(Use.AT_MOST_BEFORE_VERBS);
    private static final Words AIMS = Lexicon.words(Use.NAMES_OF_AIMS);
    private static final int LONGEST_VERB = 4;
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

    /** Reads 2—3个, 90%以上, 5%至10%; returns the offset after the digits at least. */
    private int quantity(String text, int start, int end, boolean plain) {
        int lowEnd = Amounts.end(text, start, end);
        int lowUnit = Scan.skipBlanks(text, lowEnd);
        int lowScale = Amounts.scaleEnd(text, lowUnit);
        int unit = UNITS.at(text, lowScale);
        int highStart = high(text, lowEnd, lowScale + unit, end);
        int highEnd = highStart < 0 ? lowEnd : Amounts.end(text, highStart, end);
        int highUnit = highStart < 0 ? lowUnit : Scan.skipBlanks(text, highEnd);
        int scaleEnd = highStart < 0 ? lowScale : Amounts.scaleEnd(text, highUnit);
        int length = highStart < 0 ? unit : UNITS.at(text, scaleEnd);
        boolean same =
                highStart < 0 || unit == 0 || text.startsWith(text.substring(lowScale, lowScale + unit), scaleEnd);
        char before = Scan.at(text, Scan.skipBlanksBack(text, start) - 1);
        boolean joined = Chars.isLatin(before) || before == '第' || before == '+' || before == '-' || before == '.';
        if (!plain || length == 0 || !same || scaleEnd + length > end || joined || startsFrom(text, start)) {
            return highStart < 0 || length == 0 || !same || startsFrom(text, start) ? lowEnd : highEnd;
        }
        if (isOther(text, scaleEnd + length)) {
            return highEnd;
        }
        int after = Scan.skipBlanks(text, scaleEnd + length);
        Bound bound = boundAfter(text, after);
        int last = bound == Bound.EXACT ? scaleEnd + length : after + 2;
        if (isQualifier(text, last)) {
            return last;
        }
        if (bound == Bound.EXACT) {
            bound = boundBefore(text, Scan.skipBlanksBack(text, start));
        }
        double scale = Amounts.scale(text, highUnit, scaleEnd);
        boolean ownScale = highStart >= 0 && lowScale > lowUnit;
        double low = Amounts.value(text, start, lowEnd) * (ownScale ? Amounts.scale(text, lowUnit, lowScale) : scale);
        Double high = highStart < 0 ? null : Double.valueOf(Amounts.value(text, highStart, highEnd) * scale);
        boolean cut = text.charAt(start) == '0' && Scan.at(text, start + 1) == '0';
        if (low >= 0 && !cut && (high == null || high >= low)) {
            String name = text.substring(scaleEnd, scaleEnd + length).replace('％', '%');
            out.add(new TargetQuantity(start, Math.min(last, end), low, high, name, bound, by(start)));
        }
        return last;
    }

    /** Where the upper end of a range starts: 2—3个, 5%至10%, 30万元至50万元, 5到10个百分点; -1 for none. */
    private static int high(String text, int numberEnd, int unitEnd, int end) {
        int plain = behindMark(text, numberEnd);
        int start = plain >= 0 ? plain : behindMark(text, unitEnd);
        return start >= 0 && start < end ? start : -1;
    }

    private static int behindMark(String text, int from) {
        int mark = Scan.skipBlanks(text, from);
        int after = mark;
        while (after - mark < 2 && DateRange.isDash(Scan.at(text, after))) {
            after++;
        }
        after = after == mark && Places.isThrough(Scan.at(text, mark)) ? mark + 1 : after;
        int start = Scan.skipBlanks(text, after);
        return after > mark && Chars.isDigit(Scan.at(text, start)) ? start : -1;
    }

    /** 年运量150万吨以上的企业 tells which are meant; 90%以上的目标 is an aim. */
    private static boolean isQualifier(String text, int end) {
        return Scan.at(text, end) == '的' && AIMS.at(text, end + 1) == 0;
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

    private static Bound boundAfter(String text, int at) {
        if (text.startsWith("以上", at)) {
            return Bound.AT_LEAST;
        }
        if (text.startsWith("以下", at) || text.startsWith("以内", at) || text.startsWith("之内", at)) {
            return Bound.AT_MOST;
        }
        return text.startsWith("左右", at) || text.startsWith("上下", at) ? Bound.ABOUT : Bound.EXACT;
    }

    /** 至少培育1家: a verb may stand between. 不超过 is longer than 超过, and 不低于 than 低于: the longer word counts. */
    private static Bound boundBefore(String text, int end) {
        int most = AT_MOST.before(text, end);
        int least = AT_LEAST.before(text, end);
        int at = end;
        while (most == 0 && least == 0 && at > 0 && end - at < LONGEST_VERB && Chars.isHan(text.charAt(at - 1))) {
            at--;
            most = AT_MOST_BEFORE_VERBS.before(text, at);
            least = AT_LEAST_BEFORE_VERBS.before(text, at);
        }
        if (most > 0 || least > 0) {
            return most > least ? Bound.AT_MOST : Bound.AT_LEAST;
        }
        return ABOUT.before(text, end) > 0 ? Bound.ABOUT : Bound.EXACT;
    }
}
