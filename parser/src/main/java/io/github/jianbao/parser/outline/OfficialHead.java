package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.rule.Rule;

/**
 * What GB/T 9704-2012 7.2 puts over the title of a document (版头): 份号, 密级和保密期限, 紧急程度, 发文机关标志, 发文字号 with 签发人.
 */
final class OfficialHead {

    private static final Words SECRECY = Lexicon.words(Use.SECRECY);
    private static final Words URGENCY = Lexicon.words(Use.URGENCY);
    private static final Words LISTED = Lexicon.words(Use.LISTED_LABELS);

    /** Cells of a line of such a head at most. */
    private static final int WIDEST = 80;
    /** Cells of secrecy with its term (密级和保密期限), of urgency (紧急程度), of who signs for issue (签发人), at most. */
    private static final int SECRET = 24;

    private static final int URGENT = 12;
    /** Letters of the class of an answer at most. */
    private static final int CLASS = 3;
    /** Letters of a class with its label at most. */
    private static final int LABELLED = 12;
    /** Cells of what a listed company puts over a title, at most. */
    private static final int SHARES = 120;

    private static final int SIGNER = 40;

    private final Scene scene;
    private final Evidence looks;

    OfficialHead(Scene scene) {
        this.scene = scene;
        this.looks = scene.evidence();
    }

    /** Which part of a head a block is by its own words; {@link Rule#NONE} for none. */
    Rule part(int b) {
        if (number(b)) {
            return Rule.HEAD_NUMBER;
        }
        if (listed(b) || classed(b)) {
            return Rule.HEAD_REMARK;
        }
        if (looks.width(b) > WIDEST || looks.stops(b) > 0) {
            return Rule.NONE;
        }
        if (startsWith(b, SECRECY) && looks.width(b) <= SECRET) {
            return Rule.HEAD_SECRECY;
        }
        if (startsWith(b, URGENCY) && looks.width(b) <= URGENT) {
            return Rule.HEAD_URGENCY;
        }
        if (serial(b)) {
            return Rule.HEAD_SERIAL;
        }
        if (looks.width(b) <= SIGNER && scene.says(b, "签发人")) {
            return Rule.HEAD_SIGNER;
        }
        return mark(b) ? Rule.HEAD_MARK : Rule.NONE;
    }

    /** Whether a block is a part of such a head that no title holds. */
    boolean apart(int b) {
        Rule part = part(b);
        return part != Rule.NONE && part != Rule.HEAD_MARK && !looks.decree(b);
    }

    /** A document number, alone or with 签发人 behind it. */
    boolean number(int b) {
        if (looks.shape(b) == Shape.NUMBER) {
            return true;
        }
        return looks.width(b) <= WIDEST && scene.says(b, "签发人") && scene.says(b, "号");
    }

    /** 证券代码：600000　证券简称：…　公告编号：…: what a listed company puts over the title of an announcement. */
    private boolean listed(int b) {
        int label = looks.width(b) > SHARES || looks.stops(b) > 0 ? 0 : LISTED.at(scene.text(), scene.start(b));
        int at = scene.start(b) + label;
        while (label > 0 && at < scene.end(b) && Chars.isBlank(scene.text().charAt(at))) {
            at++;
        }
        return label > 0
                && at < scene.end(b)
                && (scene.text().charAt(at) == '：' || scene.text().charAt(at) == ':');
    }

    /** A类, （B1类）, 办理结果：A: how far an answer to a proposal satisfies it. */
    private boolean classed(int b) {
        String text = scene.text();
        int start = scene.start(b);
        int end = scene.end(b);
        int colon = end - start > LABELLED
                ? -1
                : Math.max(Search.find(text, start, end, "："), Search.find(text, start, end, ":"));
        if (colon > start + 1 && colon < end - 1) {
            int letter = colon + 1;
            while (letter < end - 1 && Chars.isBlank(text.charAt(letter))) {
                letter++;
            }
            char c = text.charAt(letter);
            return c >= 'A' && c <= 'D' && (letter == end - 1 || letter == end - 2 && text.charAt(end - 1) == '类');
        }
        boolean bracket = end - start > 2 && (text.charAt(start) == '（' || text.charAt(start) == '(');
        start += bracket ? 1 : 0;
        end -= bracket ? 1 : 0;
        return end - start > 1
                && end - start <= CLASS
                && text.charAt(start) >= 'A'
                && text.charAt(start) <= 'D'
                && text.charAt(end - 1) == '类';
    }

    /** Six digits (份号). */
    private boolean serial(int b) {
        int start = scene.start(b);
        int end = scene.end(b);
        boolean digits = end - start == 6;
        for (int at = start; at < end && digits; at++) {
            digits = Chars.isDigit(scene.text().charAt(at));
        }
        return digits;
    }

    /** 滨江市人民政府文件, letters set apart or not; 文件 alone, or between two bodies. */
    private boolean mark(int b) {
        String said = scene.letters(b);
        if (said.equals("文件")) {
            return true;
        }
        int word = said.indexOf("文件");
        boolean behind = word > 2 && word == said.length() - 2;
        boolean between = word > 2
                        && looks.nameLike(b, WIDEST)
                        && said.length() > word + 4
                        && Search.contains(scene.text(), scene.start(b), scene.end(b), "文件 ")
                || word > 2 && Search.contains(scene.text(), scene.start(b), scene.end(b), "文件\u3000");
        return looks.nameLike(b, WIDEST) && (behind || between) && !scene.says(b, "关于");
    }

    private boolean startsWith(int b, Words words) {
        int length = words.at(scene.text(), scene.start(b));
        return length > 0 && scene.start(b) + length <= scene.end(b);
    }
}
