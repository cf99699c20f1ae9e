package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speaker;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.SpeechRole;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import io.github.jianbao.parser.line.Speakers;
import io.github.jianbao.parser.table.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nests the blocks of one body: clauses by depth, a turn up to the next turn or heading. */
final class Bodies {

    /** A sentence this short can be a heading, in characters. */
    private static final int LONGEST_HEADING = 12;

    /** Blocks of all that is open, the innermost last; what closes takes its own from the end. */
    private final ArrayList<Block> blocks = new ArrayList<>();

    private final ArrayList<OpenClause> clauses = new ArrayList<>();
    private final Doubts doubts;
    private @Nullable OpenSpeech speech;
    private @Nullable Text label;
    private boolean asked;

    /** A clause whose body starts at an index of the blocks. */
    private record OpenClause(Marker marker, @Nullable Text heading, int body) {}

    /** A turn stands inside as many open clauses as its base says. */
    private record OpenSpeech(Speaker speaker, SpeechRole role, int base, int body) {}

    Bodies(Doubts doubts) {
        this.doubts = doubts;
        doubts.begin();
    }

    /** In a law a paragraph after the items belongs to the article (款). */
    void paragraph(Text text) {
        boolean spoken = speech != null && clauses.size() <= speech.base();
        if (!spoken && isOpen(1, NumberStyle.HAN_BRACKETED) && isOpen(2, NumberStyle.ARTICLE)) {
            closeClauses(clauses.size() - 1);
        }
        add(text);
        if (text.value().endsWith("：") || text.value().endsWith(":")) {
            doubts.lists(clauses.size() + (speech == null ? 0 : 1));
        }
    }

    private void add(@Nullable Text text) {
        if (text != null) {
            doubts.text(text);
            blocks.add(new Paragraph(text));
        }
    }

    /** Whether a clause is open that has a style: 1 is the innermost, 2 the one around it. */
    private boolean isOpen(int fromInside, NumberStyle style) {
        int at = clauses.size() - fromInside;
        return at >= 0 && clauses.get(at).marker().style() == style;
    }

    void unread(Text text) {
        doubts.unread(text);
        blocks.add(new Unread(text));
    }

    void clause(Marker marker, @Nullable Text heading, @Nullable Text first, int depth) {
        if (speech != null && depth <= speech.base()) {
            closeSpeech();
        }
        closeClauses(Math.min(depth - 1, clauses.size()));
        doubts.clause(marker, clauses.size() + (speech == null ? 0 : 1));
        doubts.text(heading);
        clauses.add(new OpenClause(marker, heading, blocks.size()));
        add(first);
    }

    void label(Text text) {
        closeSpeech();
        doubts.text(text);
        label = text;
    }

    /** A heading stands inside this many clauses: those that the next one is a sibling of stay open around it. */
    void heading(Text text, int open) {
        closeSpeech();
        closeClauses(Math.min(open, clauses.size()));
        doubts.text(text);
        blocks.add(new Heading(label, text));
        label = null;
    }

    /** Under a clause that asks (一、为什么…？ 答：…) the turn stands inside it. */
    void speech(Speaker speaker, boolean asks, @Nullable Text first) {
        closeSpeech();
        boolean answers = asked || Speakers.answers(speaker.name());
        SpeechRole role = asks ? SpeechRole.QUESTION : answers ? SpeechRole.ANSWER : SpeechRole.STATEMENT;
        asked |= asks;
        doubts.speech(clauses.size());
        doubts.text(speaker.text());
        speech = new OpenSpeech(speaker, role, clauses.size(), blocks.size());
        add(first);
    }

    void table(Table table, Grid grid, Span span) {
        doubts.table(grid, span);
        blocks.add(table);
    }

    /** Closes everything and hands the blocks over. */
    List<Block> close() {
        closeSpeech();
        closeClauses(0);
        alike(0);
        return take(0);
    }

    /** The blocks from an index on, which are open no more. */
    private List<Block> take(int from) {
        switch (blocks.size() - from) {
            case 0:
                return List.of();
            case 1:
                return List.of(blocks.remove(from));
            default:
                Block[] taken = new Block[blocks.size() - from];
                for (int k = taken.length - 1; k >= 0; k--) {
                    taken[k] = blocks.remove(from + k);
                }
                return List.of(taken);
        }
    }

    private void closeClauses(int keep) {
        while (clauses.size() > keep) {
            blocks.add(clause(clauses.remove(clauses.size() - 1)));
        }
    }

    /** A short sentence alone over further clauses is their heading: （二）基本原则。 */
    private Clause clause(OpenClause done) {
        alike(done.body());
        NumberStyle style = done.marker().style();
        Clause clause = new Clause(done.marker(), done.heading(), take(done.body()));
        return style == NumberStyle.FORMAL || style == NumberStyle.HAN || style == NumberStyle.HAN_BRACKETED
                ? headed(clause)
                : clause;
    }

    /** Below the articles it is one under any number where a sibling has a heading: 1.登记范围。…, 2.登记内容。 */
    private void alike(int from) {
        NumberStyle headed = null;
        for (int at = from; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Clause clause && clause.heading() != null) {
                headed = clause.marker().style();
            }
        }
        for (int at = from; headed != null && headed.compareTo(NumberStyle.ARTICLE) > 0 && at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Clause clause && clause.marker().style() == headed) {
                blocks.set(at, headed(clause));
            }
        }
    }

    /** The clause with its first sentence as heading, where that can be one. */
    private static Clause headed(Clause clause) {
        List<Block> body = clause.body();
        if (clause.heading() == null
                && body.size() > 1
                && body.get(1) instanceof Clause
                && body.get(0) instanceof Paragraph first
                && isHeading(first.text().value())) {
            return new Clause(clause.marker(), first.text(), body.subList(1, body.size()));
        }
        return clause;
    }

    private static boolean isHeading(String words) {
        return words.length() <= LONGEST_HEADING && words.endsWith("。");
    }

    private void closeSpeech() {
        OpenSpeech done = speech;
        if (done == null) {
            return;
        }
        closeClauses(done.base());
        speech = null;
        alike(done.body());
        blocks.add(new Speech(done.speaker(), done.role(), take(done.body())));
    }
}
