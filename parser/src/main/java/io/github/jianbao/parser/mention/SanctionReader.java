package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.Sanction;
import io.github.jianbao.model.Sanction.Measure;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a duty is broken (罚则): 违反本办法第三条规定的，由市交通局责令改正，处一万元以上五万元以下罚款; 拒不改正的，吊销许可证. One for each
 * part of a sentence between semicolons; what a later part leaves out, provision and authority, is that of the part before it.
 */
final class SanctionReader {

    /** Words of measures with what each of them is, the longer first. */
    private static final Words MEASURES = Lexicon.words(Use.MEASURES);

    private static final Words CRIMINAL = Lexicon.words(Use.CRIMINAL_MEASURES);

    /** What stands before a measure that is imposed, or opens its part of the sentence: 处, 由, 责令, 给予. */
    private static final Words IMPOSED = Lexicon.words(Use.BEFORE_MEASURES);

    private static final Words VIOLATING = Lexicon.words(Use.VIOLATING);

    /** 依照, 按照: the provision behind them is what the sanction rests on. */
    private static final Words GROUNDS = Lexicon.words(Use.GROUNDS);

    private static final Words ADVERBS = Lexicon.words(Use.ADVERBS_OF_DUTIES);

    private static final Words MUST = Lexicon.words(Use.MUST);

    private static final Words MAY = Lexicon.words(Use.MAY_ACT);

    /** 部门, 机关: who can impose measures. */
    private static final Words AUTHORITIES = Lexicon.words(Use.AUTHORITIES);

    private static final Words AGENTS = Lexicon.words(Use.AGENTS);

    /** 决定书, 意见书: what is written about a measure. */
    private static final Words PAPERS = Lexicon.words(Use.PAPERS_OF_MEASURES);

    private static final Words JUDICIAL = Lexicon.words(Use.JUDICIAL_BODIES);

    /** 责令改正之日: when it was done. */
    private static final Words DAYS = Lexicon.words(Use.SINCE_THE_DAY);

    /** 发现, 查处: what the body does that a condition begins with. */
    private static final Words ACTING = Lexicon.words(Use.ACTS_OF_BODIES);

    private static final int LONGEST_PAPER = 14;
    private static final int LONGEST_ORDER = 6;

    /** 其直接负责的主管人员: who is warned. */
    private static final int LONGEST_WHOM = 10;

    private static final int LONGEST_AUTHORITY = 40;

    private final Collected out;
    private final boolean on;
    private final ProvisionReader provisions;
    private final Fines fines = new Fines();
    private int first;
    private int last;

    SanctionReader(Collected out, ProvisionReader provisions, boolean on) {
        this.out = out;
        this.provisions = provisions;
        this.on = on;
    }

    void begin() {
        first = -1;
        last = -1;
    }

    /** At what may be a measure. */
    void measure(int i) {
        first = first < 0 ? i : first;
        last = i;
    }

    /** At the end of the text. */
    void end(String text) {
        if (!on || first < 0) {
            return;
        }
        int at = startOfParts(text, first);
        Sanction before = null;
        while (at <= last) {
            int sentence = Clauses.endOfSentence(text, at);
            int end = endOfPart(text, at, sentence);
            before = part(text, at, end, before);
            boolean stop = end == sentence && Scan.at(text, end) != '；' && Scan.at(text, end) != ';';
            before = stop ? null : before;
            at = Scan.skipBlanks(text, end + 1);
        }
    }

    /** After the full stop in front of an offset: semicolons part what belongs together. */
    private static int startOfParts(String text, int offset) {
        int at = Clauses.startOfSentence(text, offset);
        while (at > 0 && isSemicolon(text, at)) {
            at = Clauses.startOfSentence(text, Scan.skipBlanksBack(text, at) - 1);
        }
        return at;
    }

    private static boolean isSemicolon(String text, int at) {
        char c = Scan.at(text, Scan.skipBlanksBack(text, at) - 1);
        return c == '；' || c == ';';
    }

