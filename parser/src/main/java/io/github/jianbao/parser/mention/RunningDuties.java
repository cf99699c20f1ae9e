package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is to carry a task out, in running text (正文): 由省教育厅牵头，省财政厅、科技厅配合; 市民政局负责审核材料; 市财政局：负责…;
 * 责成市公安局…. A list that the text introduces (由, 责成, 请) is of bodies when every name ends as bodies do; one that opens a
 * clause has to open as bodies do, too, and in front of 负责 to name them: 教育行政部门负责教育系统的… states what kind of body is
 * competent, and charges nobody with a task.
 */
final class RunningDuties {

    private static final int LONGEST = 200;
    private static final int FARTHEST_CHARGED = 160;
    private static final int LONGEST_VERB = 10;
    private static final int LONGEST_KIND = 12;
    private static final int SHORT_WORD = 2;
    private static final int MOST_BODIES = 60;
    private static final String CLAUSE_ENDS = "，。；,;、";

    /** Kinds of bodies, none by name. */
    private static final Words KINDS = Lexicon.words(Use.KINDS_OF_BODIES);

    /** 也可以由…负责: who may, not who is to. */
    private static final Words MAY = Lexicon.words(Use.MAY);

    /** 建设公园要…: ends as a body does, and is a thing. */
    private static final Words NO_BODIES = Lexicon.words(Use.NO_BODIES);

    /** 要求, 要点: 要 is the beginning of another word. */
    private static final Words NO_WISH = Lexicon.words(Use.NO_WISH);

    /** 同时，, 另外 in front of the bodies that open a clause. */
    private static final Words OPENERS = Lexicon.words(Use.OPENERS_OF_CLAUSES);

    /** 高校要, 企业要: kinds of bodies that need nothing in front of them. */
    private static final Words KINDS_ALONE = Lexicon.words(Use.KINDS_OF_BODIES_ALONE);

    /** 日前, 近日: what follows was done. */
    private static final Words LATELY = Lexicon.words(Use.LATELY);

    private static final Words INTRODUCE = Lexicon.words(Use.INTRODUCING);

    /** 负责 goes on as another word, or is no task: 负责人, 负责的态度, 负责解释. */
    private static final Words NO_TASK = Lexicon.words(Use.NO_TASK);

    private static final Words WHO = Lexicon.words(Use.COMPETENT);

    /** 牵头 is a task where the clause ends, or where they follow; 牵头发起, 牵头成立 mostly tell what was done. */
    private static final Words AFTER_LEAD = Lexicon.words(Use.AFTER_LEADING);

    /** 建设, 保障: verbs that names of bodies hold too, so that an office has to stand in front of them. */
    private static final Words PARTS_OF_NAMES = Lexicon.words(Use.VERBS_IN_NAMES);

    /** 局, 部门, 单位, 公司: the last letters of names in front of such verbs. */
    private static final String OFFICES = "局厅委办部署府关门院位会司业构校所站社处心";

    /** 部门, 机构, 单位: what a name goes on to. */
    private static final Words NAMED = Lexicon.words(Use.LABELLED_BODIES);

    /** 中心, 公司: right behind the verb they end a name, 采购中心. */
    private static final Words CENTRES = Lexicon.words(Use.CHARGED_BODIES);

    /** 有关, 各: whose bodies follow, not the name itself. */
    private static final Words SOME = Lexicon.words(Use.SOME_BODIES);

    /** 将, 应当: between the bodies and 会同. */
    private static final Words TO_ACT = Lexicon.words(Use.BEFORE_TOGETHER);

    /** 责令, 处分: somebody is punished, and nobody charged. */
    private static final Words SANCTIONS = Lexicon.words(Use.PUNISHING);

    /** 开具, 提供: what follows them is what is made, and not who is to act: 开具由财政部门监制的票据. */
    private static final Words ACTS = Lexicon.words(Use.OPENERS_OF_ACTS);

