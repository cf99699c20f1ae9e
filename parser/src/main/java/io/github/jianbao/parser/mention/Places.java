package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ProvisionReference.Base;
import io.github.jianbao.model.ProvisionReference.Level;
import io.github.jianbao.model.ProvisionReference.Step;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads places one level after the other: 第…条第…款第…项, with blanks between and in them, and the lists that a level may open:
 * 第（一）、（四）项, 第三、四款, 第十条、十一条. Holds what was read last; used again for every place.
 */
final class Places {

    /** Words between the numerals of one level: 第（一）、（四）项, 第三、四款, 第（一）至（三）项. */
    private static final Words MEMBERS = Lexicon.words(Use.BETWEEN_NUMERALS);

    private static final int MOST_MEMBERS = 30;
    /** Letters of a numeral with blanks in it at most. */
    private static final int LONGEST_NUMERAL = 8;

    /** After 项 where the chain read last ends in a list, 第（一）、（四）项; otherwise -1. */
    private int listEnd;

    /** A place of a list, and what it reaches through. */
    record Member(int start, int end, List<Step> steps, List<Step> through) {}

    /** Reads as far as it goes, with the steps in front of it; returns the offset after it. */
    int chain(String text, int from, List<Step> steps) {
        int at = from;
        listEnd = -1;
        while (true) {
            int begin = steps.isEmpty() ? at : Scan.skipBlanks(text, at);
            int after = step(text, begin, steps);
            if (after < 0) {
                return at;
            }
            at = after;
            if (listEnd >= 0) {
                return at;
            }
        }
    }

    /** After a list that the chain ended in, or after the chain itself. */
    int endOf(int chainEnd) {
        return Math.max(chainEnd, listEnd);
    }

    boolean isList() {
        return listEnd >= 0;
    }

    /** Reads 第十二条, or （二）项 behind a higher level; returns the offset after it, or -1. */
    private int step(String text, int begin, List<Step> steps) {
        boolean ordinal = Scan.at(text, begin) == '第';
        if (!ordinal && (steps.isEmpty() || !isOpening(Scan.at(text, begin)))) {
            return -1;
        }
        int numeral = Scan.skipBlanks(text, ordinal ? begin + 1 : begin);
        boolean bracket = isOpening(Scan.at(text, numeral));
        numeral += bracket ? 1 : 0;
        long read = numeral < text.length() ? numeral(text, numeral) : -1;
        int end = read < 0 ? -1 : HanNumerals.end(read);
        if (end < 0 || (bracket && !isClosing(Scan.at(text, end)))) {
            return -1;
        }
        int mark = bracket ? end + 1 : end;
        int letter = Scan.skipBlanks(text, mark);
        Level level = level(Scan.at(text, letter));
        int list = level != null ? -1 : levelOfList(text, mark);
        level = list < 0 ? level : level(Scan.at(text, list));
        int number = HanNumerals.value(read);
        boolean deeper = level != null
                && (steps.isEmpty()
                        || level.compareTo(steps.get(steps.size() - 1).level()) > 0);
        boolean item = level == Level.ITEM || level == Level.SUBITEM;
        if (level == null || number < 1 || !deeper || (bracket && !item)) {
            return -1;
        }
        if (list >= 0) {
            steps.add(new Step(level, Base.START, number, 0));
            listEnd = list + 1;
            return mark;
        }
        int after = letter + 1;
        int branchEnd = level == Level.ARTICLE ? branchEnd(text, after) : after;
        int branch = branchEnd > after ? HanNumerals.value(HanNumerals.read(text, after + 1, text.length())) : 0;
        steps.add(new Step(level, Base.START, number, branch));
        return branchEnd;
    }

    /** A numeral, as {@link HanNumerals#read}; one whose Han letters blanks set apart reads up to the level behind it: 十 二 条. */
    private static long numeral(String text, int from) {
        long read = HanNumerals.read(text, from, text.length());
        int end = read < 0 ? text.length() : HanNumerals.end(read);
        int next = Scan.skipBlanks(text, end);
        if (next == end || Chars.isDigit(text.charAt(from)) || !isNumeral(Scan.at(text, next))) {
            return read;
        }
        StringBuilder closed = new StringBuilder();
        int at = from;
        while (at < text.length() && closed.length() < LONGEST_NUMERAL && isNumeral(text.charAt(at))) {
            closed.append(text.charAt(at));
            end = at + 1;
            at = Scan.skipBlanks(text, end);
        }
        long whole = HanNumerals.read(closed, 0, closed.length());
        boolean all = whole >= 0 && HanNumerals.end(whole) == closed.length() && level(Scan.at(text, at)) != null;
        return all ? (whole >> Integer.SIZE) << Integer.SIZE | end : read;
    }

