package io.github.jianbao.parser.mention;

import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is bound, and when: what stands in a sentence in front of its word of duty. The subject is the phrase right before the word, or,
 * where only adverbs stand there, the agent that an earlier clause begins with; clauses that end in 的, 时 or 后 are conditions. Used
 * again for every sentence.
 */
final class Subjects {

    /** 运输渡船: a verb and what it is done with, where a thing would be shorter. */
    private static final int LONGEST_THING = 3;

    /** 经营者, 从业人员: words that open like adverbials. */
    private static final Words NO_OPENERS = Lexicon.words(Use.NO_OPENERS_OF_ADVERBIALS);

    /** 设立, 提出: a clause that opens so says what is done, not who does it. */
    private static final Words ACTS = Lexicon.words(Use.OPENERS_OF_ACTS);

    /** 人, 部门, 机构: what the names of those end in who can be bound. */
    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 场所, 设施: what things are called that can be bound. */
    private static final Words THINGS = Lexicon.words(Use.BOUND_THINGS);

    /** 意见书, 笔录, 许可证, 讯问过程: what is not done but made. */
    private static final CharSet PAPERS = Letters.of(Use.LETTERS_OF_PAPERS);

    /** 经, 因, 按照, 根据, 依照. */
    private static final CharSet GROUNDS_OF_ACTS = Letters.of(Use.LETTERS_OF_GROUNDS);

    /** 如, 若, 一旦. */
    private static final Words IF = Lexicon.words(Use.IF);

    /** 期限, 数额: 海关查封的期限 is bound, and not who sets it. */
    private static final Words LIMITS = Lexicon.words(Use.LIMITS);

    /** 内, 中, 上: the last letters of where something is. */
    private static final CharSet WHERE = Letters.of(Use.LETTERS_OF_PLACES);

    /** 时间, 面积: 每周开放时间 is bound. */
    private static final Words MEASURED = Lexicon.words(Use.MEASURED);

    /** 必要时, 特殊情况下: times that need no comma behind them. */
    private static final Words WHEN = Lexicon.words(Use.TIMES_OF_DUTIES);

    /** 设立, 开办: what is done with bodies. */
    private static final Words FOUNDING = Lexicon.words(Use.FOUNDING);

    /** The last letters of persons. */
    private static final CharSet PERSONS = Letters.of(Use.LETTERS_OF_PERSONS);

    /** 对, 在, 提供: what follows an agent. */
    private static final Words AFTER_AGENTS = Lexicon.words(Use.AFTER_AGENTS);

    private static final Words CONDITIONS = Lexicon.words(Use.ENDS_OF_CONDITIONS);

    /** 内, 为由: what an adverbial ends in. */
    private static final Words ENDS_OF_MANNERS = Lexicon.words(Use.ENDS_OF_ADVERBIALS);

    /** The clauses in front of the word, each where it starts and ends; the last one holds the word. */
    private final List<Span> clauses = new ArrayList<>();

    private @Nullable Span subject;

    private @Nullable Span condition;

    /**
     * Reads what stands between the start of a sentence, or the duty before in it, and a word of duty; who is bound by a ban (禁止) stands
     * right before it, or nowhere.
     */
    void read(String text, int from, int modal, boolean earlier) {
        split(text, from, modal);
        int last = clauses.size() - 1;
        condition = null;
        for (int k = last - 1; k >= 0; k--) {
            Span clause = clauses.get(k);
            if (Conditions.isCondition(text, clause)) {
                boolean whole = text.charAt(clause.end() - 1) == '的';
                int start = whole ? startOfCondition(text, k) : clause.start();
                condition = Span.of(start, condition == null ? clause.end() : condition.end());
                k = whole ? 0 : k;
            }
        }
        subject = phrase(text, clauses.get(last));
        boolean near = true;
        for (int k = last - 1; k >= 0 && subject == null && earlier; k--) {
            Span clause = clauses.get(k);
            boolean whole = k == 0 && condition != null && condition.start() == startOfCondition(text, last);
            boolean names = k == last - 1
                    || (near && k == 0 && isPhrase(text, clause))
                    || (whole && clause.length() <= Agents.LONGEST_ATTRIBUTED);
            Span phrase = names ? WholeSubjects.named(text, clause, k == 0) : null;
            subject = phrase != null
                            && (Bystanders.isLeftToOthers(text, modal)
                                    || (whole && k < last - 1 && !isWho(text, phrase)))
                    ? null
                    : phrase;
            Span who = subject == null
                    ? AgentsOfClauses.agent(text, clause, k == 0 || Conditions.isCondition(text, clause))
                    : subject;
            subject = who != null && who.end() < clause.end() && Bystanders.isDoneTo(text, who, modal) ? null : who;
            near = near && (isAside(text, clause) || Scan.at(text, clause.start()) == '为');
        }
        if (subject == null && condition == null && earlier && last > 0) {
            subject = topic(text, last, modal);
        }
    }

