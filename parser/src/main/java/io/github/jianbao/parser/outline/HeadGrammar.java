package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Signers;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document as a whole (GB/T 9704-2012 7.2 to 7.3.2): marks and number, title, what stands under it, recipients. Of the few
 * ways to divide the lines before the running text, the one with most evidence is taken. Every weight is a small number: 1 for what
 * agrees, 2 to 4 for what is rarely anything else, the same below zero for what speaks against it.
 */
final class HeadGrammar {

    /** Blocks of a head at most. */
    private static final int MOST = 24;
    /** Blocks over a title at most. */
    private static final int MOST_ABOVE = 9;
    /** Blocks of a title at most. */
    private static final int MOST_LINES = 7;
    /** Lines of a title that is printed once more at most. */
    private static final int MOST_AGAIN = 4;
    /** Letters that two titles share at least where one is the end of the other. */
    private static final int LEAST_AGAIN = 6;

    /** Cells of two plain lines that are one title at most. */
    private static final int PLAIN_PAIR = 64;
    /** Cells of a line of a title that has no room for more at least, and of what is left of the title at most. */
    private static final int FULL_TITLE = 44;

    private static final int REST = 14;
    /** Cells of a title that is no name or label, more than. */
    private static final int LONG_TITLE = 16;
    /** Cells of a kind of document that stands alone, which completes no title, at most. */
    private static final int KIND_ALONE = 4;
    /** Cells of a source's name at most. */
    private static final int SOURCE = 40;
    /** Letters of the name of a place at least, and at most. */
    private static final int NAME = 3;

    private static final int PLACE = 9;
    /** What the name of a place ends in. */
    private static final Words PLACES = Lexicon.words(Use.LETTERS_OF_REGIONS);
    /** Blocks of a text that are looked at for headings like one. */
    private static final int ALONE = 40;

    private static final int CERTAIN = 4;
    private static final int STRONG = 3;
    private static final int GOOD = 2;
    private static final int AGREES = 1;

    private final Scene scene;
    private final Evidence looks;
    private final OfficialHead official;
    private final LetterHead letters;

    HeadGrammar(Scene scene) {
        this.scene = scene;
        this.looks = scene.evidence();
        this.official = new OfficialHead(scene);
        this.letters = new LetterHead(scene.lines(), scene.blocks());
    }

    /** Reads the head that starts at a block, before the end of a stretch; null where no title stands there. */
    @Nullable
    Head read(int from, int limit) {
        int end = end(from, Math.min(limit, scene.count()));
        Head best = null;
        Head second = null;
        for (int first = from; first < Math.min(end, from + MOST_ABOVE); first++) {
            if (first > from && looks.addresseeLike(first - 1)) {
                break;
            }
            int above = above(from, first);
            for (int last = first; last < Math.min(end, first + MOST_LINES); last++) {
                int title = title(first, last);
                if (title == Integer.MIN_VALUE) {
                    break;
                }
                Head head = below(from, first, last, end, above + title);
                if (best == null || head.score() > best.score()) {
                    second = best;
                    best = head;
                } else if (second == null || head.score() > second.score()) {
                    second = head;
                }
            }
        }
        if (best != null && second != null && second.score() == best.score()) {
            best.rival(second);
        }
        return best;
    }

    /** Whether no more than one small thing says that a head is one at all. */
    boolean thin(Head head) {
        return head.score() <= AGREES;
    }

    /** Reads what stands under a title that is known. */
    Head under(int first, int last, int limit) {
        int to = Math.min(limit, scene.count());
        return below(first, first, last, last + 1 < to && scene.edge(last + 1) ? last + 1 : end(last + 1, to), 0);
    }

    /** Reads a head whose title is missing; null where none of its parts stands there. */
    @Nullable
    Head untitled(int from, int limit) {
        Head head = below(from, from, from - 1, end(from, Math.min(limit, scene.count())), 0);
        return head.items().isEmpty() ? null : head;
    }

