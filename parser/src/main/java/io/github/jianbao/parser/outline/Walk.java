package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.ArrayList;

/** Walks over the blocks of the body, document by document: head, body, foot. */
final class Walk {

    /** Where in a document the walk stands. */
    private enum Zone {
        /** Before a title. */
        START,
        /** Between title and body. */
        HEAD,
        /** In the body. */
        BODY,
        /** After signature and date. */
        FOOT
    }

    private final LineTable lines;
    private final Blocks blocks;
    private final Anchors anchors;
    private final Looks looks;
    private final Units units;
    private final Signatures signatures;
    private final Tables tables;
    private final OfficialHead officialHead;
    private final Titles titles;
    private final Headings headings;
    private final Turns turns;
    private final Numbering numbering = new Numbering();
    private Zone zone = Zone.START;
    private boolean attached;
    private boolean bulletin;
    private int titleBlock = -1;
    private boolean anyBody;
    /** Blocks over a title that is still to come. */
    private final ArrayList<Integer> overTitle = new ArrayList<>();

    Walk(LineTable lines, Blocks blocks, Anchors anchors, Looks looks, Units units) {
        this.lines = lines;
        this.blocks = blocks;
        this.anchors = anchors;
        this.looks = looks;
        this.units = units;
        this.signatures = new Signatures(lines, blocks, anchors, looks);
        this.titles = new Titles(lines, blocks, anchors, looks);
        this.headings = new Headings(lines, blocks, anchors, looks, signatures);
        this.turns = new Turns(lines.text());
        this.officialHead = new OfficialHead(lines, blocks, looks);
        this.tables = new Tables(lines, blocks, anchors, looks, signatures);
    }

    /** Reads blocks from one to before another, as a part of the text on its own; returns the first that it did not take. */
    int read(int first, int end) {
        bulletin |= first > 0 || anchors.targets() > 0;
        zone = Zone.START;
        int b = first;
        while (b < end) {
            b = step(b);
        }
        closeTitle();
        return b;
    }

    /** Takes one block or more and returns the next. */
    private int step(int b) {
        if (anchors.section(b)) {
            closeTitle();
            units.add(Role.SECTION, false, b, anchors.level(b), anchors.entry(b));
            zone = Zone.START;
            bulletin = true;
            return b + 1;
        }
        if (anchors.title(b)) {
            return title(b);
        }
        return switch (zone) {
            case START -> start(b);
            case HEAD -> head(b);
            case BODY -> body(b);
            case FOOT -> foot(b);
        };
    }

    /** Lines under a title that start with a dash are its subtitle, also where the contents give both as one. */
    private int title(int b) {
        if (zone != Zone.START) {
            closeTitle();
        }
        int first = blocks.first(b);
        int dash = first + 1;
        while (dash <= blocks.last(b) && lines.shape(dash) != Shape.DASHED) {
            dash++;
        }
        units.lines(Role.TITLE, first, Math.min(dash - 1, blocks.last(b)), anchors.entry(b));
        if (dash <= blocks.last(b)) {
            units.lines(Role.SUBTITLE, dash, blocks.last(b), -1);
        }
        open(b, false);
        return b + 1;
    }

    private void open(int b, boolean inside) {
        zone = Zone.HEAD;
        attached = inside;
        titleBlock = b;
        anyBody = false;
        turns.reset();
        numbering.reset();
    }

    private int start(int b) {
        if (officialHead.part(b)) {
            overTitle.add(b);
            return b + 1;
        }
        if (looks.titleLike(b) && !signatures.at(b)) {
            return title(b);
        }
        if (looks.shape(b) == Shape.ATTACHMENT_LABEL) {
            return attachment(b);
        }
        open(b, false);
        titleBlock = -1;
        return head(b);
    }

    private int head(int b) {
        Role last = lastRole();
        switch (looks.shape(b)) {
            case DASHED -> {
                if (last == Role.TITLE || last == Role.SUBTITLE) {
                    return attached
                            ? take(Role.ATTACHED_TITLE, true, b)
                            : take(Role.SUBTITLE, last == Role.SUBTITLE, b);
                }
            }
            case SOURCE -> {
                return take(Role.SOURCE, false, b);
            }
            case NUMBER -> {
                return take(Role.DOCNUM, false, b);
            }
            case DATE -> {
                return take(Role.DATE, false, b);
            }
            case REMARK -> {
                return remark(b, last);
            }
            default -> {
                if (looks.addresseeLike(b)) {
                    return take(Role.ADDRESSEE, false, b);
                }
            }
        }
        if (looks.historyLike(b) && titleBlock >= 0) {
            return take(Role.NOTE, false, b);
        }
        boolean titleOpen = last == Role.TITLE || last == Role.ATTACHED_TITLE;
        if (titleOpen && titles.goesOn(b, titleBlock, attached)) {
            return take(last, true, b);
        }
        boolean under = last == Role.TITLE || last == Role.SUBTITLE || last == Role.SOURCE || last == Role.BYLINE;
        if (last == Role.TITLE && anchors.title(titleBlock) && subtitle(b)) {
            return take(Role.SUBTITLE, false, b);
        }
        if (titleBlock >= 0 && (bylineLike(b) || under && looks.signatureLike(b) && looks.width(b) <= 60)) {
            return take(Role.BYLINE, false, b);
        }
        zone = Zone.BODY;
        return body(b);
    }