    /** The thing that the sentence begins with, in front of a comma, where only links stand behind that: 渡口规划的编制，也应当. */
    private @Nullable Span topic(String text, int last, int modal) {
        Span first = clauses.get(0);
        Span rest = clauses.get(last);
        Span topic = rest.length() == 0 && areAsides(text, last) ? WholeSubjects.topic(text, first) : null;
        boolean link = rest.length() == 0 || Adverbials.isLink(text, rest.start(), rest.end());
        if (topic != null || !link || Bystanders.actsOnOthers(text, modal) > 0) {
            return topic;
        }
        Span phrase = areAsides(text, last) ? NounPhrases.of(text, first) : null;
        return phrase == null && last <= 2 ? NounPhrases.beforeException(text, first, clauses.get(last - 1)) : phrase;
    }

    /** Whether all clauses behind the first one say how or on what grounds: ，经市政府批准，未经法定程序，. */
    private boolean areAsides(String text, int last) {
        for (int k = 1; k < last; k++) {
            Span clause = clauses.get(k);
            if (text.charAt(clause.end() - 1) == '外'
                    || Scan.find(text, '由', clause.start(), clause.end()) > 0
                    || !Adverbials.opensAdverbial(text, clause.start())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Behind 但 and 其中 at the head of the sentence; behind a clause that says what somebody is to do: 船主应登记，逾期不登记的,
     * 由县公安局责令改正，造成损失的.
     */
    private int startOfCondition(String text, int end) {
        for (int k = Math.min(end, clauses.size() - 2); k >= 0; k--) {
            Span clause = clauses.get(k);
            int should = Scan.find(text, '应', clause.start(), clause.end());
            int but = Adverbials.afterLinks(text, clause);
            if (Scan.at(text, clause.start()) == '但' && IF.at(text, but) > 0) {
                return but;
            }
            boolean duty = should == clause.start()
                    || (should > clause.start() && AGENTS.before(text, clause.start(), should) > 1);
            boolean imposes = Scan.at(text, clause.start()) == '由';
            if (k < end && imposes) {
                return firstCondition(text, k + 1, end);
            }
            if (k < end && duty && text.charAt(clause.end() - 1) != '的') {
                return Adverbials.afterLinks(text, clauses.get(k + 1));
            }
        }
        Span first = clauses.get(0);
        int start = Adverbials.afterLinks(text, first);
        return start < first.end() || clauses.size() == 1
                ? start
                : clauses.get(1).start();
    }

    /** Where the first …的 begins among the clauses behind a measure. */
    private int firstCondition(String text, int from, int end) {
        int k = from;
        while (k < end && text.charAt(clauses.get(k).end() - 1) != '的') {
            k++;
        }
        return clauses.get(k).start();
    }

    /** 变更地址的, 经考核不合格的: a condition that says what is done, and by nobody else than those before. */
    static boolean opensWithVerb(String text, int at) {
        return AFTER_AGENTS.at(text, at) > 1
                || ACTS.at(text, at) > 0
                || Scan.at(text, at) == '经'
                || Scan.at(text, at) == '对';
    }

    /** 每周开放时间: what a duty limits, and not who is bound by the next one. */
    static boolean isMeasured(String text, @Nullable Span phrase) {
        return phrase != null && MEASURED.before(text, phrase.start(), phrase.end()) > 0;
    }

    /** Whether a phrase names persons or bodies, and not things. */
    static boolean isWho(String text, @Nullable Span phrase) {
        return phrase != null && AGENTS.before(text, phrase.start(), phrase.end()) > 0;
    }

    /** What may stand between who is bound and the word of duty: when, how, on what grounds. */
    private static boolean isAside(String text, Span clause) {
        return CONDITIONS.before(text, clause.start(), clause.end()) > 0
                || Adverbials.isAdverbial(text, clause.start(), clause.end())
                || GROUNDS_OF_ACTS.contains(Scan.at(text, clause.start()));
    }

    /** 取得证书的人员, 机关、团体: an attribute or a list, where 讯问嫌疑人 would say what is done. */
    private static boolean isPhrase(String text, Span clause) {
        return Scan.find(text, '的', clause.start(), clause.end()) > 0
                || Scan.find(text, '、', clause.start(), clause.end()) > 0;
    }

    @Nullable
    Span subject() {
        return subject;
    }

    @Nullable
    Span condition() {
        return condition;
    }

    private void split(String text, int from, int to) {
        clauses.clear();
        int start = from;
        int end = from;
        while (start < to) {
            end = Clauses.endOfClause(text, start, to);
            int trimmed = Scan.skipBlanksBack(text, end);
            clauses.add(Span.of(start, Math.max(start, trimmed)));
            start = Scan.skipBlanks(text, end + 1);
        }
        if (end < to || clauses.isEmpty()) {
            clauses.add(Span.of(to, to));
        }
    }

    /** The phrase right before the word: without links at its head, and adverbs and adverbials at its end. */
    private @Nullable Span phrase(String text, Span clause) {
        int start = afterTime(text, clause);
        int end = clause.end();
        end = Adverbials.withoutAdverbs(text, start, end);
        end = withoutTime(text, start, end);
        if (end - start < 2 || end - start > Agents.LONGEST_SUBJECT) {
            return null;
        }
        end = withoutLicence(text, start, end);
        boolean agent = AGENTS.before(text, start, end) > 0;
        if (agent && text.charAt(start) == '对' && NO_OPENERS.at(text, start) == 0) {
            return null;
        }
        if (agent && isFounding(text, start, end)) {
            return null;
        }
        boolean conditional = !agent && CONDITIONS.before(text, start, end) > 0;
        boolean every = Scan.at(text, start) == '每' && MEASURED.before(text, start, end) > 0;
        boolean open = every || Scan.at(text, start) == '向' && THINGS.before(text, start, end) > 0;
        if (!agent && !open && !conditional && Adverbials.opensAdverbial(text, start)) {
            return NounPhrases.of(text, Span.of(start, end));
        }
        int adverbial = Agents.adverbialIn(text, start, end, false);
        if (adverbial > 0 && LIMITS.before(text, adverbial, end) > 0) {
            return Span.of(start, end);
        }
        boolean verb =
                adverbial > 0 && AFTER_AGENTS.at(text, adverbial) > 1 && !Adverbials.opensAdverbial(text, adverbial);
        boolean made = (Scan.at(text, adverbial) == '向' || (verb && !conditional))
                && Scan.findLast(text, '的', adverbial, end - 1) > Math.max(adverbial, end - Agents.LONGEST_ATTRIBUTED);
        if (made) {
            return Span.of(start, end);
        }
        if (adverbial > 0 && !(agent && text.charAt(adverbial) == '被')) {
            boolean when = CONDITIONS.before(text, start, end) > 0;
            condition = when && condition == null ? Span.of(start, end) : condition;
            return Span.of(start, adverbial);
        }
        if (!agent && WHERE.contains(text.charAt(end - 1)) && ENDS_OF_MANNERS.before(text, start, end) > 0) {
            return null;
        }
        boolean act = ACTS.at(text, start) > 0
                && !PAPERS.contains(text.charAt(end - 1))
                && Scan.find(text, '的', start, end) < 0;
        int name = AgentsOfClauses.afterVerbs(text, start);
        boolean done = name > start
                && end - name > LONGEST_THING
                && THINGS.before(text, start, end) == 0
                && !PAPERS.contains(text.charAt(end - 1));
        if (!agent && !conditional && !act && done && Scan.find(text, '的', start, end) < 0) {
            return null;
        }
        if (!agent && (conditional || act)) {
            Span here = Span.of(start, end);
            condition = condition == null ? here : Span.of(condition.start(), end);
            return conditional ? NounPhrases.beforeTime(text, here) : null;
        }
        return Span.of(start, end);
    }

    /** 设立渡运企业: what is done, and not who does it; but 举办单位, 开办者. */
    private static boolean isFounding(String text, int start, int end) {
        int verb = FOUNDING.at(text, start);
        return verb > 0
                && end - start - verb > LONGEST_THING
                && !PERSONS.contains(text.charAt(end - 1))
                && Scan.find(text, '的', start, end) < 0;
    }

    /** 本市渡船|未经批准: on what terms stands behind the thing that is bound. */
    private static int withoutLicence(String text, int start, int end) {
        int at = Search.find(text, start + 2, end, "未经");
        boolean thing = at > 0 && THINGS.before(text, start, at) > 0 && Scan.find(text, '的', at, end) < 0;
        return thing ? at : end;
    }

    /** 必要时|船主: behind a time that the clause begins with, which is a condition; behind the links at its head otherwise. */
    private int afterTime(String text, Span clause) {
        int start = Adverbials.afterLinks(text, clause);
        int time = WHEN.at(text, start);
        if (time == 0 || start + time >= clause.end() || Adverbials.isLink(text, start + time, clause.end())) {
            return Agents.afterPeriod(text, start, clause.end());
        }
        condition = condition == null ? Span.of(start, start + time) : condition;
        return start + time;
    }

    /** 负责人十年内: how long stands behind who is bound. */
    private static int withoutTime(String text, int start, int end) {
        int unit = end - 2;
        if (Scan.at(text, end - 1) != '内' || "年月日天".indexOf(Scan.at(text, unit)) < 0) {
            return end;
        }
        int from = Scan.at(text, unit - 1) == '个' ? unit - 1 : unit;
        int number = from;
        while (number > start && HanNumerals.isNumeralChar(text.charAt(number - 1))) {
            number--;
        }
        return number < from && AGENTS.before(text, start, number) > 0 ? number : end;
    }
}
