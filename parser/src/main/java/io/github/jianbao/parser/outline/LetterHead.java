package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.rule.Rule;

/**
 * The head of a letter whose parts are labelled (公文程式条例): 受文者：…, 发文日期：…, 发文字号：…, 速别：…. One label proves nothing, several
 * near each other do.
 */
final class LetterHead {

    private static final Words TO = Lexicon.words(Use.LETTER_TO);
    private static final Words DATE = Lexicon.words(Use.LETTER_DATE);
    private static final Words NUMBER = Lexicon.words(Use.LETTER_NUMBER);
    private static final Words NOTES = Lexicon.words(Use.LETTER_NOTES);

    /** Labels near each other at least, and blocks around one in which they count. */
    private static final int PROOF = 3;

    private static final int NEAR = 12;

    private final Rule[] parts;

    LetterHead(LineTable lines, Blocks blocks) {
        Rule[] found = new Rule[blocks.count()];
        for (int b = 0; b < found.length; b++) {
            int line = blocks.first(b);
            found[b] = lines.numbered(line) ? Rule.NONE : part(lines.text(), lines.start(line), lines.end(line));
        }
        parts = found;
        for (int b = 0; b < found.length; b++) {
            if (found[b] != Rule.NONE && !proven(b)) {
                found[b] = Rule.NONE;
            }
        }
    }

    private boolean proven(int b) {
        int labels = 0;
        boolean own = false;
        for (int k = Math.max(0, b - NEAR); k < Math.min(parts.length, b + NEAR); k++) {
            labels += parts[k] == Rule.NONE ? 0 : 1;
            own |= parts[k] == Rule.HEAD_ADDRESSEE || parts[k] == Rule.HEAD_NUMBER;
        }
        return labels >= PROOF && own;
    }

    /** Which part of a letter's head a block is, {@link Rule#NONE} for none. */
    Rule part(int b) {
        return parts[b];
    }

    private static Rule part(String text, int start, int end) {
        if (labelled(text, start, end, TO)) {
            return Rule.HEAD_ADDRESSEE;
        }
        if (labelled(text, start, end, NUMBER)) {
            return Rule.HEAD_NUMBER;
        }
        if (labelled(text, start, end, DATE)) {
            return Rule.HEAD_DATE;
        }
        boolean note = labelled(text, start, end, NOTES);
        boolean list = note && text.charAt(start) == '附' && text.charAt(end - 1) != '：';
        return list ? Rule.ATTACHED_LIST : note ? Rule.HEAD_REMARK : Rule.NONE;
    }

    /** Whether a line begins with one of some words, blanks between its letters, and a colon. */
    private static boolean labelled(String text, int start, int end, Words words) {
        for (String word : words.beginningLike(text.charAt(start))) {
            int at = start;
            int k = 0;
            while (at < end && k < word.length()) {
                char c = text.charAt(at);
                if (c == word.charAt(k)) {
                    k++;
                } else if (!Chars.isBlank(c)) {
                    break;
                }
                at++;
            }
            while (at < end && Chars.isBlank(text.charAt(at))) {
                at++;
            }
            if (k == word.length() && at < end && (text.charAt(at) == '：' || text.charAt(at) == ':')) {
                return true;
            }
        }
        return false;
    }
}
