package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The short names that a decision defines (以下简称《办法》), as the parser read them; none where it reads no mentions.
 *
 * @param titles what each stands for
 * @param brackets where they are defined, in the source
 */
record ShortNames(Map<String, String> titles, List<Span> brackets) {

    static ShortNames of(Document document) {
        Map<String, String> titles = new HashMap<>();
        List<Span> brackets = new ArrayList<>();
        Blocks.texts(document)
                .forEach(text -> text.mentions(Abbreviation.class).forEach(defined -> {
                    if (!text.segments().isEmpty()) {
                        brackets.add(Span.of(text.toSource(defined.start()), text.toSource(defined.end() - 1) + 1));
                    }
                    if (!defined.standsFor().isEmpty()) {
                        titles.putIfAbsent(defined.name(), defined.standsFor());
                    }
                }));
        return new ShortNames(titles, brackets);
    }

    /** Whether a position stands in a definition: what is quoted there is a name. */
    boolean define(int position) {
        return brackets.stream().anyMatch(bracket -> bracket.contains(position));
    }
}
