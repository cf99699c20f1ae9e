package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that can be nothing but the name of what a sentence is about, whatever their last noun is: 经批准的堤岸图样, 本法第三条规定的摆渡章程. What
 * stands in front of 的 tells it; where a verb may govern the noun, there is none.
 */
final class NounPhrases {

    /** 的设立、变更和解散: what is done with it. */
    private static final int LONGEST_ACTS = 12;

    private static final String OUT_OF = "之一的";
    private static final String SAID = "规定的";

    private static final Words ACTS = Lexicon.words(Use.OPENERS_OF_ACTS);
    private static final Words AFTER_AGENTS = Lexicon.words(Use.AFTER_AGENTS);
    private static final Words VERBS = Lexicon.words(Use.VERBS_OF_AGENTS);
    private static final Words DONE_TO = Lexicon.words(Use.ACTS_OF_AUTHORITIES);
    private static final Words CHARGED = Lexicon.words(Use.AFTER_CHARGED);
    private static final Words TOPICS = Lexicon.words(Use.BOUND_TOPICS);
    private static final Words AGENTS = Lexicon.words(Use.AGENTS);
    private static final Words THINGS = Lexicon.words(Use.BOUND_THINGS);
    private static final Words CONDITIONS = Lexicon.words(Use.ENDS_OF_CONDITIONS);
    private static final Words ENDS_OF_MANNERS = Lexicon.words(Use.ENDS_OF_ADVERBIALS);

    /** 存在, 所在: no time begins there. */
    private static final Words INSIDE = Lexicon.words(Use.INSIDE_EVENTS);

    /** 情形, 程序, 区域: how, when and where. */
    private static final Words CIRCUMSTANCES = Lexicon.words(Use.CIRCUMSTANCES);

    /** 符合, 具备, 有: what an attribute may open with. */
    private static final Words ATTRIBUTES = Lexicon.words(Use.OPENERS_OF_ATTRIBUTES);

    /** 对, 向, 是, 为: what stands behind them is not the name of who is bound. */
    private static final CharSet BEFORE_OBJECTS = Letters.of(Use.LETTERS_BEFORE_OBJECTS);

    private NounPhrases() {}

    /** A clause that is one such phrase; absent where a verb may stand in it that governs the noun. */
    static @Nullable Span of(String text, Span clause) {
        int start = Adverbials.afterLinks(text, clause);
        int end = clause.end();
        int of = Scan.findLast(text, '的', start + 2, end - 2);
        if (of < 0 && isBare(text, start, end)) {
            return Span.of(start, end);
        }
        if (of < 0 || end - start > Agents.LONGEST_SUBJECT || isCircumstance(text, of + 1, end)) {
            return null;
        }
        boolean tail = end - of - 1 <= Agents.LONGEST_ATTRIBUTED;
        boolean attribute = tail
                && (isPassed(text, start, of)
                        || isOneOf(text, start, of)
                        || isPlaced(text, start, of)
                        || isServing(text, start, of, end)
                        || isOwned(text, start, of, end));
        boolean named = attribute || isSaid(text, start, of, end) || isActs(text, start, of, end);
        return named ? Span.of(start, end) : null;
    }

    /**
     * What stands in front of an exception, of which more holds: 渡口修缮，除…外，还应当, 堤岸基金除…外，可以. The two clauses are given, or the one that
     * holds both.
     */
    static @Nullable Span beforeException(String text, Span first, Span last) {
        int start = Adverbials.afterLinks(text, first);
        int except = first.equals(last) ? Scan.find(text, '除', start + 2, last.end()) : last.start();
        boolean excepts = except > start && text.charAt(except) == '除' && text.charAt(last.end() - 1) == '外';
        int end = first.equals(last) ? except : first.end();
        boolean thing = excepts && !isCircumstance(text, start, end) && isNoun(text, start, end);
        return thing ? Span.of(start, end) : null;
    }

    /** 渡船证书|在保护期满后, 被收押的人|在执行期间: what a time is said of. */
    static @Nullable Span beforeTime(String text, Span clause) {
        int in = Scan.find(text, '在', clause.start() + 2, clause.end());
        boolean opens =
                in > 0 && Adverbials.opensAdverbial(text, in) && INSIDE.before(text, clause.start(), in + 1) == 0;
        boolean thing = opens && isNoun(text, clause.start(), in) && !isCircumstance(text, clause.start(), in);
        return thing ? Span.of(clause.start(), in) : null;
    }

    /** 情形, 期间, 范围内: no thing. */
    private static boolean isCircumstance(String text, int from, int end) {
        return CIRCUMSTANCES.before(text, from, end) > 0
                || CONDITIONS.before(text, from, end) > 0
                || ENDS_OF_MANNERS.before(text, from, end) > 0;
    }

    /** 经批准|的规划, 未经验收|的工程, 经市政府批准|的规划: what an attribute with 经 says is done to the thing. */
    private static boolean isPassed(String text, int start, int of) {
        int by = Scan.at(text, start) == '未' ? start + 1 : start;
        return Scan.at(text, by) == '经'
                && Adverbials.opensAdverbial(text, start)
                && (isVerb(text, by + 1) || endsInVerb(text, by + 1, of));
    }

