package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which names a document has given or implied so far. A name stands for a title when the document defines it, when it is a kind
 * of document and only one title named in full before ends in it, or when it is a title without 中华人民共和国.
 */
final class ShortNames {

    static final int MOST = 256;
    private static final String STATE = "中华人民共和国";

    /** A title of this many letters is the end of no longer one. */
    private static final int LONG = 6;

    /** 教育法 may be the end of another name; 民事诉讼法 is none. */
    private static final int SHORT = 3;

    /** What a name without marks stands behind: 依照刑法第三条. Behind anything else it may be the end of a longer one: 职业|教育法. */
    private static final Words BEFORE = Lexicon.words(Use.BEFORE_PLAIN_NAMES);

    /** 实施条例, 实施细则 behind the name of a law. */
    private static final Words RULES = Lexicon.words(Use.RULES_OF_LAWS);

    private static final Words LAWS = Lexicon.words(Use.LAWS_OF_THE_STATE);

    private final @Nullable ShortNames outer;
    private final HashMap<String, String> defined = new HashMap<>();

    /** Titles named in full, by key. */
    private final LinkedHashMap<String, String> titles = new LinkedHashMap<>();

    /** Those of them with a bracket behind: （试行）. */
    private final ArrayList<String> trials = new ArrayList<>();

    /** The only title for a kind of document, until another title is named. */
    private final HashMap<String, Optional<String>> only = new HashMap<>();

    private boolean full;
    private boolean titlesLeftOut;

    ShortNames(@Nullable ShortNames outer) {
        this.outer = outer;
    }

    void define(String name, String standsFor) {
        if (standsFor.isEmpty()) {
            return;
        }
        if (defined.size() < MOST || defined.containsKey(name)) {
            defined.put(name, standsFor);
        } else {
            full = true;
        }
    }

    /** Remembers a title that a text names in full. */
    void named(String title, String key) {
        if (Genres.isGenre(title) || titles.containsKey(key)) {
            return;
        }
        only.clear();
        if (titles.size() < MOST) {
            titles.put(key, title);
            if (isTrial(title)) {
                trials.add(title);
            }
        } else {
            titlesLeftOut = true;
            full = true;
        }
    }

    /** Whether something was not remembered because there was no more room. */
    boolean full() {
        return full;
    }

    /** What a name in marks stands for; absent when it is no short name or the text does not say. */
    @Nullable
    String resolve(String name) {
        String found = definition(name);
        if (found != null) {
            return found;
        }
        boolean genre = Genres.isGenre(name);
        String title = only.computeIfAbsent(name, n -> Optional.ofNullable(onlyTitle(n, genre)))
                .orElse(null);
        return title == null && outer != null ? outer.resolve(name) : title;
    }

    @Nullable
    String definition(String name) {
        String found = defined.get(name);
        return found == null && outer != null ? outer.definition(name) : found;
    }

    /** What this document itself has defined a name for, not the one around it. */
    @Nullable
    String ownDefinition(String name) {
        return defined.get(name);
    }

    /** The longest defined name that ends at an offset, for names without marks (森林法第三条). */
    @Nullable
    String definitionBefore(String text, int end) {
        String longest = "";
        String standsFor = null;
        for (Map.Entry<String, String> entry : defined.entrySet()) {
            String name = entry.getKey();
            if (name.length() > longest.length()
                    && end >= name.length()
                    && text.startsWith(name, end - name.length())
                    && isWhole(text, end - name.length())) {
                longest = name;
                standsFor = entry.getValue();
            }
        }
        return standsFor == null && outer != null ? outer.definitionBefore(text, end) : standsFor;
    }

    /** A title named in marks before that ends at an offset without them, 中华人民共和国 left out or not (行政诉讼法第三条). */
    @Nullable
    String titleBefore(String text, int end) {
        String found = null;
        int longest = 1;
        for (String title : titles.values()) {
            String shorter = title.startsWith(STATE) ? title.substring(STATE.length()) : title;
            int start = end - shorter.length();
            if (shorter.length() > longest && start >= 0 && text.startsWith(shorter, start)) {
                boolean state = text.startsWith(STATE, start - STATE.length());
                boolean whole = isWhole(text, state ? start - STATE.length() : start);
                if (whole || shorter.length() >= LONG) {
                    found = title;
                    longest = shorter.length();
                }
            }
        }
        return found == null && outer != null ? outer.titleBefore(text, end) : found;
    }

    /** A law of the state that everybody knows by its name, which ends at an offset: 刑法第二条; as it is written. */
    static @Nullable String lawBefore(String text, int end) {
        int rules = RULES.before(text, end);
        int law = LAWS.before(text, end - rules);
        int length = law == 0 ? 0 : law + rules;
        int start = end - length;
        start -= length > 0 && text.startsWith(STATE, start - STATE.length()) ? STATE.length() : 0;
        boolean whole = length > SHORT || (length > 0 && isWhole(text, start));
        return whole ? text.substring(start, end) : null;
    }

    /** Whether a name without marks begins at an offset: what stands in front of it is a mark, a verb, a small word. */
    private static boolean isWhole(String text, int start) {
        return start == 0 || !Chars.isHan(text.charAt(start - 1)) || BEFORE.before(text, start) > 0;
    }

    /** Where titles were left out, no title is known to be the only one of its kind. */
    private @Nullable String onlyTitle(String name, boolean genre) {
        if (genre && titlesLeftOut) {
            return null;
        }
        String found = genre ? null : titles.get(TitleIndex.key(STATE + name));
        for (String title : genre ? titles.values() : trials) {
            if (title.startsWith(name, Titles.withoutBracket(title) - name.length())) {
                if (found != null) {
                    return null;
                }
                found = title;
            }
        }
        return found;
    }

    /** 《…应急预案（试行）》, which 《应急预案》 may mean; an edition, （2023年修订）, is not the document as such. */
    private static boolean isTrial(String title) {
        int end = Titles.withoutBracket(title);
        for (int at = end; at < title.length(); at++) {
            if (Chars.isDigit(title.charAt(at))) {
                return false;
            }
        }
        return end < title.length();
    }
}
