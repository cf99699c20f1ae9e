package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.rule.Rule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks once and gives each its role: head, body and foot of one document after the other. */
final class Walk {

    /** Where in a document. */
    private enum Zone {
        /** Before a title. */
        START,
        /** In the body. */
        BODY,
        /** After signature and date. */
        FOOT
    }

    /** Cells of a speaker's name that stands alone over what is said, at most. */
    private static final int LABEL = 24;
    /** Letters between a count and what it counts, at most: 三条节能办法. */
    private static final int COUNTED = 6;
    /** Lines from the first of what is counted so to the second at most. */
    private static final int NEAR = 5;
    /** Cells of a line that says where an article was taken from, at most. */
    private static final int SOURCE = 80;
    /** Cells of a remark inside a text at most. */
    private static final int INNER_REMARK = 40;
    /** Cells of the number of an attachment at most. */
    private static final int NUMBER = 2;
    /** Letters of a clause that is nothing but a heading, at most. */
    private static final int BARE = 30;
    /** Blocks between a heading and the next clause at most. */
    private static final int FAR = 12;

    private final Scene scene;
    private final Evidence looks;
    private final Units units;
    private final Signatures signatures;
    private final HeadGrammar heads;
    private final NewDocuments documents;
    private final Attachments attachments;
    private final Headings headings;
    private final Quotations quotations;
    private final Turns turns;
    private final Announced announced;
    private final Contacts contacts;
    private final Numbering numbering = new Numbering();
    private Zone zone = Zone.START;
    private boolean attached;
    private boolean bulletin;
    private int titleFirst = -1;
    private int titleBlock = -1;
    private boolean anyBody;
    private int end;

    Walk(Scene scene, Units units) {
        this.scene = scene;
        this.looks = scene.evidence();
        this.units = units;
        this.signatures = new Signatures(scene);
        this.heads = new HeadGrammar(scene);
        this.documents = new NewDocuments(scene, heads);
        this.attachments = new Attachments(scene, signatures);
        this.headings = new Headings(scene, signatures);
        this.quotations = new Quotations(scene);
        this.turns = new Turns(scene.text(), looks.conversation());
        this.announced = new Announced(scene);
        this.contacts = new Contacts(scene, units, signatures);
    }

    /** Reads blocks from one to before another, as a part of the text on its own; returns the first that it did not take. */
    int read(int first, int to) {
        bulletin |= first > 0 || scene.anchors().targets() > 0;
        zone = Zone.START;
        end = to;
        int b = first;
        while (b < to) {
            b = step(b);
        }
        return b;
    }

    /** Takes one block or more and returns the next. */
    private int step(int b) {
        Anchors anchors = scene.anchors();
        if (anchors.houseTail(b)) {
            return take(Rule.FOOT_HOUSE, Role.NOTE, b);
        }
        if (anchors.section(b)) {
            units.section(anchors.sectionRule(b), b, anchors.level(b), anchors.entry(b));
            zone = Zone.START;
            bulletin = true;
            return b + 1;
        }
        if (anchors.title(b)) {
            return listed(b);
        }
        return switch (zone) {
            case START -> start(b);
            case BODY -> body(b);
            case FOOT -> foot(b);
        };
    }

    /** A title that is known; lines under it that start with a dash are its subtitle, also where the contents give both as one. */
    private int listed(int b) {
        int first = scene.blocks().first(b);
        int last = scene.blocks().last(b);
        int dash = first + 1;
        int open = scene.lines().open(first);
        while (dash <= last && (scene.lines().shape(dash) != Shape.DASHED || open > 0)) {
            open += scene.blocks().rule(dash) == Rule.NONE ? 0 : scene.lines().open(dash);
            dash++;
        }
        Rule rule = scene.anchors().titleRule(b);
        units.lines(
                rule,
                Role.TITLE,
                first,
                Math.min(dash - 1, last),
                scene.anchors().entry(b));
        if (dash <= last) {
            units.lines(Rule.HEAD_SUBTITLE, Role.SUBTITLE, dash, last, -1);
        }
        int to = b;
        while (dash > last && to + 1 < end && heads.goesOn(to)) {
            to++;
            units.add(Rule.HEAD_TITLE_LINE, Role.TITLE, true, to);
        }
        open(b, false);
        int from = to + 1;
        if (dash > last && subtitle(from)) {
            units.add(Rule.HEAD_SUBTITLE, Role.SUBTITLE, from);
            return below(heads.under(b, from, limit(from)));
        }
        return below(heads.under(b, to, limit(b)));
    }