    /** 符合下列条件之一|的品种. */
    private static boolean isOneOf(String text, int start, int of) {
        return text.startsWith(OUT_OF, of - 2) && ATTRIBUTES.at(text, start) > 0;
    }

    /** 摆渡废料|的包袋和篓筐: a row of nouns, and no verb; one noun could have an unknown verb behind it (清出的淤泥|运走). */
    private static boolean isOwned(String text, int start, int of, int end) {
        return isRow(text, of, end) && isNoun(text, start, of) && isNoun(text, of + 1, end) && !mayAct(text, start, of);
    }

    private static boolean isRow(String text, int from, int to) {
        for (int at = from + 2; at < to; at++) {
            if ("、和及与".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 船舶载运危险品, 不准猎取幼兽: something that more is said of, or that is denied, may have a verb that is not known. */
    private static boolean mayAct(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            int name = Math.max(AGENTS.at(text, at), THINGS.at(text, at));
            int next = at + name;
            if (text.charAt(at) == '不' || text.charAt(at) == '未') {
                return true;
            }
            boolean topic = next < to && next + TOPICS.at(text, next) == to;
            if (name > 1 && next < to && !topic && "的、和及与或等".indexOf(text.charAt(next)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** 渡口勘测、修缮等图样, 摆渡交易: a thing without an attribute. */
    private static boolean isBare(String text, int start, int end) {
        int among = Scan.findLast(text, '等', start, end - 1);
        boolean listed = among > 0 && Scan.find(text, '、', start, among) > 0 && end - among <= LONGEST_ACTS;
        boolean thing = listed || (end - start <= Agents.LONGEST_ATTRIBUTED && TOPICS.before(text, start, end) > 1);
        return thing && !isCircumstance(text, start, end) && isNoun(text, start, end) && !mayAct(text, start, end);
    }

    /** 在堤岸上设置|的招牌, 在本市行驶|的渡船: where a thing is used, and not 在划定的区域. */
    private static boolean isPlaced(String text, int start, int of) {
        return text.charAt(start) == '在'
                && Adverbials.opensAdverbial(text, start)
                && (AFTER_AGENTS.before(text, start + 2, of) > 1 || VERBS.before(text, start + 2, of) > 0)
                && ACTS.before(text, start, of) == 0
                && DONE_TO.before(text, start, of) == 0;
    }

    /** 为渡运提供照明|的单位: for whom it is, who is bound, does something. */
    private static boolean isServing(String text, int start, int of, int end) {
        char opener = text.charAt(start);
        boolean opens =
                (opener == '为' || opener == '向') && !isVerb(text, start + 1) && AGENTS.before(text, of, end) > 1;
        for (int at = start + 3; opens && at < of - 2; at++) {
            int verb = AFTER_AGENTS.at(text, at);
            if (verb > 1 && at + verb < of && "未不".indexOf(text.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** 本法第三条规定|的章程, 前款所列|的器具. */
    private static boolean isSaid(String text, int start, int of, int end) {
        char first = Scan.at(text, start);
        int said = first == '本' || first == '前' ? Scan.find(text, '的', start, of + 1) : -1;
        boolean says = said > 0 && (text.startsWith(SAID, said - 2) || Scan.at(text, said - 2) == '所');
        return says && isNoun(text, said + 1, end);
    }

    /** 结算机构的|设立、变更和解散: acts that an attribute makes nouns of. */
    private static boolean isActs(String text, int start, int of, int end) {
        if (end - of - 1 > LONGEST_ACTS || !isNoun(text, start, of)) {
            return false;
        }
        int at = of + 1;
        while (at < end) {
            int act = Math.max(verb(text, at), TOPICS.at(text, at));
            if (act < 2) {
                return false;
            }
            at += act;
            at += at < end && "、和及与或".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return true;
    }

    /** Whether no known verb opens a phrase, and none stands in it but at its end: 桥梁施工. */
    static boolean isNoun(String text, int from, int to) {
        int passive = text.charAt(from) == '被' ? Scan.find(text, '的', from, to) : -1;
        if (to - from < 2
                || to - from > Agents.LONGEST_SUBJECT
                || (isVerb(text, from) && passive < 0)
                || CHARGED.at(text, from) > 0
                || Adverbials.opensAdverbial(text, from)
                || !Agents.isPlain(text, from, to)) {
            return false;
        }
        for (int at = Math.max(from, passive) + 1; at < to; at++) {
            int verb = verb(text, at);
            if ((verb > 1 && at + verb < to) || BEFORE_OBJECTS.contains(text.charAt(at)) || text.charAt(at) == '将') {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInVerb(String text, int from, int to) {
        return ACTS.before(text, from, to) > 0
                || AFTER_AGENTS.before(text, from, to) > 1
                || VERBS.before(text, from, to) > 0
                || DONE_TO.before(text, from, to) > 0;
    }

    /** Whether a verb that the lexicon has begins at an offset. */
    static boolean isVerb(String text, int at) {
        return verb(text, at) > 0;
    }

    private static int verb(String text, int at) {
        int act = Math.max(ACTS.at(text, at), AFTER_AGENTS.at(text, at));
        return Math.max(act, Math.max(VERBS.at(text, at), DONE_TO.at(text, at)));
    }
}
