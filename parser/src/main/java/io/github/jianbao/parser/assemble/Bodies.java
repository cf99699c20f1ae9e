package io.github.jianbao.parser.assemble;

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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nests the blocks of one body: clauses by depth, a turn up to the next turn or heading, rows of a table. */
final class Bodies {

    /** A sentence this short can be a heading, in characters. */
    private static final int LONGEST_HEADING = 12;

    private final List<Block> root = new ArrayList<>();
    private final Deque<OpenClause> clauses = new ArrayDeque<>();
    private @Nullable OpenSpeech speech;
    private List<Table.Row> rows = new ArrayList<>();
    private List<Text> cells = new ArrayList<>();
    private @Nullable Text label;
    private boolean asked;

    private record OpenClause(Marker marker, @Nullable Text heading, List<Block> body) {}

    /** A turn stands inside as many open clauses as its base says. */
    private record OpenSpeech(Speaker speaker, SpeechRole role, int base, List<Block> body) {}

    void paragraph(Text text) {
        closeTable();
        OpenClause item = clauses.peek();
        boolean spoken = speech != null && clauses.size() <= speech.base();
        if (!spoken && item != null && item.marker().style() == NumberStyle.HAN_BRACKETED && parentIsArticle()) {
            closeClauses(clauses.size() - 1);
        }
        innermost().add(new Paragraph(text));
    }

    /** In a law a paragraph after the items belongs to the article (款). */
    private boolean parentIsArticle() {
        var open = clauses.iterator();
        open.next();
        return open.hasNext() && open.next().marker().style() == NumberStyle.ARTICLE;
    }

    void unread(Text text) {
        closeTable();
        innermost().add(new Unread(text));
    }

    void clause(Marker marker, @Nullable Text heading, @Nullable Text first, int depth) {
        closeTable();
        if (speech != null && depth <= speech.base()) {
            closeSpeech();
        }
        closeClauses(Math.min(depth - 1, clauses.size()));
        List<Block> body = new ArrayList<>(2);
        if (first != null) {
            body.add(new Paragraph(first));
        }
        clauses.push(new OpenClause(marker, heading, body));
    }

    void label(Text text) {
        closeTable();
        closeSpeech();
        label = text;
    }

    void heading(Text text) {
        closeTable();
        closeSpeech();
        closeClauses(0);
        root.add(new Heading(label, text));
        label = null;
    }

    /** Under a clause that asks (一、为什么…？ 答：…) the turn stands inside it. */
    void speech(Speaker speaker, boolean asks, @Nullable Text first) {
        closeTable();
        closeSpeech();
        boolean answers = asked || speaker.name().equals("答") || speaker.name().equals("回答");
        SpeechRole role = asks ? SpeechRole.QUESTION : answers ? SpeechRole.ANSWER : SpeechRole.STATEMENT;
        asked |= asks;
        List<Block> body = new ArrayList<>();
        if (first != null) {
            body.add(new Paragraph(first));
        }
        speech = new OpenSpeech(speaker, role, clauses.size(), body);
    }

    void cell(Text text, boolean continuesRow) {
        if (!continuesRow) {
            closeRow();
        }
        cells.add(text);
    }

    /** Closes everything and hands the blocks over. */
    List<Block> close() {
        closeTable();
        closeSpeech();
        closeClauses(0);
        return root;
    }

    private List<Block> innermost() {
        if (speech != null && clauses.size() <= speech.base()) {
            return speech.body();
        }
        OpenClause open = clauses.peek();
        return open != null ? open.body() : root;
    }

    private void closeClauses(int keep) {
        while (clauses.size() > keep) {
            OpenClause done = clauses.pop();
            innermost().add(clause(done));
        }
    }

    /** A short sentence alone over further clauses is their heading: （二）基本原则。 */
    private static Clause clause(OpenClause done) {
        List<Block> body = done.body();
        boolean titled =
                done.marker().style() == NumberStyle.HAN || done.marker().style() == NumberStyle.HAN_BRACKETED;
        boolean over = titled && done.heading() == null && body.size() > 1 && body.get(1) instanceof Clause;
        if (over
                && body.get(0) instanceof Paragraph first
                && isHeading(first.text().value())) {
            return new Clause(done.marker(), first.text(), body.subList(1, body.size()));
        }
        return new Clause(done.marker(), done.heading(), body);
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
        innermost().add(new Speech(done.speaker(), done.role(), done.body()));
    }

    private void closeRow() {
        if (!cells.isEmpty()) {
            rows.add(new Table.Row(cells));
            cells = new ArrayList<>();
        }
    }

    private void closeTable() {
        closeRow();
        if (!rows.isEmpty()) {
            innermost().add(new Table(rows));
            rows = new ArrayList<>();
        }
    }
}