    /** The comma in front of another condition behind measures: 责令改正|，逾期不改正的，处罚款; the end of the sentence for none. */
    private static int endOfPart(String text, int start, int sentence) {
        boolean imposed = false;
        int mark = sentence;
        for (int at = start; at < sentence; ) {
            int clause = Clauses.endOfClause(text, at, sentence);
            int trimmed = endOfCondition(text, at, clause);
            boolean condition = trimmed > 0;
            if (condition && imposed && text.charAt(at) != '或') {
                return mark;
            }
            boolean by = at < clause && text.charAt(at) == '由' && IMPOSED.find(text, at, clause) >= 0;
            imposed |= !condition && (by || opensMeasures(text, at, clause));
            mark = clause;
            at = Scan.skipBlanks(text, clause + 1);
        }
        return sentence;
    }

    /** Behind 的 at the end of a clause, or in front of a measure in it: 情节较重的|处…; 0 for no condition. */
    private static int endOfCondition(String text, int start, int clause) {
        int trimmed = Scan.skipBlanksBack(text, clause);
        if (trimmed > start && text.charAt(trimmed - 1) == '的') {
            return Clauses.isPause(Scan.at(text, clause)) ? trimmed : 0;
        }
        if (IMPOSED.at(text, start) > 0) {
            return 0;
        }
        int of = Scan.find(text, '的', start, clause);
        boolean measure = of > start
                && "称定".indexOf(text.charAt(of - 1)) < 0
                && IMPOSED.at(text, of + 1) > 0
                && !text.startsWith("处分", of + 1)
                && !text.startsWith("处罚", of + 1);
        return measure ? of + 1 : 0;
    }

    private static int afterPause(String text, int at) {
        return Clauses.isPause(Scan.at(text, Scan.skipBlanks(text, at)))
                ? Scan.skipBlanks(text, Scan.skipBlanks(text, at) + 1)
                : at;
    }

    /** Reads one part of a sentence; returns what the next part may leave out. */
    private @Nullable Sanction part(String text, int start, int end, @Nullable Sanction before) {
        int conditionEnd = condition(text, start, end);
        int from = conditionEnd < 0 ? start : afterPause(text, conditionEnd);
        Span authority = authority(text, from, end);
        if (authority == null && conditionEnd >= 0) {
            authority = later(text, from, end);
        }
        if (authority == null && conditionEnd >= 0) {
            authority = stated(text, startOfCondition(text, start, conditionEnd), conditionEnd, from, end);
        }
        int imposed = authority == null || authority.end() < from ? from : authority.end();
        List<Measure> measures = new ArrayList<>(2);
        int last = measures(text, imposed, end, measures);
        Span condition = conditionEnd < 0 ? null : Span.of(startOfCondition(text, start, conditionEnd), conditionEnd);
        boolean states = condition != null || authority != null;
        boolean orders = measures.equals(List.of(Measure.ORDER))
                && (isOfCourt(text, imposed, last) || isAgain(text, imposed, last));
        if (measures.isEmpty() || !states || orders || (condition != null && isProcedure(text, condition))) {
            return before;
        }
        if (measures.equals(List.of(Measure.CRIMINAL)) && !isJudicial(text, authority)) {
            authority = null;
            if (condition == null) {
                return before;
            }
        }
        boolean stated = authority != null && authority.end() < conditionEnd;
        authority = stated && measures.contains(Measure.DISCIPLINE) ? null : authority;
        List<ProvisionReference> violated = condition == null ? List.of() : violated(text, condition);
        boolean same = before != null && violated.isEmpty();
        if (before != null) {
            violated = same ? before.violated() : violated;
            boolean crime = measures.equals(List.of(Measure.CRIMINAL));
            authority = authority == null && same && !crime ? before.authority() : authority;
        }
        int begin = condition != null ? condition.start() : from;
        Sanction sanction =
                new Sanction(begin, last, violated, condition, authority, measures, fines.read(text, imposed, end));
        out.add(sanction);
        return sanction;
    }

