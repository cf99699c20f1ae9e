package io.github.jianbao.parser.contents;

import io.github.jianbao.model.Match;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.Keys;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what no line says letter by letter: between the neighbours' places, the title that is most alike. */
final class Likeness {

    private static final double LEAST = 0.75;
    private static final int LONGEST = 120;
    private static final int MOST_LINES = 6;
    /** Comparisons in all; a text that needs more is no bulletin. */
    private static final int BUDGET = 4000;
    /** This many entries that stand too early are passed in search of the next one. */
    private static final int MOST_PASSED = 100;

    private Likeness() {}

    static void match(LineTable lines, Furnishing furnishing, Plan plan, int[] taken) {
        List<Entry> entries = plan.entries();
        int[] nextPlaced = nextPlaced(entries);
        if (allPlaced(entries, nextPlaced)) {
            return;
        }
        int[] nextTitle = nextTitle(lines, furnishing, plan, taken);
        int budget = BUDGET;
        int from = plan.last() + 1;
        for (int k = 0; k < entries.size() && budget > 0; k++) {
            Entry entry = entries.get(k);
            if (entry.target < 0 && entry.key.length() >= 4) {
                int to = placeBehind(entries, nextPlaced, k, from, lines.count());
                budget -= best(lines, furnishing, plan, taken, nextTitle, entry, from, to, budget);
            }
            if (entry.target >= 0) {
                from = entry.targetLast + 1;
            }
        }
    }

    /** For each entry the first from there on that has its place. */
    private static int[] nextPlaced(List<Entry> entries) {
        int[] next = new int[entries.size() + 1];
        next[entries.size()] = entries.size();
        for (int k = entries.size() - 1; k >= 0; k--) {
            next[k] = entries.get(k).target >= 0 ? k : next[k + 1];
        }
        return next;
    }

    private static boolean allPlaced(List<Entry> entries, int[] nextPlaced) {
        for (int k = 0; k < entries.size(); k++) {
            if (nextPlaced[k] != k) {
                return false;
            }
        }
        return true;
    }

    /** For each line the first from there on that may be a title. */
    private static int[] nextTitle(LineTable lines, Furnishing furnishing, Plan plan, int[] taken) {
        int[] next = new int[lines.count() + 1];
        next[lines.count()] = lines.count();
        for (int i = lines.count() - 1; i >= 0; i--) {
            next[i] = title(lines, furnishing, plan, taken, i) ? i : next[i + 1];
        }
        return next;
    }

    /** The place of the first later entry that stands behind a line; of those that stand before it, few are passed. */
    private static int placeBehind(List<Entry> entries, int[] nextPlaced, int k, int from, int end) {
        int n = nextPlaced[k + 1];
        for (int passed = 0; n < entries.size() && passed < MOST_PASSED; passed++) {
            if (entries.get(n).target >= from) {
                return entries.get(n).target;
            }
            n = nextPlaced[n + 1];
        }
        return end;
    }

    private static int best(
            LineTable lines,
            Furnishing furnishing,
            Plan plan,
            int[] taken,
            int[] nextTitle,
            Entry entry,
            int from,
            int to,
            int budget) {
        int spent = 0;
        double bestScore = LEAST;
        int bestFirst = -1;
        int bestLast = -1;
        String key = cap(entry.key);
        for (int i = nextTitle[from]; i < to && spent < budget; i = nextTitle[i + 1]) {
            if (taken[i] != 0) {
                spent++;
                continue;
            }
            StringBuilder said = new StringBuilder();
            for (int last = i; last < Math.min(to, i + MOST_LINES); last++) {
                if (!title(lines, furnishing, plan, taken, last)) {
                    break;
                }
                said.append(Keys.letters(lines.text(), lines.start(last), lines.end(last), true));
                if (said.length() > key.length() * 2 + 8) {
                    break;
                }
                spent++;
                double score = alike(key, cap(said.toString()));
                if (score > bestScore) {
                    bestScore = score;
                    bestFirst = i;
                    bestLast = last;
                }
            }
        }
        if (bestFirst >= 0) {
            entry.target = bestFirst;
            entry.targetLast = bestLast;
            entry.match = new Match(Match.How.SIMILAR, bestScore);
            for (int i = bestFirst; i <= bestLast; i++) {
                taken[i] = 1;
            }
        }
        return spent;
    }

    private static boolean title(LineTable lines, Furnishing furnishing, Plan plan, int[] taken, int i) {
        Tail tail = lines.tail(i);
        return !furnishing.has(i)
                && !plan.holds(i)
                && taken[i] == 0
                && !lines.numbered(i)
                && lines.width(i) <= 200
                && lines.stops(i) <= 1
                && (tail == Tail.WORD
                        || tail == Tail.CLOSED
                        || tail == Tail.COMMA
                        || lines.stops(i) == 1 && (lines.width(i) < 80 || calls(lines.last(i))));
    }

    /** A long line that ends so may be a title; one that ends with a full stop is a sentence. */
    private static boolean calls(char last) {
        return last == '！' || last == '？' || last == '!' || last == '?';
    }

    private static String cap(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    private static double alike(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int limit = (int) (longer * (1 - LEAST)) + 1;
        if (longer == 0 || Math.abs(a.length() - b.length()) > limit) {
            return 0;
        }
        int distance = new LevenshteinDistance(limit).apply(a, b);
        return distance < 0 ? 0 : 1 - (double) distance / longer;
    }
}
