package io.github.jianbao.model.amend;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts differ, so that it reads well. First sentences are paired; one that has none like it is new, or gone, as a whole. In
 * two sentences that are alike, words are compared: a number, a Latin word, 第三条 are words of their own, other Han are compared one by
 * one, and what is equal between two changes and too short to be read is part of the change.
 */
final class TextChanges {

    /** Sentences that are less alike say something else. */
    private static final double ALIKE = 0.5;

    /** Where less than this is equal, the whole is another. */
    private static final double MOSTLY_OTHER = 0.4;

    /** Equal stretches up to this length are hard to read between two changes. */
    private static final int SHORT = 2;

    private static final int MOST_CELLS = 4_000_000;
    private static final int MOST_SENTENCES = 1_000;
    private static final String ENDS = "。；！？;!?";

    private final String before;
    private final String after;
    private final List<TextChange> changes = new ArrayList<>();

    private TextChanges(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The changes in order; none touches the next. The same with the texts in each other's place, turned round. */
    static List<TextChange> of(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        if (before.compareTo(after) > 0) {
            return of(after, before).stream().map(TextChange::turned).toList();
        }
        TextChanges all = new TextChanges(before, after);
        all.sentences();
        return all.joined();
    }

    private void sentences() {
        List<Span> old = sentences(before);
        List<Span> fresh = sentences(after);
        int first = 0;
        while (first < Math.min(old.size(), fresh.size()) && same(old.get(first), fresh.get(first))) {
            first++;
        }
        int last = 0;
        while (last < Math.min(old.size(), fresh.size()) - first
                && same(old.get(old.size() - 1 - last), fresh.get(fresh.size() - 1 - last))) {
            last++;
        }
        List<Span> left = old.subList(first, old.size() - last);
        List<Span> right = fresh.subList(first, fresh.size() - last);
        int from = first == 0 ? 0 : old.get(first - 1).end();
        int into = first == 0 ? 0 : fresh.get(first - 1).end();
        for (Matching.Pair pair : pairs(left, right)) {
            Span one = left.get(pair.before());
            Span other = right.get(pair.after());
            change(from, one.start(), into, other.start());
            words(one, other);
            from = one.end();
            into = other.end();
        }
        int end = last == 0 ? before.length() : old.get(old.size() - last).start();
        int stop = last == 0 ? after.length() : fresh.get(fresh.size() - last).start();
        change(from, end, into, stop);
    }

    private boolean same(Span old, Span fresh) {
        return old.length() == fresh.length() && before.regionMatches(old.start(), after, fresh.start(), old.length());
    }

    private List<Matching.Pair> pairs(List<Span> left, List<Span> right) {
        if (left.size() > MOST_SENTENCES || right.size() > MOST_SENTENCES) {
            return List.of();
        }
        if (left.size() == 1 && right.size() == 1) {
            return List.of(new Matching.Pair(0, 0));
        }
        List<Shingles> old =
                left.stream().map(span -> Shingles.of(part(before, span))).toList();
        List<Shingles> fresh =
                right.stream().map(span -> Shingles.of(part(after, span))).toList();
        return Matching.best(left.size(), right.size(), (i, j) -> {
            double likeness = old.get(i).likeness(fresh.get(j));
            return likeness < ALIKE ? 0 : likeness * likeness;
        });
    }

    private static String part(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = ENDS.indexOf(text.charAt(at)) >= 0;
            boolean quoted = ends && at + 1 < text.length() && "”’」』）".indexOf(text.charAt(at + 1)) >= 0;
            if (ends || at + 1 == text.length()) {
                int end = quoted ? at + 2 : at + 1;
                sentences.add(Span.of(start, end));
                start = end;
                at = end - 1;
            }
        }
        return sentences;
    }

    private void change(int from, int end, int into, int stop) {
        if (from < end || into < stop) {
            changes.add(new TextChange(Span.of(from, end), Span.of(into, stop)));
        }
    }

    /** The words of two sentences that stand for each other. */
    private void words(Span old, Span fresh) {
        List<Span> left = words(before, old);
        List<Span> right = words(after, fresh);
        int first = 0;
        while (first < Math.min(left.size(), right.size()) && same(left.get(first), right.get(first))) {
            first++;
        }
        int last = 0;
        while (last < Math.min(left.size(), right.size()) - first
                && same(left.get(left.size() - 1 - last), right.get(right.size() - 1 - last))) {
            last++;
        }
        int from = first == 0 ? old.start() : left.get(first - 1).end();
        int into = first == 0 ? fresh.start() : right.get(first - 1).end();
        int end = last == 0 ? old.end() : left.get(left.size() - last).start();
        int stop = last == 0 ? fresh.end() : right.get(right.size() - last).start();
        List<Span> rest = left.subList(first, left.size() - last);
        List<Span> others = right.subList(first, right.size() - last);
        List<TextChange> found = new ArrayList<>();
        if ((long) rest.size() * others.size() <= MOST_CELLS) {
            int at = from;
            int to = into;
            for (Matching.Pair pair : common(rest, others)) {
                Span one = rest.get(pair.before());
                Span other = others.get(pair.after());
                add(at, one.start(), to, other.start(), found);
                at = one.end();
                to = other.end();
            }
            add(at, end, to, stop, found);
            found = readable(found);
        } else {
            add(from, end, into, stop, found);
        }
        int gone = found.stream().mapToInt(change -> change.before().length()).sum();
        int come = found.stream().mapToInt(change -> change.after().length()).sum();
        boolean other = found.size() > 1
                && old.length() - gone < MOSTLY_OTHER * old.length()
                && fresh.length() - come < MOSTLY_OTHER * fresh.length();
        if (other) {
            change(old.start(), old.end(), fresh.start(), fresh.end());
        } else {
            for (int k = 0; k < found.size(); k++) {
                int next = k + 1 < found.size() ? found.get(k + 1).before().start() : old.end();
                changes.add(slid(found.get(k), next - found.get(k).before().end()));
            }
        }
    }

