package io.github.jianbao.model.tasks;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the body of one document and closes a task at every duty: a remark (（责任单位：…）) takes what stands in front of it,
 * running text the sentence that names the bodies. In a plan a sentence with a deadline that no duty takes is a task too.
 */
final class TaskCollector {

    /** 其中，: a word and its comma. */
    private static final int SHORT_WORD = 3;

    private final Article article;
    private final Document document;
    private final boolean plan;
    private final IdentityHashMap<Clause, Clauses.Located> places;
    private final @Nullable SourceText source;
    private final List<Task> into;

    private final Deque<Clause> open = new ArrayDeque<>();
    private @Nullable Clause clause;

    /** The sentences since the last task. */
    private final List<TaskPart> parts = new ArrayList<>();

    /** A duty that says nothing but who, and whose task stands behind it. */
    private @Nullable ResponsibleBodies waiting;

    private @Nullable Text waitingIn;

    /** The bodies of the lines of labels that were read last, while more of them may follow. */
    private @Nullable List<ResponsibleBody> labelled;

    private int labelledAt;

    TaskCollector(
            Article article,
            Document document,
            IdentityHashMap<Clause, Clauses.Located> places,
            @Nullable SourceText source,
            List<Task> into) {
        this.article = article;
        this.document = document;
        this.plan = TaskTable.isPlan(article) || TaskTable.isPlan(document);
        this.places = places;
        this.source = source;
        this.into = into;
    }