    /** The end of …的 in front of the first measure, with 的; -1 where no condition stands there. */
    private static int condition(String text, int start, int end) {
        int at = start;
        int found = -1;
        while (at < end) {
            int clause = Clauses.endOfClause(text, at, end);
            int trimmed = endOfCondition(text, at, clause);
            boolean inside = trimmed > 0 && trimmed < Scan.skipBlanksBack(text, clause);
            boolean condition = trimmed > 0 && (!inside || found < 0);
            if (condition) {
                found = trimmed;
                if (inside) {
                    return found;
                }
            } else if (found >= 0 || opensMeasures(text, at, clause)) {
                return found;
            }
            at = Scan.skipBlanks(text, clause + 1);
        }
        return found;
    }

    /** Behind a duty that the sentence states first: 机构应当做好服务，对违反规定的. */
    private static int startOfCondition(String text, int from, int end) {
        int start = Clauses.afterAmongThem(text, from);
        for (int at = from; at < end; ) {
            int clause = Clauses.endOfClause(text, at, end);
            int next = Scan.skipBlanks(text, clause + 1);
            boolean duty = MUST.in(text, at, clause) && Scan.at(text, clause - 1) != '的';
            if (duty && next < end && (Scan.at(text, next) == '对' || VIOLATING.at(text, next) > 0)) {
                start = next;
            }
            at = next;
        }
        return start;
    }

    private static boolean opensMeasures(String text, int from, int to) {
        return IMPOSED.at(text, from) > 0 || MEASURES.find(text, from, to) == from;
    }

    /** What stands behind 由, up to the verb of the measure. */
    private static @Nullable Span authority(String text, int from, int end) {
        int clauseEnd = Clauses.endOfClause(text, from, end);
        int by = -1;
        for (int at = from; at < clauseEnd && by < 0; at++) {
            by = text.charAt(at) == '由' && Scan.at(text, at - 1) != '自' && Scan.at(text, at - 1) != '理' ? at + 1 : -1;
        }
        if (by < 0) {
            return null;
        }
        int verb = imposing(text, by, clauseEnd);
        int measure = MEASURES.find(text, by, clauseEnd);
        int last = verb < 0 ? measure : measure < 0 ? verb : Math.min(verb, measure);
        int adverb = GROUNDS.find(text, by, clauseEnd);
        last = adverb > by && (last < 0 || adverb < last) ? adverb : last;
        last = last < 0 ? clauseEnd : last;
        int proposed = Search.find(text, by, last, "建议");
        last = proposed > by ? proposed : last;
        int whom = Scan.find(text, '对', by + 2, last);
        last = whom < 0 || Scan.at(text, whom + 1) == '外' ? last : whom;
        int trimmed = Scan.skipBlanksBack(text, last);
        for (int word = ADVERBS.before(text, by, trimmed); word > 0; word = ADVERBS.before(text, by, trimmed)) {
            trimmed -= word;
        }
        return trimmed - by < 2 ? null : Span.of(by, trimmed);
    }

    /** Where what imposes begins; 渡口管理处或者 and 管理处责令 are names. */
    private static int imposing(String text, int from, int to) {
        int at = IMPOSED.find(text, from, to);
        while (at >= 0 && text.charAt(at) == '处' && at > from + 1 && !isVerb(text, at, to)) {
            at = IMPOSED.find(text, at + 1, to);
        }
        return at;
    }

    /** 处|五十元, 处|拘留, but not 管理处|没收. */
    private static boolean isVerb(String text, int at, int to) {
        char next = Scan.at(text, at + 1);
        boolean name = at + 1 >= to || "或、和及与按依负会对".indexOf(next) >= 0 || IMPOSED.at(text, at + 1) > 0;
        return !name;
    }

