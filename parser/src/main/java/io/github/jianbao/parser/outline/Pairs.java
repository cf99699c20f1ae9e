package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;

/** Labels with their values, one a line: 期数：12, - 抓取时间：…. */
final class Pairs {

    /** Cells of a label and its value at most. */
    private static final int WIDEST = 100;
    /** Han letters of a label at most, and of its translation. */
    private static final int LABEL = 8;

    private static final int TRANSLATION = 14;

    private Pairs() {}

    /** Whether a block is a label and its value. */
    static boolean at(LineTable lines, Blocks blocks, Evidence looks, int b) {
        return value(lines, blocks, looks, b) > 0;
    }

    /** Whether a block is a label and a value that begins with no Han letter: 设备编号：AX-12. */
    static boolean ofData(Scene scene, int b) {
        int value = value(scene.lines(), scene.blocks(), scene.evidence(), b);
        return value > 0
                && (Chars.isLatin(scene.text().charAt(value))
                        || Chars.isDigit(scene.text().charAt(value)));
    }

    /** The offset of the value, -1 where a block is no label and value. */
    private static int value(LineTable lines, Blocks blocks, Evidence looks, int b) {
        if (looks.stops(b) > 0 || looks.width(b) > WIDEST || looks.numbered(b)) {
            return -1;
        }
        int start = lines.start(blocks.first(b));
        int end = lines.end(blocks.last(b));
        int letters = 0;
        int latin = 0;
        for (int at = start; at < end - 1; at++) {
            char c = lines.text().charAt(at);
            if (c == '：' || c == ':') {
                int value = at + 1;
                while (Chars.isBlank(lines.text().charAt(value))) {
                    value++;
                }
                return letters + latin > 1 && letters <= LABEL && latin <= TRANSLATION ? value : -1;
            }
            boolean mark = at == start && (c == '-' || c == '*');
            latin += Chars.isLatin(c) ? 1 : 0;
            letters += Chars.isLatin(c) || Chars.isBlank(c) || mark ? 0 : 1;
        }
        return -1;
    }

    /** Whether a block is one and another stands on the line right above or below: neither is a title or a heading. */
    static boolean inRow(Scene scene, int b) {
        if (scene.evidence().heading(b) > 0 || !at(scene, b)) {
            return false;
        }
        return b > 0 && scene.gap(b) == 0 && at(scene, b - 1)
                || b + 1 < scene.count() && scene.gap(b + 1) == 0 && at(scene, b + 1);
    }

    private static boolean at(Scene scene, int b) {
        return at(scene.lines(), scene.blocks(), scene.evidence(), b);
    }
}
