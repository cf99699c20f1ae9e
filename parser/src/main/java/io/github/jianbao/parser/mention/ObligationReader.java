package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Obligation;
import io.github.jianbao.model.Obligation.Modality;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who must, must not or may do what (义务、禁止、授权): 申请人应当提交材料, 船主不得夜间摆渡, 当事人不服的，可以申请复议. Read sentence by sentence, from
 * the words of duty: the clauses in front of one hold subject and condition, what follows it up to the next one is the act.
 */
final class ObligationReader {

    /** 规定应当, 属于应当, 可以或者应当: the word belongs to another one, and nobody is bound. */
    private static final Words EMBEDDING = Lexicon.words(Use.EMBEDDING_DUTIES);

    /** 不得已, 可以说, 禁止性: no duty. */
    private static final Words OTHER = Lexicon.words(Use.NO_DUTY);

    /** 可以处, 可以并处: a sanction. */
    private static final Words IMPOSING = Lexicon.words(Use.IMPOSING);

    /** 罚款, 处分. */
    private static final Words MEASURES = Lexicon.words(Use.MEASURES);

    /** 国家禁止, 一律禁止: in front of 禁止 where it is no attribute. */
    private static final Words BANS = Lexicon.words(Use.BEFORE_BANS);

    /** 并可, 并可以: what else may be done. */
    private static final Words ALSO = Lexicon.words(Use.ALSO_MAY);

    /** 或者, 并: what joins a clause to a ban. */
    private static final Words JOINS = Lexicon.words(Use.JOINING_BANS);

    /** 人, 部门, 机构: what the names of those end in who can be bound. */
    private static final Words PEOPLE = Lexicon.words(Use.AGENTS);

    /** 场所, 设施: what things are called that can be bound. */
    private static final Words THINGS = Lexicon.words(Use.BOUND_THINGS);

    /** 单位, 个人: behind 任何. */
    private static final Words ANYBODY = Lexicon.words(Use.ANYBODY);

    private static final int LONGEST_ANYBODY = 12;

    /** 包括禁止…: bans that are listed among measures. */
    private static final String INCLUDING = "包括";

    /** 不得接受采访，发表演说: a second ban in as few letters. */
    private static final int SHORT_ACT = 6;

    private final Collected out;
    private final boolean on;
    private final Subjects subjects = new Subjects();

    /** Where words of duty stand, as far as looked at. */
    private int[] found = new int[16];

    private int count;

    ObligationReader(Collected out, boolean on) {
        this.out = out;
        this.on = on;
    }

    void begin() {
        count = 0;
    }

    /** At the first letter of 应当, 必须, 不得, 禁止, 严禁 or 可以, or at 应, 须 or 可. */
    void modal(int i) {
        if (on && count < found.length) {
            found[count++] = i;
        } else if (on) {
            found = Arrays.copyOf(found, count * 2);
            found[count++] = i;
        }
    }

    /** At the end of the text. */
    void end(String text) {
        int from = 0;
        int sentenceEnd = -1;
        int lastClauseEnd = -1;
        int embedded = -1;
        Span subject = null;
        for (int k = 0; k < count; k++) {
            int i = found[k];
            if (i >= sentenceEnd) {
                from = Adverbials.afterNumber(text, Clauses.startOfSentence(text, i), i);
                from = Clauses.afterAmongThem(text, from);
                from = afterQuote(text, from, i);
                boolean goesOn = isContinued(text, from, i, subject);
                sentenceEnd = Clauses.endOfSentence(text, i);
                subject = goesOn ? subject : null;
            }
            from = Math.max(from, Math.min(i, Clauses.startOfSentence(text, i)));
            boolean described = isDescribed(text, Scan.skipBlanksBack(text, sentenceEnd));
            Modality modality = described || isEvery(text, from, i) ? null : modality(text, i);
            int clauseEnd = modality == null ? i : Clauses.endOfClause(text, i + Modals.length(text, i), sentenceEnd);
            boolean inside =
                    i < lastClauseEnd || (modality != null && isAttribute(text, i + Modals.length(text, i), clauseEnd));
            embedded = isAsked(text, i) ? sentenceEnd : embedded;
            boolean asked = i < embedded && text.charAt(i) == '不' && Clauses.opensClause(text, i);
            if (modality == null || inside || asked || isCondition(text, i, clauseEnd)) {
                continue;
            }
            lastClauseEnd = clauseEnd;
            Obligation read = read(text, k, modality, Math.min(from, i), clauseEnd, sentenceEnd, subject);
            if (read != null) {
                out.add(read);
                subject = subject != null && Subjects.isMeasured(text, read.subject()) ? subject : read.subject();
                from = Math.max(from, Scan.skipBlanks(text, Math.min(read.end() + 1, text.length())));
            }
        }
    }

