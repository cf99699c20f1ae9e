package io.github.jianbao.retrieval.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * What of a text is searched. Readers ask in other words than bulletins are written in (医生 for 医师, 补助 for 补贴), so pairs of
 * characters are searched, which stand for words, and single ones, which words of like meaning share.
 */
final class Words {

    static final String PAIRS = "pairs";
    static final String CHARACTERS = "characters";

    /** Characters that stand in any sentence. */
    private static final CharArraySet COMMON = new CharArraySet(
            List.of(
                    "的", "了", "吗", "呢", "是", "在", "和", "与", "或", "要", "会", "能", "得", "地", "着", "由", "就", "才", "也", "都",
                    "给", "把", "被", "让", "对", "从", "到", "为", "以", "有", "不", "又", "一", "个", "之", "其", "所", "可", "应", "当"),
            false);

    private static final Pattern ASKS_FOR_A_FIGURE = Pattern.compile("多少|多[长久快贵大高]|几|哪[天年]|什么时候");
    private static final Pattern MARKER = Pattern.compile("^([（(]?[0-9一二三四五六七八九十]+[）)、.．]|第[一二三四五六七八九十百]+条)");
    private static final Pattern FIGURE = Pattern.compile("[0-9一二两三四五六七八九十百千万]");

    private Words() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new StandardAnalyzer(COMMON), Map.of(PAIRS, new CJKAnalyzer(CharArraySet.EMPTY_SET)));
    }

    /** 多少, 几天, 多久: the answer has a figure in it. */
    static boolean askForAFigure(String question) {
        return ASKS_FOR_A_FIGURE.matcher(question).find();
    }

    /** Whether a clause has a figure in it, its own number aside. */
    static boolean giveAFigure(String text) {
        return FIGURE.matcher(MARKER.matcher(text).replaceFirst("")).find();
    }
}