    /** Behind a clause that imposes nothing: 不得投入运营，由交通部门责令整改, 应当赔偿，对负责人由上级机关给予处分. */
    private static @Nullable Span later(String text, int from, int end) {
        int clauseEnd = Clauses.endOfClause(text, from, end);
        int next = Scan.skipBlanks(text, clauseEnd + 1);
        boolean imposes = MEASURES.find(text, from, clauseEnd) >= 0 || IMPOSED.find(text, from, clauseEnd) >= 0;
        boolean by = Scan.at(text, next) == '由' || Scan.at(text, next) == '对';
        return imposes || clauseEnd >= end || !by ? null : authority(text, next, end);
    }

    /** Behind the condition, in its second clause or at the head of the condition: 对负责人，由上级机关给予处分; 海事部门发现…的，责令改正. */
    private static @Nullable Span stated(String text, int condition, int conditionEnd, int from, int end) {
        Span subject = subject(text, from, end);
        if (subject != null) {
            return subject;
        }
        int next = Clauses.endOfClause(text, from, end);
        if (Scan.at(text, from) == '对' && next < end) {
            return authority(text, Scan.skipBlanks(text, next + 1), end);
        }
        int to = Math.min(conditionEnd, condition + LONGEST_AUTHORITY);
        for (int at = condition + 3; at < to; at++) {
            boolean acts = text.charAt(at) == '对' || GROUNDS.at(text, at) > 0 || ACTING.at(text, at) > 0;
            if (acts) {
                boolean body =
                        AUTHORITIES.before(text, condition, at) > 0 && !BodyNames.isSentence(text, condition, at);
                return body ? Span.of(condition, at) : null;
            }
        }
        return null;
    }

    /** 交通部门应当责令改正, 县公安局可以处以罚款: the body that the part opens with, and that imposes. */
    private static @Nullable Span subject(String text, int from, int end) {
        int clauseEnd = Clauses.endOfClause(text, from, end);
        int must = MUST.find(text, from, clauseEnd);
        int may = MAY.find(text, from, clauseEnd);
        int modal = must < 0 ? may : may < 0 ? must : Math.min(must, may);
        int entitled = Search.find(text, from, clauseEnd, "有权");
        int verb = modal >= 0 ? modal : entitled >= 0 ? entitled : IMPOSED.find(text, from, clauseEnd);
        int last = verb < 0 ? from : Scan.skipBlanksBack(text, verb);
        for (int word = ADVERBS.before(text, from, last); word > 0; word = ADVERBS.before(text, from, last)) {
            last -= word;
        }
        last -= text.startsWith("有权", last - 2) ? 2 : 0;
        boolean body = last - from >= 3
                && AUTHORITIES.before(text, from, last) > 0
                && !isObject(text, from, last)
                && !BodyNames.isSentence(text, from, last);
        return body ? Span.of(from, last) : null;
    }

