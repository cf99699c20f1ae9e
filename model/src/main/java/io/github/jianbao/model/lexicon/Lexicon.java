package io.github.jianbao.model.lexicon;

import io.github.jianbao.core.scan.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The words that the rules know, by what they are looked up for. The tables are files of their own ({@code genres.tsv} and the like):
 * a word a row, a use a column. Immutable.
 */
public final class Lexicon {

    private static final Lexicon STANDARD = new Lexicon();

    private final Map<Use, Words> words = new EnumMap<>(Use.class);

    private Lexicon() {
        Map<String, WordTable> tables = new HashMap<>();
        for (Use use : Use.values()) {
            WordTable table = tables.computeIfAbsent(use.table(), WordTable::read);
            words.put(use, new Words(table.column(use.column())));
        }
    }

    /**
     * The standard words for a use.
     *
     * @param use what they are looked up for
     * @return the words, in the order of their table
     */
    public static Words words(Use use) {
        return STANDARD.of(use);
    }

    /**
     * The words for a use.
     *
     * @param use what they are looked up for
     * @return the words, in the order of their table
     */
    public Words of(Use use) {
        return words.getOrDefault(use, NONE);
    }

    private static final Words NONE = new Words();
}
