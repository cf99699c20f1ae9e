package io.github.jianbao.parser.page;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.LineTable;

/** A letter whose head is labelled (受文者：…): its labels are those of a page's head table, too, and belong to the letter. */
final class Letters {

    private static final Words TO = Lexicon.words(Use.LETTER_TO);
    private static final Words NUMBER = Lexicon.words(Use.LETTER_NUMBER);
    private static final Words DATE = Lexicon.words(Use.LETTER_DATE);

    /** Lines in front of a text in which the recipient stands. */
    private static final int HEAD = 60;

    private Letters() {}

    /** Whether a text begins as such a letter does. */
    static boolean is(LineTable lines) {
        for (int i = 0; i < Math.min(lines.count(), HEAD); i++) {
            if (TO.at(lines.text(), lines.start(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line holds the number or the date of a letter. */
    static boolean labels(LineTable lines, int i) {
        return NUMBER.at(lines.text(), lines.start(i)) > 0 || DATE.at(lines.text(), lines.start(i)) > 0;
    }
}
