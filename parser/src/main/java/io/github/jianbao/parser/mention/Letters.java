package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Single letters of the lexicon. */
final class Letters {

    private Letters() {}

    /** The letters for a use. */
    static CharSet of(Use use) {
        return new CharSet(String.join("", Lexicon.words(use).all()));
    }
}