    /** A line between a title that the contents name and its authors. */
    private boolean subtitle(int b) {
        return b + 1 < limit(b)
                && !scene.edge(b)
                && !looks.names(b)
                && looks.shape(b) == Shape.PLAIN
                && looks.titleLike(b)
                && scene.gap(b) == 0
                && looks.names(b + 1);
    }

    private int limit(int b) {
        return Math.max(end, b);
    }

    private void open(int b, boolean inside) {
        zone = Zone.BODY;
        attached = inside;
        titleBlock = b;
        titleFirst = b;
        announced.open(b, b, inside);
        anyBody = false;
        turns.reset();
        numbering.reset();
        quotations.reset();
    }

    private int start(int b) {
        if (looks.shape(b) == Shape.ATTACHMENT_LABEL || attachments.named(b)) {
            return attachment(b);
        }
        boolean none = signatures.at(b)
                || turns.opens(scene, b)
                || Pairs.inRow(scene, b)
                || scene.anchors().ofCarrier()
                        && looks.heading(b) == 0
                        && (bulletin || looks.stops(b) > 0 || !scene.edge(b + 1));
        Head head = none ? null : heads.read(b, limit(b));
        if (head == null) {
            open(b, false);
            titleBlock = -1;
            Head untitled = heads.untitled(b, limit(b));
            return untitled == null || untitled.lastRule() == Rule.HEAD_BYLINE ? body(b) : below(untitled);
        }
        if (units.last() != null && heads.thin(head) && !documents.followed(head)) {
            units.doubt(head.first(), Role.PARA, false);
        }
        return head(head, Role.TITLE, Rule.HEAD_TITLE, Rule.HEAD_TITLE_LINE);
    }

    /** Takes a head: what stands over the title belongs to its document and comes behind it. */
    private int head(Head head, Role role, Rule first, Rule further) {
        int number = head.first() == head.last() ? looks.decreeNumber(head.first()) : -1;
        if (number > 0) {
            units.numberedTitle(first, role, head.first(), number);
        } else {
            for (int b = head.first(); b <= head.last(); b++) {
                units.add(b == head.first() ? first : further, role, b > head.first(), b);
            }
        }
        open(head.last(), role == Role.ATTACHED_TITLE);
        titleFirst = head.first();
        announced.open(head.first(), head.last(), role == Role.ATTACHED_TITLE);
        announced.begun(head.first(), head.last());
        OfficialHead official = new OfficialHead(scene);
        for (int b = head.from(); b < head.first(); b++) {
            Rule part = official.part(b) == Rule.NONE ? Rule.HEAD_MARK : official.part(b);
            units.add(part, part == Rule.HEAD_NUMBER ? Role.DOCNUM : Role.NOTE, b);
        }
        return below(head);
    }

    private int below(Head head) {
        Head rival = head.rival();
        int other = rival == null ? -1 : head.differs(rival);
        if (rival != null && other >= 0) {
            units.doubt(other, rival.role(other), rival.continues(other));
        }
        for (Head.Item item : head.items()) {
            units.add(item.rule(), item.role(), item.continues(), item.block());
        }
        return head.next();
    }

