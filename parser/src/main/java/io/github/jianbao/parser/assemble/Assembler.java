package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.PageValue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Entry;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.mention.IssueScope;
import io.github.jianbao.parser.mention.MentionReader;
import io.github.jianbao.parser.mention.Own;
import io.github.jianbao.parser.outline.Doubt;
import io.github.jianbao.parser.outline.Outline;
import io.github.jianbao.parser.outline.Unit;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the model from the outline, unit by unit. */
public final class Assembler {

    private final LineTable lines;
    private final Plan plan;
    private final Texts texts;
    private final DocumentParts parts;
    private final List<Unit> units;
    private final Grouping grouping;
    private final Heads heads;
    private final IssueScope scope;
    private final ArrayList<Finding> findings = new ArrayList<>();
    private final Doubts doubts = new Doubts(findings);
    private final ArrayList<Note> colophon = new ArrayList<>();
    private final ArrayList<Section> sections = new ArrayList<>();
    private final String[] targets;
    private ArrayList<Article> articles = new ArrayList<>();
    private @Nullable Text sectionHeading;
    private int sectionLevel = 1;
    private final ArrayList<Integer> pendingSections = new ArrayList<>();
    private @Nullable Documents article;
    private @Nullable Documents attachment;

    /** Whether some text named a place of a document of the issue. */
    private boolean leads;

    private @Nullable Text name;
    private final ArrayList<Text> publishers = new ArrayList<>();
    private @Nullable Designation designation;
    private @Nullable DateLine date;
    private final ArrayList<Text> others = new ArrayList<>();
    private boolean masthead;

    /**
     * What assembling gives.
     *
     * @param issue the issue
     * @param findings what is doubtful about its bodies and damaged in its texts
     */
    public record Assembled(Issue issue, List<Finding> findings) {}

    private Assembler(
            LineTable lines,
            Furnishing furnishing,
            Plan plan,
            Blocks blocks,
            List<Unit> units,
            MentionReader mentions) {
        this.lines = lines;
        this.plan = plan;
        this.texts = new Texts(lines, furnishing, plan, blocks);
        this.parts = new DocumentParts(texts, plan);
        this.targets = new String[plan.entries().size()];
        this.units = units;
        this.grouping = Grouping.of(units);
        this.heads = Heads.of(mentions.reads() ? units : List.of(), grouping, texts);
        this.scope = mentions.issue(heads.articleIds(), heads.attachedTitles());
    }

    /**
     * Makes the model.
     *
     * @param lines the lines
     * @param furnishing which of them are furniture
     * @param plan the contents
     * @param blocks the blocks
     * @param outline what each block is
     * @param mentions reads what the texts name
     * @return the issue, and what was found on the way
     */
    public static Assembled assemble(
            LineTable lines, Furnishing furnishing, Plan plan, Blocks blocks, Outline outline, MentionReader mentions) {
        Assembler assembler = new Assembler(lines, furnishing, plan, blocks, outline.units(), mentions);
        int colophon = assembler.colophonStart();
        for (int u = 0; u < colophon; u++) {
            assembler.unit(u);
        }
        assembler.closeSection();
        for (int u = colophon; u < outline.units().size(); u++) {
            assembler.colophon.add(assembler.note(outline.units().get(u)));
        }
        for (Doubt doubt : outline.doubts()) {
            assembler.findings.add(FindingCode.ROLE_IN_DOUBT.at(
                    Span.of(doubt.start(), doubt.end()), doubt.takenFor(), doubt.orElse()));
        }
        for (Unit unit : outline.units()) {
            int first = unit.firstLine();
            if (blocks.rule(first) == Rule.OPEN_FULL_LINE) {
                assembler.findings.add(FindingCode.PARTED_IN_DOUBT.at(Span.of(lines.start(first), lines.end(first))));
            }
        }
        LooseLines.find(outline.units(), lines, assembler.findings);
        return new Assembled(assembler.issue(furnishing), assembler.findings);
    }

    /** In a bulletin, lines about its making at the very end belong to the issue. */
    private int colophonStart() {
        int start = units.size();
        boolean bulletin = !units.isEmpty() && units.get(0).role().masthead();
        while (bulletin
                && start > 0
                && units.get(start - 1).role() == Role.NOTE
                && about(note(units.get(start - 1)).kind())) {
            start--;
        }
        return start;
    }

