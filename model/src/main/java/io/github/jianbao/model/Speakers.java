package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who speaks in a document: the same person over all turns is one speaker. */
public final class Speakers {

    /** Who is named by what they do: two of them are one only when they come from the same outlet. */
    private static final List<String> NAMELESS =
            Lexicon.words(Use.UNNAMED_SPEAKERS).all();

    private Speakers() {}

    /**
     * A person who speaks.
     *
     * @param name the person's name: 怀进鹏; what they are, where no name is given: 记者
     * @param office the office that they hold: 教育部部长; as first given
     * @param outlet the outlet that a reporter works for: 南方日报南方+
     * @param turns their turns, in order
     */
    public record Person(
            String name, @Nullable String office, @Nullable String outlet, List<Speech> turns) {

        /**
         * Copies the list.
         *
         * @param name the person's name
         * @param office the office
         * @param outlet the outlet
         * @param turns their turns
         * @throws IllegalArgumentException when name is null
         */
        public Person {
            Required.part(name, "Person", "name");
            turns = Lists.copy(turns);
        }
    }

    /**
     * The speakers of a document, those of its attachments left out.
     *
     * @param document the article or attachment
     * @return each person once, in the order of their first turns; a new list
     */
    public static List<Person> of(Document document) {
        Required.argument(document, "document");
        Map<String, List<Speech>> turns = new LinkedHashMap<>();
        Blocks.walk(document.body(), block -> {
            if (block instanceof Speech speech) {
                turns.computeIfAbsent(key(speech.speaker()), key -> new ArrayList<>())
                        .add(speech);
            }
        });
        List<Person> persons = new ArrayList<>(turns.size());
        turns.values().forEach(speeches -> persons.add(person(speeches)));
        return persons;
    }

    private static String key(Speaker speaker) {
        return isNameless(speaker) ? speaker.name() + "@" + speaker.office() : speaker.name();
    }

    private static Person person(List<Speech> turns) {
        Speaker first = turns.get(0).speaker();
        String office = null;
        for (Speech turn : turns) {
            office = office == null ? turn.speaker().office() : office;
        }
        boolean nameless = isNameless(first);
        return new Person(first.name(), nameless ? null : office, nameless ? office : null, turns);
    }

    private static boolean isNameless(Speaker speaker) {
        return NAMELESS.contains(speaker.name());
    }
}