    /** ；应当, ；也可以 behind another duty of the same sentence: whoever is bound by that one is by this one, too. */
    private static boolean isContinued(String text, int from, int i, @Nullable Span subject) {
        int stop = Scan.skipBlanksBack(text, from) - 1;
        boolean semicolon = Scan.at(text, stop) == '；' || Scan.at(text, stop) == ';';
        return semicolon
                && (from >= i
                        || Adverbials.isLink(text, from, i)
                        || (Subjects.isWho(text, subject) && isSame(text, from, i)));
    }

    /** ；对危险物品，应当…, ；确有必要的，可以…, ；接受检查，并可以…: nobody else is named, and nothing is said of others. */
    private static boolean isSame(String text, int from, int i) {
        int end = Clauses.endOfClause(text, from, i);
        boolean about = Scan.at(text, from) == '对' && Scan.at(text, end - 1) != '的';
        boolean done = Scan.at(text, end - 1) == '的'
                && Subjects.opensWithVerb(text, from)
                && Bystanders.actsOnOthers(text, i) == 0;
        return end < i && (about || done || Scan.at(text, from) == '确' || Scan.at(text, i - 1) == '并');
    }

    /** Behind the quotation mark that is open at a word: 将第三条修改为“|船主应当…. */
    private static int afterQuote(String text, int from, int i) {
        int open = Scan.findLast(text, '“', from, i);
        return open >= 0 && Scan.find(text, '”', open, i) < 0 ? open + 1 : from;
    }

    /** 要求其不得…，不得…: what others are told, and what follows as well. */
    private static boolean isAsked(String text, int i) {
        return Scan.at(text, i - 1) == '其' && EMBEDDING.before(text, i) > 1;
    }

    /** 应当休园而未休园的；: an item of a list that says what was done; 用于捐赠目的。 is not one. */
    private static boolean isDescribed(String text, int end) {
        return Scan.at(text, end - 1) == '的' && Scan.at(text, end - 2) != '目';
    }

    /** 凡依法应当评价的项目，必须, （三）约定买受人可以退货, 外汇市场是指可以经营外汇的机构…: which are meant. */
    private static boolean isEvery(String text, int from, int i) {
        if (Search.find(text, from, i, "是指") >= 0) {
            return true;
        }
        int start = Adverbials.afterNumber(text, Clauses.startOfClause(text, i, from), i);
        return start < i && (Scan.at(text, start) == '凡' || text.startsWith("约定", start));
    }

    /** 应当承担的职责, 应当采伐的林木, 明令禁止的事项: which is meant, not what is to be done. */
    private static boolean isAttribute(String text, int word, int clauseEnd) {
        boolean of = Scan.at(text, word + 2) == '的' || Scan.at(text, word + 1) == '的';
        int next = Scan.skipBlanks(text, clauseEnd + 1);
        return Scan.at(text, word) == '的'
                || (of && word + 3 < clauseEnd)
                || (Clauses.isPause(Scan.at(text, clauseEnd)) && text.startsWith("视为", next))
                || text.startsWith("的法律规定", clauseEnd - 5)
                || (text.startsWith("的事项", clauseEnd - 3) && !text.startsWith("用于", word));
    }