    private static boolean about(Note.Kind kind) {
        return kind == Note.Kind.EDITOR
                || kind == Note.Kind.PRINTED_BY
                || kind == Note.Kind.COPIED_TO
                || kind == Note.Kind.OTHER;
    }

    private Note note(Unit unit) {
        return Values.note(texts.part(unit.firstLine(), unit.lastLine(), unit.start(), unit.end()));
    }

    private void unit(int u) {
        Unit unit = units.get(u);
        switch (unit.role()) {
            case MASTHEAD_TITLE, MASTHEAD_PUBLISHER, MASTHEAD_DESIGNATION, MASTHEAD_DATE, MASTHEAD_OTHER ->
                masthead(unit);
            case SECTION -> section(unit);
            case TITLE -> {
                if (!unit.continues()) {
                    title(u);
                }
            }
            case ATTACHED_TITLE -> {
                if (grouping.alone(u)) {
                    labelledTitle(u);
                } else if (!unit.continues()) {
                    attachedTitle(u);
                }
            }
            default -> parts.part(unit, current(u));
        }
    }

    private void title(int u) {
        closeArticle();
        List<Unit> title = Heads.titleUnits(units, u);
        Text words = parts.title(title);
        Documents opened = open(u, words.value());
        int entryIndex = units.get(u).entry();
        if (entryIndex >= 0) {
            Entry entry = plan.entries().get(entryIndex);
            targets[entryIndex] = opened.id;
            opened.page = entry.page() < 0 ? null : Integer.valueOf(entry.page());
        }
        parts.title(units.get(u), words, opened);
    }

    /** A text that is an attachment of a document which is not there. */
    private void labelledTitle(int u) {
        List<Unit> title = Heads.titleUnits(units, u);
        Text words = parts.attachedTitle(title);
        parts.attachedTitle(title, words, open(u, words == null ? null : words.value()));
    }

    private void attachedTitle(int u) {
        Documents holder = article != null ? article : open(u, null);
        closeAttachment();
        List<Unit> title = Heads.titleUnits(units, u);
        String id = grouping.attachment(u);
        Text words = parts.attachedTitle(title);
        String value = words == null ? null : words.value();
        Reading reading = new Reading(holder.reading.scope().child(heads.own(u, id, value)), lines.signs());
        Documents opened = new Documents(id, reading, doubts);
        attachment = opened;
        parts.attachedTitle(title, words, opened);
    }

    private void masthead(Unit unit) {
        masthead = true;
        Text text = texts.part(unit.firstLine(), unit.lastLine(), unit.start(), unit.end());
        if (unit.role() == Role.MASTHEAD_TITLE && name == null) {
            name = text;
        } else if (unit.role() == Role.MASTHEAD_DESIGNATION && designation == null) {
            designation = Values.designation(text);
        } else if (unit.role() == Role.MASTHEAD_DATE && date == null) {
            date = Values.date(text);
        } else if (unit.role() == Role.MASTHEAD_PUBLISHER) {
            publisher(unit, text);
        } else {
            others.add(text);
        }
    }

    /** …研究室编　　　二〇二三年五月八日: the issue's date may end the line. */
    private void publisher(Unit unit, Text text) {
        String all = lines.text();
        int blank = unit.end();
        while (blank > unit.start() && !Chars.isBlank(all.charAt(blank - 1))) {
            blank--;
        }
        boolean dated = date == null
                && blank > unit.start()
                && unit.firstLine() == unit.lastLine()
                && HanDates.parse(all.substring(blank, unit.end())).isPresent();
        if (!dated) {
            publishers.add(text);
            return;
        }
        date = Values.date(texts.part(unit.firstLine(), unit.lastLine(), blank, unit.end()));
        while (Chars.isBlank(all.charAt(blank - 1))) {
            blank--;
        }
        publishers.add(texts.part(unit.firstLine(), unit.lastLine(), unit.start(), blank));
    }

    private void section(Unit unit) {
        closeSection();
        sectionHeading = texts.part(unit.firstLine(), unit.lastLine(), unit.start(), unit.end());
        sectionLevel = Math.max(1, unit.depth());
        if (unit.entry() >= 0) {
            pendingSections.add(unit.entry());
        }
    }

