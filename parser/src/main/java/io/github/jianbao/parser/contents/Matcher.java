package io.github.jianbao.parser.contents;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Match;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.Keys;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the entries in the body: whole lines, one or several, that say the same letters. */
final class Matcher {

    private static final int PREFIX = 2;
    /** Lines of a title at most: many bodies in a narrow column. */
    private static final int MOST_LINES = 10;

    private static final int WIDEST = 260;
    /** Letters of a column's name at most. */
    private static final int SHORT = 8;
    /** This many entries with the same start are tried at one line. */
    private static final int MOST_TRIES = 8;

    private static final int LOWER_BITS = 1023;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final Plan plan;
    /** Entries not found yet, by the letters they start with. They leave near the front, which costs a linked list nothing. */
    private final Map<String, LinkedList<Entry>> byPrefix = new HashMap<>();
    /** The lower bits of the letters that entries start with. */
    private final BitSet firsts = new BitSet(LOWER_BITS + 1);

    private final int[] taken;
    private final char[] letters = new char[PREFIX];

    private Matcher(LineTable lines, Furnishing furnishing, Plan plan) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.plan = plan;
        this.taken = new int[lines.count()];
    }

    static void match(LineTable lines, Furnishing furnishing, Plan plan) {
        Matcher matcher = new Matcher(lines, furnishing, plan);
        matcher.index();
        matcher.whole();
        Likeness.match(lines, furnishing, plan, matcher.taken);
        matcher.tellSections();
    }

    private void index() {
        for (Entry entry : plan.entries()) {
            if (entry.key.length() >= PREFIX) {
                firsts.set(entry.key.charAt(0) & LOWER_BITS);
                byPrefix.computeIfAbsent(entry.key.substring(0, PREFIX), k -> new LinkedList<>())
                        .add(entry);
            }
        }
    }

    private void whole() {
        for (int i = 0; i < lines.count(); i++) {
            if (plan.holds(i) || furnishing.has(i) || furnishing.cell(i) || lines.width(i) > WIDEST || taken[i] != 0) {
                continue;
            }
            String prefix = prefix(i);
            LinkedList<Entry> candidates = prefix == null ? null : byPrefix.get(prefix);
            if (candidates != null) {
                tryFirst(candidates, i);
            }
        }
    }

    /** Most lines are recognised by their first character, which is at hand. */
    private @Nullable String prefix(int i) {
        int words = Counted.words(lines, i);
        char first = words > lines.start(i) ? ' ' : lines.first(i);
        if (isLetter(first) && !firsts.get(Chars.fold(first) & LOWER_BITS)) {
            return null;
        }
        String text = lines.text();
        int found = 0;
        for (int at = words; at < lines.end(i) && found < PREFIX; at++) {
            char c = text.charAt(at);
            if (isLetter(c)) {
                letters[found++] = Chars.fold(c);
                if (!firsts.get(letters[0] & LOWER_BITS)) {
                    return null;
                }
            }
        }
        return found < PREFIX ? null : new String(letters);
    }

    private static boolean isLetter(char c) {
        return Chars.isHan(c) || Chars.isLatin(c) || Chars.isDigit(c);
    }

    private void tryFirst(LinkedList<Entry> candidates, int i) {
        Iterator<Entry> some = candidates.iterator();
        for (int tries = 0; tries < MOST_TRIES && some.hasNext(); tries++) {
            if (consume(some.next(), i)) {
                some.remove();
                return;
            }
        }
    }

    /** The entry's letters, said by this line and those after it. */
    private boolean consume(Entry entry, int first) {
        String key = entry.key;
        int said = 0;
        int last = first;
        int used = 0;
        for (int i = first; i < lines.count() && used < MOST_LINES && said < key.length(); i++) {
            if (furnishing.has(i) || furnishing.cell(i)) {
                continue;
            }
            if (plan.holds(i) || i > first && (lines.gap(i) > 3 || stops(i))) {
                break;
            }
            String line = Keys.letters(
                    lines.text(), i == first ? Counted.words(lines, i) : lines.start(i), lines.end(i), true);
            if (line.isEmpty()) {
                continue;
            }
            if (!key.startsWith(line, said)) {
                int whole = said + line.length();
                if (key.regionMatches(said, line, 0, key.length() - said)
                        && key.length() >= 6
                        && whole <= key.length() + 8
                        && lines.stops(i) == 0) {
                    return found(entry, first, i, Match.How.PART, (double) key.length() / whole);
                }
                break;
            }
            said += line.length();
            last = i;
            used++;
        }
        if (said == key.length()) {
            return found(entry, first, last, Match.How.EQUAL, 1);
        }
        boolean most = said >= 6
                && said * 10 >= key.length() * 6
                && key.length() - said <= 6
                && !entry.section
                && parted(entry, said);
        return most && found(entry, first, last, Match.How.PART, (double) said / key.length());
    }

    /** Whether a blank parts the entry after this many letters: what follows is its author. */
    private boolean parted(Entry entry, int letters) {
        int seen = 0;
        for (int at = entry.start; at < entry.end; at++) {
            char c = lines.text().charAt(at);
            if (seen == letters) {
                return Chars.isBlank(c) || c == '/' || c == '／' || c == '（';
            }
            seen += isLetter(c) ? 1 : 0;
        }
        return false;
    }

    private boolean stops(int i) {
        Shape shape = lines.shape(i);
        return shape == Shape.SOURCE || shape == Shape.NUMBER || shape == Shape.DATE;
    }

    private boolean found(Entry entry, int first, int last, Match.How how, double score) {
        entry.target = first;
        entry.targetLast = last;
        entry.match = new Match(how, score);
        for (int i = first; i <= last; i++) {
            taken[i] = 1;
        }
        return true;
    }

    /** An unmarked entry is a section's where another entry's title follows its line at once. */
    private void tellSections() {
        List<Entry> entries = plan.entries();
        for (Entry entry : entries) {
            if (entry.marked) {
                return;
            }
        }
        for (int k = 0; k + 1 < entries.size(); k++) {
            Entry entry = entries.get(k);
            Entry next = entries.get(k + 1);
            boolean adjacent = entry.target >= 0 && next.target >= 0 && nextFilled(entry.targetLast) == next.target;
            if (adjacent && entry.target == entry.targetLast && entry.key.length() <= 16) {
                entry.section = true;
            }
        }
        tellColumns(entries);
    }

    /** Where contents without pages list columns so proven, an entry no longer than those is a column too. */
    private static void tellColumns(List<Entry> entries) {
        int columns = 0;
        int longest = 0;
        for (Entry entry : entries) {
            if (entry.page >= 0) {
                return;
            }
            columns += entry.section ? 1 : 0;
            longest = entry.section ? Math.max(longest, entry.key.length()) : longest;
        }
        for (Entry entry : entries) {
            entry.section |= columns >= 2 && entry.key.length() <= Math.min(longest, SHORT);
        }
    }

    private int nextFilled(int i) {
        int next = i + 1;
        while (next < lines.count() && furnishing.has(next)) {
            next++;
        }
        return next;
    }
}
