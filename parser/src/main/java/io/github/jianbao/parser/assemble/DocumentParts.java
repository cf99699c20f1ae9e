package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Speaker;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.contents.Entry;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shapes;
import io.github.jianbao.parser.line.Speakers;
import io.github.jianbao.parser.outline.Unit;
import io.github.jianbao.parser.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts units into the document that they belong to. */
final class DocumentParts {

    /** A run-in heading is no longer than this, in characters. */
    private static final int LONGEST_HEADING = 45;

    private static final int LONGEST_LEAD = 14;

    /** How many lines may stand between 首先 and 其次. */
    private static final int LONGEST_POINT = 30;

    /** Characters of brackets that say where an article was taken from, at most. */
    private static final int LONGEST_SOURCE = 80;

    private final Texts texts;
    private final Plan plan;

    DocumentParts(Texts texts, Plan plan) {
        this.texts = texts;
        this.plan = plan;
    }

    /** The brackets at the end of a paragraph that say where it was taken from, null for none. */
    private @Nullable Source sourceAtEnd(Unit unit) {
        String text = texts.lines().text();
        int end = unit.end();
        char last = text.charAt(end - 1);
        if (last != '）' && last != ')') {
            return null;
        }
        int least = Math.max(texts.lines().start(unit.lastLine()), end - LONGEST_SOURCE);
        int open = end - 1;
        while (open > least && text.charAt(open) != '（' && text.charAt(open) != '(') {
            open--;
        }
        boolean stated = open > unit.start() && open > least && Shapes.source(text, open, end);
        return stated ? Values.inline(texts.range(open, end)) : null;
    }

    /** A line of a source; one that goes on is one with the line before it. */
    private void source(Unit unit, Documents into) {
        List<Segment> lines = new ArrayList<>();
        Text before = unit.continues() ? into.sourceAgain() : null;
        if (before != null) {
            lines.addAll(before.segments());
        }
        lines.addAll(segments(unit, before == null ? Join.FIRST : Join.UNFINISHED));
        into.source(Values.source(into.reading.words(texts.of(lines))));
    }

    void part(Unit unit, Documents into) {
        switch (unit.role()) {
            case SUBTITLE ->
                into.subtitle.addAll(segments(unit, into.subtitle.isEmpty() ? Join.FIRST : Join.TITLE_LINE));
            case BYLINE -> into.authors.add(text(unit));
            case SOURCE -> source(unit, into);
            case DOCNUM -> number(unit, into);
            case DATE -> into.dates.add(Values.date(text(unit)));
            case ADDRESSEE -> into.addressees.add(text(unit));
            case ATTACHED_LIST -> into.attachmentList.add(into.reading.words(text(unit)));
            case SIGNATURE -> into.signatureLine(text(unit));
            case SIGDATE -> into.signatureDate(Values.date(text(unit)));
            case NOTE -> into.note(Values.note(into.reading.words(text(unit))));
            case HEADING_LABEL -> into.bodies.label(text(unit));
            case HEADING -> into.bodies.heading(into.reading.words(text(unit)), unit.depth());
            case TABLE -> table(unit, into);
            case SPEECH -> speech(unit, into);
            case CLAUSE -> clause(unit, into);
            case PARA -> {
                into.bodies.paragraph(prose(unit, text(unit), into));
                into.sourceAtEnd = sourceAtEnd(unit);
            }
            default -> into.bodies.unread(text(unit));
        }
    }

    private Text text(Unit unit) {
        return texts.part(unit.firstLine(), unit.lastLine(), unit.start(), unit.end());
    }

    private List<Segment> segments(Unit unit, Join first) {
        List<Segment> segments = text(unit).segments();
        if (first == Join.FIRST || segments.isEmpty()) {
            return segments;
        }
        Segment head = segments.get(0);
        List<Segment> joined = new ArrayList<>(segments);
        joined.set(0, new Segment(head.start(), head.end(), first, false));
        return joined;
    }