    private Documents open(int u, @Nullable String title) {
        String id = grouping.article(u);
        Documents opened =
                new Documents(id, new Reading(scope.document(heads.own(u, id, title)), lines.signs()), doubts);
        article = opened;
        for (int entry : pendingSections) {
            targets[entry] = opened.id;
        }
        pendingSections.clear();
        return opened;
    }

    /** The document that takes the next unit; text before any title opens an article without one. */
    private Documents current(int u) {
        if (attachment != null) {
            return attachment;
        }
        return article != null ? article : open(u, null);
    }

    private void closeAttachment() {
        if (attachment != null && article != null) {
            Attachment done = attachment.attachment(texts);
            leads |= attachment.reading.scope().leadsToClauses();
            attachment.reading.findings(findings);
            article.attachments.add(done);
            attachment = null;
        }
    }

    private void closeArticle() {
        closeAttachment();
        if (article != null) {
            articles.add(article.article(texts));
            leads |= article.reading.scope().leadsToClauses();
            article.reading.findings(findings);
            article = null;
        }
    }

    private void closeSection() {
        closeArticle();
        if (sectionHeading != null || !articles.isEmpty()) {
            String words = sectionHeading == null ? null : parts.sectionName(sectionHeading.value());
            sections.add(new Section(sectionHeading, words, sectionLevel, articles));
        }
        articles = new ArrayList<>();
        sectionHeading = null;
    }

    private Issue issue(Furnishing furnishing) {
        Contents contents = plan.present() ? contents(furnishing) : null;
        List<Furniture> furniture = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            Furniture.Kind kind = furnishing.kind(i);
            if (kind != null) {
                furniture.add(new Furniture(texts.line(i), kind));
            }
        }
        for (Text mark : texts.loose()) {
            furniture.add(new Furniture(mark, Furniture.Kind.MARKUP));
        }
        if (lines.marks().count() > 0) {
            furniture.sort(Comparator.comparingInt(one -> one.text().span().start()));
        }
        Masthead head = masthead ? new Masthead(name, publishers, designation, date, others) : null;
        List<PageValue> values = PageValues.read(lines, furnishing, head, sections);
        List<Section> whole = values.isEmpty() ? sections : PageFacts.add(sections, values);
        return new Issue(head, contents, leads ? ClauseLinks.lead(whole) : whole, colophon, furniture, values);
    }

    private Contents contents(Furnishing furnishing) {
        Text heading = plan.heading() < 0 ? null : heading(furnishing);
        Reading reading = new Reading(scope.document(new Own("contents", null, null, false)), lines.signs());
        List<ContentsEntry> entries = new ArrayList<>();
        for (int k = 0; k < plan.entries().size(); k++) {
            Entry entry = plan.entries().get(k);
            entries.add(new ContentsEntry(
                    entry.part()
                            ? ContentsEntry.Kind.PART
                            : entry.section() ? ContentsEntry.Kind.SECTION : ContentsEntry.Kind.ARTICLE,
                    entryText(entry, furnishing, reading),
                    entry.page() < 0 ? null : Integer.valueOf(entry.page()),
                    entry.pageStart() < 0 ? null : pageSpan(entry),
                    targets[k],
                    entry.match()));
        }
        return new Contents(heading, entries);
    }

    /** The heading, whose letters may stand on lines of their own. */
    private Text heading(Furnishing furnishing) {
        TextBuilder text = texts.builder();
        for (int i = plan.heading(); i <= plan.headingLast(); i++) {
            if (!furnishing.has(i)) {
                text.add(lines.start(i), lines.end(i), text.isEmpty() ? Join.FIRST : Join.TITLE_LINE, false);
            }
        }
        return text.build();
    }

    private Span pageSpan(Entry entry) {
        texts.whole(entry.pageStart(), entry.pageEnd());
        return Span.of(entry.pageStart(), entry.pageEnd());
    }

    private Text entryText(Entry entry, Furnishing furnishing, Reading reading) {
        int end = entry.end();
        while (end > entry.start() && Chars.isBlank(lines.text().charAt(end - 1))) {
            end--;
        }
        TextBuilder text = texts.builder();
        for (int i = entry.firstLine(); i <= entry.lastLine(); i++) {
            int from = Math.max(entry.start(), lines.start(i));
            int to = Math.min(end, lines.end(i));
            if (!furnishing.has(i) && from < to) {
                text.add(from, to, text.isEmpty() ? Join.FIRST : Join.TITLE_LINE, false);
            }
        }
        return reading.words(text.build());
    }
}
