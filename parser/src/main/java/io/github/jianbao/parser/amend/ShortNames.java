package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The short names that a decision defines (以下简称《办法》), as the parser read them; none where it reads no mentions.
 *
 * @param titles what each stands for
 * @param brackets where they are defined, in the source, by their starts
 */
record ShortNames(Map<String, String> titles, NavigableMap<Integer, Span> brackets) {

    static ShortNames of(Document document) {
        Map<String, String> titles = new HashMap<>();
        NavigableMap<Integer, Span> brackets = new TreeMap<>();
        Blocks.texts(document)
                .forEach(text -> text.mentions(Abbreviation.class).forEach(defined -> {
                    if (!text.segments().isEmpty()) {
                        int start = text.toSource(defined.start());
                        brackets.put(start, Span.of(start, text.toSource(defined.end() - 1) + 1));
                    }
                    if (!defined.standsFor().isEmpty()) {
                        titles.putIfAbsent(defined.name(), defined.standsFor());
                    }
                }));
        return new ShortNames(titles, brackets);
    }

    /** Whether a position stands in a definition: what is quoted there is a name. */
    boolean define(int position) {
        Map.Entry<Integer, Span> before = brackets.floorEntry(position);
        return before != null && before.getValue().contains(position);
    }
}
