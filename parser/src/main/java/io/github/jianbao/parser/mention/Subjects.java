package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.CharSet;
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

    private static final int LONGEST_SUBJECT = 80;

    /** 组织编制的, 提供的: an attribute of what was made. */
    private static final int LONGEST_ATTRIBUTE = 6;

    /** 的单位和个人: who an attribute is of. */
    private static final int LONGEST_ATTRIBUTED = 16;

    /** 依法, 及时, 一律 in front of a word of duty. */
    private static final Words ADVERBS = Lexicon.words(Use.ADVERBS_OF_DUTIES);

    /** 在, 自, 对, 按照: what opens an adverbial, and a subject only where an agent ends it. */
    private static final Words OPENERS = Lexicon.words(Use.OPENERS_OF_ADVERBIALS);

    /** 经营者, 从业人员: words that open like adverbials. */
    private static final Words NO_OPENERS = Lexicon.words(Use.NO_OPENERS_OF_ADVERBIALS);

    /** But, also, at the head of a clause. */
    private static final Words LINKS = Lexicon.words(Use.LINKS_OF_CLAUSES);

    /** 设立, 提出: a clause that opens so says what is done, not who does it. */
    private static final Words ACTS = Lexicon.words(Use.OPENERS_OF_ACTS);

    /** 人, 部门, 机构: what the names of those end in who can be bound. */
    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 场所, 设施: what things are called that can be bound. */
    private static final Words THINGS = Lexicon.words(Use.BOUND_THINGS);

    /** 对, 在, 因: what follows an agent inside a longer clause. */
    private static final Words AFTER_AGENTS = Lexicon.words(Use.AFTER_AGENTS);

    /** The last letters of 个人, 单位, 经营者: those who may be somewhere. */
    private static final CharSet PERSONS = new CharSet("人位者员织构");

    /** 意见书, 笔录, 许可证, 讯问过程: what is not done but made. */
    private static final CharSet PAPERS = new CharSet("书录证程表");

    /** 符合, 具备, 有: what an attribute may open with. */
    private static final Words ATTRIBUTES = Lexicon.words(Use.OPENERS_OF_ATTRIBUTES);

    /** 对, 向, 是, 为: what stands behind them is not the name of who is bound. */
    private static final CharSet BEFORE_OBJECTS = new CharSet("对向是为");

    /** 经, 因, 按照, 根据, 依照. */
    private static final CharSet GROUNDS_OF_ACTS = new CharSet("经因按根依");

    private static final Words CONDITIONS = Lexicon.words(Use.ENDS_OF_CONDITIONS);

    /** 内, 为由: what an adverbial ends in. */
    private static final Words ENDS_OF_MANNERS = Lexicon.words(Use.ENDS_OF_ADVERBIALS);

    /** 利用, 借, 因: what a clause opens with that goes on in the next one. */
    private static final Words MANNERS = Lexicon.words(Use.MANNERS_OF_ACTS);

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
            if (isCondition(text, clause)) {
                boolean whole = text.charAt(clause.end() - 1) == '的';
                int start = whole ? startOfCondition(text) : clause.start();
                condition = Span.of(start, condition == null ? clause.end() : condition.end());
                k = whole ? 0 : k;
            }
        }
        subject = phrase(text, clauses.get(last));
        boolean near = true;
        for (int k = last - 1; k >= 0 && subject == null && earlier; k--) {
            Span clause = clauses.get(k);
            boolean whole = k == 0 && condition != null && condition.start() == startOfCondition(text);
            boolean names = k == last - 1
                    || (near && k == 0 && isPhrase(text, clause))
                    || (whole && clause.length() <= LONGEST_ATTRIBUTED);
            Span phrase = names ? named(text, clause, k == 0) : null;
            subject = phrase != null && whole && k < last - 1 && !isWho(text, phrase) ? null : phrase;
            subject = subject == null ? agent(text, clause) : subject;
            near = near && (isAside(text, clause) || Scan.at(text, clause.start()) == '为');
        }
    }

    /** Behind 但 and 其中 at the head of the sentence. */
    private int startOfCondition(String text) {
        Span first = clauses.get(0);
        int start = afterLinks(text, first);
        return start < first.end() || clauses.size() == 1
                ? start
                : clauses.get(1).start();
    }

    /** …的, …时; but 对…的情况 is what something is done about. */
    private static boolean isCondition(String text, Span clause) {
        int end = clause.end();
        boolean also = end - clause.start() == 2 && text.startsWith("同时", clause.start());
        boolean about = text.startsWith("的情况", end - 3) && Scan.find(text, '对', clause.start(), end) >= 0;
        return !also && !about && CONDITIONS.before(text, clause.start(), end) > 0;
    }

    /** Whether a phrase names persons or bodies, and not things. */
    private static boolean isWho(String text, Span phrase) {
        return AGENTS.before(text, phrase.start(), phrase.end()) > 0;
    }

    /** What may stand between who is bound and the word of duty: when, how, on what grounds. */
    private static boolean isAside(String text, Span clause) {
        return CONDITIONS.before(text, clause.start(), clause.end()) > 0
                || isAdverbial(text, clause.start(), clause.end())
                || GROUNDS_OF_ACTS.contains(Scan.at(text, clause.start()));
    }

    /** 取得证书的人员, 机关、团体: an attribute or a list, where 讯问嫌疑人 would say what is done. */
    private static boolean isPhrase(String text, Span clause) {
        return Scan.find(text, '的', clause.start(), clause.end()) > 0
                || Scan.find(text, '、', clause.start(), clause.end()) > 0;
    }

    /** Where the conditions begin that stand in front of a clause, and the end of the mark before them; no further back than an offset. */
    static int startOfConditions(String text, int from, int clause) {
        int start = clause;
        while (start > from + 1) {
            int end = Scan.skipBlanksBack(text, start) - 1;
            int before = Clauses.startOfClause(text, end, from);
            boolean belongs =
                    before > from && (CONDITIONS.before(text, before, end) > 0 || opensAdverbial(text, before));
            if (!belongs) {
                return end;
            }
            start = before;
        }
        return Scan.skipBlanksBack(text, start) - 1;
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
        int start = afterLinks(text, clause);
        int end = clause.end();
        end = withoutAdverbs(text, start, end);
        if (end - start < 2 || end - start > LONGEST_SUBJECT) {
            return null;
        }
        boolean agent = AGENTS.before(text, start, end) > 0;
        if (agent && text.charAt(start) == '对' && NO_OPENERS.at(text, start) == 0) {
            return null;
        }
        boolean open = Scan.at(text, start) == '向' && THINGS.before(text, start, end) > 0;
        if (!agent && !open && opensAdverbial(text, start)) {
            return null;
        }
        int adverbial = adverbialIn(text, start, end);
        if (adverbial > 0) {
            boolean when = CONDITIONS.before(text, start, end) > 0;
            condition = when && condition == null ? Span.of(start, end) : condition;
            return Span.of(start, adverbial);
        }
        boolean conditional = CONDITIONS.before(text, start, end) > 0;
        boolean act = ACTS.at(text, start) > 0
                && !PAPERS.contains(text.charAt(end - 1))
                && Scan.find(text, '的', start, end) < 0;
        if (!agent && (conditional || act)) {
            Span here = Span.of(start, end);
            condition = condition == null ? here : Span.of(condition.start(), end);
            return null;
        }
        return Span.of(start, end);
    }

    /** 依法, 均 at the end of a phrase; one letter, 则, only behind the name of an agent. */
    private static int withoutAdverbs(String text, int start, int from) {
        int end = from;
        for (int adverb = ADVERBS.before(text, start, end); adverb > 0; adverb = ADVERBS.before(text, start, end)) {
            int rest = end - adverb;
            boolean names =
                    rest == start || AGENTS.before(text, start, rest) > 0 || THINGS.before(text, start, rest) > 0;
            if (adverb == 1 && !names) {
                break;
            }
            end = rest;
        }
        return end;
    }

    private static boolean opensAdverbial(String text, int start) {
        return OPENERS.at(text, start) > 0 && NO_OPENERS.at(text, start) == 0;
    }

    /** Whether a clause says no more than how, where or when: 在禁区内, 以盈利为目的, 利用职务便利. */
    static boolean isAdverbial(String text, int start, int end) {
        if (CONDITIONS.before(text, start, end) > 0 || ENDS_OF_MANNERS.before(text, start, end) > 0) {
            return opensAdverbial(text, start);
        }
        return MANNERS.at(text, start) > 0;
    }

    private static int afterLinks(String text, Span clause) {
        int start = afterNumber(text, clause.start(), clause.end());
        for (int link = LINKS.at(text, start); link > 0 && start + link <= clause.end(); link = LINKS.at(text, start)) {
            start += link;
        }
        return start;
    }

    /** Behind the number of an article, or a heading in brackets, that a text opens with. */
    static int afterNumber(String text, int start, int end) {
        int heading = Scan.at(text, start) == '【' ? Scan.find(text, '】', start, end) : -1;
        if (heading > 0) {
            return heading + 1;
        }
        int gap = Scan.at(text, start) == '第' ? Scan.find(text, '条', start, Math.min(end, start + 8)) : -1;
        boolean number = gap > 0 && Chars.isBlank(Scan.at(text, gap + 1));
        return number ? Math.min(end, Scan.skipBlanks(text, gap + 1)) : start;
    }

    /** Where an adverbial or a verb begins behind an agent: 行政机关|在作出决定前; -1 for none. */
    private static int adverbialIn(String text, int start, int end) {
        for (int at = start + 2; at < end; at++) {
            int word = AFTER_AGENTS.at(text, at);
            int agent = word == 0 ? 0 : AGENTS.before(text, start, endOfName(text, start, at));
            boolean compound = word > 1 && OPENERS.at(text, at) == 0 && isCompound(text, at + word, end);
            if (agent > 0 && !compound && !isPartOfWord(text, at, agent)) {
                int name = text.charAt(at) == '有' ? withoutPartner(text, start, at) : at;
                return isPlain(text, start, name) ? name : -1;
            }
        }
        return -1;
    }

    /** 非银行支付|机构, 个人投资|者, 非法人组织: the verb is part of a name. */
    private static boolean isCompound(String text, int behind, int end) {
        char c = Scan.at(text, behind);
        boolean person = c == '者' || c == '员' || c == '户' || (c == '人' && Scan.at(text, behind + 1) != '民');
        return person
                || (AGENTS.at(text, behind) > 1 && !text.startsWith("代表", behind))
                || (behind >= end && text.startsWith("组织", behind - 2));
    }

    /** In front of the bracket behind a name: 街道办事处（镇政府）受理. */
    private static int endOfName(String text, int start, int at) {
        boolean bracket = Places.isClosing(Scan.at(text, at - 1)) && NO_OPENERS.at(text, at) == 0;
        int open = bracket ? Math.max(Scan.findLast(text, '（', start, at), Scan.findLast(text, '(', start, at)) : -1;
        return open > start ? open : at;
    }

    /** 执法人员|与当事人有直接利害关系: the one who has something with another. */
    private static int withoutPartner(String text, int start, int end) {
        int with = Scan.find(text, '与', start + 2, end);
        return with > 0 && AGENTS.before(text, start, with) > 0 ? with : end;
    }

    /** 所有, 所在, and 社会|组织: what looks like an agent with a verb behind it is another word. */
    private static boolean isPartOfWord(String text, int at, int agent) {
        char c = text.charAt(at);
        if ((text.charAt(at - 2) == '或' && text.charAt(at - 1) == '者')
                || (text.charAt(at - 2) == '及' && text.charAt(at - 1) == '其')) {
            return true;
        }
        boolean all = text.charAt(at - 1) == '所' && (c == '有' || c == '在');
        boolean some = text.startsWith("有关", at) || text.startsWith("有限", at) || text.startsWith("从业", at);
        return all || some || (agent < 2 && text.startsWith("组织", at));
    }

    /** No verb stands in the name of who is bound: 工程依法由投资人 is not one. */
    private static boolean isPlain(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean by = c == '按' && Scan.at(text, at + 1) != '揭';
            if ((c == '由' && Scan.at(text, at - 1) != '自')
                    || c == '被'
                    || c == '除'
                    || c == '把'
                    || by
                    || text.startsWith("依法", at)) {
                return false;
            }
        }
        return true;
    }

    /** A whole clause that names who is bound: 从事旅游经营的单位和个人，应当. */
    private static @Nullable Span named(String text, Span clause, boolean first) {
        int start = afterLinks(text, clause);
        int end = clause.end();
        int name = end - start < 2 ? end : endOfName(text, start, end);
        name = Scan.at(text, name - 1) == '等' ? name - 1 : name;
        boolean names = AGENTS.before(text, start, name) > 0 || THINGS.before(text, start, name) > 0;
        boolean opens = (opensAdverbial(text, start) && !isAttributed(text, start, end, first))
                || (ACTS.at(text, start) > 0 && Scan.find(text, '的', start, end) < 0);
        if (!names || opens || end - start < 2 || end - start > LONGEST_SUBJECT || !isPlain(text, start, end)) {
            return null;
        }
        int verb = adverbialIn(text, start, end);
        int of = verb < 0 ? -1 : Scan.find(text, '的', verb, end);
        char word = Scan.at(text, verb);
        boolean acts = verb > 0 && (of < 0 || BEFORE_OBJECTS.contains(word) || Scan.find(text, '其', verb, of) > 0);
        return Span.of(start, acts ? verb : end);
    }

    /** 在本市从事经营的单位和个人, 符合条件的村庄: an attribute of those who are bound. */
    private static boolean isAttributed(String text, int start, int end, boolean first) {
        boolean somewhere = text.charAt(start) == '在' && PERSONS.contains(text.charAt(end - 1));
        int of = somewhere || (first && ATTRIBUTES.at(text, start) > 0) ? Scan.findLast(text, '的', start, end) : -1;
        boolean those = first
                && ATTRIBUTES.at(text, start) > 0
                && text.charAt(end - 1) == '者'
                && end - start <= LONGEST_ATTRIBUTE * 2;
        return those || (of > start && end - of <= LONGEST_ATTRIBUTED);
    }

    /** The agent that an earlier clause begins with: 当事人|对决定不服的; absent where none can be told. */
    private static @Nullable Span agent(String text, Span clause) {
        int start = afterLinks(text, clause);
        if (opensAdverbial(text, start) || ACTS.at(text, start) > 0) {
            return null;
        }
        int to = Math.min(clause.end(), start + LONGEST_SUBJECT);
        int end = adverbialIn(text, start, to);
        if (end < 0) {
            return null;
        }
        int of = Scan.find(text, '的', end, Math.min(to, end + LONGEST_ATTRIBUTE));
        boolean thing = of >= 0
                && Scan.find(text, '其', end, of) < 0
                && of + 1 < clause.end()
                && !opensAdverbial(text, end)
                && CONDITIONS.before(text, start, clause.end()) == 0;
        return thing ? whole(text, start, clause.end()) : Span.of(start, end);
    }

    /** 乡政府编制的规划，应当: what the agent made is bound, where nothing more is said of it. */
    private static @Nullable Span whole(String text, int start, int end) {
        boolean plain = end - start <= LONGEST_SUBJECT && isPlain(text, start, end);
        return plain ? Span.of(start, end) : null;
    }
}