    /** The first block behind all that a head may hold. */
    private int end(int from, int limit) {
        int end = from;
        while (end < Math.min(limit, from + MOST) && (end == from || !scene.edge(end)) && mayBeHead(end)) {
            end++;
        }
        return end;
    }

    private boolean mayBeHead(int b) {
        if (letters.part(b) != Rule.NONE || looks.addresseeLike(b) || looks.historyLike(b) || decree(b) || issued(b)) {
            return true;
        }
        Shape shape = looks.shape(b);
        boolean own = shape == Shape.DATE
                || shape == Shape.NUMBER
                || shape == Shape.SOURCE
                || shape == Shape.DASHED
                || shape == Shape.ADDRESS
                || shape == Shape.REMARK;
        boolean attachment = shape == Shape.ATTACHMENT_LABEL || shape == Shape.ATTACHMENT_LIST;
        return own
                || !attachment
                        && !looks.numbered(b)
                        && !looks.prose(b)
                        && (looks.titleLike(b)
                                || official.part(b) != Rule.NONE
                                || looks.names(b)
                                || looks.historyGoesOn(b));
    }

    /** What speaks for the blocks over a title. */
    private int above(int from, int first) {
        int score = 0;
        int bodies = 0;
        boolean mark = false;
        for (int b = from; b < first; b++) {
            switch (official.part(b)) {
                case HEAD_NUMBER -> {
                    score += GOOD + bodies;
                    mark = true;
                    bodies = 0;
                }
                case HEAD_MARK -> {
                    score += GOOD + bodies;
                    mark = true;
                    bodies = 0;
                }
                case HEAD_SERIAL, HEAD_SECRECY, HEAD_URGENCY, HEAD_SIGNER, HEAD_REMARK -> score += AGREES;
                default -> {
                    if (letters.part(b) == Rule.HEAD_REMARK) {
                        score += AGREES;
                    } else if (b + 1 == first && named(b, first)) {
                        score += GOOD;
                    } else if (looks.body(b)) {
                        bodies++;
                    } else {
                        score -= CERTAIN;
                    }
                }
            }
        }
        return score - (mark ? AGREES : STRONG) * bodies;
    }

    /** What speaks for some blocks as a title; the least number where they cannot be one, or a longer one neither. */
    private int title(int first, int last) {
        int score = 0;
        for (int b = first; b <= last; b++) {
            boolean further = b > first && (looks.tail(b) == Tail.COMMA || looks.shape(b) == Shape.REMARK || decree(b));
            boolean may = looks.titleLike(b) || first == last && looks.decree(b) || further;
            if (!may
                    || letters.part(b) != Rule.NONE
                    || b > first && scene.edge(b)
                    || looks.addresseeLike(b)
                    || looks.publishes(b)
                    || looks.officer(b)
                    || looks.labelledByline(b)
                    || official.apart(b)) {
                return Integer.MIN_VALUE;
            }
            if (b > first) {
                int joined = joined(b);
                if (joined == Integer.MIN_VALUE) {
                    return joined;
                }
                score += joined;
            }
        }
        int words = last > first && looks.shape(last) == Shape.REMARK ? last - 1 : last;
        score += looks.documentKind(words) || looks.decree(words) ? GOOD : 0;
        score += about(first, last) ? GOOD : 0;
        score += looks.heading(first) > 0 ? CERTAIN : looks.standsOut(first) ? AGREES : 0;
        score += looks.width(first) > LONG_TITLE ? AGREES : 0;
        boolean bare = first == last && looks.body(first) && !looks.documentKind(last);
        boolean part = first == last && official.part(first) != Rule.NONE && !looks.decree(first);
        boolean heads = looks.frontWord(first) || looks.tableHead(first) || looks.shape(first) == Shape.REMARK;
        return score - (bare ? GOOD : 0) - (part ? CERTAIN : 0) - (heads ? GOOD : 0);
    }

