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
    private static final int MOST_LINES = 4;
    /** Comparisons in all; a text that needs more is no bulletin. */
    private static final int BUDGET = 4000;

    private Likeness() {}

    static void match(LineTable lines, Furnishing furnishing, Plan plan, int[] taken) {
        List<Entry> entries = plan.entries();
        int budget = BUDGET;
        for (int k = 0; k < entries.size() && budget > 0; k++) {
            Entry entry = entries.get(k);
            if (entry.target >= 0 || entry.key.length() < 4) {
                continue;
            }
            int from = plan.last() + 1;
            for (int p = k - 1; p >= 0; p--) {
                if (entries.get(p).target >= 0) {
                    from = entries.get(p).targetLast + 1;
                    break;
                }
            }
            int to = lines.count();
            for (int n = k + 1; n < entries.size(); n++) {
                if (entries.get(n).target >= from) {
                    to = entries.get(n).target;
                    break;
                }
            }
            budget -= best(lines, furnishing, plan, taken, entry, from, to, budget);
        }
    }

    private static int best(
            LineTable lines, Furnishing furnishing, Plan plan, int[] taken, Entry entry, int from, int to, int budget) {
        int spent = 0;
        double bestScore = LEAST;
        int bestFirst = -1;
        int bestLast = -1;
        String key = cap(entry.key);
        for (int i = from; i < to && spent < budget; i++) {
            if (!title(lines, furnishing, plan, taken, i)) {
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
                        || lines.stops(i) == 1 && lines.width(i) < 80);
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
