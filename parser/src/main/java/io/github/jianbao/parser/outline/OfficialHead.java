package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;

/**
 * What GB/T 9704 §7.2 puts over the title of a document (版头): 份号, 密级和保密期限, 紧急程度, 发文机关标志, 发文字号 with 签发人.
 */
final class OfficialHead {

    private static final Words SECRECY = Lexicon.words(Use.SECRECY);
    private static final Words URGENCY = Lexicon.words(Use.URGENCY);

    private final LineTable lines;
    private final Blocks blocks;
    private final Looks looks;

    OfficialHead(LineTable lines, Blocks blocks, Looks looks) {
        this.lines = lines;
        this.blocks = blocks;
        this.looks = looks;
    }

    /** Whether a block is a part of such a head: by its own words, and because a number follows within a few lines. */
    boolean part(int b) {
        if (number(b)) {
            return true;
        }
        if (!words(b)) {
            return false;
        }
        for (int k = b + 1; k < Math.min(blocks.count(), b + 6); k++) {
            if (number(k) || looks.shape(k) == Shape.NUMBER) {
                return true;
            }
            if (!words(k)) {
                return secret(b) || urgent(b);
            }
        }
        return false;
    }

    /** A document number, alone or with 签发人 behind it, before any title. */
    boolean number(int b) {
        if (looks.shape(b) == Shape.NUMBER) {
            return true;
        }
        int start = lines.start(blocks.first(b));
        int end = lines.end(blocks.first(b));
        return looks.width(b) <= 80
                && Search.contains(lines.text(), start, end, "签发人")
                && Search.contains(lines.text(), start, end, "号");
    }

    private boolean words(int b) {
        return secret(b) || urgent(b) || serial(b) || mark(b) || signer(b);
    }

    private boolean secret(int b) {
        return startsWith(b, SECRECY) && looks.width(b) <= 24;
    }

    private boolean urgent(int b) {
        return startsWith(b, URGENCY) && looks.width(b) <= 12;
    }

    private boolean signer(int b) {
        return looks.width(b) <= 40
                && Search.contains(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.first(b)), "签发人");
    }

    /** Six digits (份号). */
    private boolean serial(int b) {
        int start = lines.start(blocks.first(b));
        int end = lines.end(blocks.first(b));
        boolean digits = end - start == 6;
        for (int at = start; at < end && digits; at++) {
            digits = Chars.isDigit(lines.text().charAt(at));
        }
        return digits;
    }

    /** 滨江市人民政府文件. */
    private boolean mark(int b) {
        int end = lines.end(blocks.last(b));
        return looks.nameLike(b, 80) && lines.text().startsWith("文件", end - 2) && looks.width(b) > 8;
    }

    private boolean startsWith(int b, Words words) {
        int start = lines.start(blocks.first(b));
        return words.at(lines.text(), start) > 0 && start + words.at(lines.text(), start) <= lines.end(blocks.first(b));
    }
}