    /** 对监理部门…, 由, 向: not who imposes. */
    private static boolean isObject(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("对由向被将的".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The measures of a stretch, each once; returns the offset after what it imposes. */
    private static int measures(String text, int from, int end, List<Measure> into) {
        for (int at = from; at < end; at++) {
            int criminal = CRIMINAL.at(text, at);
            int length = Math.max(criminal, MEASURES.at(text, at));
            if (length > 0 && (criminal > 0 || isImposed(text, from, at)) && !isPaper(text, at + length, end)) {
                Measure measure = criminal > 0 ? Measure.CRIMINAL : Measures.of(text.substring(at, at + length));
                if (!into.contains(measure)) {
                    into.add(measure);
                }
                at += length - 1;
            }
        }
        int last = Scan.skipBlanksBack(text, end);
        char mark = Scan.at(text, last - 1);
        return mark == '：' || mark == ':' ? last - 1 : last;
    }

    /** 没收违法所得意见书, 罚款决定书: written about a measure; 责令其回避: none. */
    private static boolean isPaper(String text, int from, int end) {
        int stop = Math.min(Clauses.endOfClause(text, from, end), from + LONGEST_PAPER);
        for (int at = from; at < stop; at++) {
            boolean book = text.charAt(at) == '书' && Scan.at(text, at + 1) != '面';
            if (book && PAPERS.before(text, at + 1) > 0) {
                return true;
            }
        }
        char next = Scan.at(text, from);
        boolean detention = text.startsWith("拘留", from - 2) && (next == '证' || next == '所');
        return detention
                || DAYS.in(text, from, Math.min(end, from + LONGEST_ORDER))
                || text.startsWith("回避", from)
                || text.startsWith("其回避", from);
    }

    /** 决定拘留的, 公安机关决定取保候审的: a step of a procedure, and nothing that was broken. */
    private static boolean isProcedure(String text, Span condition) {
        int decides = Search.find(text, condition.start(), condition.end(), "决定");
        boolean opens =
                decides == condition.start() || (decides > 0 && AGENTS.before(text, condition.start(), decides) > 0);
        return opens && Search.find(text, condition.start(), condition.end(), "违反") < 0;
    }

    /** 责令其重新处理: a decision is to be made again. */
    private static boolean isAgain(String text, int from, int to) {
        int order = Search.find(text, from, to, "责令");
        return order >= 0 && Search.find(text, order, Math.min(to, order + LONGEST_ORDER), "重新") >= 0;
    }

    /** 人民法院应当责令申请人提供担保: a step of a trial. */
    private static boolean isOfCourt(String text, int from, int to) {
        return Search.find(text, from, to, "法院") >= 0 || Search.find(text, from, to, "担保") >= 0;
    }

    /** Who prosecutes crimes: 司法机关, but no department. */
    private static boolean isJudicial(String text, @Nullable Span authority) {
        return authority != null && JUDICIAL.in(text, authority.start(), authority.end());
    }

    /** 给予警告, but not 航行警告; 给予处分, but not 处分财产. */
    private static boolean isImposed(String text, int from, int at) {
        char c = text.charAt(at);
        char ahead = Scan.at(text, at - 1);
        if (text.startsWith("请求", at - 2) || text.startsWith("申请", at - 2)) {
            return false;
        }
        if (ahead == '被' || (c == '处' && ahead == '等')) {
            return false;
        }
        if (c == '罚') {
            int clause = Clauses.startOfClause(text, at, from);
            return at == clause || Fines.ends(ahead) || IMPOSED.find(text, clause, at) >= 0;
        }
        if (c != '警' && c != '处' && c != '拘' && c != '通') {
            return true;
        }
        if (c == '警' && isGiven(text, from, at)) {
            return true;
        }
        char before = Scan.at(text, at - 1);
        boolean opens = at == from || "、，予处以并或者".indexOf(before) >= 0 || (c == '拘' && before == '下');
        return opens || (c == '处' && IMPOSED.find(text, from, at) >= 0);
    }

    /** 给予|该单位|警告: whom, in a few letters. */
    private static boolean isGiven(String text, int from, int at) {
        int give = Search.find(text, Math.max(from, at - LONGEST_WHOM), at, "给予");
        return give >= 0 && Clauses.endOfClause(text, give, at) == at && Scan.find(text, '的', give, at) < 0;
    }

    /** The places that a condition names, but for those that the sanction rests on. */
    private List<ProvisionReference> violated(String text, Span condition) {
        List<ProvisionReference> violated = new ArrayList<>(1);
        boolean violates = VIOLATING.in(text, condition.start(), condition.end());
        for (ProvisionReference place : provisions.found()) {
            boolean inside = place.start() >= condition.start() && place.end() <= condition.end();
            if (inside && violates && GROUNDS.before(text, place.start()) == 0) {
                violated.add(place);
            }
        }
        return violated;
    }
}