    /** The whole body. */
    void collect() {
        collect(document.body());
        flush();
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Clause inner) {
                Clause outer = clause;
                enter(inner);
                open.push(inner);
                if (inner.heading() != null) {
                    heading(inner.heading());
                }
                collect(inner.body());
                open.pop();
                enter(outer);
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph.text());
            } else if (block instanceof Heading heading) {
                if (TaskPart.isLabelled(heading.text())) {
                    paragraph(heading.text());
                } else {
                    flush();
                }
            } else if (block instanceof Speech speech) {
                collect(speech.body());
            } else if (block instanceof Table table) {
                flush();
                TaskRows.of(table).forEach(this::row);
            }
        }
    }

    private void enter(@Nullable Clause next) {
        flush();
        clause = next;
    }

    /** What waits is closed; of the sentences that no duty took those with a deadline are tasks of a plan. */
    private void flush() {
        if (labelled != null) {
            List<ResponsibleBody> bodies = labelled;
            labelled = null;
            add(List.copyOf(parts), bodies, labelledAt);
            parts.clear();
        }
        if (waiting != null && waitingIn != null) {
            close(waitingIn, waiting);
        }
        if (plan) {
            for (TaskPart part : parts) {
                if (!part.deadlines().isEmpty()) {
                    add(List.of(part), List.of(), part.offset());
                }
            }
        }
        parts.clear();
    }

    /** A heading is no part of the task's words, but may hold all of the clause: its duty too. */
    private void heading(Text heading) {
        if (heading.mentions(ResponsibleBodies.class).findAny().isPresent()) {
            read(heading);
        }
    }

    /** Lines of labels, 牵头单位：…, 配合单位：…, 完成时限：…, are of one task; outside of clauses a paragraph stands by itself. */
    private void paragraph(Text text) {
        boolean labels = TaskPart.isLabelled(text);
        if (labelled != null && labels) {
            text.mentions(ResponsibleBodies.class).forEach(duty -> labelled.addAll(duty.bodies()));
            parts.add(TaskPart.deadlines(text, 0, text.value().length()));
            return;
        }
        if (labelled != null || (clause == null && !labels)) {
            flush();
        }
        Optional<ResponsibleBodies> first =
                text.mentions(ResponsibleBodies.class).findFirst();
        if (labels && TaskOwner.of(open) == clause && first.isPresent()) {
            labelled = new ArrayList<>();
            labelledAt = text.toSource(first.get().start());
            paragraph(text);
        } else {
            read(text);
        }
    }

    private void read(Text text) {
        String value = text.value();
        List<ResponsibleBodies> duties = text.mentions(ResponsibleBodies.class).toList();
        int from = 0;
        int noted = 0;
        for (int i = 0; i < duties.size(); i++) {
            ResponsibleBodies duty = duties.get(i);
            if (duty.start() < from) {
                continue;
            }
            int next = i + 1 < duties.size() ? duties.get(i + 1).start() : value.length();
            if (TaskPart.isAlone(value, duty) && TaskOwner.of(open) != clause) {
                whole(TaskOwner.of(open), text, duty);
                from = duty.end();
            } else if (TaskPart.isNote(value, duty)) {
                take(text, from, duty.start());
                if (parts.isEmpty()) {
                    // 各部门要抓好落实。（市财政局负责）: the remark is on what the sentence told others, too
                    take(text, noted, duty.start());
                }
                dates(text, duty);
                close(text, duty);
                from = duty.end();
                noted = from;
            } else {
                from = running(text, from, duty, next);
            }
        }
        take(text, from, value.length());
    }

    /** A duty of running text; returns the offset after its sentence, or the part of it up to the next duty. */
    private int running(Text text, int from, ResponsibleBodies duty, int next) {
        String value = text.value();
        int start = TaskPart.startOfSentence(value, from, duty.start());
        int sentence = TaskPart.endOfSentence(value, duty.end());
        int end = next < sentence ? startOfClause(value, duty.end(), next) : sentence;
        take(text, from, start);
        boolean bare = TaskPart.isBare(value, start, end, duty) && !helps(duty);
        if (!bare) {
            flush();
        }
        boolean nothing = parts.isEmpty();
        take(text, start, end);
        if (bare && nothing) {
            waiting = duty;
            waitingIn = text;
        } else {
            close(text, duty);
        }
        return end;
    }

    /** 有关部门配合。: helps with what was said before, and nothing behind it is its task. */
    private static boolean helps(ResponsibleBodies duty) {
        return duty.bodies().stream().allMatch(body -> body.role() == ResponsibleBody.Role.COOPERATING);
    }

    /**
     * Behind the comma in front of the next duty of a sentence, or of its first word: 渡口由甲局管理，|其中，渡船由乙局管理; the duty itself
     * where there is none.
     */
    private static int startOfClause(String value, int from, int duty) {
        int start = afterComma(value, from, duty);
        int word = start > from ? afterComma(value, from, start - 1) : start;
        return word < start - 1 && start - word <= SHORT_WORD ? word : start;
    }

    private static int afterComma(String value, int from, int offset) {
        for (int at = offset; at > from; at--) {
            char c = value.charAt(at - 1);
            if (c == '，' || c == ',') {
                return at;
            }
        }
        return offset;
    }

    /** A duty of a clause that is divided further: all of the clause is its task. */
    private void whole(@Nullable Clause owner, Text text, ResponsibleBodies duty) {
        Clause inner = clause;
        parts.clear();
        clause = owner;
        if (owner != null) {
            gather(owner.body());
        }
        dates(text, duty);
        close(text, duty);
        clause = inner;
    }

    private void gather(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Clause inner) {
                parts.add(TaskPart.words(inner.marker().text()));
                if (inner.heading() != null) {
                    take(inner.heading(), 0, inner.heading().value().length());
                }
                gather(inner.body());
            } else if (block instanceof Paragraph paragraph
                    && paragraph
                            .text()
                            .mentions(ResponsibleBodies.class)
                            .findAny()
                            .isEmpty()) {
                take(paragraph.text(), 0, paragraph.text().value().length());
            }
        }
    }

    /** Adds the sentences of a stretch of text. */
    private void take(Text text, int from, int to) {
        TaskPart.split(text, from, to, parts);
    }

    /** The deadlines that a remark states beside its bodies. */
    private void dates(Text text, ResponsibleBodies duty) {
        TaskPart dates = TaskPart.deadlines(text, duty.start(), duty.end());
        if (!dates.deadlines().isEmpty()) {
            parts.add(dates);
        }
    }

    private void close(Text text, ResponsibleBodies duty) {
        waiting = null;
        waitingIn = null;
        add(List.copyOf(parts), duty.bodies(), text.toSource(duty.start()));
        parts.clear();
    }

    private void row(TaskRows.Row row) {
        add(List.of(row.part()), row.bodies(), row.part().offset());
    }

    private void add(List<TaskPart> of, List<ResponsibleBody> bodies, int offset) {
        Optional<Clauses.Located> place = Optional.ofNullable(clause).map(places::get);
        Text title = document.title();
        TaskPart whole = TaskPart.join(of);
        into.add(new Task(
                article.id(),
                document.id(),
                title == null ? null : title.value(),
                place.map(located -> located.address().toString()).orElse(null),
                clause == null || clause.heading() == null ? null : clause.headingText(),
                whole.words(),
                bodies,
                whole.deadlines(),
                whole.due(),
                whole.targets(),
                offset,
                source == null ? null : source.position(offset).line(),
                article.page()));
    }
}