    /** 应当申请而未申请的，, 船主应当赔偿，但无力赔偿的，: the clause says when, not what; but 接到投诉后，应当答复，但情况复杂的，. */
    private static boolean isCondition(String text, int i, int clauseEnd) {
        if (!Clauses.isPause(Scan.at(text, clauseEnd)) || Conditions.isAim(text, clauseEnd)) {
            return false;
        }
        int next = Scan.skipBlanks(text, clauseEnd + 1);
        char c = Scan.at(text, next);
        int stop = Clauses.endOfClause(text, next, text.length());
        boolean goesOn = (c == '但' || c == '而' || c == '且')
                && !text.startsWith("但是", next)
                && !Clauses.isPause(Scan.at(text, Scan.skipBlanksBack(text, i) - 1));
        return Scan.at(text, clauseEnd - 1) == '的'
                || (goesOn && Scan.at(text, stop - 1) == '的' && Clauses.isPause(Scan.at(text, stop)));
    }

    private @Nullable Obligation read(
            String text, int k, Modality modality, int from, int clauseEnd, int sentenceEnd, @Nullable Span before) {
        int i = found[k];
        int word = i + Modals.length(text, i);
        boolean not = i > from && text.charAt(i - 1) == '不';
        int modal = not ? i - 1 : i;
        int end = endOfAct(text, k, clauseEnd, sentenceEnd);
        end = endOfStatement(text, word, clauseEnd, end, modality == Modality.MUST_NOT);
        if (end <= word) {
            return null;
        }
        boolean ban = modality == Modality.MUST_NOT && text.charAt(i) != '不';
        subjects.read(text, from, modal, !ban);
        Span own = subjects.subject();
        Span condition = subjects.condition();
        int start = modal;
        start = condition == null ? start : Math.min(start, condition.start());
        start = own == null ? start : Math.min(start, own.start());
        Modality meant = not ? Modality.MUST_NOT : modality;
        int act = ban ? afterAnybody(text, word, end) : word;
        own = act > word ? Span.of(word, act) : own;
        return new Obligation(start, end, meant, own == null && !ban ? before : own, Span.of(act, end), condition);
    }

    /** 禁止任何单位和个人|损毁浮标: who is bound stands behind the ban. */
    private static int afterAnybody(String text, int word, int end) {
        int to = Math.min(end - 2, word + LONGEST_ANYBODY);
        for (int at = to; text.startsWith("任何", word) && at > word + 2; at--) {
            if (ANYBODY.before(text, word + 2, at) > 0) {
                return at;
            }
        }
        return word;
    }

    /** The act goes to the end of the sentence, or to the clause of the next duty in it. */
    private int endOfAct(String text, int k, int clauseEnd, int sentenceEnd) {
        for (int next = k + 1; next < count && found[next] < sentenceEnd; next++) {
            if (found[next] > clauseEnd && modality(text, found[next]) != null) {
                int clause = Clauses.startOfClause(text, found[next], clauseEnd);
                if (Scan.at(text, clause) == '并' && clause > clauseEnd) {
                    return Scan.skipBlanksBack(text, clause) - 1;
                }
                return Math.max(clauseEnd, Conditions.startOfConditions(text, clauseEnd, clause));
            }
        }
        int also = also(text, clauseEnd, sentenceEnd);
        int end = Scan.skipBlanksBack(text, also < 0 ? sentenceEnd : also);
        char last = Scan.at(text, end - 1);
        return last == '：' || last == ':' ? end - 1 : end;
    }

    /**
     * Where the act ends in front of another statement: a ban goes no further than its clause and those that 或者 or 并 join to it;
     * …的， says when something else holds, 对…处罚款 what is imposed, and 现…如下 announces what follows.
     */
    private static int endOfStatement(String text, int word, int clauseEnd, int end, boolean ban) {
        int last = clauseEnd;
        while (last < end && Clauses.isPause(Scan.at(text, last))) {
            int next = Scan.skipBlanks(text, last + 1);
            int stop = Clauses.endOfClause(text, next, end);
            boolean condition = Scan.at(text, stop - 1) == '的' && Clauses.isPause(Scan.at(text, stop));
            boolean announces = Scan.at(text, next) == '现' && text.startsWith("如下", stop - 2);
            boolean manner = last == clauseEnd && Adverbials.isAdverbial(text, word, last);
            boolean apart = ban && !manner && JOINS.at(text, next) == 0 && !areShort(text, next, end);
            boolean entitled = last == clauseEnd && isEntitled(text, next, stop);
            if (condition || announces || apart || entitled || punishes(text, next, stop)) {
                return Scan.skipBlanksBack(text, last);
            }
            last = stop;
        }
        return end;
    }

