package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which titles are articles of the issue. A document is found by its whole title, by its title from 关于 on (a reference
 * leaves the issuing body out), and under the title of the notice that issues it; an article means what is attached to it, whatever
 * its own title says. A name that two articles share finds none, and no document leads to itself.
 */
final class TitleIndex {

    private static final String ABOUT = "关于";

    private final HashMap<String, Optional<String>> exact = new HashMap<>();
    private final HashMap<String, Optional<String>> issued = new HashMap<>();
    private final HashMap<String, Optional<String>> about = new HashMap<>();

    /** Attachments by their article and their title. */
    private final HashMap<String, Optional<String>> attached = new HashMap<>();

    TitleIndex(Map<String, String> articleIdByFoldedTitle, Map<String, String> attachedTitleById) {
        attachedTitleById.forEach((id, title) -> put(attached, article(id) + " " + key(title), id));
        for (Map.Entry<String, String> entry : articleIdByFoldedTitle.entrySet()) {
            String key = key(entry.getKey());
            String id = entry.getValue();
            put(exact, key, id);
            String printed = TitleRelations.issued(key);
            if (printed != null) {
                put(issued, printed, id);
            }
            int from = key.indexOf(ABOUT);
            if (from > 0 && printed == null) {
                put(about, key.substring(from), id);
            }
        }
    }

    /** The document that a title with this key names in the text of a document, or that prints what it names; never that one itself. */
    @Nullable
    String find(String key, String from) {
        Optional<String> found = attached.get(article(from) + " " + key);
        if (found == null) {
            found = exact.get(key);
        }
        if (found == null) {
            found = issued.get(key);
            if (found != null && found.isPresent() && found.get().equals(article(from))) {
                return null;
            }
        }
        if (found == null) {
            found = about.get(key);
        }
        String id = found == null ? null : found.orElse(null);
        return from.equals(id) ? null : id;
    }

    private static String article(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** Folded; and 2024年—2026年 like 2024—2026年, marks left out. Most titles are their own key. */
    static String key(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '-' || c == '<' || c == '>' || Chars.isBlank(c) || Chars.fold(c) != c) {
                return key(title, i);
            }
        }
        return title;
    }

    /** The key of a title whose first characters, this many, stand for themselves. */
    private static String key(String title, int plain) {
        char[] key = new char[title.length()];
        title.getChars(0, plain, key, 0);
        int length = plain;
        char before = plain == 0 ? 0 : key[plain - 1];
        for (int i = plain; i < title.length(); i++) {
            char c = title.charAt(i);
            char folded = Chars.isBlank(c) ? 0 : Chars.fold(c);
            if (folded != 0) {
                boolean inRange = folded == '-' && (before == '年' || before == '-');
                length -= inRange ? 1 : 0;
                if (folded != '<' && folded != '>') {
                    key[length++] = folded;
                }
                before = folded;
            }
        }
        return new String(key, 0, length);
    }

    private static void put(Map<String, Optional<String>> map, String key, String id) {
        Optional<String> before = map.get(key);
        if (before == null) {
            map.put(key, Optional.of(id));
        } else if (before.isPresent() && !before.get().equals(id)) {
            map.put(key, Optional.empty());
        }
    }
}
