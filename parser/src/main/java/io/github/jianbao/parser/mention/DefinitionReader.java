package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Definition;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** What a text means by a word (定义): 本办法所称渡口，是指…; 渡口，是指…; 渡口是指…. */
final class DefinitionReader {

    private static final int LONGEST_TERM = 60;

    /** 本办法所称, 所谓: in front of the term. */
    private static final Words CALLED = Lexicon.words(Use.BEFORE_TERMS);

    /** 主要是指, 就是指: an explanation in passing. */
    private static final Words NOT_MEANT = Lexicon.words(Use.NO_DEFINITION);

    /** 以下简称, 下称. */
    private static final Words SHORT = Lexicon.words(Use.BEFORE_SHORT_NAMES);

    private static final int LONGEST_SIGN = 8;

    private static final String STATED = "规定的";

    private static final CharSet DASHES = new CharSet("—－-–·•●*");

    private final Collected out;

    DefinitionReader(Collected out) {
        this.out = out;
    }

    /** At a 是: 是指. */
    void at(String text, int i) {
        if (Scan.at(text, i + 1) != '指' || NOT_MEANT.before(text, i) > 0) {
            return;
        }
        int sentence = Clauses.startOfSentence(text, i);
        int termEnd = Scan.skipBlanksBack(text, i);
        termEnd -= Clauses.isPause(Scan.at(text, termEnd - 1)) ? 1 : 0;
        termEnd = withoutBracket(text, termEnd);
        int called = CALLED.find(text, sentence, termEnd);
        int start = called < 0 ? stated(text, sentence, termEnd) : called + CALLED.at(text, called);
        start = Adverbials.afterNumber(text, Scan.skipBlanks(text, start), termEnd);
        start = quoted(text, afterMarks(text, Scan.skipBlanks(text, start), termEnd), termEnd);
        int end = Clauses.endOfSentence(text, i + 2);
        if (start >= termEnd || termEnd - start > LONGEST_TERM || !isTerm(text, start, termEnd) || end <= i + 2) {
            return;
        }
        int meaning = Scan.skipBlanks(text, i + 2);
        boolean list = isColon(Scan.at(text, meaning));
        meaning += list || Clauses.isPause(Scan.at(text, meaning)) ? 1 : 0;
        while (list && Scan.at(text, end) == '；') {
            end = Clauses.endOfSentence(text, end + 1);
        }
        int last = Scan.skipBlanksBack(text, end);
        last -= isColon(Scan.at(text, last - 1)) ? 1 : 0;
        boolean asks = Scan.at(text, end) == '？' || text.startsWith("什么", meaning);
        boolean quoted = Scan.at(text, start) == '“' && Scan.find(text, '”', start, termEnd) == termEnd - 1;
        start += quoted ? 1 : 0;
        termEnd -= quoted ? 1 : 0;
        if (meaning < last && start < termEnd && !asks) {
            out.add(new Definition(sentence, last, Span.of(start, termEnd), Span.of(meaning, last)));
        }
    }

    /** Behind 第三条规定的; the start of the sentence where no place is named. */
    private static int stated(String text, int from, int end) {
        int at = Search.find(text, from, end, STATED);
        char place = Scan.at(text, at - 1);
        return at > from && (place == '条' || place == '款' || place == '项') ? at + STATED.length() : from;
    }

    /** Behind a dash, a quotation mark that closes later, or 对于. */
    private static int afterMarks(String text, int start, int end) {
        int at = start;
        while (at < end && (DASHES.contains(text.charAt(at)) || isOpenQuotation(text, at, end))) {
            at = Scan.skipBlanks(text, at + 1);
        }
        return text.startsWith("对于", at) ? at + 2 : at;
    }

    private static boolean isOpenQuotation(String text, int at, int end) {
        return text.charAt(at) == '“' && Scan.find(text, '”', at, end) < 0;
    }

    /** 前款规定的“重要罪行”: the words in quotation marks are the term. */
    private static int quoted(String text, int start, int end) {
        int open = Scan.at(text, end - 1) == '”' ? Scan.findLast(text, '“', start, end) : -1;
        return open > start && Scan.at(text, open - 1) == '的' ? open : start;
    }

    /** 渡口（以下简称口）是指: the bracket behind the term is none of it. */
    private static int withoutBracket(String text, int end) {
        char last = Scan.at(text, end - 1);
        int open = last == '）' || last == ')'
                ? Math.max(Scan.findLast(text, '（', 0, end), Scan.findLast(text, '(', 0, end))
                : -1;
        return open > 0 && SHORT.find(text, open, Math.min(end, open + LONGEST_SIGN)) >= 0
                ? Scan.skipBlanksBack(text, open)
                : end;
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    /** No clause stands in a term, nor a word that only sentences have. */
    private static boolean isTerm(String text, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth == 0 && (Clauses.isPause(c) || Clauses.isStop(c) || c == '：')) {
                return false;
            }
        }
        return true;
    }
}
