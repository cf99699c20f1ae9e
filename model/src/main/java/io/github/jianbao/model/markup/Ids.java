package io.github.jianbao.model.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Identifiers of elements, each given once: letters, digits and a few marks; anything else becomes an underscore. */
public final class Ids {

    private static final String MARKS = "._-~/（）()、〔〕";
    private static final boolean[] USUAL = usual();

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> turns = new HashMap<>();

    /**
     * An identifier that was not given before.
     *
     * @param wanted what it should be
     * @return that, cleaned, or with {@code ~2} behind it the second time
     */
    public String next(String wanted) {
        String cleaned = clean(wanted);
        String id = cleaned;
        while (!given.add(id)) {
            id = cleaned + "~" + (1 + turns.merge(cleaned, 1, Integer::sum));
        }
        return id;
    }

    /**
     * An identifier with a number of its own.
     *
     * @param wanted what it should be, up to the number
     * @return that, cleaned, with 1 the first time, then with 2
     */
    public String count(String wanted) {
        String cleaned = clean(wanted);
        String id;
        do {
            id = cleaned + turns.merge(cleaned, 1, Integer::sum);
        } while (!given.add(id));
        return id;
    }

    /**
     * Takes away what identifiers and links do not bear.
     *
     * @param wanted any text
     * @return not empty
     */
    public static String clean(String wanted) {
        int kept = 0;
        while (kept < wanted.length() && isUsual(wanted.charAt(kept))) {
            kept++;
        }
        if (kept == wanted.length() && kept > 0) {
            return wanted;
        }
        StringBuilder out = new StringBuilder(wanted.length()).append(wanted, 0, kept);
        for (int at = kept; at < wanted.length(); ) {
            int codePoint = wanted.codePointAt(at);
            at += Character.charCount(codePoint);
            boolean stays = Character.isLetterOrDigit(codePoint) || MARKS.indexOf(codePoint) >= 0;
            out.appendCodePoint(stays ? codePoint : '_');
        }
        return out.isEmpty() ? "_" : out.toString();
    }

    /** Letters, digits and marks that most identifiers have no others of: one look at the character tells. */
    private static boolean isUsual(char c) {
        return c < USUAL.length ? USUAL[c] : c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean[] usual() {
        boolean[] usual = new boolean[0x80];
        for (char c = 0; c < usual.length; c++) {
            usual[c] = Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0;
        }
        return usual;
    }
}
