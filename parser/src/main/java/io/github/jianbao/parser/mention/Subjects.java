package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
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

    /** 如, 若, 一旦. */
    private static final Words IF = Lexicon.words(Use.IF);

    /** 如实, 如下: other words. */
    private static final Words NO_IF = Lexicon.words(Use.NO_IF);

    /** 侦查, 收押: what those do whom a condition begins with, and nothing that they are called. */
    private static final Words VERBS = Lexicon.words(Use.VERBS_OF_AGENTS);

    /** 项目, 科目: in front of 目 where the clause does not end in 目的. */
    /** 归还, 退还: no adverb. */
    private static final CharSet RETURNS = new CharSet("归返偿退交送");

    private static final CharSet ITEMS = new CharSet("项科题栏节剧书数");

    /** 准许, 向其: what is not done by those whom a condition is about, but to them. */
    private static final Words DONE_TO = Lexicon.words(Use.ACTS_OF_AUTHORITIES);

    /** 对, 向, 除: what stands behind them is not who is bound. */
    private static final CharSet OBJECTS = new CharSet("对除为关就向给与把将由以自于在");

    /** 时, 过程中, 期间. */
    private static final CharSet WHEN = new CharSet("时中间");

    /** 期限, 数额: 海关查封的期限 is bound, and not who sets it. */
    private static final Words LIMITS = Lexicon.words(Use.LIMITS);

    /** 应急, 应用: no duty. */
    private static final CharSet OTHER_SHOULDS = new CharSet("急用收聘届诉对邀付");

    /** 以, 采取: what opens an attribute, too. */
    private static final CharSet ATTRIBUTE_OPENERS = new CharSet("以从采");

    private static final CharSet PERSON = new CharSet("人者员民户客生");

    /** 内, 中, 上: the last letters of where something is. */
    private static final CharSet WHERE = new CharSet("内中上边围近");

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
                    || (whole && clause.length() <= LONGEST_ATTRIBUTED);
            Span phrase = names ? named(text, clause, k == 0) : null;
            subject = phrase != null && whole && k < last - 1 && !isWho(text, phrase) ? null : phrase;
            Span who = subject == null ? agent(text, clause, k == 0 || isCondition(text, clause)) : subject;
            subject = who != null && who.end() < clause.end() && isDoneTo(text, who, modal) ? null : who;
            near = near && (isAside(text, clause) || Scan.at(text, clause.start()) == '为');
        }
    }

    /** 申请人死亡的，应当…; 申请人请求查阅的，应当准许; 申请人拒收的，应当向其说明: others are bound. */
    private static boolean isDoneTo(String text, Span who, int modal) {
        if (!PERSON.contains(text.charAt(who.end() - 1))) {
            return false;
        }
        int act = modal + 2;
        for (int adverb = ADVERBS.at(text, act); adverb > 0; adverb = ADVERBS.at(text, act)) {
            act += adverb;
        }
        boolean gone =
                text.startsWith("死亡", who.end()) || text.startsWith("失踪", who.end()) || Scan.at(text, who.end()) == '被';
        return gone || DONE_TO.at(text, act) > 0 || isNamed(text, who, act);
    }

    /** 当事人不在场的，应当将决定书送达当事人: who is named again in the act does not do it. */
    private static boolean isNamed(String text, Span who, int act) {
        int to = Math.min(Clauses.endOfClause(text, act, text.length()), act + LONGEST_SUBJECT) - who.length();
        for (int at = act; at <= to; at++) {
            if (text.regionMatches(at, text, who.start(), who.length())) {
                return true;
            }
        }
        return false;
    }

    /** Behind 但 and 其中 at the head of the sentence; behind a clause that says what somebody is to do: 船主应登记，逾期不登记的. */
    private int startOfCondition(String text, int end) {
        for (int k = Math.min(end, clauses.size() - 2); k >= 0; k--) {
            Span clause = clauses.get(k);
            int should = Scan.find(text, '应', clause.start(), clause.end());
            int but = afterLinks(text, clause);
            if (Scan.at(text, clause.start()) == '但' && IF.at(text, but) > 0) {
                return but;
            }
            boolean duty = should == clause.start()
                    || (should > clause.start() && AGENTS.before(text, clause.start(), should) > 1);
            if (k < end && duty && text.charAt(clause.end() - 1) != '的') {
                return clauses.get(k + 1).start();
            }
        }
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
        boolean stated = Search.find(text, clause.start(), end, "应当是") >= 0;
        boolean aim = stated || isAim(text, end);
        return !also
                && !about
                && !aim
                && (CONDITIONS.before(text, clause.start(), end) > 0 || isSupposed(text, clause));
    }

    /** 符合公益目的, but not 开发项目的. */
    static boolean isAim(String text, int end) {
        return text.startsWith("目的", end - 2) && !ITEMS.contains(Scan.at(text, end - 3));
    }

    /** 如发现漂浮物，, 任何人如发现漂浮物，: what is supposed, without a word at its end. */
    private static boolean isSupposed(String text, Span clause) {
        int end = Math.min(clause.end(), clause.start() + LONGEST_ATTRIBUTED);
        int at = IF.find(text, clause.start(), end);
        return at >= 0
                && (at == clause.start() || AGENTS.before(text, clause.start(), at) > 1)
                && NO_IF.at(text, at) == 0;
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
        int adverbial = adverbialIn(text, start, end, false);
        if (adverbial > 0 && LIMITS.before(text, adverbial, end) > 0) {
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
            if (adverb == 1 && text.charAt(rest) == '还' && RETURNS.contains(Scan.at(text, rest - 1))) {
                break;
            }
            boolean names =
                    rest == start || AGENTS.before(text, start, rest) > 0 || THINGS.before(text, start, rest) > 0;
            if (adverb == 1 && !names && text.charAt(rest) != '还') {
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

    /** Whether nothing but links and adverbs stands between two offsets: 也, 同时. */
    static boolean isLink(String text, int from, int to) {
        int start = afterLinks(text, Span.of(from, to));
        return withoutAdverbs(text, start, to) <= start;
    }

    /** Behind the number of an article or an item, or a heading in brackets, that a text opens with. */
    static int afterNumber(String text, int start, int end) {
        int heading = Scan.at(text, start) == '【' ? Scan.find(text, '】', start, end) : -1;
        if (heading > 0) {
            return heading + 1;
        }
        if (Places.isOpening(Scan.at(text, start)) && Places.isNumeral(Scan.at(text, start + 1))) {
            int close = Scan.find(text, '）', start, Math.min(end, start + 5));
            return close < 0 ? start : Scan.skipBlanks(text, close + 1);
        }
        int gap = Scan.at(text, start) == '第' ? Scan.find(text, '条', start, Math.min(end, start + 8)) : -1;
        boolean number = gap > 0 && Chars.isBlank(Scan.at(text, gap + 1));
        return number ? Math.min(end, Scan.skipBlanks(text, gap + 1)) : start;
    }

    /** Where an adverbial or a verb begins behind an agent: 行政机关|在作出决定前; -1 for none. */
    private static int adverbialIn(String text, int start, int end, boolean verbs) {
        for (int at = start + 2; at < end; at++) {
            int word = AFTER_AGENTS.at(text, at);
            word = word == 0 && verbs ? VERBS.at(text, at) : word;
            int agent = word == 0 ? 0 : AGENTS.before(text, start, endOfName(text, start, at));
            if (agent == 0 && word == 1 && text.charAt(at) == '在' && WHEN.contains(text.charAt(end - 1))) {
                agent = THINGS.before(text, start, at);
            }
            boolean its = agent == 1
                    && text.charAt(at - 1) == '其'
                    && Scan.find(text, '的', at, Math.min(end, at + LONGEST_ATTRIBUTE)) > 0;
            agent = its ? 0 : agent;
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
                    || (c == '被' && at > from)
                    || c == '除'
                    || c == '把'
                    || (c == '对' && at > from && "外方".indexOf(Scan.at(text, at + 1)) < 0)
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
        boolean opens = isDoneToPersons(text, start)
                || (opensAdverbial(text, start)
                        && !isAttributed(text, start, end, first)
                        && !(first && isDoer(text, start, end)))
                || ((ACTS.at(text, start) > 0 || isDone(text, start, name)) && Scan.find(text, '的', start, end) < 0);
        if (!names || opens || end - start < 2 || end - start > LONGEST_SUBJECT || !isPlain(text, start, end)) {
            return null;
        }
        int verb = adverbialIn(text, start, end, false);
        int of = verb < 0 ? -1 : Scan.find(text, '的', verb, end);
        char word = Scan.at(text, verb);
        boolean acts = verb > 0 && (of < 0 || BEFORE_OBJECTS.contains(word) || Scan.find(text, '其', verb, of) > 0);
        return Span.of(start, acts ? verb : end);
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
                && end - of <= LONGEST_ATTRIBUTED
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
                && end - start <= LONGEST_ATTRIBUTE * 2;
        return those || (of > start && end - of <= LONGEST_ATTRIBUTED);
    }

    /**
     * The agent that an earlier clause begins with: 当事人|对决定不服的; where the clause can be nothing else than what they do, in front of more
     * verbs: 看守所|收押罪犯. Absent where none can be told.
     */
    private static @Nullable Span agent(String text, Span clause, boolean verbs) {
        int start = afterLinks(text, clause);
        if (opensAdverbial(text, start) || ACTS.at(text, start) > 0) {
            return verbs ? attributed(text, start, Math.min(clause.end(), start + LONGEST_SUBJECT)) : null;
        }
        int bound = bound(text, start, clause.end());
        if (bound > 0) {
            return Span.of(start, bound);
        }
        boolean verb = AFTER_AGENTS.at(text, start) > 1;
        int to = Math.min(clause.end(), start + LONGEST_SUBJECT);
        int end = adverbialIn(text, start, to, verbs);
        if (end < 0 || (verb && AGENTS.before(text, start, end) < 2 && !PERSON.contains(text.charAt(end - 1)))) {
            return null;
        }
        int of = Scan.find(text, '的', end, Math.min(to, end + LONGEST_ATTRIBUTE));
        boolean thing = of >= 0
                && Scan.find(text, '其', end, of) < 0
                && of + 1 < clause.end()
                && !opensAdverbial(text, end)
                && CONDITIONS.before(text, start, clause.end()) == 0;
        boolean made = of < 0
                && THINGS.before(text, end, clause.end()) > 0
                && Scan.findLast(text, '的', end, clause.end()) > clause.end() - LONGEST_ATTRIBUTED;
        boolean violates = text.startsWith("违反", end);
        return (thing && !violates) || made ? whole(text, start, clause.end()) : Span.of(start, end);
    }

    /** Where 应 begins behind an agent: 船主|应接受检查; -1 for none. */
    private static int bound(String text, int start, int end) {
        int should = Scan.find(text, '应', start, Math.min(end, start + LONGEST_SUBJECT));
        boolean other =
                should < 0 || OTHER_SHOULDS.contains(Scan.at(text, should + 1)) || text.startsWith("或者", should - 2);
        return !other && should - start > 2 && AGENTS.before(text, start, should) > 0 && isPlain(text, start, should)
                ? should
                : -1;
    }

    /** 以填埋方式处置废物的单位|终止经营的, 作出决定的部门|根据评估: who the attribute at the head of a clause is of. */
    private static @Nullable Span attributed(String text, int start, int to) {
        boolean opens = ACTS.at(text, start) > 0 || ATTRIBUTE_OPENERS.contains(text.charAt(start));
        int of = opens ? Scan.find(text, '的', start, to) : -1;
        int end = of < 0 ? -1 : adverbialIn(text, of + 1, to, true);
        boolean who = end > 0 && end - of <= LONGEST_ATTRIBUTED && Scan.find(text, '的', of + 1, end) < 0;
        return who ? Span.of(start, end) : null;
    }

    /** 乡政府编制的规划，应当: what the agent made is bound, where nothing more is said of it. */
    private static @Nullable Span whole(String text, int start, int end) {
        boolean plain = end - start <= LONGEST_SUBJECT && isPlain(text, start, end);
        return plain ? Span.of(start, end) : null;
    }
}