    /** One member for each of 第（一）、（四）项; 至 joins two of them. */
    List<Member> members(String text, int from, List<Step> first, int firstEnd) {
        List<Member> members = new ArrayList<>();
        int start = from;
        int at = firstEnd;
        List<Step> steps = first;
        List<Step> through = List.of();
        while (at < listEnd) {
            int between = MEMBERS.at(text, at);
            boolean range = between == 1 && isThrough(text.charAt(at));
            int next = at + between;
            Step last = first.get(first.size() - 1);
            Step step = new Step(last.level(), Base.START, member(text, next), 0);
            int end = memberEnd(text, next);
            end = Scan.skipBlanks(text, end) + 1 == listEnd ? listEnd : end;
            if (range) {
                through = List.of(step);
            } else {
                members.add(new Member(start, at, steps, through));
                start = next;
                through = List.of();
                steps = new ArrayList<>(first.subList(0, first.size() - 1));
                steps.add(step);
            }
            at = end;
        }
        members.add(new Member(start, listEnd, steps, through));
        return members;
    }

    /** 十一条 behind 第十条、: where the next member of a list without 第 begins; -1 for none. */
    int nextWithoutOrdinal(String text, int end, Step last) {
        int between = MEMBERS.at(text, end);
        int start = end + between;
        if (between == 0 || isThrough(text.charAt(end)) || !isNumeral(Scan.at(text, start))) {
            return -1;
        }
        long read = HanNumerals.read(text, start, text.length());
        int letter = read < 0 ? -1 : HanNumerals.end(read);
        return read > 0 && HanNumerals.value(read) > last.ordinal() && level(Scan.at(text, letter)) == last.level()
                ? start
                : -1;
    }

    /** Reads 十一条, 三项 without 第; returns the offset after it, or the offset itself. */
    int bare(String text, int from, List<Step> steps, List<Step> into) {
        long read =
                from < text.length() && isNumeral(text.charAt(from)) ? HanNumerals.read(text, from, text.length()) : -1;
        int end = read < 0 ? from : HanNumerals.end(read);
        Level level = steps.get(steps.size() - 1).level();
        if (read > 0 && HanNumerals.value(read) > 0 && level(Scan.at(text, end)) == level) {
            into.add(new Step(level, Base.START, HanNumerals.value(read), 0));
            return end + 1;
        }
        return from;
    }

    private static int member(String text, int at) {
        int numeral = isOpening(Scan.at(text, at)) ? at + 1 : at;
        return HanNumerals.value(HanNumerals.read(text, numeral, text.length()));
    }

    /** After the numeral at an offset and its bracket; -1 where none stands. */
    private static int memberEnd(String text, int at) {
        boolean bracket = isOpening(Scan.at(text, at));
        int numeral = bracket ? at + 1 : at;
        long read = isNumeral(Scan.at(text, numeral)) ? HanNumerals.read(text, numeral, text.length()) : -1;
        if (read < 0 || HanNumerals.value(read) < 1) {
            return -1;
        }
        int end = HanNumerals.end(read);
        return !bracket ? end : isClosing(Scan.at(text, end)) ? end + 1 : -1;
    }

    /** Where 项 stands behind 、（四） or （四）; -1 where the numerals before it are no list. */
    private static int levelOfList(String text, int from) {
        int at = from;
        for (int count = 0; count < MOST_MEMBERS; count++) {
            int between = MEMBERS.at(text, at);
            boolean follows = between > 0 || (isOpening(Scan.at(text, at)) && isClosing(Scan.at(text, at - 1)));
            int end = follows ? memberEnd(text, at + between) : -1;
            if (end < 0) {
                return -1;
            }
            int letter = Scan.skipBlanks(text, end);
            if (level(Scan.at(text, letter)) != null) {
                return letter;
            }
            at = end;
        }
        return -1;
    }

    /** 之一 after 第一百二十条. */
    private static int branchEnd(String text, int at) {
        if (Scan.at(text, at) != '之' || at + 1 >= text.length()) {
            return at;
        }
        long read = HanNumerals.read(text, at + 1, text.length());
        boolean numeral = read >= 0 && HanNumerals.value(read) > 0 && HanNumerals.value(read) < 100;
        return numeral && !Chars.isDigit(text.charAt(at + 1)) ? HanNumerals.end(read) : at;
    }

    static boolean isThrough(char c) {
        return c == '至' || c == '到';
    }

    static boolean isNumeral(char c) {
        return c != 0 && HanNumerals.isNumeralChar(c);
    }

    static boolean isOpening(char c) {
        return c == '（' || c == '(';
    }

    static boolean isClosing(char c) {
        return c == '）' || c == ')';
    }

    static @Nullable Level level(char c) {
        return switch (c) {
            case '编' -> Level.PART;
            case '章' -> Level.CHAPTER;
            case '节' -> Level.SECTION;
            case '条' -> Level.ARTICLE;
            case '款' -> Level.PARAGRAPH;
            case '项' -> Level.ITEM;
            case '目' -> Level.SUBITEM;
            default -> null;
        };
    }
}