    /** A number tells most blocks; dates and the labels of attachments are asked first. */
    private int body(int b) {
        if (looks.table(b) != null) {
            return table(b, b);
        }
        if (quotations.inside()) {
            return quoted(b);
        }
        if (looks.code(b)) {
            return paragraph(b, Rule.CODE);
        }
        Shape shape = looks.shape(b);
        if (looks.numbered(b) && attachments.files(b)) {
            return attachmentList(b);
        }
        if (looks.numbered(b)
                && shape != Shape.DATE
                && shape != Shape.ATTACHMENT_LABEL
                && shape != Shape.ATTACHMENT_LIST
                && clause(b)) {
            return b + 1;
        }
        if (headings.topic(b)) {
            return take(Rule.TOPIC, Role.HEADING, b);
        }
        if (looks.prose(b)) {
            return turn(b) || note(b) ? b + 1 : paragraph(b, Rule.PROSE);
        }
        if (anyBody && shape == Shape.NUMBER && b + 1 < end && !scene.edge(b + 1) && looks.addresseeLike(b + 1)) {
            return headWithoutTitle(b);
        }
        if (anyBody && numbering.depth() == 0 && looks.turnsToAll(b)) {
            return take(Rule.HEAD_ADDRESSEE, Role.ADDRESSEE, b);
        }
        int signed = signed(b);
        if (signed > 0) {
            return sign(b, signed);
        }
        if (shape == Shape.ATTACHMENT_LABEL) {
            int names = anyBody && !attached ? attachments.names(b) : 0;
            return attachments.labelsList(b)
                    ? attachmentList(b)
                    : names > 0 ? attachmentList(b, b + 1 + names) : attachment(b);
        }
        if (shape == Shape.ATTACHMENT_LIST || attachments.named(b)) {
            return attachments.list(b, anyBody) ? attachmentList(b) : attachment(b);
        }
        if (looks.caption(b)) {
            if (headings.namesTable(b) && b + 1 < end && looks.table(b + 1) != null) {
                return table(b, b + 1);
            }
            units.heading(Rule.CAPTION, b, Numbering.DEEPEST);
            return b + 1;
        }
        if (looks.duty(b)) {
            return paragraph(b, Rule.DUTY);
        }
        if (anyBody) {
            int opened = newDocument(b);
            if (opened > b) {
                return opened;
            }
        }
        if (turn(b) || note(b)) {
            return b + 1;
        }
        if (headings.label(b)) {
            take(Rule.LABEL, Role.HEADING_LABEL, b);
            return take(Rule.HEADING_LABELLED, Role.HEADING, b + 1);
        }
        if (anyBody && shape == Shape.BULLETED && looks.bylineLike(b)) {
            return take(Rule.BYLINE, Role.BYLINE, b);
        }
        boolean law = inLaw() && looks.heading(b) == 0 && !(looks.frontWord(b) && !anyBody);
        return !law && headings.heading(b, lastClause()) ? heading(b) : paragraph(b, Rule.PARAGRAPH);
    }

    /** A number over recipients heads a further document, whose title is lost. */
    private int headWithoutTitle(int b) {
        take(Rule.HEAD_NUMBER, Role.DOCNUM, b);
        take(Rule.HEAD_ADDRESSEE, Role.ADDRESSEE, b + 1);
        numbering.reset();
        return b + 2;
    }

    /** A heading closes the clauses that the next one does not go on with. */
    private int heading(int b) {
        units.heading(looks.heading(b) > 0 ? Rule.HEADING_HASH : Rule.HEADING, b, keep(b + 1));
        return b + 1;
    }

    /** How many open clauses the next clause stands in, so that its siblings stay where they are. */
    private int keep(int from) {
        for (int b = from; b < end && !scene.edge(b); b++) {
            if (looks.numbered(b)) {
                NumberStyle style = scene.lines().style(scene.blocks().first(b));
                int number = scene.lines().number(scene.blocks().first(b));
                return style == null
                        ? 0
                        : numbering.holding(
                                style,
                                number,
                                scene.lines().branch(scene.blocks().first(b)));
            }
            if (b - from > FAR || looks.shape(b) == Shape.ATTACHMENT_LABEL) {
                return 0;
            }
        }
        return 0;
    }

    /** The unit of a clause right before, or null. */
    private @Nullable Unit lastClause() {
        Unit last = units.last();
        return last != null && last.role() == Role.CLAUSE ? last : null;
    }

    /** A table, with the line over it that names it; the name may be the table's own. */
    private int table(int name, int b) {
        anyBody = true;
        quotations.take(b);
        units.table(name, b, Objects.requireNonNull(looks.table(b)));
        return b + 1;
    }

    private int quoted(int b) {
        quotations.take(b);
        anyBody = true;
        units.add(Rule.QUOTED, Role.PARA, b);
        return b + 1;
    }

