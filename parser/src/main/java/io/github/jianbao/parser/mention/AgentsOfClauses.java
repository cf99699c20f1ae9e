package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/** Whom an earlier clause begins with, with what is said of them behind: 当事人|对决定不服的. */
final class AgentsOfClauses {

    /** 设立, 提出: a clause that opens so says what is done, not who does it. */
    private static final Words ACTS = Lexicon.words(Use.OPENERS_OF_ACTS);

    /** 举办, 安装: with 单位 they are the name of who does so. */
    private static final Words DOERS = Lexicon.words(Use.DOERS);

    /** 人, 部门, 机构: what the names of those end in who can be bound. */
    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 场所, 设施: what things are called that can be bound. */
    private static final Words THINGS = Lexicon.words(Use.BOUND_THINGS);

    /** 证书, 标志: what else is bound that is said to be something. */
    private static final Words TOPICS = Lexicon.words(Use.BOUND_TOPICS);

    /** 对, 在, 因: what follows an agent inside a longer clause. */
    private static final Words AFTER_AGENTS = Lexicon.words(Use.AFTER_AGENTS);

    /** 应急, 应用: no duty. */
    private static final CharSet OTHER_SHOULDS = Letters.of(Use.LETTERS_AFTER_SHOULD);

    /** 以, 采取: what opens an attribute, too. */
    private static final CharSet ATTRIBUTE_OPENERS = Letters.of(Use.LETTERS_OF_ATTRIBUTES);

    private static final CharSet PERSON = Letters.of(Use.LETTERS_OF_PERSONS);
    private static final Words CONDITIONS = Lexicon.words(Use.ENDS_OF_CONDITIONS);

    /** 要求, 要点: 要 is the beginning of another word. */
    private static final Words NO_WISH = Lexicon.words(Use.NO_WISH);

    /** 单位, 经营者: the longest kind of agents. */
    private static final int LONGEST_KIND = 3;

    private AgentsOfClauses() {}

    /**
     * The agent that an earlier clause begins with: 当事人|对决定不服的; where the clause can be nothing else than what they do, in front of more
     * verbs: 看守所|收押罪犯. Absent where none can be told.
     */
    static @Nullable Span agent(String text, Span clause, boolean verbs) {
        int start = Agents.afterPeriod(text, Adverbials.afterLinks(text, clause), clause.end());
        if (Adverbials.opensAdverbial(text, start) || (ACTS.at(text, start) > 0 && !isDoer(text, start))) {
            return verbs ? attributed(text, start, Math.min(clause.end(), start + Agents.LONGEST_SUBJECT)) : null;
        }
        int bound = bound(text, start, clause.end());
        if (bound > 0) {
            return Span.of(start, bound);
        }
        int is =
                verbs ? Scan.find(text, '是', start + 2, Math.min(clause.end(), start + Agents.LONGEST_ATTRIBUTED)) : -1;
        if (is > 0 && (THINGS.before(text, start, is) > 0 || TOPICS.before(text, start, is) > 1)) {
            return Span.of(start, is);
        }
        int name = afterVerbs(text, start);
        boolean verb = name > start && !Agents.isPerson(text, name) && !isDoer(text, start);
        int to = Math.min(clause.end(), start + Agents.LONGEST_SUBJECT);
        int end = Agents.adverbialIn(text, start, to, verbs);
        if (end < 0 || (verb && AGENTS.before(text, start, end) < 2 && !PERSON.contains(text.charAt(end - 1)))) {
            return null;
        }
        if (verb && end - name > LONGEST_KIND && Scan.find(text, '的', start, end) < 0) {
            return null;
        }
        int of = Scan.find(text, '的', end, Math.min(to, end + Agents.LONGEST_ATTRIBUTE));
        boolean thing = of >= 0
                && Scan.find(text, '其', end, of) < 0
                && of + 1 < clause.end()
                && !Adverbials.opensAdverbial(text, end)
                && CONDITIONS.before(text, start, clause.end()) == 0;
        boolean made = of < 0
                && THINGS.before(text, end, clause.end()) > 0
                && Scan.findLast(text, '的', end, clause.end()) > clause.end() - Agents.LONGEST_ATTRIBUTED;
        boolean violates = text.startsWith("违反", end);
        return (thing && !violates) || made ? whole(text, start, clause.end()) : Span.of(start, end);
    }

    /** 生产|单位: behind the verbs that a kind of agent begins with; 接到|人民检察院 is longer than a kind. */
    static int afterVerbs(String text, int start) {
        int at = start;
        for (int verb = AFTER_AGENTS.at(text, at); verb > 1; verb = AFTER_AGENTS.at(text, at)) {
            at += verb;
        }
        return at;
    }

    /** 举办|单位: a name, where 设立|单位 says what is done. */
    private static boolean isDoer(String text, int start) {
        int verb = DOERS.at(text, start);
        return verb > 0 && (text.startsWith("单位", start + verb) || Agents.isPerson(text, start + verb));
    }

    /** Where 应 or 要 begins behind an agent: 船主|应接受检查; -1 for none. */
    private static int bound(String text, int start, int end) {
        int to = Math.min(end, start + Agents.LONGEST_SUBJECT);
        int must = Scan.find(text, '应', start, to);
        int should = must < 0 ? Scan.find(text, '要', start, to) : must;
        boolean other = should < 0
                || OTHER_SHOULDS.contains(Scan.at(text, should + 1))
                || NO_WISH.at(text, should + 1) > 0
                || text.startsWith("或者", should - 2);
        return !other
                        && should - start > 2
                        && AGENTS.before(text, start, should) > 0
                        && Agents.isPlain(text, start, should)
                ? should
                : -1;
    }

    /** 以填埋方式处置废物的单位|终止经营的, 作出决定的部门|根据评估: who the attribute at the head of a clause is of. */
    private static @Nullable Span attributed(String text, int start, int to) {
        boolean opens = ACTS.at(text, start) > 0 || ATTRIBUTE_OPENERS.contains(text.charAt(start));
        int of = opens ? Scan.find(text, '的', start, to) : -1;
        int end = of < 0 ? -1 : Agents.adverbialIn(text, of + 1, to, true);
        boolean who = end > 0 && end - of <= Agents.LONGEST_ATTRIBUTED && Scan.find(text, '的', of + 1, end) < 0;
        return who ? Span.of(start, end) : null;
    }

    /** 乡政府编制的规划，应当: what the agent made is bound, where nothing more is said of it. */
    private static @Nullable Span whole(String text, int start, int end) {
        boolean plain = end - start <= Agents.LONGEST_SUBJECT && Agents.isPlain(text, start, end);
        return plain ? Span.of(start, end) : null;
    }
}
