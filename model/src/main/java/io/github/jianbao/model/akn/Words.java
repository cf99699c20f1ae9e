package io.github.jianbao.model.akn;

import io.github.jianbao.model.SpeechRole;
import java.util.Locale;

/** Names of constants as words of the document. */
final class Words {

    private Words() {}

    /** {@code PRINTED_BY} as {@code printed-by}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The element of a turn. */
    static String element(SpeechRole role) {
        return switch (role) {
            case QUESTION -> "question";
            case ANSWER -> "answer";
            case STATEMENT -> "speech";
        };
    }
}