    private static void add(int from, int end, int into, int stop, List<TextChange> found) {
        if (from < end || into < stop) {
            found.add(new TextChange(Span.of(from, end), Span.of(into, stop)));
        }
    }

    private List<Matching.Pair> common(List<Span> left, List<Span> right) {
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                length[i][j] = same(left.get(i), right.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<Matching.Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (same(left.get(i), right.get(j))) {
                pairs.add(new Matching.Pair(i++, j++));
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Joins changes with nothing but a short stretch between them. */
    private List<TextChange> readable(List<TextChange> found) {
        List<TextChange> readable = new ArrayList<>();
        for (TextChange change : found) {
            TextChange last = readable.isEmpty() ? null : readable.get(readable.size() - 1);
            int gap = last == null
                    ? Integer.MAX_VALUE
                    : change.before().start() - last.before().end();
            if (last != null && gap <= SHORT && gap < size(last) + size(change)) {
                readable.set(readable.size() - 1, joined(last, change));
            } else {
                readable.add(change);
            }
        }
        return readable;
    }

    private static int size(TextChange change) {
        return Math.max(change.before().length(), change.after().length());
    }

    private static TextChange joined(TextChange one, TextChange other) {
        return new TextChange(
                Span.of(one.before().start(), other.before().end()),
                Span.of(one.after().start(), other.after().end()));
    }

    /** What is only added, or only taken away, may stand one further on: better so that it ends with a mark. */
    private TextChange slid(TextChange change, int most) {
        boolean adds = change.before().isEmpty();
        if (!adds && !change.after().isEmpty()) {
            return change;
        }
        String text = adds ? after : before;
        Span span = adds ? change.after() : change.before();
        int shift = 0;
        while (shift < most
                && span.end() + shift < text.length()
                && text.charAt(span.start() + shift) == text.charAt(span.end() + shift)
                && ENDS.indexOf(text.charAt(span.end() + shift)) < 0) {
            shift++;
            if (isMark(text.charAt(span.end() + shift - 1))) {
                return moved(change, shift);
            }
        }
        return change;
    }

    private static TextChange moved(TextChange change, int by) {
        return new TextChange(
                Span.of(change.before().start() + by, change.before().end() + by),
                Span.of(change.after().start() + by, change.after().end() + by));
    }

    private static boolean isMark(char c) {
        return "，、,".indexOf(c) >= 0 || ENDS.indexOf(c) >= 0;
    }

    private static List<Span> words(String text, Span sentence) {
        List<Span> words = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            int end = Math.min(wordEnd(text, at, sentence.end()), sentence.end());
            words.add(Span.of(at, end));
            at = end;
        }
        return words;
    }

    /** A numeral with 第 and its unit, a Latin word; one character otherwise. */
    private static int wordEnd(String text, int at, int to) {
        char c = text.charAt(at);
        if (Chars.isLatin(c)) {
            int end = at + 1;
            while (end < to && (Chars.isLatin(text.charAt(end)) || Chars.isDigit(text.charAt(end)))) {
                end++;
            }
            return end;
        }
        int from = c == '第' ? at + 1 : at;
        long read = from < to && HanNumerals.isNumeralChar(text.charAt(from)) ? HanNumerals.read(text, from, to) : -1;
        if (read < 0) {
            return Character.isHighSurrogate(c) && at + 1 < to ? at + 2 : at + 1;
        }
        int end = HanNumerals.end(read);
        return end < to && Chars.isHan(text.charAt(end)) && (c == '第' || end - from > 0) ? end + 1 : end;
    }

    /** Changes that touch are one; marks that both of its sides have at their ends do not belong to it. */
    private List<TextChange> joined() {
        List<TextChange> joined = new ArrayList<>();
        for (TextChange change : changes) {
            TextChange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean touches = last != null
                    && last.before().end() >= change.before().start()
                    && last.after().end() >= change.after().start();
            if (touches && last != null) {
                joined.set(joined.size() - 1, joined(last, change));
            } else {
                joined.add(change);
            }
        }
        joined.replaceAll(this::withoutMarks);
        joined.removeIf(change -> change.before().isEmpty() && change.after().isEmpty());
        return joined;
    }

    private TextChange withoutMarks(TextChange change) {
        int from = change.before().start();
        int into = change.after().start();
        int end = change.before().end();
        int stop = change.after().end();
        while (from < end
                && into < stop
                && isMark(before.charAt(end - 1))
                && before.charAt(end - 1) == after.charAt(stop - 1)) {
            end--;
            stop--;
        }
        while (from < end && into < stop && isMark(before.charAt(from)) && before.charAt(from) == after.charAt(into)) {
            from++;
            into++;
        }
        return new TextChange(Span.of(from, end), Span.of(into, stop));
    }
}