    private boolean bylineLike(int b) {
        return looks.bylineLike(b) || looks.markedNames(b) || looks.latinNames(b);
    }

    /** A line between a title that the contents name and its authors. */
    private boolean subtitle(int b) {
        return !bylineLike(b)
                && b + 1 < blocks.count()
                && looks.shape(b) == Shape.PLAIN
                && looks.titleLike(b)
                && lines.gap(blocks.first(b)) == 0
                && bylineLike(b + 1);
    }

    /** （2024—2026年） belongs to the title before it, （…通过） is its history, a name in brackets its author. */
    private int remark(int b, Role last) {
        if (looks.historyLike(b)) {
            return take(Role.NOTE, false, b);
        }
        if (looks.bylineLike(b)) {
            return take(Role.BYLINE, false, b);
        }
        if (last == Role.TITLE || last == Role.ATTACHED_TITLE) {
            return take(last, true, b);
        }
        return take(Role.NOTE, false, b);
    }

    /** What stands over a title belongs to its document: it comes behind the title. */
    private void closeTitle() {
        if (!overTitle.isEmpty()) {
            for (int over : overTitle) {
                units.add(officialHead.number(over) ? Role.DOCNUM : Role.NOTE, false, over);
            }
            overTitle.clear();
        }
    }

    /** A number tells most blocks; dates and the labels of attachments are asked first. */
    private int body(int b) {
        closeTitle();
        Shape shape = looks.shape(b);
        if (looks.numbered(b)
                && shape != Shape.DATE
                && shape != Shape.ATTACHMENT_LABEL
                && shape != Shape.ATTACHMENT_LIST
                && clause(b)) {
            return b + 1;
        }
        if (looks.prose(b)) {
            return turn(b) || note(b) ? b + 1 : paragraph(b);
        }
        int signed = signatures.length(b);
        if (signed > 0) {
            return sign(b, signed);
        }
        if (shape == Shape.ATTACHMENT_LABEL) {
            return listFollows(b) ? attachmentList(b) : attachment(b);
        }
        if (shape == Shape.ATTACHMENT_LIST) {
            return attachmentList(b);
        }
        int rows = tables.rows(b);
        if (rows == 0 && looks.duty(b)) {
            return paragraph(b);
        }
        if (anyBody && titles.standsInBody(b, bulletin)) {
            return newDocument(b);
        }
        if (rows > 0) {
            return tables.take(b, rows, units);
        }
        if (turn(b) || note(b)) {
            return b + 1;
        }
        if (headings.label(b)) {
            take(Role.HEADING_LABEL, false, b);
            return take(Role.HEADING, false, b + 1);
        }
        if (anyBody && shape == Shape.BULLETED && looks.bylineLike(b)) {
            return take(Role.BYLINE, false, b);
        }
        return !inLaw() && headings.heading(b) ? take(Role.HEADING, false, b) : paragraph(b);
    }

    private int paragraph(int b) {
        anyBody = true;
        return take(Role.PARA, false, b);
    }

    /** Takes a block that opens a speaker's turn and says a sentence of it. */
    private boolean turn(int b) {
        int end = lines.end(blocks.last(b));
        int colon = turns.colon(lines.start(blocks.first(b)), end);
        if (colon <= 0 || colon >= end || looks.stops(b) == 0) {
            return false;
        }
        anyBody = true;
        units.speech(b, colon);
        return true;
    }

    /** Takes a remark in brackets that ends an article, or a line of its foot. */
    private boolean note(int b) {
        if (!isNote(b)) {
            return false;
        }
        take(Role.NOTE, false, b);
        return true;
    }

    private boolean isNote(int b) {
        Shape shape = looks.shape(b);
        if (lines.text().startsWith("注：", lines.start(blocks.first(b)))) {
            return true;
        }
        if (shape == Shape.FOOT || anyBody && looks.printedBefore(b)) {
            return true;
        }
        if (shape == Shape.SOURCE && anyBody) {
            return looks.width(b) <= 60;
        }
        if (shape != Shape.REMARK || looks.width(b) > 160) {
            return false;
        }
        boolean ends = b + 1 >= blocks.count()
                || anchors.title(b + 1)
                || anchors.section(b + 1)
                || looks.shape(b + 1) == Shape.ATTACHMENT_LABEL;
        return ends || looks.width(b) <= 40 && anyBody && looks.tail(b) != Tail.STOP;
    }

    /** A law has no unnumbered headings: short lines are words of its articles, or of 第二章 above them. */
    private boolean inLaw() {
        if (numbering.open(NumberStyle.ARTICLE) > 0) {
            return true;
        }
        Unit last = units.last();
        NumberStyle style = last == null || last.role() != Role.CLAUSE ? null : last.style();
        return style != null && style.ordinal() < NumberStyle.ARTICLE.ordinal();
    }