    private boolean about(int first, int last) {
        for (int b = first; b <= last; b++) {
            if (looks.about(b)) {
                return true;
            }
        }
        return false;
    }

    /** What speaks for a block as a further line of the title before it. */
    private int joined(int b) {
        int before = b - 1;
        Shape shape = looks.shape(b);
        if (decree(b)) {
            return CERTAIN;
        }
        if (shape == Shape.DASHED && scene.lines().open(scene.blocks().last(before)) > 0) {
            return CERTAIN;
        }
        if (shape == Shape.DATE || shape == Shape.NUMBER || shape == Shape.SOURCE || shape == Shape.DASHED) {
            return Integer.MIN_VALUE;
        }
        if (looks.historyLike(b) || looks.heading(b) > 0 && looks.heading(before) != looks.heading(b)) {
            return Integer.MIN_VALUE;
        }
        if (shape == Shape.REMARK) {
            return looks.bylineLike(b) || remarkOfOrigin(b) ? Integer.MIN_VALUE : AGREES;
        }
        if (open(before) || looks.splitsKind(before, b)) {
            return STRONG;
        }
        if (looks.frontWord(b) || looks.tableHead(b)) {
            return Integer.MIN_VALUE;
        }
        if (whole(b) && !looks.body(before) || named(before, b)) {
            return -STRONG;
        }
        if ("和与及暨并".indexOf(scene.text().charAt(scene.start(b))) >= 0 && looks.width(b) <= PLAIN_PAIR) {
            return STRONG;
        }
        boolean complete = looks.documentKind(before) && looks.width(before) > KIND_ALONE;
        if (complete) {
            return looks.documentKind(b) && headFollows(b) ? GOOD : Integer.MIN_VALUE;
        }
        if (looks.body(before) && (looks.about(b) || looks.documentKind(b))) {
            return STRONG;
        }
        if (looks.body(before) && looks.body(b)) {
            return AGREES;
        }
        if (looks.bylineLike(b)) {
            return -STRONG;
        }
        if (looks.documentKind(b)) {
            return GOOD;
        }
        boolean apart = scene.gap(b) > scene.gap(before) && scene.gap(b) > 0;
        boolean pair = looks.width(before) + looks.width(b) <= PLAIN_PAIR && !apart;
        boolean set = apart && b + 1 < scene.count() && scene.gap(b) > scene.gap(b + 1);
        if (rest(before, b) && !set && alone(b, true)) {
            return AGREES;
        }
        return pair ? alone(b, false) ? AGREES : 0 : -AGREES;
    }

    /** A word or two under a line that has no room for them. */
    private boolean rest(int before, int b) {
        return looks.width(before) >= FULL_TITLE
                && looks.width(b) <= REST
                && looks.shape(b) == Shape.PLAIN
                && looks.tail(b) == Tail.WORD
                && !looks.body(b)
                && !looks.names(b);
    }

    /** 令 alone between those who issue a decree and its number. */
    private boolean decree(int b) {
        return scene.end(b) - scene.start(b) == 1
                && scene.text().charAt(scene.start(b)) == '令'
                && b > 0
                && looks.body(b - 1)
                && headFollows(b);
    }

    /** 滨江市水务局关于…的通知: a title that lacks nothing in front. */
    private boolean whole(int b) {
        int about = Search.find(scene.text(), scene.start(b), scene.end(b), "关于");
        return about > 0 && looks.documentKind(b) && Naming.body(scene.text(), scene.start(b), about);
    }