    private int paragraph(int b, Rule rule) {
        anyBody = true;
        announced.paragraph(b);
        quotations.take(b);
        units.add(rule, Role.PARA, b);
        return b + 1;
    }

    /** Takes a block that opens a speaker's turn and says a sentence of it. */
    private boolean turn(int b) {
        int to = scene.end(b);
        int colon = turns.colon(b, scene.start(b), to);
        boolean label = colon == to
                && looks.width(b) <= LABEL
                && looks.conversation().speaks(b)
                && b + 1 < end
                && looks.stops(b + 1) > 0;
        if (colon <= 0
                || colon >= to && !label
                || !looks.conversation().speaks(b) && looks.stops(b) == 0 && looks.tail(b) != Tail.COLON) {
            return false;
        }
        anyBody = true;
        units.speech(b, colon);
        return true;
    }

    /** Takes a remark in brackets that ends an article, or a line of its foot. */
    private boolean note(int b) {
        if (looks.shape(b) == Shape.SOURCE && anyBody && (looks.width(b) <= SOURCE || scene.says(b, "://"))) {
            take(Rule.SOURCE, Role.SOURCE, b);
            return true;
        }
        if (sourceGoesOn(b)) {
            units.add(Rule.SOURCE, Role.SOURCE, true, b);
            return true;
        }
        if (!isNote(b)) {
            return false;
        }
        take(Rule.NOTE, Role.NOTE, b);
        return true;
    }

    /** A name or an address under a label that says nothing else: 来源： / 滨江日报. */
    private boolean sourceGoesOn(int b) {
        Unit last = units.last();
        if (last == null || last.role() != Role.SOURCE || scene.edge(b)) {
            return false;
        }
        char end = scene.text().charAt(last.end() - 1);
        boolean asks = end == '：' || end == ':';
        return looks.shape(b) == Shape.ADDRESS
                || asks && looks.stops(b) == 0 && !looks.numbered(b) && looks.width(b) <= SOURCE;
    }

    private boolean isNote(int b) {
        Shape shape = looks.shape(b);
        if (scene.startsWith(b, "注：")) {
            return true;
        }
        if (shape == Shape.FOOT && !(anyBody && contacts.inText(b, end))
                || anyBody && (looks.printedBefore(b) || shape == Shape.DESIGNATION)) {
            return true;
        }
        if (shape != Shape.REMARK || looks.width(b) > Evidence.REMARK) {
            return false;
        }
        boolean ends = scene.edge(b + 1) || looks.shape(b + 1) == Shape.ATTACHMENT_LABEL;
        return ends || looks.width(b) <= INNER_REMARK && anyBody && looks.tail(b) != Tail.STOP;
    }

    /** A law has no unnumbered headings: short lines are words of its articles, or of 第二章 above them. */
    private boolean inLaw() {
        if (numbering.open(NumberStyle.ARTICLE) > 0) {
            return true;
        }
        Unit last = lastClause();
        NumberStyle style = last == null ? null : last.style();
        return style != null && style.ordinal() < NumberStyle.ARTICLE.ordinal();
    }

    private boolean clause(int b) {
        int first = scene.blocks().first(b);
        NumberStyle style = scene.lines().style(first);
        if (style == null
                || style == NumberStyle.ARTICLE && !fits(style, scene.lines().number(first), first)) {
            return false;
        }
        anyBody = true;
        int number = damaged(first) ? numbering.open(style) + 1 : scene.lines().number(first);
        int depth = numbering.place(style, number, scene.lines().branch(first));
        Fused.Second second = Fused.find(scene.lines(), scene.blocks(), b);
        if (second == null) {
            units.clause(b, depth, style, number);
        } else {
            units.clause(b, depth, style, number, second.start());
            units.second(b, numbering.place(second.style(), second.number(), 0), second);
        }
        quotations.take(b);
        return true;
    }

    /** (=) is what optical recognition makes of two numerals: it is read as a two, and the series says which. */
    private boolean damaged(int line) {
        if (scene.lines().number(line) != 2 || scene.lines().style(line) != NumberStyle.HAN_BRACKETED) {
            return false;
        }
        int body = scene.lines().bodyStart(line);
        return Search.contains(scene.text(), scene.lines().start(line), body, "=");
    }

