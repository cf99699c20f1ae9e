package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.amend.Place;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Place.Part;
import io.github.jianbao.model.amend.Place.Step;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads places in a decision: 第三条第二款, 第一、三款, 第（一）至（三）项, 引言, 第二章章名. */
final class Places {

    private static final Words PREAMBLES = Lexicon.words(Use.PREAMBLES);
    private static final Words NAMES = Lexicon.words(Use.NAMES_OF_DOCUMENTS);
    private static final Words HEADINGS = Lexicon.words(Use.HEADINGS);
    private static final int MOST_MEMBERS = 300;

    /** What names the things listed in an article stands between the article and the item: 第八十九条国务院职权第十六项. */
    private static final int LONGEST_DESCRIPTION = 24;

    private final String text;
    private final int to;
    private final List<Step> steps = new ArrayList<>();

    /** The further members of a list: 三 in 第一、三款. */
    private final List<Step> members = new ArrayList<>();

    private int at;

    private Places(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /**
     * What was read.
     *
     * @param places one or more
     * @param end offset after them
     */
    record Read(List<Place> places, int end) {}

    /** The place that starts at an offset; null where none does. */
    static @Nullable Read at(String text, int from, int to) {
        int preamble = PREAMBLES.at(text, from);
        int name = NAMES.at(text, from);
        if (preamble == 0 && name > 0 && from + name <= to) {
            return new Read(List.of(Place.TITLE), from + name);
        }
        Places reader = new Places(text, from + preamble, to);
        reader.chain();
        if (preamble > 0) {
            return new Read(reader.places(Part.PREAMBLE), reader.at);
        }
        return reader.steps.isEmpty() ? null : reader.heading();
    }

    /** Whether a text names a place anywhere. */
    static boolean in(String text, int to) {
        for (int at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
            if (at(text, at, to) != null) {
                return true;
            }
        }
        return false;
    }

    /** 十一条 where 第 was lost. */
    static @Nullable Read bare(String text, int from, int to) {
        long read = HanNumerals.isNumeralChar(text.charAt(from)) ? HanNumerals.read(text, from, to) : -1;
        int end = HanNumerals.end(read);
        boolean article = read > 0 && HanNumerals.value(read) > 0 && end < to && text.charAt(end) == '条';
        return article ? new Read(List.of(Place.article(HanNumerals.value(read))), end + 1) : null;
    }

    /** The unit of a level at an offset: the level, and how many characters it takes; null for none. */
    static @Nullable Unit unit(String text, int at, int to) {
        if (at >= to) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '编' -> new Unit(Level.BOOK, 1);
            case '章' -> new Unit(Level.CHAPTER, 1);
            case '节' -> new Unit(Level.SECTION, 1);
            case '条' -> new Unit(Level.ARTICLE, 1);
            case '款', '段' -> new Unit(Level.PARAGRAPH, 1);
            case '项' -> new Unit(Level.ITEM, 1);
            case '目' -> new Unit(Level.SUBITEM, 1);
            case '句' -> new Unit(Level.SENTENCE, 1);
            case '分' -> text.startsWith("分编", at) ? new Unit(Level.SUBBOOK, 2) : null;
            case '部' -> text.startsWith("部分", at) ? new Unit(Level.DIVISION, 2) : null;
            case '自' -> text.startsWith("自然段", at) ? new Unit(Level.PARAGRAPH, 3) : null;
            default -> null;
        };
    }

    /**
     * A unit.
     *
     * @param level what it counts
     * @param length how many characters it takes
     */
    record Unit(Level level, int length) {}

    private Read heading() {
        int of = at < to && text.charAt(at) == '的' ? at + 1 : at;
        int heading = HEADINGS.at(text, of);
        if (heading > 0 && of + heading <= to) {
            at = of + heading;
            return new Read(places(Part.HEADING), at);
        }
        return new Read(places(Part.PROVISION), at);
    }

