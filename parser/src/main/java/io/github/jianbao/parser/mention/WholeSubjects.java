package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/** Clauses that name who is bound, and nothing else: 从事旅游经营的单位和个人，应当…. */
final class WholeSubjects {

    /** 设立, 提出: a clause that opens so says what is done, not who does it. */
    private static final Words ACTS = Lexicon.words(Use.OPENERS_OF_ACTS);

    /** 人, 部门, 机构: what the names of those end in who can be bound. */
    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 场所, 设施: what things are called that can be bound. */
    private static final Words THINGS = Lexicon.words(Use.BOUND_THINGS);

    /** 对, 在, 因: what follows an agent inside a longer clause. */
    private static final Words AFTER_AGENTS = Lexicon.words(Use.AFTER_AGENTS);

    /** The last letters of 个人, 单位, 经营者: those who may be somewhere. */
    private static final CharSet PERSONS = Letters.of(Use.LETTERS_OF_THE_BOUND);

    /** 符合, 具备, 有: what an attribute may open with. */
    private static final Words ATTRIBUTES = Lexicon.words(Use.OPENERS_OF_ATTRIBUTES);

    /** 对, 向, 是, 为: what stands behind them is not the name of who is bound. */
    private static final CharSet BEFORE_OBJECTS = Letters.of(Use.LETTERS_BEFORE_OBJECTS);

    /** 侦查, 收押: what those do whom a condition begins with, and nothing that they are called. */
    private static final Words VERBS = Lexicon.words(Use.VERBS_OF_AGENTS);

    /** 准许, 向其: what is not done by those whom a condition is about, but to them. */
    private static final Words DONE_TO = Lexicon.words(Use.ACTS_OF_AUTHORITIES);

    /** 对, 向, 除: what stands behind them is not who is bound. */
    private static final CharSet OBJECTS = Letters.of(Use.LETTERS_OF_ADVERBIALS);

    /** 负责, 管理: what bodies are charged with. */
    private static final Words AFTER_CHARGED = Lexicon.words(Use.AFTER_CHARGED);

    /** 编制, 标准: what a thing ends in behind 的. */
    private static final Words TOPICS = Lexicon.words(Use.BOUND_TOPICS);

    private WholeSubjects() {}

    /** A whole clause that names who is bound: 从事旅游经营的单位和个人，应当. */
    static @Nullable Span named(String text, Span clause, boolean first) {
        int start = Adverbials.afterLinks(text, clause);
        int end = clause.end();
        int name = end - start < 2 ? end : Agents.endOfName(text, start, end);
        name = Scan.at(text, name - 1) == '等' ? name - 1 : name;
        boolean names = AGENTS.before(text, start, name) > 0 || THINGS.before(text, start, name) > 0;
        boolean every = Scan.at(text, clause.start()) == '凡' && isDescribed(text, start, end);
        boolean opens = isDoneToPersons(text, start)
                || (Adverbials.opensAdverbial(text, start)
                        && !isAttributed(text, start, end, first)
                        && !(first && isDoer(text, start, end)))
                || ((ACTS.at(text, start) > 0 || isDone(text, start, name)) && Scan.find(text, '的', start, end) < 0);
        if (!names
                || (opens && !every)
                || end - start < 2
                || end - start > Agents.LONGEST_SUBJECT
                || !Agents.isPlain(text, start, name)) {
            return null;
        }
        int verb = Agents.adverbialIn(text, start, end, false);
        int of = verb < 0 ? -1 : Scan.find(text, '的', verb, end);
        char word = Scan.at(text, verb);
        boolean acts = verb > 0 && (of < 0 || BEFORE_OBJECTS.contains(word) || Scan.find(text, '其', verb, of) > 0);
        return Span.of(start, acts ? verb : end);
    }

    /** 凡|与船主有利害关系的人员: the last 的 stands close to who is meant. */
    private static boolean isDescribed(String text, int start, int end) {
        int of = Scan.findLast(text, '的', start, end);
        return of > start && end - of <= Agents.LONGEST_ATTRIBUTED;
    }