    /** 第十二条 opens a clause where it follows the eleventh, or where a blank sets it apart. */
    private boolean fits(NumberStyle style, int number, int line) {
        int open = numbering.article();
        int body = scene.lines().bodyStart(line);
        boolean apart = body >= scene.lines().end(line)
                || body > scene.lines().start(line) && scene.text().charAt(body - 1) != '条';
        return apart
                || numbering.open(style) == 0 && number == 1 && !counts(line, body) && !alike(line, body)
                || open > 0 && (number == open + 1 || number == open);
    }

    /** 有两条理由 / 第一条理由是…: the words right behind the number are what the paragraph before counts. */
    private boolean counts(int line, int body) {
        String text = scene.text();
        Unit before = units.last();
        if (before == null
                || before.role() != Role.PARA
                || body + 2 > scene.lines().end(line)) {
            return false;
        }
        int count = Search.find(text, before.start(), before.end(), "条");
        int said = Search.find(text, before.start(), before.end(), text.substring(body, body + 2));
        return count > 0 && said > count && said - count <= COUNTED;
    }

    /** 第一条线路…, 第二条线路…: the words behind the first two numbers are the same and not those of a law, 本条例. */
    private boolean alike(int line, int body) {
        String text = scene.text();
        int second = line + 1;
        while (second < Math.min(scene.lines().count(), line + NEAR)
                && !(scene.lines().style(second) == NumberStyle.ARTICLE
                        && scene.lines().number(second) == 2)) {
            second++;
        }
        return second < Math.min(scene.lines().count(), line + NEAR)
                && body + 2 <= scene.lines().end(line)
                && text.charAt(body) != '本'
                && text.startsWith(text.substring(body, body + 2), scene.lines().bodyStart(second));
    }

    /** How many blocks from one on sign the document. */
    private int signed(int b) {
        int length = signatures.length(b);
        length = length == 0 && looks.body(b) && b + 1 < end && announced.title(b + 1) > 0 ? 1 : length;
        boolean bodyOfClause =
                lastClause() != null && looks.shape(b) != Shape.DATE && !signatures.joint(b) && bareClause();
        return length > 0 && !bodyOfClause && signatures.mayEnd(b + length, units.last(), b) ? length : 0;
    }

    /** Whether the last clause is a short heading, so that the line under it is its text. */
    private boolean bareClause() {
        Unit last = lastClause();
        return last != null && last.end() - last.bodyStart() <= BARE && last.firstLine() == last.lastLine();
    }

    private int sign(int b, int length) {
        for (int k = 0; k < length; k++) {
            boolean date = looks.shape(b + k) == Shape.DATE;
            boolean seal = looks.shape(b + k) == Shape.REMARK;
            int dated = date ? -1 : signatures.dateOn(b + k);
            if (dated > 0) {
                units.datedSignature(b + k, dated);
                continue;
            }
            units.add(
                    date ? Rule.SIGNATURE_DATE : Rule.SIGNATURE,
                    date ? Role.SIGDATE : seal ? Role.NOTE : Role.SIGNATURE,
                    b + k);
        }
        zone = Zone.FOOT;
        return b + length;
    }

    private int foot(int b) {
        if (looks.table(b) != null) {
            zone = Zone.BODY;
            return body(b);
        }
        Unit last = units.last();
        boolean dated = last != null && last.role() == Role.SIGDATE;
        int signers = dated ? signatures.signers(b) : signatures.officer(b) ? 1 : 0;
        int length = signers > 0 ? signers : signatures.length(b);
        if (length > 0) {
            return sign(b, length);
        }
        switch (looks.shape(b)) {
            case REMARK, FOOT, SOURCE -> {
                return take(Rule.FOOT_NOTE, Role.NOTE, b);
            }
            case ATTACHMENT_LABEL -> {
                return attachments.labelsList(b) ? attachmentList(b) : attachment(b);
            }
            case ATTACHMENT_LIST -> {
                return attachments.list(b, true) ? attachmentList(b) : attachment(b);
            }
            default -> {
                if (attachments.named(b)) {
                    return attachments.list(b, true) ? attachmentList(b) : attachment(b);
                }
                if (looks.contact(b) && looks.width(b) <= Evidence.REMARK) {
                    return take(Rule.FOOT_NOTE, Role.NOTE, b);
                }
                if (looks.titleLike(b) && !looks.numbered(b)) {
                    return footTitle(b);
                }
            }
        }
        zone = Zone.BODY;
        return body(b);
    }