    private List<Place> places(Part part) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(part, steps));
        for (Step member : members) {
            List<Step> way = new ArrayList<>(steps.subList(0, steps.size() - 1));
            way.add(member);
            places.add(new Place(part, way));
        }
        return places;
    }

    private void chain() {
        while (members.isEmpty() && step()) {
            int described = description();
            at = described < 0 ? at : described;
        }
        if (members.isEmpty() && !steps.isEmpty() && at < to && (text.charAt(at) == '至' || text.charAt(at) == '到')) {
            through();
        }
    }

    /** 至第十条 behind 第五条. */
    private void through() {
        Places last = new Places(text, at + 1, to);
        Step first = steps.get(steps.size() - 1);
        if (last.step() && last.steps.get(0).level() == first.level()) {
            int through = last.steps.get(0).ordinal();
            for (int n = first.ordinal() + 1; n <= through && members.size() < MOST_MEMBERS; n++) {
                members.add(Step.of(first.level(), n));
            }
            at = last.at;
        }
    }

    /** 第…条; false where none stands here, or one that is not deeper. */
    private boolean step() {
        if (at >= to || text.charAt(at) != '第') {
            return false;
        }
        List<Integer> numbers = new ArrayList<>();
        int end = numbers(at + 1, numbers);
        Unit unit = end < 0 ? null : unit(text, end, to);
        boolean deeper = unit != null
                && (steps.isEmpty()
                        || unit.level().compareTo(steps.get(steps.size() - 1).level()) > 0);
        if (unit == null || !deeper) {
            return false;
        }
        at = end + unit.length();
        int branch = unit.level() == Level.ARTICLE ? branch() : 0;
        steps.add(new Step(unit.level(), numbers.get(0), branch));
        for (int number : numbers.subList(1, numbers.size())) {
            members.add(Step.of(unit.level(), number));
        }
        return true;
    }

    /** 一, （一）, 一、三, （一）至（三）; the offset after them, or -1. */
    private int numbers(int from, List<Integer> numbers) {
        int end = number(from, numbers);
        while (end > 0 && numbers.size() < MOST_MEMBERS && unit(text, end, to) == null) {
            char c = end < to ? text.charAt(end) : 0;
            int last = numbers.get(numbers.size() - 1);
            boolean joined = c == '、' || c == '至' || c == '和' || c == '到';
            if (!joined && c != '（' && c != '(') {
                return -1;
            }
            end = number(joined ? end + 1 : end, numbers);
            if (end > 0 && (c == '至' || c == '到')) {
                int through = numbers.remove(numbers.size() - 1);
                for (int n = last + 1; n <= through && numbers.size() < MOST_MEMBERS; n++) {
                    numbers.add(n);
                }
            }
        }
        return end;
    }

    private int number(int from, List<Integer> numbers) {
        boolean bracket = from < to && (text.charAt(from) == '（' || text.charAt(from) == '(');
        int start = bracket ? from + 1 : from;
        if (start >= to || !HanNumerals.isNumeralChar(text.charAt(start))) {
            return -1;
        }
        long read = HanNumerals.read(text, start, to);
        int end = HanNumerals.end(read);
        if (read < 0 || HanNumerals.value(read) < 1) {
            return -1;
        }
        if (bracket) {
            boolean closed = end < to && (text.charAt(end) == '）' || text.charAt(end) == ')');
            end = closed ? end + 1 : -1;
        }
        numbers.add(HanNumerals.value(read));
        return end;
    }

    /** 之一 behind 第一百二十条. */
    private int branch() {
        if (at + 1 >= to || text.charAt(at) != '之' || !HanNumerals.isNumeralChar(text.charAt(at + 1))) {
            return 0;
        }
        long read = HanNumerals.read(text, at + 1, to);
        if (read < 0 || HanNumerals.value(read) < 1 || HanNumerals.value(read) > 99) {
            return 0;
        }
        at = HanNumerals.end(read);
        return HanNumerals.value(read);
    }

    /** Where an item follows that only a name of what is listed parts from its article; -1 where none does. */
    private int description() {
        int end = at;
        if (steps.get(steps.size() - 1).level().compareTo(Level.ITEM) >= 0) {
            return -1;
        }
        while (end < to
                && end - at <= LONGEST_DESCRIPTION
                && Chars.isHan(text.charAt(end))
                && text.charAt(end) != '第') {
            if (!Tokenizer.isUnknown(text, end)) {
                return -1;
            }
            end++;
        }
        if (end == at || end >= to || text.charAt(end) != '第') {
            return -1;
        }
        Places ahead = new Places(text, end, to);
        return ahead.step() && ahead.steps.get(0).level() == Level.ITEM ? end : -1;
    }
}
