package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.Captions;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Signers;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.rule.Rule;
import io.github.jianbao.parser.table.Grid;
import io.github.jianbao.parser.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What each block may be, by its own words: a set, not the first thing that fits. Words of the language only, no name of any text. What
 * is costly to tell is told once a block.
 */
final class Evidence {

    /** Letters of the name of a kind that stand on the next line at most. */
    private static final int SPLIT = 2;

    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);
    private static final Words DECREES = Lexicon.words(Use.DECREES);
    private static final Words LISTS_OF_WORKS = Lexicon.words(Use.LISTS_OF_WORKS);
    private static final Words PUBLISHED = Lexicon.words(Use.PUBLISHED_WITH);
    private static final Words PRINTED = Lexicon.words(Use.PRINTED_BEFORE);
    private static final Words CONTACTS = Lexicon.words(Use.CONTACT_LABELS);
    private static final Words FEET = Lexicon.words(Use.FOOT_LABELS);
    private static final Words LEADING = Lexicon.words(Use.LEADING);
    private static final Words RESPONSIBLE = Lexicon.words(Use.RESPONSIBLE);
    private static final Words COOPERATING = Lexicon.words(Use.COOPERATING);
    private static final Words GUIDING = Lexicon.words(Use.GUIDING);
    private static final Words LABELLED_BODIES = Lexicon.words(Use.LABELLED_BODIES);
    private static final Words TIME_LABELS = Lexicon.words(Use.TIME_LABELS);

    /** What stands in front of an item of a list, with a blank behind it or not. */
    static final CharSet DOTS = new CharSet("•·‧");
    /** Cells of a table, as far as it is wide as running text. */
    private static final int TABLE = 2000;
    /** Cells of a title at most. */
    static final int TITLE = 200;
    /** Cells of a line of a title that stops at a comma, at most. */
    private static final int OPEN_TITLE = 100;
    /** Cells of a line that signs, at most. */
    private static final int SIGNATURE = 110;
    /** Cells of a remark that stands for itself, at most. */
    static final int REMARK = 160;
    /** Cells of a word that heads a part of a text or a column of a table, at most. */
    private static final int WORD = 24;
    /** Cells of a line that says where a text was printed before, at most. */
    private static final int PRINTED_BEFORE = 80;
    /** Cells of a caption at most. */
    private static final int CAPTION = 120;
    /** Pauses of a title at most where nothing else tells it. */
    private static final int TITLE_PAUSES = 6;
    /** Questions and calls in a title at most, and cells of such a title. */
    private static final int MOST_CALLS = 2;

    private static final int ASKED_CELLS = 84;

    /** The longest ending that is looked for. */
    private static final int ENDING = 8;

    private static final int ASKED = 1;
    private static final int ANSWER = 2;
    private static final int SIGNERS = 0;
    private static final int ADDRESSEE = 2;
    private static final int BYLINE = 4;
    private static final int KIND = 6;
    private static final int HISTORIC = 8;

    private final LineTable lines;
    private final Blocks blocks;
    private final Tables tables;
    private final int[] widths;
    private final int[] stops;
    private final Shape[] shapes;
    /** Two bits a question: whether it was asked, and the answer. */
    private final short[] answers;

    private final Conversation conversation;
    private final Bylines bylines;
    private final Histories histories;
    private final Recipients recipients;

    Evidence(LineTable lines, Blocks blocks, Tables tables) {
        this.lines = lines;
        this.blocks = blocks;
        this.tables = tables;
        this.widths = new int[blocks.count()];
        this.stops = new int[blocks.count()];
        this.shapes = new Shape[blocks.count()];
        this.answers = new short[blocks.count()];
        for (int b = 0; b < widths.length; b++) {
            for (int i = blocks.first(b); i <= blocks.last(b); i++) {
                widths[b] += lines.width(i);
                stops[b] += lines.stops(i);
            }
            shapes[b] = shapeOf(b);
            if (table(b) != null) {
                widths[b] = TABLE;
                stops[b] = 2;
                shapes[b] = Shape.PLAIN;
            }
        }
        this.conversation = new Conversation(lines, blocks);
        this.bylines = new Bylines(this, lines, blocks);
        this.histories = new Histories(this, lines, blocks);
        this.recipients = new Recipients(this, lines, blocks);
    }

    /** Who speaks in the text. */
    Conversation conversation() {
        return conversation;
    }

    /** Cells over all its lines. */
    int width(int block) {
        return widths[block];
    }

    private boolean oneLine(int block) {
        return blocks.first(block) == blocks.last(block);
    }

    Shape shape(int block) {
        return shapes[block];
    }

    /** A date, a number, a heading in brackets stand on one line. */
    private Shape shapeOf(int block) {
        Shape shape = lines.shape(blocks.first(block));
        if (oneLine(block)) {
            return shape;
        }
        if (remark(block)) {
            return Shape.REMARK;
        }
        return shape != Shape.DATE && shape != Shape.NUMBER && shape != Shape.BRACKETED ? shape : Shape.PLAIN;
    }

    /** Round brackets around all lines: （本文刊发于… / …）. */
    private boolean remark(int block) {
        int first = blocks.first(block);
        int last = blocks.last(block);
        boolean ends = (lines.first(first) == '（' || lines.first(first) == '(')
                && (lines.last(last) == '）' || lines.last(last) == ')');
        if (!ends || lines.numbered(first)) {
            return false;
        }
        int open = 0;
        for (int i = first; i <= last; i++) {
            open += lines.open(i);
            if (i < last && open <= 0) {
                return false;
            }
        }
        return open == 0;
    }

    /** The table that a block is; null for anything else. To all other questions a table answers as running text does. */
    @Nullable
    Grid table(int block) {
        return tables.at(blocks.first(block));
    }

    Tail tail(int block) {
        return table(block) != null ? Tail.STOP : lines.tail(blocks.last(block));
    }

    int stops(int block) {
        return stops[block];
    }

    boolean numbered(int block) {
        return lines.numbered(blocks.first(block)) && table(block) == null;
    }

    /** The level of a heading that the carrier says; 0 for none. */
    int heading(int block) {
        return lines.heading(blocks.first(block));
    }

    /** Whether the carrier says that all of a short block stands out. */
    boolean standsOut(int block) {
        return lines.hinted(blocks.first(block), LineHints.BOLD | LineHints.LARGE | LineHints.CENTRED);
    }

    /** Whether the carrier says that a block is quoted from elsewhere. */
    boolean quoted(int block) {
        return lines.hinted(blocks.first(block), LineHints.QUOTED);
    }

    private int start(int block) {
        return lines.start(blocks.first(block));
    }

    private int end(int block) {
        return lines.end(blocks.last(block));
    }

    /** A number or recipients, as they stand at the head of a document. */
    boolean ofHead(int block) {
        return shape(block) == Shape.NUMBER || addresseeLike(block);
    }

    /** Whether a block is a line of code. */
    boolean code(int block) {
        return lines.hinted(blocks.first(block), LineHints.CODE);
    }

    /** Several sentences: no title, no heading, no row of a table, and nobody's name. */
    boolean prose(int block) {
        return shapes[block] == Shape.PLAIN
                && stops[block] > 1
                && (lines.stops(blocks.first(block)) > 0 || table(block) != null);
    }

    /** A remark or a label that says who is to carry a task out, or by when: （责任单位：…）, 配合单位：…. It belongs to the words before it. */
    boolean duty(int block) {
        if (shape(block) == Shape.PLAIN && heading(block) == 0 && isDutyLabel(lines.text(), start(block), end(block))) {
            return true;
        }
        if (shape(block) != Shape.REMARK || width(block) > REMARK) {
            return false;
        }
        String text = lines.text();
        return Search.contains(text, start(block), end(block), "责任单位")
                || Search.contains(text, start(block), end(block), "牵头")
                || Search.contains(text, start(block), end(block), "负责）");
    }

    private static boolean isDutyLabel(String text, int start, int end) {
        int time = TIME_LABELS.at(text, start);
        int part = Math.max(
                Math.max(LEADING.at(text, start), RESPONSIBLE.at(text, start)),
                Math.max(COOPERATING.at(text, start), GUIDING.at(text, start)));
        int label = time > 0 ? time : part == 0 ? 0 : part + LABELLED_BODIES.at(text, start + part);
        int colon = start + label;
        return label > part && colon + 1 < end && (text.charAt(colon) == '：' || text.charAt(colon) == ':');
    }

    /** Words that do not end a sentence and are short enough to name something. */
    boolean nameLike(int block, int widest) {
        if (numbered(block) || width(block) > widest || stops(block) > 1 || code(block)) {
            return false;
        }
        Shape shape = shape(block);
        if (shape != Shape.PLAIN && shape != Shape.REMARK && shape != Shape.DASHED && shape != Shape.DIGITS) {
            return false;
        }
        Tail tail = tail(block);
        return tail == Tail.WORD || tail == Tail.CLOSED && !remarked(block) || lines.calls(blocks.last(block));
    }

    /** Whether a remark stands behind the end of a sentence: …落成。（通讯员 林知秋）. */
    private boolean remarked(int block) {
        int open = stops(block) > 0 ? Search.last(lines.text(), start(block), end(block), '（', '(') : -1;
        return open > start(block) && lines.text().charAt(open - 1) == '。';
    }

    /** A question or a call, as titles may be, with words behind it or not: 潮水能预报吗？三个数字说明. */
    boolean asks(int block) {
        if (stops(block) == 1 && lines.calls(blocks.last(block))) {
            return true;
        }
        if (stops(block) == 0 || stops(block) > MOST_CALLS || width(block) > ASKED_CELLS) {
            return false;
        }
        int calls = 0;
        for (int at = start(block); at < end(block); at++) {
            calls += LineTable.calls(lines.text().charAt(at)) ? 1 : 0;
        }
        return calls == stops(block);
    }

    /** Whether a block stands right under the one in front and apart from the next: it belongs to what is over it. */
    boolean hangs(int block) {
        return block > 0
                && block + 1 < blocks.count()
                && blocks.first(block) == blocks.last(block - 1) + 1
                && lines.gap(blocks.first(block)) == 0
                && lines.gap(blocks.first(block + 1)) > 0;
    }

    boolean titleLike(int block) {
        int first = blocks.first(block);
        if (conversation.speaks(block)) {
            return false;
        }
        return nameLike(block, TITLE)
                        && (lines.pauses(first) <= TITLE_PAUSES || documentKind(block))
                        && shape(block) != Shape.DIGITS
                        && shape(block) != Shape.REMARK
                        && !item(block)
                        && letters(block) >= 2
                || tail(block) == Tail.COMMA
                        && width(block) <= OPEN_TITLE
                        && stops(block) == 0
                        && !numbered(block)
                        && shape(block) == Shape.PLAIN;
    }

    /** 图 1 …, 表2 …, Figure 3: a caption, which opens nothing. */
    boolean caption(int block) {
        return stops(block) == 0
                && width(block) <= CAPTION
                && !numbered(block)
                && tail(block) != Tail.COMMA
                && Captions.is(lines.text(), start(block), end(block));
    }

    /** An item of a list, which is no heading. */
    boolean item(int block) {
        int first = blocks.first(block);
        return lines.hinted(first, LineHints.ITEM) && lines.heading(first) == 0
                || dash(block) && (block > 0 && dash(block - 1) || block + 1 < blocks.count() && dash(block + 1));
    }

    /** A dash and a blank, or a dot of a list. */
    private boolean dash(int block) {
        int start = start(block);
        char first = lines.text().charAt(start);
        return DOTS.contains(first)
                || first == '-'
                        && start + 1 < end(block)
                        && Chars.isBlank(lines.text().charAt(start + 1));
    }

    private int letters(int block) {
        int letters = 0;
        for (int at = start(block); at < end(block) && letters < 4; at++) {
            char c = lines.text().charAt(at);
            letters += Chars.isHan(c) || Chars.isLatin(c) ? 1 : 0;
        }
        return letters;
    }

    private boolean known(int block, int question) {
        return (answers[block] >> question & ASKED) != 0;
    }

    private boolean answer(int block, int question) {
        return (answers[block] >> question & ANSWER) != 0;
    }

    private boolean note(int block, int question, boolean answer) {
        answers[block] |= (short) ((ASKED | (answer ? ANSWER : 0)) << question);
        return answer;
    }

    /** Whether a block ends in the name of a kind of document: 通知, 意见, 办法, maybe with （试行）. */
    boolean documentKind(int block) {
        return known(block, KIND) ? answer(block, KIND) : note(block, KIND, endsInKind(block));
    }

    private boolean endsInKind(int block) {
        String text = lines.text();
        int start = start(block);
        int end = skipBlanksBack(start, end(block));
        char last = text.charAt(end - 1);
        if (last == '）' || last == ')') {
            int open = Search.last(text, start, end, '（', '(');
            end = open > start ? open : end;
        } else if (last == '》') {
            end--;
        }
        String said = ending(start, end);
        return KINDS.before(said, said.length()) > 0;
    }

    /** …招生工作细 / 则公布: whether the name of a kind of document stands across the end of a block and the start of the next. */
    boolean splitsKind(int block, int next) {
        String said = ending(start(block), end(block));
        int letters = said.length();
        said += lines.text().substring(start(next), Math.min(end(next), start(next) + SPLIT));
        for (int rest = 1; letters + rest <= said.length(); rest++) {
            if (KINDS.before(said, letters + rest) > rest) {
                return true;
            }
        }
        return false;
    }

    int skipBlanksBack(int start, int end) {
        int at = end;
        while (at > start + 1 && Chars.isBlank(lines.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The last letters of a range, blanks and line ends between them left out. */
    String ending(int start, int end) {
        char[] last = new char[ENDING];
        int letters = 0;
        for (int at = end - 1; at >= start && letters < last.length; at--) {
            if (!Chars.isBlank(lines.text().charAt(at))) {
                last[last.length - ++letters] = lines.text().charAt(at);
            }
        }
        return new String(last, last.length - letters, letters);
    }

    /** The last letters of a block up to an offset, without those of what stands between its lines: a page that ended inside it. */
    String lastLetters(int block, int end) {
        int line = blocks.last(block);
        String said = ending(Math.max(start(block), lines.start(line)), end);
        while (line > blocks.first(block) && said.length() < ENDING) {
            line--;
            said = blocks.rule(line) == Rule.NONE ? said : ending(lines.start(line), lines.end(line)) + said;
        }
        return said.substring(Math.max(0, said.length() - ENDING));
    }

    /** 滨江市渔业局令第104号: a decree that bears its number on its title's line. */
    boolean decree(int block) {
        return decreeNumber(block) > 0;
    }

    /** Where the number of a decree starts on its title's line; -1 where a block is no such line. */
    int decreeNumber(int block) {
        if (shape(block) != Shape.NUMBER) {
            return -1;
        }
        String text = lines.text();
        int start = start(block);
        for (int at = start + 2; at < end(block); at++) {
            if (DECREES.before(text, start + 2, at) > 0) {
                int number = at;
                while (number < end(block) && Chars.isBlank(text.charAt(number))) {
                    number++;
                }
                boolean follows =
                        number < end(block) && (text.charAt(number) == '第' || Chars.isDigit(text.charAt(number)));
                return follows ? number : -1;
            }
        }
        return -1;
    }

    /** Whether a block speaks of something as titles do: 关于. */
    boolean about(int block) {
        return Search.contains(lines.text(), start(block), end(block), "关于");
    }

    /** Who signs in a block; null where it is anything else. */
    @Nullable
    Signers signers(int block) {
        int first = blocks.first(block);
        boolean may = !numbered(block)
                && !code(block)
                && width(block) <= SIGNATURE
                && stops(block) == 0
                && blocks.last(block) - first <= 1
                && (shapes[block] == Shape.PLAIN || shapes[block] == Shape.COLON);
        return may ? Signers.read(lines.text(), start(block), end(block)) : null;
    }

    /** One or several bodies or persons with their offices, and nothing else. */
    boolean signatureLike(int block) {
        if (known(block, SIGNERS)) {
            return answer(block, SIGNERS);
        }
        Signers signers = signers(block);
        return note(block, SIGNERS, signers != null);
    }

    /** Whether a block says that a text is published: 现予公布. */
    boolean publishes(int block) {
        return PUBLISHED.in(lines.text(), start(block), end(block));
    }

    /** A person with an office and nothing else: 总理 李克强. */
    boolean officer(int block) {
        Signers signers = signatureLike(block) ? signers(block) : null;
        return signers != null && !signers.bodies();
    }

    /** Whether the signer in a block is named, and not the office alone. */
    boolean namesPerson(int block) {
        Signers signers = signers(block);
        String last = signers == null ? "" : signers.names().get(signers.names().size() - 1);
        return signers != null && !Naming.bareOffice(last, 0, last.length());
    }

    /** One person's name and nothing else. */
    boolean person(int block) {
        return oneLine(block) && Naming.person(lines.text(), start(block), end(block));
    }

    /** One body and nothing else. */
    boolean body(int block) {
        Signers signers = signatureLike(block) ? signers(block) : null;
        return signers != null && signers.bodies() && signers.date() < 0;
    }

    /** Authors on a line of their own: a few names, a party group, □实习记者 ….  */
    boolean bylineLike(int block) {
        return known(block, BYLINE) ? answer(block, BYLINE) : note(block, BYLINE, bylines.are(block));
    }

    /** 作者：林知秋: a label of authors in front of what follows it. */
    boolean labelledByline(int block) {
        return bylines.labelled(block);
    }

    /** Authors in any form that is one under a title. */
    boolean names(int block) {
        return bylineLike(block) || bylines.marked(block) || bylines.latin(block);
    }

    /** ◎ 沈知远: a mark, then names. */
    boolean markedNames(int block) {
        return bylines.marked(block);
    }

    /** A line of names set apart by blanks: 沈知远  陆 川. */
    boolean rowOfNames(int line) {
        return bylines.persons(lines.start(line), lines.end(line));
    }

    /** 参考文献 and the like: the heading of a list of works. */
    boolean listOfWorks(int block) {
        int first = blocks.first(block);
        return LISTS_OF_WORKS.are(lines.text(), lines.start(first), lines.end(first));
    }

    /** 前言, 总 则: the heading of a part of a text. */
    boolean frontWord(int block) {
        return oneLine(block) && width(block) <= WORD && Naming.frontWord(lines.text(), start(block), end(block));
    }

    /** 序号, 备 注: the head of a column of a table. */
    boolean tableHead(int block) {
        return oneLine(block) && width(block) <= WORD && Naming.tableHead(lines.text(), start(block), end(block));
    }

    /** 联系人 周宁 0000-1234567, 服务热线 0000: whom to reach, and how a document is made public. */
    boolean contact(int block) {
        String text = lines.text();
        int start = start(block);
        char open = text.charAt(start);
        int from = open == '（' || open == '(' ? start + 1 : start;
        int label = Math.max(CONTACTS.at(text, from), FEET.at(text, from));
        int at = from + label;
        if (label == 0 || at >= end(block)) {
            return label > 0 && at == end(block);
        }
        char next = text.charAt(at);
        return Chars.isBlank(next) || next == '：' || next == ':' || Chars.isDigit(next);
    }

    /** 本文刊发于《…》: where a text was printed before, said without brackets. */
    boolean printedBefore(int block) {
        int first = blocks.first(block);
        String text = lines.text();
        int start = lines.start(first);
        return oneLine(block)
                && lines.width(first) <= PRINTED_BEFORE
                && (text.startsWith("本文", start) || text.startsWith("原文", start))
                && PRINTED.in(text, start, lines.end(first));
    }

    /** How a text came about: （1993年…通过 …修订）, or the same without brackets, a date first. */
    boolean historyLike(int block) {
        return known(block, HISTORIC) ? answer(block, HISTORIC) : note(block, HISTORIC, histories.is(block));
    }

    /** A further line of a history: what it ends with says what was done, or from when it is in force. */
    boolean historyGoesOn(int block) {
        return histories.goesOn(block);
    }

    /** 各排水社： over a paragraph that says why: a document begins to speak, whatever a page said before it. */
    boolean turnsToAll(int block) {
        return recipients.all(block) && addresseeLike(block);
    }

    /** Recipients are names: bodies, kinds of them, persons; a sentence that ends in a colon addresses nobody. */
    boolean addresseeLike(int block) {
        return known(block, ADDRESSEE) ? answer(block, ADDRESSEE) : note(block, ADDRESSEE, recipients.are(block));
    }
}
