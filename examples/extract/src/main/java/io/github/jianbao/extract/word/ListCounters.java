package io.github.jianbao.extract.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of lists and writes their numbers, which stand in no paragraph: 一、 （一） 第一条. */
final class ListCounters {

    private static final int UNUSED = Integer.MIN_VALUE;
    private static final String BULLET = "•";
    private static final String CLOSED = "、，．）)】〕》」";
    private static final String OF_ORDER = "编章节条款项目";

    private final Map<Object, int[]> counters = new HashMap<>();
    private final Set<Object> seen = new HashSet<>();

    /**
     * The number of the next paragraph, with the blank behind it.
     *
     * @param list the list whose numbers go on
     * @param instance a use of it, which may begin where it says
     * @param starts where its levels begin, by level from 0
     * @param levels the levels of the list; null where one is not described
     * @param level the paragraph's level, from 0
     */
    String next(
            Object list, Object instance, Map<Integer, Integer> starts, List<@Nullable ListLevel> levels, int level) {
        int[] counts = counters.computeIfAbsent(list, key -> unused());
        if (seen.add(instance)) {
            starts.forEach((at, start) -> counts[at] = start - 1);
        }
        ListLevel own = levels.get(level);
        counts[level] = counts[level] == UNUSED ? start(own) : counts[level] + 1;
        for (int i = level + 1; i < ListLevel.MOST; i++) {
            ListLevel deeper = i < levels.size() ? levels.get(i) : null;
            if (deeper == null || deeper.restartsUnder(level)) {
                counts[i] = UNUSED;
            }
        }
        return own == null ? "" : written(own, levels, level, counts);
    }

    private static int[] unused() {
        int[] counts = new int[ListLevel.MOST];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    private static int start(@Nullable ListLevel level) {
        return level == null ? 1 : level.start();
    }

    private static String written(ListLevel own, List<@Nullable ListLevel> levels, int level, int[] counts) {
        if (own.isBullet()) {
            return bullet(own.text());
        }
        StringBuilder text = new StringBuilder();
        String pattern = own.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int of = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && of >= 0 && of <= level) {
                ListLevel part = levels.get(of);
                String format = part == null || own.legal() && of < level ? "decimal" : part.format();
                text.append(WordNumerals.write(counts[of] == UNUSED ? start(part) : counts[of], format));
                i++;
            } else if (c != '%' || of < 0 || of >= ListLevel.MOST) {
                text.append(c);
            } else {
                i++;
            }
        }
        String number = text.toString().strip();
        return number.isEmpty() ? "" : number + behind(number, own.apart());
    }

    /** Bullets of symbol fonts stand at places that mean nothing in other fonts. */
    private static String bullet(String text) {
        boolean shown = text.length() == 1 && (text.charAt(0) > 0xff && !isPrivate(text.charAt(0)) || text.equals("-"));
        return text.isBlank() ? "" : (shown ? text : BULLET) + " ";
    }

    private static boolean isPrivate(char c) {
        return c >= 0xe000 && c <= 0xf8ff;
    }

    /** Marks close a number by themselves; behind 第一条 stands a blank as wide as a letter. */
    private static String behind(String number, boolean apart) {
        char last = number.charAt(number.length() - 1);
        if (OF_ORDER.indexOf(last) >= 0 && number.charAt(0) == '第') {
            return "\u3000";
        }
        return apart && CLOSED.indexOf(last) < 0 || last == '.' ? " " : "";
    }
}