    /**
     * Whether a title says by itself whose it is: 滨江省云川市水务局 / 云川市水务局关于…的通知, 云川市人民政府 / 云川市渡口管理办法. The body over it is
     * none of its lines.
     */
    private boolean named(int body, int b) {
        if (!looks.body(body) || !looks.documentKind(b) || looks.heading(body) > 0) {
            return false;
        }
        String text = scene.text();
        int end = scene.end(body);
        boolean about = looks.about(b);
        int place = about ? 0 : place(b);
        for (int at = scene.start(body); at + NAME <= end; at++) {
            int letters = about ? end - at : place;
            if (letters >= NAME && at + letters <= end && text.regionMatches(at, text, scene.start(b), letters)) {
                return true;
            }
        }
        return false;
    }

    /** Letters of the name of a place that a line opens with, its ending among them; 0 where none is near. */
    private int place(int b) {
        int start = scene.start(b);
        for (int at = start + NAME - 1; at < Math.min(scene.end(b), start + PLACE); at++) {
            if (PLACES.at(scene.text(), at) > 0) {
                return at + 1 - start;
            }
        }
        return 0;
    }

    /** Whether a number or recipients stand right under a line: …公示制度 / …审核制度的指导意见 / 滨政办发〔2031〕8号. */
    private boolean headFollows(int b) {
        return b + 1 < scene.count()
                && !scene.edge(b + 1)
                && (looks.shape(b + 1) == Shape.NUMBER || looks.addresseeLike(b + 1));
    }

    /**
     * Whether a short line stands over the text and no other such line does: a text with one heading, right under its title, has none.
     *
     * @param numbers whether numbered lines may stand below
     */
    private boolean alone(int b, boolean numbers) {
        if (b + 1 >= scene.count() || scene.edge(b + 1) || looks.stops(b + 1) == 0) {
            return false;
        }
        for (int k = b + 1; k < Math.min(scene.count(), b + ALONE) && !scene.edge(k); k++) {
            boolean over = k + 1 < scene.count() && !scene.edge(k + 1) && looks.stops(k + 1) > 0;
            boolean heads = over && looks.stops(k) == 0 && looks.titleLike(k) && indent(k) <= indent(b) + 1;
            if (looks.numbered(k) ? !numbers : heads) {
                return false;
            }
        }
        return true;
    }

    private int indent(int b) {
        return scene.lines().indent(scene.blocks().first(b));
    }

    /** Whether a title that is known goes on in the block behind it: it stops in mid phrase. */
    boolean goesOn(int last) {
        int next = last + 1;
        return next < scene.count() && !scene.edge(next) && open(last) && looks.titleLike(next) && joined(next) > 0;
    }

    /** Whether a line asks for more: it stops behind 关于, 的, a pause, or inside brackets. */
    private boolean open(int b) {
        return scene.lines().goesOn(scene.blocks().last(b)) || aboutWork(b);
    }

    /** 关于检查《…条例》: it says what the document is about, not what it is. */
    private boolean aboutWork(int b) {
        return scene.text().charAt(scene.end(b) - 1) == '》' && scene.text().startsWith("关于", scene.start(b));
    }

    /** （市水务局　2031年4月30日）: who made it and when. */
    private boolean remarkOfOrigin(int b) {
        return looks.historyLike(b)
                || scene.says(b, "年") && scene.says(b, "月") && !scene.says(b, "—") && !scene.says(b, "-");
    }

    /** Divides what stands under a title. */
    private Head below(int from, int first, int last, int end, int score) {
        Head head = new Head(from, first, last, score);
        String title = null;
        boolean history = false;
        int b = last + 1;
        while (b < end) {
            if ((history || head.lastRule() == Rule.HEAD_NUMBER) && title == null) {
                title = letters(first, last);
            }
            int again = title == null ? 0 : again(title, b, end);
            if (again > 0) {
                for (int k = 0; k < again; k++) {
                    head.take(b + k, Role.NOTE, k > 0, Rule.HEAD_TITLE_AGAIN);
                }
                head.add(GOOD);
                b += again;
                continue;
            }
            if (history && (looks.historyGoesOn(b) || between(b, end)) || byHistory(b, end)) {
                boolean broken = head.lastRule() == Rule.HEAD_HISTORY && broken(b - 1);
                head.take(b, Role.NOTE, broken, Rule.HEAD_HISTORY);
                history = true;
                b++;
                continue;
            }
            if (!item(head, b)) {
                break;
            }
            history |= head.lastRule() == Rule.HEAD_HISTORY;
            b++;
        }
        head.end(b);
        for (int k = b; k < end; k++) {
            boolean lost = looks.shape(k) == Shape.NUMBER || looks.addresseeLike(k);
            head.add(lost ? -STRONG : 0);
        }
        return head;
    }