    /** 费用, 责任: what is borne. */
    private static final Words BORNE = Lexicon.words(Use.BORNE);

    /** What follows the bodies that are charged with something. */
    private static final Words AFTER_CHARGED = Lexicon.words(Use.AFTER_CHARGED);

    /** 于, 应于, 请于 between bodies and their deadline. */
    private static final Words BY = Lexicon.words(Use.BEFORE_DEADLINES_OF_BODIES);

    private final Collected out;

    /** Whether the document is divided into articles, as laws are: X部门负责 says there what kind of body is competent. */
    private final boolean law;

    /** Whether the document is of a kind that charges others; news tells what they did. */
    private final boolean binding;

    private int lastEnd;

    RunningDuties(Collected out, boolean law, boolean binding) {
        this.out = out;
        this.law = law;
        this.binding = binding;
    }

    void begin() {
        lastEnd = 0;
    }

    /** At 牵头, 负责, 责成, 由, 请, 要, 会同 or 配合. */
    void at(String text, int i) {
        if (i < lastEnd) {
            return;
        }
        char next = Scan.at(text, i + 1);
        switch (text.charAt(i)) {
            case '牵' -> lead(text, i);
            case '负' -> responsible(text, i);
            case '责' -> {
                if (next == '成' && !isPermitted(text, i)) {
                    charged(text, i, 2);
                }
            }
            case '由', '请' -> {
                if (isIntroduction(text, i) && !isPermitted(text, i) && !isDescribed(text, i)) {
                    charged(text, i, 1);
                }
            }
            case '要' -> wanted(text, i);
            case '会' -> {
                if (next == '同') {
                    together(text, i);
                }
            }
            default -> {
                if (next == '合') {
                    helping(text, i);
                }
            }
        }
    }

