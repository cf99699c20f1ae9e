package io.github.jianbao.parser.mention;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Validity;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Signs;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document while its texts are read in order: an article or an attachment. It remembers what earlier texts defined. For
 * one thread.
 */
public final class DocumentScope {

    private static final int MOST_FINDINGS = 100;

    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);

    private static final Words RULES = Lexicon.words(Use.RULE_KINDS);

    private final EnumSet<MentionKind> kinds;
    private final Triggers triggers;
    private final Triggers plainTriggers;
    private final TitleIndex titles;
    private final ShortNames names;
    private final Own own;
    private final boolean rules;
    private final boolean binding;
    private final @Nullable String amended;
    private final Relations relations;
    private final ValidityReader validity;
    private final ArrayList<MentionFinding> findings = new ArrayList<>();
    /** Made for the first text that is read. */
    private @Nullable TextSweep sweep;

    private int texts = -1;
    private int leftOut;
    private boolean leads;
    private boolean cell;
    private @Nullable MentionFinding namesFull;
    private @Nullable MentionFinding relationsFull;

    DocumentScope(
            EnumSet<MentionKind> kinds,
            Triggers triggers,
            Triggers plainTriggers,
            TitleIndex titles,
            Own own,
            @Nullable DocumentScope outer) {
        this.kinds = kinds;
        this.triggers = triggers;
        this.plainTriggers = plainTriggers;
        this.titles = titles;
        this.own = own;
        this.names = new ShortNames(outer == null ? null : outer.names);
        this.rules = own.articles() || (own.title() != null && setsRules(own.title()));
        this.amended = own.title() == null ? null : TitleRelations.amended(own.title());
        this.validity = new ValidityReader(own, rules, outer == null ? null : outer.validity);
        boolean kind = rules || own.title() == null || endsWithKind(own.title(), KINDS);
        this.binding = kind || (outer != null && outer.binding);
        this.relations = new Relations(titles, own, kind, validity, outer == null ? null : outer.relations);
    }

    /**
     * Whether a document sets rules, by the kind that its title ends in: 条例, 办法, 通告.
     *
     * @param title its title
     * @return false for news, reports and speeches
     */
    public static boolean setsRules(String title) {
        return endsWithKind(title, RULES);
    }

    /** Whether a title ends in one of some kinds of documents; a bracket behind it, （试行）, is passed over. */
    private static boolean endsWithKind(String title, Words kinds) {
        return kinds.before(title, Titles.withoutBracket(title)) > 0;
    }

    /**
     * Begins a document inside this one (附件): what was defined so far in this document is defined there too.
     *
     * @param child what is known of it
     * @return its scope, for the same thread
     */
    public DocumentScope child(Own child) {
        String title = child.title();
        if (title != null && reads(MentionKind.RELATIONS)) {
            relations.prints(child.id(), title);
        }
        return new DocumentScope(kinds, triggers, plainTriggers, titles, child, this);
    }

    /**
     * Reads the next text of the document: title first, then subtitle, headings, paragraphs, in reading order.
     *
     * @param value the reading text
     * @param prose whether it is running text; false for a title, a heading, a label, a source line
     * @return what it names, by rising start
     */
    public List<Mention> read(String value, boolean prose) {
        return read(new Text(value, Segments.of(0, value.length())), Signs.of(value), prose, false);
    }

    /**
     * Reads the next text of the document, of which more is known.
     *
     * @param text the reading text
     * @param signs where signs stand in what its segments were cut out of
     * @param prose whether it is running text
     * @param seriesFollows whether a later paragraph opens with 其次, so that 首先 here opens a series
     * @return what it names, by rising start
     */
    public List<Mention> read(Text text, Signs signs, boolean prose, boolean seriesFollows) {
        texts++;
        if (kinds.isEmpty()) {
            return List.of();
        }
        TextSweep reader = sweep;
        if (reader == null) {
            reader = new TextSweep(this, rules ? triggers : plainTriggers);
            sweep = reader;
        }
        List<Mention> mentions = reader.read(text, signs, prose, seriesFollows);
        if (namesFull == null && names.full()) {
            namesFull = full(FindingCode.NAMES_LEFT_OUT, ShortNames.MOST, text);
        }
        if (relationsFull == null && relations.full()) {
            relationsFull = full(FindingCode.RELATIONS_LEFT_OUT, Relations.MOST, text);
        }
        return mentions;
    }

    /**
     * Reads a cell of a table as the next text: a number that fills it is one that the table lists, not the document's own.
     *
     * @param text the reading text
     * @param signs where signs stand in what its segments were cut out of
     * @return what it names, by rising start
     */
    public List<Mention> readCell(Text text, Signs signs) {
        cell = true;
        List<Mention> mentions = read(text, signs, false, false);
        cell = false;
        return mentions;
    }

    private MentionFinding full(FindingCode code, int limit, Text text) {
        return new MentionFinding(
                texts, code.id(), code.severity(), 0, text.value().length(), List.of(Integer.toString(limit)));
    }

    /**
     * How the document stands to others, as far as its texts so far tell.
     *
     * @return a new list in order of discovery, without doubles
     */
    public List<Relation> relations() {
        return kinds.contains(MentionKind.RELATIONS) ? relations.list() : List.of();
    }

    /**
     * From when until when the document holds, as far as its texts so far tell.
     *
     * @return absent where they say nothing of it
     */
    public @Nullable Validity validity() {
        return kinds.contains(MentionKind.VALIDITY) ? validity.value() : null;
    }

    /**
     * Notes the line of the document's history (题注), which tells when it was passed and published.
     *
     * @param line its words
     */
    public void history(String line) {
        if (kinds.contains(MentionKind.VALIDITY)) {
            validity.history(line);
        }
    }

    /**
     * Whether any text named a place of a document of this issue: its target is the id of the document with a {@code #} behind it,
     * until somebody who knows the clauses finds the address.
     *
     * @return true where one did
     */
    public boolean leadsToClauses() {
        return leads;
    }

    /**
     * What is clearly damaged in the texts so far, in order; at most a hundred, and one that counts the rest. Behind them where
     * names or relations were left out.
     *
     * @return a new list
     */
    public List<MentionFinding> findings() {
        List<MentionFinding> all = new ArrayList<>(findings);
        if (leftOut > 0) {
            MentionFinding last = findings.get(MOST_FINDINGS - 1);
            all.add(MentionFinding.limit(last, MOST_FINDINGS, leftOut));
        }
        if (namesFull != null) {
            all.add(namesFull);
        }
        if (relationsFull != null) {
            all.add(relationsFull);
        }
        return all;
    }

    /**
     * How many findings there are so far.
     *
     * @return as many as {@link #findings} has, but for the one that counts the rest
     */
    public int noted() {
        return findings.size() + (namesFull == null ? 0 : 1) + (relationsFull == null ? 0 : 1);
    }

    boolean reads(MentionKind kind) {
        return kinds.contains(kind);
    }

    TitleIndex titles() {
        return titles;
    }

    ShortNames names() {
        return names;
    }

    String id() {
        return own.id();
    }

    @Nullable
    String title() {
        return own.title();
    }

    @Nullable
    HanDate date() {
        return own.date();
    }

    /** Whether it is divided into articles. */
    boolean articles() {
        return own.articles();
    }

    /** Whether the text is a cell of a table. */
    boolean inCell() {
        return cell;
    }

    /** Whether it sets rules, as laws do and notices may. */
    boolean rules() {
        return rules;
    }

    /** Whether it is of a kind that binds others: a notice, an opinion; news is not. */
    boolean binding() {
        return binding;
    }

    /** The title of the one document that this one amends, as its title says. */
    @Nullable
    String amended() {
        return amended;
    }

    /** Where a place of a document of this issue leads, until its clause is found. */
    String clauseOf(String document) {
        leads = true;
        return document + "#";
    }

    Relations relationsSoFar() {
        return relations;
    }

    ValidityReader validitySoFar() {
        return validity;
    }

    /** The title is the first text; a subtitle opens with a dash (——专家谈…). Other lines say nothing of the document itself. */
    void titleLine(String line, List<DocumentReference> outermost) {
        boolean dash = !line.isEmpty() && DateRange.isDash(line.charAt(0));
        if (dash || (own.title() != null && texts == 0)) {
            TitleRelations.read(line, outermost, relations);
        }
    }

    void found(String code, int start, int end, String... arguments) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new MentionFinding(texts, code, Severity.WARNING, start, end, List.of(arguments)));
        } else {
            leftOut++;
        }
    }

    @Override
    public String toString() {
        return own.id();
    }
}