    private boolean clause(int b) {
        int first = blocks.first(b);
        NumberStyle style = lines.style(first);
        if (style == null || style == NumberStyle.ARTICLE && !fits(style, lines.number(first), first)) {
            return false;
        }
        anyBody = true;
        int number = damaged(first) ? numbering.open(style) + 1 : lines.number(first);
        int depth = numbering.place(style, number, lines.branch(first));
        Fused.Second second = Fused.find(lines, blocks, b);
        if (second == null) {
            units.clause(b, depth, style, number);
        } else {
            units.clause(b, depth, style, number, second.start());
            units.second(b, numbering.place(second.style(), second.number(), 0), second);
        }
        return true;
    }

    /** (=) is what optical recognition makes of two numerals: it is read as a two, and the series says which. */
    private boolean damaged(int line) {
        if (lines.number(line) != 2 || lines.style(line) != NumberStyle.HAN_BRACKETED) {
            return false;
        }
        int body = lines.bodyStart(line);
        return Search.contains(lines.text(), lines.start(line), body, "=");
    }

    /** 第十二条 opens a clause where it follows the eleventh, or where a blank sets it apart. */
    private boolean fits(NumberStyle style, int number, int line) {
        int open = numbering.open(style);
        int body = lines.bodyStart(line);
        boolean apart = body >= lines.end(line)
                || body > lines.start(line) && lines.text().charAt(body - 1) != '条';
        return apart || open == 0 && number == 1 || number == open + 1 || number == open;
    }

    private int sign(int b, int length) {
        for (int k = 0; k < length; k++) {
            boolean date = looks.shape(b + k) == Shape.DATE;
            units.add(date ? Role.SIGDATE : Role.SIGNATURE, false, b + k);
        }
        zone = Zone.FOOT;
        return b + length;
    }

    private int foot(int b) {
        closeTitle();
        int signed = signatures.length(b);
        if (signed > 0) {
            return sign(b, signed);
        }
        switch (looks.shape(b)) {
            case REMARK, FOOT -> {
                return take(Role.NOTE, false, b);
            }
            case DATE -> {
                return take(Role.SIGDATE, false, b);
            }
            case ATTACHMENT_LABEL -> {
                return listFollows(b) ? attachmentList(b) : attachment(b);
            }
            case ATTACHMENT_LIST -> {
                return attachmentList(b);
            }
            case SOURCE -> {
                return take(Role.NOTE, false, b);
            }
            default -> {
                if (looks.titleLike(b) && !looks.numbered(b)) {
                    return newDocument(b);
                }
            }
        }
        zone = Zone.BODY;
        return body(b);
    }

    /** A title that the contents do not list: a further article, or a document inside this one. */
    private int newDocument(int b) {
        boolean head = titles.opensArticle(b);
        boolean whole = zone == Zone.FOOT && !attached && head;
        boolean article =
                (bulletin || whole) && head && (!titles.issues(titleBlock) || bulletin && titles.strongHead(b));
        boolean inside = anchors.listsAll() || !article;
        if (inside) {
            units.add(Role.ATTACHED_TITLE, false, b);
            open(b, true);
            return b + 1;
        }
        return title(b);
    }

    private int attachment(int b) {
        closeTitle();
        units.add(Role.ATTACHED_TITLE, false, b);
        open(b, true);
        int next = b + 1;
        if (next < blocks.count() && looks.titleLike(next) && !anchors.title(next) && !anchors.section(next)) {
            units.add(Role.ATTACHED_TITLE, true, next);
            titleBlock = next;
            next++;
        }
        return next;
    }

    /** 附件： alone, then its numbered lines. */
    private boolean listFollows(int b) {
        char last = lines.last(blocks.last(b));
        return (last == '：' || last == ':')
                && b + 1 < blocks.count()
                && looks.numbered(b + 1)
                && looks.width(b + 1) <= 120
                && looks.stops(b + 1) == 0;
    }

    private int attachmentList(int b) {
        units.add(Role.ATTACHED_LIST, false, b);
        int next = b + 1;
        while (next < blocks.count()
                && !anchors.title(next)
                && !anchors.section(next)
                && looks.numbered(next)
                && looks.stops(next) == 0
                && looks.width(next) <= 160
                && (lines.style(blocks.first(next)) == NumberStyle.ARABIC_DOT
                        || lines.style(blocks.first(next)) == NumberStyle.ARABIC_COMMA)
                && lines.number(blocks.first(next)) >= 1) {
            units.add(Role.ATTACHED_LIST, false, next);
            next++;
        }
        return next;
    }

    private int take(Role role, boolean continues, int b) {
        if (!continues) {
            closeTitle();
        }
        units.add(role, continues, b);
        return b + 1;
    }

    private Role lastRole() {
        Unit last = units.last();
        return last == null ? Role.OTHER : last.role();
    }
}
