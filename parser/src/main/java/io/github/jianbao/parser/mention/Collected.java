package io.github.jianbao.parser.mention;

import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of one text while it is read. */
final class Collected {

    private static final Comparator<Mention> ORDER = (a, b) ->
            a.start() == b.start() ? Integer.compare(b.end(), a.end()) : Integer.compare(a.start(), b.start());

    private final ArrayList<Mention> mentions = new ArrayList<>();
    private boolean sorted = true;

    void clear() {
        mentions.clear();
        sorted = true;
    }

    int size() {
        return mentions.size();
    }

    void add(Mention mention) {
        if (!mentions.isEmpty() && ORDER.compare(mentions.get(mentions.size() - 1), mention) > 0) {
            sorted = false;
        }
        mentions.add(mention);
    }

    void replace(int index, Mention mention) {
        mentions.set(index, mention);
    }

    Mention get(int index) {
        return mentions.get(index);
    }

    /** Takes out what is no document, from an index on: what stands inside a title is part of it. */
    void keepDocuments(int from) {
        int to = from;
        for (int i = from; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof DocumentReference) {
                mentions.set(to++, mentions.get(i));
            }
        }
        mentions.subList(to, mentions.size()).clear();
    }

    /** The mentions by rising start, the longer first; the same list for all texts without any. */
    List<Mention> toList() {
        if (mentions.isEmpty()) {
            return List.of();
        }
        if (!sorted) {
            mentions.sort(ORDER);
        }
        return mentions.size() == 1 ? List.of(mentions.get(0)) : List.copyOf(mentions);
    }
}