    /** A body alone over a line that says what it did: 文化部 / 海关总署发布. */
    private boolean byHistory(int b, int end) {
        int k = b;
        while (k < end && k - b < MOST_AGAIN && looks.body(k) && !looks.addresseeLike(k)) {
            k++;
        }
        return k > b && k < end && looks.historyGoesOn(k);
    }

    /** Whether a line of history stops before it says what was done. */
    private boolean broken(int b) {
        boolean part = !looks.body(b) || "根由经".indexOf(scene.text().charAt(scene.start(b))) >= 0;
        return looks.shape(b) == Shape.PLAIN && part && !looks.historyGoesOn(b);
    }

    /** A part of a line of history that was broken: the next line is history again. */
    private boolean between(int b, int end) {
        return b + 1 < end
                && looks.shape(b) == Shape.PLAIN
                && looks.stops(b) == 0
                && !looks.documentKind(b)
                && !looks.bylineLike(b)
                && looks.historyGoesOn(b + 1);
    }

    private boolean item(Head head, int b) {
        Rule letter = letters.part(b);
        if (letter != Rule.NONE) {
            Role role = switch (letter) {
                case HEAD_ADDRESSEE -> Role.ADDRESSEE;
                case HEAD_NUMBER -> Role.DOCNUM;
                case HEAD_DATE -> Role.DATE;
                case ATTACHED_LIST -> Role.ATTACHED_LIST;
                default -> Role.NOTE;
            };
            return head.take(b, role, false, letter, role == Role.NOTE ? AGREES : GOOD);
        }
        switch (looks.shape(b)) {
            case DASHED -> {
                boolean under = head.lastRule() == Rule.HEAD_TITLE || head.lastRule() == Rule.HEAD_SUBTITLE;
                return under
                        && head.take(
                                b, Role.SUBTITLE, head.lastRule() == Rule.HEAD_SUBTITLE, Rule.HEAD_SUBTITLE, AGREES);
            }
            case SOURCE -> {
                return head.take(b, Role.SOURCE, false, Rule.HEAD_SOURCE, GOOD);
            }
            case NUMBER -> {
                return head.take(b, Role.DOCNUM, false, Rule.HEAD_NUMBER, GOOD);
            }
            case DATE -> {
                return head.take(b, Role.DATE, false, Rule.HEAD_DATE, AGREES);
            }
            case REMARK -> {
                Rule rule = looks.historyLike(b)
                        ? Rule.HEAD_HISTORY
                        : looks.bylineLike(b) ? Rule.HEAD_BYLINE : Rule.HEAD_REMARK;
                int weight = rule == Rule.HEAD_REMARK ? 0 : AGREES;
                return head.take(b, rule == Rule.HEAD_BYLINE ? Role.BYLINE : Role.NOTE, false, rule, weight);
            }
            default -> {
                return words(head, b);
            }
        }
    }

