package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Tail;

/** 题注: how a text came about, under its title. */
final class Histories {

    private static final Words PUBLISHED = Lexicon.words(Use.PUBLISHED_WITH);
    private static final Words HISTORY = Lexicon.words(Use.HISTORY_VERBS);

    /** What a day in Han numerals or a clause of history opens with. */
    private static final CharSet HISTORY_FIRSTS = new CharSet("一二〇○◯（(〔［[根由经");

    private static final String REPUBLIC = "中华民国";

    /** Letters of a word that one line begins and the next ends, at most. */
    private static final int LETTERS = 2;

    /** Cells of a further line of a history at most. */
    private static final int LINE = 160;
    /** Cells of a history at most. */
    private static final int LONG_HISTORY = 700;

    private final Evidence looks;
    private final LineTable lines;
    private final Blocks blocks;

    Histories(Evidence looks, LineTable lines, Blocks blocks) {
        this.looks = looks;
        this.lines = lines;
        this.blocks = blocks;
    }

    boolean is(int block) {
        int first = blocks.first(block);
        char c = lines.first(first);
        boolean dated = Chars.isDigit(c) || HISTORY_FIRSTS.contains(c) || ofRepublic(lines.start(first));
        if (!dated || looks.numbered(block) || looks.width(block) > LONG_HISTORY || looks.tail(block) == Tail.COLON) {
            return false;
        }
        String text = lines.text();
        int start = lines.start(first);
        int end = end(block);
        boolean day = Search.contains(text, start, end, "年") || Search.contains(text, start, end, "次会议");
        return day
                && looks.tail(block) != Tail.STOP
                && !PUBLISHED.in(text, start, end)
                && (HISTORY.in(text, start, end) || broken(block) || text.charAt(end - 1) == '号' || issuer(start, end))
                && !(Chars.isDigit(c) && looks.documentKind(block) && !Search.contains(text, start, end, "日"));
    }

    /** 2031年3月10日，水务部: a day and the body that issued the text on it. */
    private boolean issuer(int start, int end) {
        String text = lines.text();
        int day = Search.find(text, start, end, "日") + 1;
        return day > start
                && day < end
                && (text.charAt(day) == '，' || text.charAt(day) == ',')
                && Naming.body(text, day + 1, end);
    }

    /** Whether a line ends inside the word: 会议通 / 过. */
    private boolean broken(int block) {
        for (int i = blocks.first(block); i < blocks.last(block); i++) {
            int from = Math.max(lines.start(i), lines.end(i) - LETTERS);
            int to = Math.min(lines.end(i + 1), lines.start(i + 1) + LETTERS);
            String around =
                    lines.text().substring(from, lines.end(i)) + lines.text().substring(lines.start(i + 1), to);
            if (HISTORY.in(around, 0, around.length())) {
                return true;
            }
        }
        return false;
    }

    /** A further line of a history: what it ends with says what was done, or from when it is in force. */
    boolean goesOn(int block) {
        if (looks.numbered(block) || looks.width(block) > LONG_HISTORY || looks.tail(block) == Tail.COLON) {
            return false;
        }
        String text = lines.text();
        int end = end(block);
        int to = Tail.STOP == looks.tail(block) ? end - 1 : end;
        while (to > start(block) && (Kinds.of(text.charAt(to - 1)) & (Kinds.CLOSE | Kinds.STOP)) != 0) {
            to--;
        }
        boolean line = looks.stops(block) <= 1 && looks.width(block) <= LINE && !forReason(start(block));
        return line
                && !PUBLISHED.in(text, start(block), end)
                && HISTORY.before(text, start(block), to) > 0
                && !looks.documentKind(block);
    }

    /** 中华民国一百零二年三月四日…通过, in traditional characters as a rule. */
    private boolean ofRepublic(int start) {
        return lines.text().startsWith(REPUBLIC, start) || lines.text().startsWith("民国", start);
    }

    private boolean forReason(int start) {
        char first = lines.text().charAt(start);
        return first == '为' || first == '现';
    }

    private int start(int block) {
        return lines.start(blocks.first(block));
    }

    private int end(int block) {
        return lines.end(blocks.last(block));
    }
}
