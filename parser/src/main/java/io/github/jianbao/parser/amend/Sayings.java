package io.github.jianbao.parser.amend;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** What whole lines of a decision say, before they are read word by word. */
final class Sayings {

    private static final Words CHANGING = Lexicon.words(Use.CHANGING);
    private static final Words TAKING = Lexicon.words(Use.TAKING);
    private static final Words ADDING = Lexicon.words(Use.ADDING);
    private static final Words DELETING = Lexicon.words(Use.DELETING);
    private static final Words NUMBERING = Lexicon.words(Use.NUMBERING);
    private static final Words DECISIONS = Lexicon.words(Use.DECISIONS);
    private static final Words AGAIN = Lexicon.words(Use.PUBLISHED_AGAIN);

    private static final Words OF_ALL = Lexicon.words(Use.OF_ALL);
    private static final Words WORDING = Lexicon.words(Use.WORDING);
    private static final Words AMENDING = Lexicon.words(Use.ABOUT_AMENDING);
    private static final Words ABOLISHING = Lexicon.words(Use.ABOLISHING);
    private static final String SENTENCES = "。：；，、”:;,";
    private static final int LONGEST_HEADING = 40;

    private Sayings() {}

    /** Whether a line says that changes follow: …作如下修改：. */
    static boolean announces(String line) {
        int end = line.length();
        boolean colon = end > 0 && (line.charAt(end - 1) == '：' || line.charAt(end - 1) == ':');
        return colon && AMENDING.before(line, end - 1) > 0;
    }

    /** Whether a line is what decisions consist of: 将…修改为…, …修改为：, 删去…, 增加一条：, …废止. */
    static boolean decides(String line, int from) {
        int end = line.length();
        boolean changes = CHANGING.in(line, from, end);
        boolean takes = changes && (TAKING.at(line, from) > 0 || line.indexOf('“') >= 0);
        boolean quotes = line.indexOf('“') >= 0 || line.endsWith("：") || line.endsWith(":");
        boolean repeals = ABOLISHING.in(line, from, end) && (line.indexOf('《') >= 0 || line.indexOf("废止。") >= 0);
        return takes || DELETING.at(line, from) > 0 || instructs(line, from) && quotes || repeals;
    }

    /** Where a new text starts that no marks set off, behind …修改为：; -1 where none does. */
    static int unmarked(String line, int from) {
        for (int at = line.length() - 2; at > from; at--) {
            boolean colon = line.charAt(at) == '：' || line.charAt(at) == ':';
            if (colon && (CHANGING.before(line, at) > 0 || numbered(line, from, at))) {
                return at + 1;
            }
        }
        return -1;
    }

    /** …作为第四条 in front of an offset. */
    private static boolean numbered(String line, int from, int end) {
        return end > from
                && "条款项".indexOf(line.charAt(end - 1)) >= 0
                && NUMBERING.in(line, Math.max(from, end - 14), end);
    }

    /** Whether a line changes something: 将第三条修改为, 增加一条, 删去第四条. */
    static boolean change(String line) {
        if (CHANGING.in(line, 0, line.length())) {
            return true;
        }
        boolean adds = ADDING.in(line, 0, line.length()) || DELETING.in(line, 0, line.length());
        return adds && (line.indexOf('第') >= 0 || line.indexOf('“') >= 0 || line.indexOf("一条") >= 0);
    }

    /** Whether the words of a clause are an instruction: 将…, 第三条…, 增加…, 《…》…, and change something. */
    static boolean instructs(String line, int from) {
        boolean opens = TAKING.at(line, from) > 0
                || ADDING.at(line, from) > 0
                || DELETING.at(line, from) > 0
                || AMENDING.at(line, from) > 0
                || line.startsWith("第", from)
                || line.startsWith("原第", from)
                || line.startsWith("《", from);
        return opens && change(line);
    }

    /** Whether a new text has to follow: …修改为：, …作为第三条：. */
    static boolean expects(Unit.Item words) {
        String line = words.line().value();
        int end = words.to();
        while (end > words.from() && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        if (end == words.from() || line.charAt(end - 1) != '：' && line.charAt(end - 1) != ':') {
            return false;
        }
        int from = Math.max(words.from(), end - 24);
        return CHANGING.before(line, end - 1) > 0
                || NUMBERING.in(line, from, end)
                || ADDING.in(line, from, end) && !line.startsWith("如下修改", end - 5);
    }

    /**
     * Whether a paragraph speaks of the decision itself, or of all that it lists: 本决定自…起施行。 根据本决定，…重新公布。
     * 《…》根据本决定作相应修改，重新公布。 此外，…
     */
    static boolean isOfItself(String line) {
        if (isOfAll(line)) {
            return true;
        }
        int grounds = line.startsWith("《") ? line.indexOf("》根据本") + 1 : 0;
        boolean grounded = line.startsWith("根据本", grounds);
        int own = grounded ? grounds + 3 : 1;
        return (grounded || line.startsWith("本"))
                && DECISIONS.at(line, own) > 0
                && (grounded || commences(line) || publishes(line));
    }

    /** Whether a paragraph speaks of all that the decision lists: 此外，对条文顺序作相应调整。 上述规章的序号作相应调整。 */
    static boolean isOfAll(String line) {
        return OF_ALL.at(line, 0) > 0;
    }

    /** Whether it says that words change, but not which: 个别文字作相应修改. */
    static boolean isVague(String words) {
        boolean changes = AMENDING.in(words, 0, words.length()) || words.contains("调整");
        return changes && !words.endsWith("：") && WORDING.in(words, 0, words.length());
    }

    /** The heading of a list of documents: 国务院决定修改的行政法规. */
    static boolean isHeading(String line) {
        boolean sentence = line.isEmpty() || SENTENCES.indexOf(line.charAt(line.length() - 1)) >= 0;
        return !sentence
                && line.length() <= LONGEST_HEADING
                && line.indexOf('《') < 0
                && (AMENDING.in(line, 0, line.length()) || ABOLISHING.in(line, 0, line.length()));
    }

    /** Whether it says from when it is in force. */
    static boolean commences(String line) {
        return line.contains("施行") || line.contains("生效") || line.contains("实施");
    }

    /** Whether it says that the changed text is published once more. */
    static boolean publishes(String line) {
        return AGAIN.in(line, 0, line.length());
    }
}
