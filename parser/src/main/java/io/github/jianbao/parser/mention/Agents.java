package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Where the name of those who act ends inside a clause, and what they do begins. */
final class Agents {

    /** Characters of the words that name who is bound, at most. */
    static final int LONGEST_SUBJECT = 80;

    /** 组织编制的, 提供的: an attribute of what was made. */
    static final int LONGEST_ATTRIBUTE = 6;

    /** 的单位和个人: who an attribute is of. */
    static final int LONGEST_ATTRIBUTED = 16;

    /** 在, 自, 对, 按照: what opens an adverbial, and a subject only where an agent ends it. */
    private static final Words OPENERS = Lexicon.words(Use.OPENERS_OF_ADVERBIALS);

    /** 经营者, 从业人员: words that open like adverbials. */
    private static final Words NO_OPENERS = Lexicon.words(Use.NO_OPENERS_OF_ADVERBIALS);

    /** 人, 部门, 机构: what the names of those end in who can be bound. */
    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 场所, 设施: what things are called that can be bound. */
    private static final Words THINGS = Lexicon.words(Use.BOUND_THINGS);

    /** 对, 在, 因: what follows an agent inside a longer clause. */
    private static final Words AFTER_AGENTS = Lexicon.words(Use.AFTER_AGENTS);

    /** 侦查, 收押: what those do whom a condition begins with, and nothing that they are called. */
    private static final Words VERBS = Lexicon.words(Use.VERBS_OF_AGENTS);

    /** 时, 过程中, 期间. */
    private static final CharSet WHEN = Letters.of(Use.LETTERS_OF_TIMES);

    /** 经营者, 单位, 机构. */
    private static final CharSet BOUND = Letters.of(Use.LETTERS_OF_THE_BOUND);

    /** 所在|地, 所在|区: where it is, and no 检验所|在受理后. */
    private static final CharSet PLACES = Letters.of(Use.LETTERS_BEHIND_WHERE);

    /** The last letters of 期内 and 期间. */
    private static final int PERIOD = 2;

    /** 省, 县: levels whose bodies are named behind them. */
    private static final CharSet LEVELS = Letters.of(Use.LETTERS_OF_LEVELS);

    /** 签订, 协商: what two do together. */
    private static final Words AGREEING = Lexicon.words(Use.AGREEING);

    private Agents() {}

    /** 保修期内|修船单位: behind a period that a clause begins with, where who acts follows. */
    static int afterPeriod(String text, int start, int end) {
        int to = Math.min(end, start + LONGEST_ATTRIBUTED);
        int in = Search.find(text, start + 1, to, "期内");
        int after = in < 0 ? -1 : in + PERIOD;
        if (after < 0 || Scan.find(text, '、', start, after) > 0) {
            return start;
        }
        int name = AGENTS.before(text, after, end) > 0 ? end : adverbialIn(text, after, end, true);
        boolean named = name - after >= PERIOD && Scan.find(text, '的', after, name) < 0;
        return named ? after : start;
    }

    /** Where an adverbial or a verb begins behind an agent: 行政机关|在作出决定前; -1 for none. */
    static int adverbialIn(String text, int start, int end, boolean verbs) {
        for (int at = start + 2; at < end; at++) {
            int word = isBy(text, at) ? 1 : AFTER_AGENTS.at(text, at);
            word = NO_OPENERS.at(text, at) > word ? 0 : word;
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
                int name = text.charAt(at) == '有' || AGREEING.at(text, at) > 0 ? withoutPartner(text, start, at) : at;
                return isPlain(text, start, name) ? name : -1;
            }
        }
        return -1;
    }

    /** 经营者|以预收款方式, but not 三人以上. */
    private static boolean isBy(String text, int at) {
        return text.charAt(at) == '以'
                && BOUND.contains(text.charAt(at - 1))
                && "上下内外后前及".indexOf(Scan.at(text, at + 1)) < 0;
    }

    /** 非银行支付|机构, 个人投资|者, 非法人组织: the verb is part of a name. */
    private static boolean isCompound(String text, int behind, int end) {
        return isPerson(text, behind)
                || (isWholeName(text, behind, end) && !text.startsWith("代表", behind))
                || (behind >= end && text.startsWith("组织", behind - 2));
    }

    /** 支付|机构办理: an agent that ends there; 开展|客户调查 goes on with a noun, and the verb has it as its object. */
    private static boolean isWholeName(String text, int at, int end) {
        int name = AGENTS.at(text, at);
        int next = at + name;
        return name > 1
                && (next >= end
                        || AFTER_AGENTS.at(text, next) > 0
                        || VERBS.at(text, next) > 0
                        || "的、和及与或等（".indexOf(text.charAt(next)) >= 0
                        || AGENTS.at(text, next) > 0);
    }

    /** 者, 员: who does what stands before; 人 but not 人民. */
    static boolean isPerson(String text, int at) {
        char c = Scan.at(text, at);
        return c == '者' || c == '员' || c == '户' || (c == '人' && Scan.at(text, at + 1) != '民');
    }

    /** In front of the bracket behind a name: 街道办事处（镇政府）受理. */
    static int endOfName(String text, int start, int at) {
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
        boolean where = c != '在' || PLACES.contains(Scan.at(text, at + 1));
        boolean all = text.charAt(at - 1) == '所' && (c == '有' || c == '在') && where;
        boolean level =
                agent == 1 && LEVELS.contains(text.charAt(at - 1)) && OPENERS.at(text, at) == 0 && isOfLevel(text, at);
        boolean some = text.startsWith("有关", at) || text.startsWith("有限", at) || text.startsWith("从业", at);
        return all || level || some || (agent < 2 && text.charAt(at - 1) != '社' && text.startsWith("组织", at));
    }

    /** 县|运输管理机构: what the body of a level is for, and no verb. */
    private static boolean isOfLevel(String text, int at) {
        for (int name = at + 2; name <= at + LONGEST_ATTRIBUTE; name++) {
            if (AGENTS.at(text, name) > 1) {
                return true;
            }
            if ("的，、对将把向在按".indexOf(Scan.at(text, name)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** No verb stands in the name of who is bound: 工程依法由投资人 is not one. */
    static boolean isPlain(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean by = c == '按' && Scan.at(text, at + 1) != '揭';
            if ((c == '由' && Scan.at(text, at - 1) != '自')
                    || (c == '被' && at > from)
                    || c == '除'
                    || c == '把'
                    || (c == '对' && at > from && "外方".indexOf(Scan.at(text, at + 1)) < 0)
                    || by
                    || (text.startsWith("依法", at) && Scan.find(text, '的', at, to) < 0)) {
                return false;
            }
        }
        return true;
    }
}