    /** 不得滥用职权，|玩忽职守，徇私舞弊: more bans, each in as few letters. */
    private static boolean areShort(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int stop = Clauses.endOfClause(text, at, to);
            if (stop - at > SHORT_ACT) {
                return false;
            }
            at = Scan.skipBlanks(text, stop + 1);
        }
        return true;
    }

    /** 当事人也有权…: what another may do; but 所有权, 占有权. */
    private static boolean isEntitled(String text, int from, int to) {
        int at = Search.find(text, from, to, "有权");
        return at > from && "所占享国共".indexOf(text.charAt(at - 1)) < 0;
    }

    /** The mark in front of a clause that says what else may be done: ，并可申请复议; -1 for none. */
    private static int also(String text, int from, int to) {
        for (int at = from; at < to; at = Clauses.endOfClause(text, at + 1, to)) {
            if (ALSO.at(text, Scan.skipBlanks(text, at + 1)) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** 对负责人处…罚款; 对其先行拘留 is a step of a procedure. */
    private static boolean punishes(String text, int from, int to) {
        return Scan.at(text, from) == '对' && MEASURES.before(text, from, to) > 0 && !text.startsWith("拘留", to - 2);
    }

    /** 可以处, 可以按照违法所得的一倍处以, 可以由上级机关给予处分, 可以对负责人处…罚款: a sanction; but 可以处理. */
    private static boolean imposes(String text, int from) {
        int end = Clauses.endOfClause(text, from, text.length());
        boolean by = Scan.at(text, from) == '由' && MEASURES.in(text, from, end);
        boolean handles = text.startsWith("处理", from) || text.startsWith("处置", from);
        int act = text.startsWith("依法", from) ? from + 2 : from;
        boolean imposing = !handles && (IMPOSING.at(text, from) > 0 || IMPOSING.at(text, act) > 0);
        return by || imposing || punishes(text, from, end) || Search.find(text, from, end, "处以") >= 0;
    }

    /** 行为|应当, 检验所|应当, 公共场所|不得, where 为|应当 and 所|应当 belong to another word. */
    private static boolean isName(String text, int end) {
        boolean place = Scan.at(text, end - 1) == '所' && (PEOPLE.before(text, end) > 1 || THINGS.before(text, end) > 1);
        return place || text.startsWith("行为", end - 2);
    }

    /** 市民禁止|携犬入园, but not 海关禁止|进境的物品. */
    private static boolean isWhole(String text, int from) {
        return Scan.find(text, '的', from, Clauses.endOfClause(text, from, text.length())) < 0;
    }

    /** What a word binds to; absent where it is not one of these words, or belongs to another. */
    private static @Nullable Modality modality(String text, int i) {
        int length = Modals.length(text, i);
        if (length == 0 || OTHER.at(text, i) > 0) {
            return null;
        }
        int before = Scan.at(text, i - 1) == '不' ? i - 1 : i;
        if (EMBEDDING.before(text, before) > 0 && !isName(text, before)) {
            return null;
        }
        if (Modals.may(text, i) > 0) {
            return imposes(text, i + length) ? null : Modality.MAY;
        }
        if (Modals.mustNot(text, i) == 0) {
            return Modality.MUST;
        }
        if (text.charAt(i) != '不' && Search.find(text, Clauses.startOfSentence(text, i), i, INCLUDING) >= 0) {
            return null;
        }
        boolean bans = text.charAt(i) == '不'
                || Clauses.opensClause(text, i)
                || BANS.before(text, i) > 0
                || (PEOPLE.before(text, i) > 1 && isWhole(text, i + length));
        return bans ? Modality.MUST_NOT : null;
    }
}