    /** 渡口规划的编制，应当: the thing that a sentence begins with; absent where a verb may stand in front of 的. */
    static @Nullable Span topic(String text, Span clause) {
        int start = Adverbials.afterLinks(text, clause);
        int of = Scan.findLast(text, '的', start + 2, clause.end() - 2);
        if (of < 0 && isActivity(text, start, clause.end())) {
            return Span.of(start, clause.end());
        }
        if (of < 0
                || TOPICS.before(text, of + 1, clause.end()) == 0
                || clause.end() - of > Agents.LONGEST_ATTRIBUTED
                || clause.end() - start > Agents.LONGEST_SUBJECT
                || Adverbials.opensAdverbial(text, start)
                || !Agents.isPlain(text, start, clause.end())) {
            return null;
        }
        for (int at = start; at < of; at++) {
            boolean verb = ACTS.at(text, at) > 1 || VERBS.at(text, at) > 1 || AFTER_AGENTS.at(text, at) > 1;
            boolean charged = AFTER_CHARGED.at(text, at) > 1 && AGENTS.before(text, start, at) > 0;
            if (verb || charged || "将是".indexOf(text.charAt(at)) >= 0 || DONE_TO.at(text, at) > 0) {
                return null;
            }
        }
        return Span.of(start, clause.end());
    }

    /** 音像制品经营活动, but not 开展渡运活动. */
    private static boolean isActivity(String text, int start, int end) {
        boolean ends = text.startsWith("活动", end - 2) || text.startsWith("工作", end - 2);
        boolean verb = NounPhrases.isVerb(text, start) || AFTER_CHARGED.at(text, start) > 0;
        for (int at = start + 1; at < end - 2 && !verb; at++) {
            int word = AFTER_AGENTS.at(text, at);
            word = word < 2 && AGENTS.before(text, start, at) > 1 ? VERBS.at(text, at) : word;
            verb = word > 1 && at + word != end - 2;
        }
        return ends
                && !verb
                && end - start <= Agents.LONGEST_ATTRIBUTED
                && !Adverbials.opensAdverbial(text, start)
                && Agents.adverbialIn(text, start, end, true) < 0
                && Agents.isPlain(text, start, end);
    }

    /** 讯问未成年的犯罪嫌疑人, but not 拘留的人: what is done to somebody, and not who does something. */
    private static boolean isDoneToPersons(String text, int start) {
        int word = DONE_TO.at(text, start);
        return word > 0 && Scan.at(text, start + word) != '的';
    }

    /** 送达文书: done with a thing, and no thing. */
    private static boolean isDone(String text, int start, int end) {
        return AGENTS.before(text, start, end) == 0 && (VERBS.at(text, start) > 0 || AFTER_AGENTS.at(text, start) > 1);
    }

    /** 利用滩涂养殖的单位, but not 对养殖的单位: who does so is bound. */
    private static boolean isDoer(String text, int start, int end) {
        int of = Scan.findLast(text, '的', start, end);
        return of > start
                && end - of <= Agents.LONGEST_ATTRIBUTED
                && AGENTS.before(text, of, end) > 0
                && (!OBJECTS.contains(text.charAt(start)) || text.startsWith("为职业的", of - 3));
    }

    /** 在本市从事经营的单位和个人, 符合条件的村庄: an attribute of those who are bound. */
    private static boolean isAttributed(String text, int start, int end, boolean first) {
        boolean somewhere = text.charAt(start) == '在' && PERSONS.contains(text.charAt(end - 1));
        int of = somewhere || (first && ATTRIBUTES.at(text, start) > 0) ? Scan.findLast(text, '的', start, end) : -1;
        boolean those = first
                && ATTRIBUTES.at(text, start) > 0
                && text.charAt(end - 1) == '者'
                && end - start <= Agents.LONGEST_ATTRIBUTE * 2;
        int longest = somewhere ? Agents.LONGEST_ATTRIBUTED * 2 : Agents.LONGEST_ATTRIBUTED;
        return those || (of > start && end - of <= longest);
    }
}