    /** A short line after the signature: the title of a document that text follows, or a remark. */
    private int footTitle(int b) {
        int opened = newDocument(b);
        if (opened > b) {
            return opened;
        }
        Head head = heads.read(b, limit(b));
        if (head == null || !documents.followed(head)) {
            return take(Rule.FOOT_NOTE, Role.NOTE, b);
        }
        boolean article = !attached && documents.opensArticle(head) && !documents.issues(titleFirst, titleBlock)
                || bulletin && documents.strongHead(head);
        return openDocument(head, article && !scene.anchors().listsAll());
    }

    /** A title that the contents do not list: a further article, or a document inside this one; the block itself where none is. */
    private int newDocument(int b) {
        int lines = announced.title(b);
        if (lines > 0) {
            Head head = heads.read(b, limit(b));
            if (head == null || head.first() != b || head.last() < b + lines - 1) {
                head = heads.under(b, b + lines - 1, limit(b));
            }
            return openDocument(head, false);
        }
        if (!documents.mayOpen(b, bulletin)) {
            return b;
        }
        Head head = heads.read(b, limit(b));
        if (head == null || head.first() != b || !documents.stands(head, bulletin, numbering.depth() > 0)) {
            return b;
        }
        boolean opens = documents.opensArticle(head);
        boolean whole = zone == Zone.FOOT && !attached && opens;
        boolean article = (bulletin || whole)
                && opens
                && (!documents.issues(titleFirst, titleBlock) || bulletin && documents.strongHead(head));
        boolean further = zone == Zone.BODY && !attached && documents.hasHistory(head);
        boolean alone = further && !documents.issues(titleFirst, titleBlock);
        return openDocument(head, (article || alone) && !scene.anchors().listsAll());
    }

    private int openDocument(Head head, boolean article) {
        return article
                ? head(head, Role.TITLE, Rule.TITLE_HEAD, Rule.HEAD_TITLE_LINE)
                : head(head, Role.ATTACHED_TITLE, Rule.ATTACHED_TITLE, Rule.ATTACHED_LINE);
    }

    /** A label of an attachment, with its title on the same line or the next. */
    private int attachment(int b) {
        boolean named = looks.shape(b) != Shape.ATTACHMENT_LABEL;
        if (named) {
            units.labelledTitle(b, attachments.name(b));
        } else {
            units.add(Rule.ATTACHED_LABEL, Role.ATTACHED_TITLE, b);
        }
        open(b, true);
        int next = b + 1;
        if (next < end && !named && looks.shape(next) == Shape.DIGITS && looks.width(next) <= NUMBER) {
            units.add(Rule.ATTACHED_LABEL, Role.ATTACHED_TITLE, true, next);
            next++;
        }
        if (next >= end || scene.edge(next)) {
            return next;
        }
        if (named) {
            return below(heads.under(b, b, limit(b)));
        }
        Head head = looks.titleLike(next) && !looks.tableHead(next) ? heads.read(next, limit(next)) : null;
        if (head == null) {
            return next;
        }
        for (int k = head.first(); k <= head.last(); k++) {
            units.add(Rule.ATTACHED_LINE, Role.ATTACHED_TITLE, true, k);
        }
        titleBlock = head.last();
        announced.begun(head.first(), head.last());
        for (int k = head.from(); k < head.first(); k++) {
            units.add(Rule.HEAD_MARK, Role.NOTE, k);
        }
        return below(head);
    }

    private int attachmentList(int b) {
        return attachmentList(b, attachments.listEnd(b));
    }

    private int attachmentList(int b, int next) {
        for (int k = b; k < next; k++) {
            units.add(Rule.ATTACHED_LIST, Role.ATTACHED_LIST, k);
        }
        return next;
    }

    private int take(Rule rule, Role role, int b) {
        units.add(rule, role, b);
        return b + 1;
    }
}
