package io.github.jianbao.parser.mention;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What short names stand for, in one document and, read only, in the document around it. A name is either defined
 * (以下简称《意见》) or the bare kind of a document (《意见》) that only one of the documents named in full so far is.
 */
final class ShortNames {

    static final int MOST = 256;
    private static final String STATE = "中华人民共和国";

    private final @Nullable ShortNames outer;
    private final HashMap<String, String> defined = new HashMap<>();

    /** Titles named in full, by key. */
    private final LinkedHashMap<String, String> titles = new LinkedHashMap<>();

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
        if (!genre && !name.endsWith("法")) {
            return null;
        }
        String title = only.computeIfAbsent(name, n -> Optional.ofNullable(onlyTitle(n, genre)))
                .orElse(null);
        return title == null && outer != null ? outer.resolve(name) : title;
    }

    @Nullable
    String definition(String name) {
        String found = defined.get(name);
        return found == null && outer != null ? outer.definition(name) : found;
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
                    && text.startsWith(name, end - name.length())) {
                longest = name;
                standsFor = entry.getValue();
            }
        }
        return standsFor == null && outer != null ? outer.definitionBefore(text, end) : standsFor;
    }

    /** A title named in marks before that ends at an offset without them, 中华人民共和国 left out or not (行政诉讼法第三条). */
    @Nullable
    String titleBefore(String text, int end) {
        for (String title : titles.values()) {
            String shorter = title.startsWith(STATE) ? title.substring(STATE.length()) : title;
            if (shorter.length() > 2 && end >= shorter.length() && text.startsWith(shorter, end - shorter.length())) {
                return title;
            }
        }
        return outer == null ? null : outer.titleBefore(text, end);
    }

    /** Where titles were left out, no title is known to be the only one of its kind. */
    private @Nullable String onlyTitle(String name, boolean genre) {
        if (genre && titlesLeftOut) {
            return null;
        }
        String found = null;
        for (String title : titles.values()) {
            boolean ends = genre ? title.endsWith(name) : title.equals(STATE + name);
            if (ends && found != null) {
                return null;
            }
            found = ends ? title : found;
        }
        return found;
    }
}