    /** The lines of a title over all its units, joined; a name and a bar in front of it are left out. */
    Text title(List<Unit> units) {
        Unit head = units.get(0);
        Entry entry = head.entry() < 0 ? null : plan.entries().get(head.entry());
        int bar = bar(head);
        int start = bar > 0 ? skipBlanks(bar + 1, head.end()) : head.start();
        TextBuilder title = texts.builder();
        int letters = 0;
        int at = head.start();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            int from = u == 0 ? start : unit.start();
            for (Segment line : texts.part(unit.firstLine(), unit.lastLine(), from, unit.end())
                    .segments()) {
                boolean marked = line.join() == Join.MARKUP && !title.isEmpty();
                Join join = marked ? Join.MARKUP : title.isEmpty() ? Join.FIRST : Join.TITLE_LINE;
                letters += letters(at, line.start());
                boolean spaced = marked ? line.spaced() : join != Join.FIRST && entry != null && parted(entry, letters);
                LetterSpacing.add(title, texts.lines().text(), line.start(), line.end(), join, spaced);
                letters += letters(line.start(), line.end());
                at = line.end();
            }
        }
        return title.build();
    }

    /** A title with its lead: a name and a bar in front of it. */
    void title(Unit head, Text title, Documents into) {
        int bar = bar(head);
        if (bar > 0) {
            Text lead = texts.range(head.start(), bar + 1);
            into.lead = new Lead(
                    lead, Values.closeUp(lead.value().substring(0, lead.value().length() - 1)));
        }
        into.title = into.reading.words(title);
    }

    /** The lines of the title of a document inside another, joined; null where there is nothing but 附件1. */
    @Nullable
    Text attachedTitle(List<Unit> units) {
        TextBuilder title = texts.builder();
        for (Unit unit : units) {
            if (!isLabel(unit)) {
                for (Segment line : text(unit).segments()) {
                    boolean marked = line.join() == Join.MARKUP && !title.isEmpty();
                    Join join = marked ? Join.MARKUP : title.isEmpty() ? Join.FIRST : Join.TITLE_LINE;
                    boolean spaced = marked && line.spaced();
                    LetterSpacing.add(title, texts.lines().text(), line.start(), line.end(), join, spaced);
                }
            }
        }
        return title.isEmpty() ? null : title.build();
    }

    /** The title of a document inside another with its label. */
    void attachedTitle(List<Unit> units, @Nullable Text title, Documents into) {
        List<Segment> label = new ArrayList<>();
        for (Unit unit : units) {
            if (isLabel(unit)) {
                label.addAll(segments(unit, label.isEmpty() ? Join.FIRST : Join.TITLE_LINE));
            }
        }
        into.label = label.isEmpty() ? null : texts.of(label);
        into.title = title == null ? null : into.reading.words(title);
    }

    private boolean isLabel(Unit unit) {
        return Heads.isLabel(unit, text(unit).value());
    }

    /** Where the bar of 怀进鹏 | … stands, or -1. */
    private int bar(Unit unit) {
        String text = texts.lines().text();
        int line = Math.min(unit.end(), texts.lines().end(unit.firstLine()));
        int limit = Math.min(line, unit.start() + LONGEST_LEAD);
        for (int at = unit.start(); at < limit; at++) {
            char c = text.charAt(at);
            if (c == '|' || c == '｜' || c == '丨') {
                return at > unit.start() && skipBlanks(at + 1, unit.end()) < unit.end() ? at : -1;
            }
            if (!Chars.isHan(c) && !Chars.isBlank(c) && c != '·') {
                return -1;
            }
        }
        return -1;
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at++) {
            letters += isLetter(texts.lines().text().charAt(at)) ? 1 : 0;
        }
        return letters;
    }

    private static boolean isLetter(char c) {
        return Chars.isHan(c) || Chars.isLatin(c) || Chars.isDigit(c);
    }

    /** Whether the contents part the title by a blank after this many letters. */
    private boolean parted(Entry entry, int letters) {
        String text = texts.lines().text();
        int seen = 0;
        for (int at = entry.start(); at < entry.end(); at++) {
            char c = text.charAt(at);
            if (isLetter(c)) {
                seen++;
            } else if (seen == letters && Chars.isBlank(c) && c != '\n' && c != '\r') {
                return true;
            }
            if (seen > letters) {
                return false;
            }
        }
        return false;
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && Chars.isBlank(texts.lines().text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** The rows and cells of a table, with the line over it that names it, or the name of its own. */
    private void table(Unit unit, Documents into) {
        Grid grid = Objects.requireNonNull(unit.table());
        List<Table.Row> rows = new ArrayList<>(grid.rows());
        for (int row = 0; row < grid.rows(); row++) {
            List<Table.Cell> cells = new ArrayList<>(grid.endCell(row) - grid.firstCell(row));
            for (int cell = grid.firstCell(row); cell < grid.endCell(row); cell++) {
                cells.add(cell(grid, cell, into));
            }
            rows.add(new Table.Row(cells));
        }
        Text caption = caption(unit, grid);
        Table table = new Table(caption == null ? null : into.reading.words(caption), grid.headerRows(), rows);
        into.bodies.table(table, grid, Span.of(unit.bodyStart(), unit.end()));
    }

    private Table.Cell cell(Grid grid, int cell, Documents into) {
        int first = grid.firstPiece(cell);
        int end = grid.pieceEnd(cell);
        if (first == end) {
            return Table.Cell.empty(grid.place(cell), grid.columns(cell), grid.rowsOf(cell));
        }
        TextBuilder text = texts.builder();
        for (int piece = first; piece < end; piece++) {
            boolean spaced = piece > first && texts.spaced(grid.end(piece - 1) - 1, grid.start(piece));
            text.add(grid.start(piece), grid.end(piece), piece == first ? Join.FIRST : Join.WRAP, spaced);
        }
        return Table.Cell.of(into.reading.cell(text.build()), grid.columns(cell), grid.rowsOf(cell));
    }

    private @Nullable Text caption(Unit unit, Grid grid) {
        TextBuilder text = texts.builder();
        for (int line = unit.firstLine(); texts.lines().start(line) < unit.bodyStart(); line++) {
            if (texts.holds(line)) {
                Join join = text.isEmpty() ? Join.FIRST : Join.WRAP;
                text.add(texts.lines().start(line), texts.lines().end(line), join, false);
            }
        }
        for (int piece = 0; piece < grid.captions(); piece++) {
            Join join = text.isEmpty() ? Join.FIRST : Join.WRAP;
            text.add(grid.captionStart(piece), grid.captionEnd(piece), join, !text.isEmpty());
        }
        return text.isEmpty() ? null : text.build();
    }

    private void speech(Unit unit, Documents into) {
        Text label = texts.part(unit.firstLine(), unit.lastLine(), unit.start(), unit.bodyStart());
        String words = unbracketed(
                label.value().substring(0, label.value().length() - 1).strip());
        int name = Speakers.nameStart(words);
        Speaker speaker = new Speaker(
                label,
                Values.closeUp(words.substring(name)),
                name == 0 ? null : words.substring(0, name).strip());
        into.bodies.speech(speaker, Speakers.asks(words), rest(unit, unit.bodyStart(), into));
    }

    /** 【主持人】, [主持人: the brackets around who speaks are no part of the name. */
    private static String unbracketed(String words) {
        boolean opens = !words.isEmpty() && "[［【".indexOf(words.charAt(0)) >= 0;
        int from = opens ? 1 : 0;
        int to = opens && words.length() > 1 && "]］】".indexOf(words.charAt(words.length() - 1)) >= 0
                ? words.length() - 1
                : words.length();
        return words.substring(from, to).strip();
    }

    private @Nullable Text rest(Unit unit, int from, Documents into) {
        int start = skipBlanks(from, unit.end());
        return start >= unit.end()
                ? null
                : prose(unit, texts.part(unit.firstLine(), unit.lastLine(), start, unit.end()), into);
    }

    private Text prose(Unit unit, Text text, Documents into) {
        return into.reading.prose(text, text.value().startsWith("首先") && seriesFollows(unit.lastLine()));
    }

    /** Whether one of the next lines opens with 其次. */
    private boolean seriesFollows(int lastLine) {
        LineTable lines = texts.lines();
        int to = Math.min(lines.count(), lastLine + LONGEST_POINT);
        for (int i = lastLine + 1; i < to; i++) {
            if (lines.text().startsWith("其次", skipBlanks(lines.start(i), lines.end(i)))) {
                return true;
            }
        }
        return false;
    }

    private void clause(Unit unit, Documents into) {
        String source = texts.lines().text();
        int markEnd = unit.bodyStart();
        while (markEnd > unit.start() && Chars.isBlank(source.charAt(markEnd - 1))) {
            markEnd--;
        }
        NumberStyle style = Objects.requireNonNull(unit.style());
        String whole = texts.whole(unit.start(), markEnd);
        Marker marker = new Marker(
                unit.start(),
                markEnd,
                style,
                unit.number(),
                unit.branch(),
                whole != null
                        ? whole
                        : UsualNumbers.of(texts.lines().source(), unit.start(), markEnd, style, unit.number()));
        if (unit.bodyStart() >= unit.end()) {
            into.bodies.clause(marker, null, null, unit.depth());
            return;
        }
        int headingEnd = headingEnd(unit, style);
        Text heading = headingEnd <= unit.bodyStart()
                ? null
                : into.reading.words(texts.part(unit.firstLine(), unit.lastLine(), unit.bodyStart(), headingEnd));
        Text first = headingEnd >= unit.end() ? null : rest(unit, headingEnd, into);
        into.bodies.clause(marker, heading, first, unit.depth());
    }

    /** Where the heading of a clause ends: the whole line, one question or no sentence; its first short sentence; or nowhere. */
    private int headingEnd(Unit unit, NumberStyle style) {
        if (style == NumberStyle.ARTICLE) {
            return unit.bodyStart();
        }
        String source = texts.lines().text();
        int letters = 0;
        for (int line = unit.firstLine(); line <= unit.lastLine(); line++) {
            int to = texts.holds(line) ? Math.min(unit.end(), texts.lines().end(line)) : 0;
            for (int at = Math.max(unit.bodyStart(), texts.lines().start(line)); at < to; at++) {
                char c = source.charAt(at);
                int kind = Kinds.of(c);
                letters += (kind & Kinds.BLANK) == 0 ? 1 : 0;
                if ((kind & (Kinds.STOP | Kinds.PAUSE)) == 0) {
                    continue;
                }
                if (c == '。') {
                    boolean runsIn = letters <= LONGEST_HEADING && skipBlanks(at + 1, unit.end()) < unit.end();
                    return runsIn ? at + 1 : unit.bodyStart();
                }
                if (c == '？' && at + 1 == unit.end()) {
                    return unit.end();
                }
                if (c == '；' || c == '：' || c == '！' || c == '？') {
                    return unit.bodyStart();
                }
            }
        }
        return unit.end();
    }

    /** 滨政发〔2024〕1号　　签发人：郑一鸣: the signer of an upward document shares the line of its number. */
    private void number(Unit unit, Documents into) {
        String all = texts.lines().text();
        int signer = Search.find(all, unit.start(), unit.end(), "签发人");
        int end = signer;
        while (end > unit.start() && Chars.isBlank(all.charAt(end - 1))) {
            end--;
        }
        if (end <= unit.start() || unit.firstLine() != unit.lastLine()) {
            into.number(Values.number(text(unit)));
            return;
        }
        into.number(Values.number(texts.part(unit.firstLine(), unit.lastLine(), unit.start(), end)));
        into.note(Values.note(into.reading.words(texts.part(unit.firstLine(), unit.lastLine(), signer, unit.end()))));
    }

    /** The name of a section without brackets and marks around it; a bracket that opens inside stays closed: 要闻（5条）. */
    String sectionName(String heading) {
        int from = 0;
        int to = heading.length();
        while (from < to && !isLetter(heading.charAt(from))) {
            from++;
        }
        while (to > from && !isLetter(heading.charAt(to - 1))) {
            to--;
        }
        int open = Search.last(heading, from, to, '（', '(');
        boolean inside = open >= 0 && Search.last(heading, open, to, '）', ')') < 0;
        boolean closes = inside && to < heading.length() && (heading.charAt(to) == '）' || heading.charAt(to) == ')');
        return from == to ? heading : heading.substring(from, closes ? to + 1 : to);
    }
}
