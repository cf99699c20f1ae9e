package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import java.util.List;
import java.util.function.Function;

/**
 * A turn of a speaker (发言) in an interview or a press conference.
 *
 * @param speaker who speaks
 * @param role what the turn is
 * @param body what is said, up to the next turn or heading
 */
public record Speech(Speaker speaker, SpeechRole role, List<Block> body) implements Block {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param speaker who speaks
     * @param role what the turn is
     * @param body what is said
     * @throws IllegalArgumentException when speaker or role is null
     */
    public Speech {
        Required.part(speaker, "Speech", "speaker");
        Required.part(role, "Speech", "role");
        body = Lists.copy(body);
    }

    @Override
    public <R> R match(
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Clause, ? extends R> clause,
            Function<? super Heading, ? extends R> heading,
            Function<? super Speech, ? extends R> speech,
            Function<? super Table, ? extends R> table,
            Function<? super Unread, ? extends R> unread) {
        return speech.apply(this);
    }

    /** {@return speaker and role, for logs; never the text} */
    @Override
    public String toString() {
        return "Speech[" + speaker.name() + ", " + role + "]";
    }
}
