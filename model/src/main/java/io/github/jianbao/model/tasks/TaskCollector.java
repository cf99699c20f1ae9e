package io.github.jianbao.model.tasks;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the body of one document and closes a task at every duty. */
final class TaskCollector {

    private static final String CLAUSE_ENDS = "。；;";
    private static final String MARKS = "，。；：、！？）,;";

    private final Article article;
    private final Document document;
    private final IdentityHashMap<Clause, Clauses.Located> places;
    private final @Nullable SourceText source;
    private final List<Task> into;

    private final Deque<Clause> open = new ArrayDeque<>();
    private @Nullable Clause clause;
    private final StringBuilder words = new StringBuilder();
    private final List<String> deadlines = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private @Nullable HanDate due;

    TaskCollector(
            Article article,
            Document document,
            IdentityHashMap<Clause, Clauses.Located> places,
            @Nullable SourceText source,
            List<Task> into) {
        this.article = article;
        this.document = document;
        this.places = places;
        this.source = source;
        this.into = into;
    }

    void collect(List<Block> blocks) {
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
                read(paragraph.text());
            } else if (block instanceof Heading) {
                clear();
            } else if (block instanceof Speech speech) {
                collect(speech.body());
            }
        }
    }

    private void enter(@Nullable Clause next) {
        clause = next;
        clear();
    }

    private void clear() {
        words.setLength(0);
        deadlines.clear();
        targets.clear();
        due = null;
    }

    /** A heading is no part of the task's words, but may hold all of the clause: its duty too. */
    private void heading(Text heading) {
        if (heading.mentions(ResponsibleBodies.class).findAny().isPresent()) {
            read(heading);
        }
    }

    private void read(Text text) {
        String value = text.value();
        List<ResponsibleBodies> duties = text.mentions(ResponsibleBodies.class).toList();
        int from = 0;
        for (int i = 0; i < duties.size(); i++) {
            ResponsibleBodies duty = duties.get(i);
            if (duty.start() >= from && isAlone(value, duty) && TaskOwner.of(open) != clause) {
                whole(TaskOwner.of(open), text, duty);
                from = duty.end();
            } else if (duty.start() >= from) {
                int next = i + 1 < duties.size() ? duties.get(i + 1).start() : value.length();
                int end = isNote(value, duty) ? duty.start() : Math.min(next, endOfClause(value, duty.end()));
                take(text, from, end);
                dates(text, end, duty.end());
                close(text, duty);
                from = Math.max(end, duty.end());
            }
        }
        take(text, from, value.length());
    }

    /** Whether a text is a duty and nothing else. */
    private static boolean isAlone(String value, ResponsibleBodies duty) {
        return value.substring(0, duty.start()).isBlank()
                && value.substring(duty.end()).replace("。", "").isBlank();
    }

    /** A duty of a clause that is divided further: all of the clause is its task. */
    private void whole(@Nullable Clause owner, Text text, ResponsibleBodies duty) {
        Clause inner = clause;
        enter(owner);
        if (owner != null) {
            gather(owner.body());
        }
        dates(text, duty.start(), duty.end());
        close(text, duty);
        enter(inner);
    }

    private void gather(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Clause inner) {
                words.append(inner.marker().text());
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

    /** Whether the bodies stand in brackets or behind a label; otherwise the sentence that names them says what is to be done. */
    private static boolean isNote(String value, ResponsibleBodies duty) {
        String written = value.substring(duty.start(), duty.end());
        boolean bracket = written.startsWith("（") || written.startsWith("(");
        return bracket || written.indexOf('：') > 0 || written.indexOf(':') > 0;
    }

    /** After the full stop or semicolon that ends a clause. */
    private static int endOfClause(String value, int from) {
        int at = from;
        while (at < value.length() && CLAUSE_ENDS.indexOf(value.charAt(at)) < 0) {
            at++;
        }
        return Math.min(at + 1, value.length());
    }

    /** Adds a stretch of text to the task that is open. */
    private void take(Text text, int from, int to) {
        words.append(text.value().substring(from, to).strip());
        dates(text, from, to);
        for (Mention mention : text.mentions()) {
            if (mention instanceof TargetQuantity && mention.start() >= from && mention.end() <= to) {
                targets.add(withNoun(text.value(), mention.start(), mention.end(), to));
            }
        }
    }

    private void dates(Text text, int from, int to) {
        for (Mention mention : text.mentions()) {
            if (mention instanceof DateMention date
                    && date.kind() == DateMention.Kind.DEADLINE
                    && date.start() >= from
                    && date.end() <= to) {
                deadlines.add(text.value().substring(date.start(), date.end()));
                due = later(due, date.best());
            }
        }
    }

    private static @Nullable HanDate later(@Nullable HanDate a, @Nullable HanDate b) {
        if (b == null || b.year() == null) {
            return a;
        }
        return a == null || a.toString().compareTo(b.toString()) < 0 ? b : a;
    }

    /** 20 个以上垂直领域行业模型: the quantity with the words up to the next mark. */
    private static String withNoun(String value, int start, int end, int to) {
        int at = end;
        while (at < to && MARKS.indexOf(value.charAt(at)) < 0) {
            at++;
        }
        return value.substring(start, at);
    }

    private void close(Text text, ResponsibleBodies duty) {
        Optional<Clauses.Located> place = Optional.ofNullable(clause).map(places::get);
        int offset = text.toSource(duty.start());
        Text title = document.title();
        into.add(new Task(
                article.id(),
                document.id(),
                title == null ? null : title.value(),
                place.map(located -> located.address().toString()).orElse(null),
                clause == null || clause.heading() == null ? null : clause.headingText(),
                words.toString(),
                duty.bodies(),
                deadlines,
                due,
                targets,
                offset,
                source == null ? null : Integer.valueOf(source.position(offset).line()),
                article.page()));
        clear();
    }
}