    private boolean words(Head head, int b) {
        if (looks.addresseeLike(b)) {
            return head.take(b, Role.ADDRESSEE, false, Rule.HEAD_ADDRESSEE, GOOD);
        }
        if (looks.historyLike(b)) {
            return head.take(b, Role.NOTE, false, Rule.HEAD_HISTORY, GOOD);
        }
        if (official.number(b)) {
            return head.take(b, Role.DOCNUM, false, Rule.HEAD_NUMBER, GOOD);
        }
        if (head.lastRule() == Rule.HEAD_NUMBER && issued(b)) {
            return head.take(b, Role.NOTE, false, Rule.HEAD_MARK, AGREES);
        }
        Rule part = official.part(b);
        boolean mark = (part == Rule.HEAD_MARK || part == Rule.HEAD_REMARK) && looks.heading(b) == 0;
        if (mark || part == Rule.HEAD_SIGNER || part == Rule.HEAD_SECRECY || part == Rule.HEAD_URGENCY) {
            return head.take(b, Role.NOTE, false, part, AGREES);
        }
        Rule last = head.lastRule();
        if (last == Rule.HEAD_SUBTITLE && occasionGoesOn(b)) {
            return head.take(b, Role.SUBTITLE, true, Rule.HEAD_SUBTITLE, AGREES);
        }
        if (last == Rule.HEAD_SOURCE && sourceGoesOn(b)) {
            return head.take(b, Role.SOURCE, true, Rule.HEAD_SOURCE, 0);
        }
        boolean under = last == Rule.HEAD_TITLE
                || last == Rule.HEAD_SUBTITLE
                || last == Rule.HEAD_SOURCE
                || last == Rule.HEAD_BYLINE
                || last == Rule.HEAD_DATE;
        boolean cells = looks.tableHead(b) || looks.frontWord(b);
        if (!cells
                && (looks.names(b) || under && looks.signatureLike(b) && looks.width(b) <= Bylines.BYLINE)
                && looks.heading(b) == 0) {
            return head.take(b, Role.BYLINE, false, Rule.HEAD_BYLINE, 0);
        }
        return false;
    }

    /** 滨江市人民政府办公室　2031年5月6日 under the number of minutes or of an issue: who issues it and when; the text follows. */
    private boolean issued(int b) {
        Signers signers = b > 0 && looks.shape(b - 1) == Shape.NUMBER ? looks.signers(b) : null;
        return signers != null
                && signers.bodies()
                && signers.date() >= 0
                && b + 1 < scene.count()
                && !scene.edge(b + 1)
                && looks.shape(b + 1) != Shape.DATE;
    }

    /** ——2031年7月30日在滨江市人民代表大会 / 常务委员会第三次会议上. */
    private boolean occasionGoesOn(int b) {
        String text = scene.text();
        return text.charAt(scene.end(b) - 1) == '上'
                && text.charAt(scene.end(b - 1) - 1) != '上'
                && looks.stops(b) + looks.stops(b - 1) == 0
                && scene.says(b - 1, "年")
                && scene.says(b - 1, "在");
    }

    /** A name or an address under a label that says nothing else: 来源： / 滨江日报. */
    private boolean sourceGoesOn(int b) {
        return looks.shape(b) == Shape.ADDRESS
                || looks.shape(b - 1) == Shape.SOURCE && looks.tail(b - 1) == Tail.COLON && looks.nameLike(b, SOURCE);
    }

    private String letters(int first, int last) {
        StringBuilder letters = new StringBuilder();
        for (int b = first; b <= last; b++) {
            letters.append(scene.letters(b));
        }
        return letters.toString();
    }

    /** How many blocks from one on say a title once more, as a whole or its end. */
    private int again(String title, int from, int end) {
        StringBuilder said = new StringBuilder();
        for (int b = from; b < Math.min(end, from + MOST_AGAIN); b++) {
            if (looks.shape(b) == Shape.NUMBER || looks.addresseeLike(b)) {
                return 0;
            }
            said.append(scene.letters(b));
            boolean same = title.contentEquals(said) || said.length() >= LEAST_AGAIN && title.endsWith(said.toString());
            if (same && (said.length() * 2 >= title.length())) {
                return b - from + 1;
            }
            if (said.length() > title.length()) {
                return 0;
            }
        }
        return 0;
    }
}