    /** 可以书面责成, 可以建议国务院责成; 可以决定…，或者由…审查: what somebody may ask for. */
    private static boolean isPermitted(String text, int i) {
        boolean or = text.startsWith("或者", i - 2);
        int most = or ? LONGEST : LONGEST_VERB;
        for (int at = i; at > 0 && i - at < most && (or ? "。；" : "，。；").indexOf(text.charAt(at - 1)) < 0; at--) {
            if (MAY.before(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 是指由市政府批准…, 对由看守所代为执行…的罪犯: the clause tells which is meant. */
    private static boolean isDescribed(String text, int i) {
        int clause = startOfClause(text, i);
        boolean about = Scan.at(text, clause) == '对' && Scan.find(text, '的', i, endOfClause(text, i)) > 0;
        boolean object = ACTS.before(text, clause, i) > 1 && Scan.find(text, '的', i, endOfClause(text, i)) > 0;
        return about || object || Search.find(text, clause, i, "是指") >= 0;
    }

    /** 由 but not in 自由, 由于; 请 but not in 申请, 请示, nor to him who is asked: 请问, 请您介绍. */
    private static boolean isIntroduction(String text, int i) {
        boolean other = i > 0 && "理自缘事因经申邀敬提聘报恳送呈商函或".indexOf(text.charAt(i - 1)) >= 0;
        boolean stated = text.startsWith("规定由", i - 2);
        return !other && !stated && "于求示假柬帖教此来问您你谈介具简".indexOf(Scan.at(text, i + 1)) < 0;
    }

    /** 各县要在2月底前完成: bodies that open a clause, and are told what to do. */
    private void wanted(String text, int i) {
        if (!BodyList.endsName(text, i) || isNoBody(text, i) || NO_WISH.at(text, i + 1) > 0) {
            return;
        }
        int clause = startOfClause(text, i);
        clause += clause < i ? OPENERS.at(text, clause) : 0;
        List<ResponsibleBody> bodies = new ArrayList<>();
        boolean every = i - clause == 2 && text.charAt(clause) == '各';
        boolean opens = every || isKindAlone(text, clause, i) || isList(text, clause, i, false);
        if (opens && new BodyList(bodies).add(text, clause, i, Role.RESPONSIBLE, false) && BodyNames.areNames(bodies)) {
            add(clause, i + 1, bodies);
        }
    }

    /** 高校, 转制企业, 试点城市政府: a kind of body, with at most a few letters that tell which. */
    private boolean isKindAlone(String text, int start, int end) {
        if (KINDS_ALONE.are(text, start, end)) {
            return true;
        }
        return binding
                && end - start <= LONGEST_KIND
                && KINDS_ALONE.before(text, end) > 1
                && !BodyNames.isSentence(text, start, end);
    }

    /** 各县于6月底前完成, 市水利局每年3月底前报送: bodies that open a clause, and by when they act. */
    void dated(String text, int start, int end) {
        if (start < lastEnd || AFTER_CHARGED.at(text, end) == 0) {
            return;
        }
        int names = Scan.skipBlanksBack(text, start);
        for (int word = BY.before(text, names); word > 0; word = BY.before(text, names)) {
            names -= word;
        }
        int clause = startOfClause(text, names);
        clause += clause < names ? OPENERS.at(text, clause) : 0;
        boolean every = names - clause == 2 && text.charAt(clause) == '各';
        List<ResponsibleBody> bodies = new ArrayList<>();
        if (BodyList.endsName(text, names)
                && clause >= lastEnd
                && (every || isList(text, clause, names, false))
                && new BodyList(bodies).add(text, clause, names, Role.RESPONSIBLE, false)
                && BodyNames.areNames(bodies)
                && !isTold(text, end)) {
            add(clause, names, bodies);
        }
    }

    /** 市水利局会同市气象局监测; 市财政局会同有关部门制定了… tells what was done. */
    private void together(String text, int i) {
        int clause = startOfClause(text, i);
        clause += clause < i ? OPENERS.at(text, clause) : 0;
        int names = i - TO_ACT.before(text, clause, i);
        if (introduced(text, clause, names) >= 0
                || !BodyList.endsName(text, names)
                || !isList(text, clause, names, false)) {
            return;
        }
        if (names == i) {
            chargedFrom(text, clause, clause);
        } else {
            joined(text, clause, names, i + 2);
        }
    }

    /** 市水利局将会同市气象局监测: those in front of 将 with those behind 会同. */
    private void joined(String text, int start, int names, int others) {
        List<ResponsibleBody> bodies = new ArrayList<>();
        BodyList list = new BodyList(bodies);
        if (!list.add(text, start, names, Role.RESPONSIBLE, false) || isTold(text, others)) {
            return;
        }
        int to = Math.min(text.length(), others + FARTHEST_CHARGED);
        boolean ends = false;
        for (int at = others + 2; at < to && !ends; at++) {
            int before = bodies.size();
            ends = "，。；".indexOf(text.charAt(at)) >= 0;
            if ((ends || isCharge(text, at))
                    && list.add(text, others, at, Role.RESPONSIBLE, false)
                    && BodyNames.areNames(bodies)) {
                add(start, at, bodies);
                return;
            }
            bodies.subList(before, bodies.size()).clear();
        }
    }

    /** 各县（区）配合, where the clause ends or a task follows. */
    private void helping(String text, int i) {
        char next = Scan.at(text, i + 2);
        boolean ends = next == 0 || "，。；".indexOf(next) >= 0 || text.startsWith("做好", i + 2);
        int clause = startOfClause(text, i);
        List<ResponsibleBody> bodies = new ArrayList<>();
        DutyWords.Verb verb = ends ? DutyWords.verb(text, Math.max(-1, i - LONGEST_VERB), i + 2) : null;
        if (verb != null
                && isList(text, clause, verb.start(), false)
                && new BodyList(bodies).add(text, clause, verb.start(), Role.COOPERATING, false)
                && BodyNames.areNames(bodies)) {
            add(clause, i + 2, bodies);
        }
    }

    /** At the 牵 of 牵头; 省教育厅牵头、省财政厅参与的机制 tells what a mechanism is like. */
    private void lead(String text, int i) {
        if (Scan.at(text, i + 1) != '头') {
            return;
        }
        char next = Scan.at(text, i + 2);
        if (isTold(text, i) || next == '、' && Scan.find(text, '的', i + 2, endOfClause(text, i + 2)) >= 0) {
            return;
        }
        if (next == 0 || CLAUSE_ENDS.indexOf(next) >= 0 || AFTER_LEAD.at(text, i + 2) > 0) {
            verb(text, i, text.startsWith("负责", i + 2) ? i + 4 : i + 2, Role.LEAD);
        }
    }

    private void responsible(String text, int i) {
        if (text.startsWith("总责", i + 1)) {
            verb(text, i, i + 3, Role.RESPONSIBLE);
        } else if (Scan.at(text, i + 1) == '责' && (NO_TASK.at(text, i + 2) == 0 || AFTER_CHARGED.at(text, i + 2) > 1)) {
            verb(text, i, i + 2, Role.RESPONSIBLE);
        }
    }

    /** 负责筹集的基金, 负责国有资产管理的部门: the words tell which is meant, not who is to act. */
    private static boolean isRelative(String text, int from) {
        int to = Math.min(endOfClause(text, from), text.length());
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '的' && (at - from <= 3 || WHO.at(text, at + 1) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** A verb: who stands before it, and who else in the clauses behind it. */
    private void verb(String text, int at, int end, Role role) {
        if (at < lastEnd) {
            return;
        }
        if (Scan.at(text, at - 1) == '：') {
            colon(text, at);
            return;
        }
        DutyWords.Verb verb =
                DutyWords.verb(text, Math.max(-1, at - LONGEST_VERB), text.startsWith("总责", at + 1) ? at + 3 : at + 2);
        if (verb == null || !BodyList.endsName(text, verb.start())) {
            return;
        }
        int clause = startOfClause(text, verb.start());
        int introduced = introduced(text, clause, verb.start());
        if (introduced > 0 && MAY.before(text, introduced) > 0) {
            return;
        }
        int start = introduced < 0 ? clause : introduced;
        int names = introduced < 0 ? clause : introduced + INTRODUCE.at(text, introduced);
        List<ResponsibleBody> bodies = new ArrayList<>();
        BodyList list = new BodyList(bodies);
        Role part = text.startsWith("牵头", end) ? Role.LEAD : role;
        if (isList(text, names, verb.start(), introduced >= 0)
                && list.add(text, names, verb.start(), part, false)
                && BodyNames.areNames(bodies)
                && (introduced >= 0 || role == Role.LEAD || areNamed(bodies) || isTask(text, end))
                && (role == Role.LEAD || !isRelative(text, end))) {
            add(start, others(text, end, bodies), bodies);
        }
    }

    /** 财政部门负责保障资金 in a plan: whatever kind of body it is, there it is charged with something. */
    private boolean isTask(String text, int end) {
        return !law && Chars.isHan(Scan.at(text, end));
    }

    /** 市财政局：负责…. */
    private void colon(String text, int at) {
        int clause = startOfClause(text, at - 1);
        List<ResponsibleBody> bodies = new ArrayList<>();
        if (isList(text, clause, at - 1, false)
                && new BodyList(bodies).add(text, clause, at - 1, Role.RESPONSIBLE, false)
                && BodyNames.areNames(bodies)
                && areNamed(bodies)) {
            add(clause, at - 1, bodies);
        }
    }

    /** 责成市公安局抓紧…, 请市财政局于…, 由市交通局制定…. */
    private void charged(String text, int i, int word) {
        chargedFrom(text, i, i + word);
    }

    private void chargedFrom(String text, int start, int names) {
        int to = Math.min(text.length(), names + FARTHEST_CHARGED);
        for (int at = names + 2; at <= to; at++) {
            boolean ends = at == text.length() || "，。；,;".indexOf(text.charAt(at)) >= 0;
            if (!ends && !isCharge(text, at)) {
                continue;
            }
            List<ResponsibleBody> bodies = new ArrayList<>();
            if (new BodyList(bodies).add(text, names, at, Role.RESPONSIBLE, false) && BodyNames.areNames(bodies)) {
                boolean later = isNamedLater(text, at) || text.startsWith("会同", at);
                char first = Scan.at(text, start);
                boolean said = (ends && first != '责') || (first == '由' && isOther(text, start, at, bodies));
                if (!later && !said && !isTold(text, at) && !isAttribute(text, at)) {
                    add(start, at, bodies);
                }
                if (!text.startsWith("会同", at)) {
                    return;
                }
            }
            if (ends) {
                return;
            }
        }
    }

    /** 由县公安局给予警告 is a sanction, 费用由建设单位承担 no task, and news tells what was done: 由省新闻出版局组织编写. */
    private boolean isOther(String text, int by, int at, List<ResponsibleBody> bodies) {
        boolean costs = text.startsWith("承担", at)
                && (BORNE.before(text, by) > 0 || BORNE.before(text, endOfClause(text, at)) > 0);
        boolean told = !binding && (!areNamed(bodies) || PARTS_OF_NAMES.at(text, at) > 0);
        return costs || told || SANCTIONS.in(text, at, endOfClause(text, at));
    }

    /** 公园, 社会; 机关 is a kind of body behind more letters: 行政执法机关. */
    private static boolean isNoBody(String text, int end) {
        return NO_BODIES.before(text, end) == SHORT_WORD && KINDS.before(text, end) == 0;
    }

    /** Whether a name may end at an offset, and what it is charged with begins: 市财政局|在, but not 户口所|在地 or 住房城乡|建设部门. */
    private static boolean isCharge(String text, int at) {
        if (AFTER_CHARGED.at(text, at) == 0 || !BodyList.endsName(text, at) || text.startsWith("所在", at - 1)) {
            return false;
        }
        boolean other = isNoBody(text, at);
        if (other && text.charAt(at - 1) == '行') {
            // 由效能办进行|通报: a verb
            return false;
        }
        return PARTS_OF_NAMES.at(text, at) == 0
                || (!other && OFFICES.indexOf(text.charAt(at - 1)) >= 0 && !isOffice(text, at));
    }

    /** 国务院|建设行政主管部门: the name goes on; 市教育局|组织有关部门 does not. */
    private static boolean isOffice(String text, int at) {
        if (CENTRES.at(text, at + SHORT_WORD) > 1) {
            return true;
        }
        for (int end = at + SHORT_WORD; end < at + LONGEST_VERB && Chars.isHan(Scan.at(text, end)); end++) {
            if (SOME.at(text, end) > 0) {
                return false;
            }
            if (NAMED.at(text, end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 分别负责, 统一牵头: the verb says who does what. */
    private static boolean isNamedLater(String text, int at) {
        for (int k = at; k < at + 6; k++) {
            if (text.startsWith("负责", k) || text.startsWith("牵头", k)) {
                return true;
            }
        }
        return false;
    }

    /** 由市政府批准的项目, 由财政部制定的办法: which is meant, not who is to act. */
    private static boolean isAttribute(String text, int from) {
        int to = endOfClause(text, from);
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '的' && at - from <= 4) {
                return true;
            }
        }
        char last = Scan.at(text, to - 1);
        return to > from && (last == '的' || last == '时') && "，,".indexOf(Scan.at(text, to)) >= 0;
    }

    /** 日前，由市信通院牵头起草的标准已发布: the sentence tells what was done. */
    private static boolean isTold(String text, int i) {
        int from = i;
        while (from > 0 && i - from < LONGEST && "。；".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        if (LATELY.at(text, Scan.skipBlanks(text, from)) > 0) {
            return true;
        }
        boolean attribute = false;
        int to = Math.min(text.length(), i + LONGEST);
        for (int at = i; at < to && "。；".indexOf(text.charAt(at)) < 0; at++) {
            char c = text.charAt(at);
            attribute |= c == '的';
            if ((c == '已' && attribute) || (c == '了' && at - i < 8)) {
                return true;
            }
        }
        return false;
    }

    /** Reads on as long as clauses say who else has a part: ，省财政厅配合; returns the offset after them. */
    private static int others(String text, int from, List<ResponsibleBody> bodies) {
        int end = from;
        while (end < text.length() && "，,、".indexOf(text.charAt(end)) >= 0 && bodies.size() < MOST_BODIES) {
            int start = Scan.skipBlanks(text, end + 1);
            int stop = endOfClause(text, start);
            DutyWords.Verb verb = stop - start > LONGEST ? null : DutyWords.verb(text, start, stop);
            int names = start + (Scan.at(text, start) == '由' ? 1 : 0);
            int before = bodies.size();
            boolean more = verb != null
                    && (verb.role() != Role.RESPONSIBLE || bodies.get(0).role() == Role.LEAD)
                    && isList(text, names, verb.start(), names > start)
                    && new BodyList(bodies).add(text, names, verb.start(), verb.role(), false)
                    && BodyNames.areNames(bodies.subList(before, bodies.size()));
            if (!more) {
                bodies.subList(before, bodies.size()).clear();
                return end;
            }
            end = Scan.skipBlanksBack(text, stop);
        }
        return end;
    }

    private static int endOfClause(String text, int start) {
        int depth = 0;
        int to = Math.min(text.length(), start + LONGEST + 1);
        for (int at = start; at < to; at++) {
            char c = text.charAt(at);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth--;
            } else if (depth == 0 && "，。；,;".indexOf(c) >= 0) {
                return at;
            }
        }
        return to;
    }

    /** After the mark in front of an offset, whole brackets passed over. */
    private static int startOfClause(String text, int end) {
        int depth = 0;
        int at = end;
        while (at > 0 && end - at < LONGEST) {
            char c = text.charAt(at - 1);
            if (c == '）' || c == ')') {
                depth++;
            } else if (c == '（' || c == '(') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && isMark(c))) {
                break;
            }
            at--;
        }
        return Scan.skipBlanks(text, at);
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '，', '。', '；', '：', '！', '？', ',', ';', ':', '!', '?', '“', '”', '《', '》' -> true;
            default -> false;
        };
    }

    /** Where the last 由, 责成 or 请 of a clause stands; -1 for none. */
    private static int introduced(String text, int start, int end) {
        for (int at = end - 2; at >= start; at--) {
            int word = INTRODUCE.at(text, at);
            if (word > 0 && isIntroduction(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isList(String text, int start, int end, boolean introduced) {
        if (end - start < 2 || end - start > LONGEST || !Chars.isHan(text.charAt(start))) {
            return false;
        }
        return introduced || BodyNames.opens(text, start, endOfName(text, start, end));
    }

    private static int endOfName(String text, int start, int end) {
        int depth = 0;
        int at = start;
        while (at < end && (depth > 0 || "、和会".indexOf(text.charAt(at)) < 0)) {
            char c = text.charAt(at++);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
        }
        return at;
    }

    /** Whether every body is named, 省教育厅, or stands for those of named places, 各县（市、区）人民政府. */
    private static boolean areNamed(List<ResponsibleBody> bodies) {
        for (ResponsibleBody body : bodies) {
            if (isKind(body.written())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKind(String name) {
        boolean every = name.startsWith("各") && !name.startsWith("各级") && !name.startsWith("各有关") && name.length() > 4;
        return !every && KINDS.before(name, name.length()) > 0;
    }

    private void add(int start, int end, List<ResponsibleBody> bodies) {
        out.add(new ResponsibleBodies(start, end, bodies));
        lastEnd = end;
    }
}
