import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.Definition;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Duration;
import io.github.jianbao.model.LocatedMention;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Obligation;
import io.github.jianbao.model.Point;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.Sanction;
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Validity;
import io.github.jianbao.model.tasks.Task;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws mentions to be checked by hand: {@code java -cp jianbao.jar scripts/Draw.java SEED N FILE…} prints N of each kind that the
 * FILEs have (all, where there are fewer), of each file in turn, the same for the same seed: file, offset, kind, words, value and the words around,
 * separated by tabs. What stands in the same words around it counts once. {@code SEED} 0 prints them in the order of the text, for
 * counting what was missed.
 */
public final class Draw {

    private static final int AROUND = 60;
    private static final int LONGEST = 200;

    private record Row(String kind, String file, int offset, String words, String value, String around) {
        String line() {
            return String.join("\t", file, String.valueOf(offset), kind, clean(words), clean(value), clean(around));
        }
    }

    private Draw() {}

    public static void main(String[] args) throws IOException {
        long seed = Long.parseLong(args[0]);
        int most = Integer.parseInt(args[1]);
        Map<String, List<Row>> found = new TreeMap<>();
        for (int i = 2; i < args.length; i++) {
            Path file = Path.of(args[i]);
            for (Row row : rows(file.getFileName().toString(), SourceText.of(Files.readString(file)))) {
                found.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row);
            }
        }
        found.forEach((kind, rows) -> {
            List<Row> drawn = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            rows.stream().filter(row -> seed == 0 || seen.add(row.words() + row.around())).forEach(drawn::add);
            System.err.println(kind + "\t" + rows.size() + "\tdifferent " + drawn.size());
            List<Row> ordered = seed == 0 ? drawn : byTurns(drawn, new Random(seed));
            ordered.stream().limit(most).forEach(row -> System.out.println(row.line()));
        });
    }

    /** One row of each file in turn, so that no long text fills the draw. */
    private static List<Row> byTurns(List<Row> rows, Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        Map<String, List<Row>> left = new LinkedHashMap<>();
        shuffled.forEach(row -> left.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row));
        List<Row> turns = new ArrayList<>();
        for (int turn = 0; turns.size() < rows.size(); turn++) {
            for (List<Row> of : left.values()) {
                if (turn < of.size()) {
                    turns.add(of.get(turn));
                }
            }
        }
        return turns;
    }

    private static List<Row> rows(String file, SourceText source) {
        List<Row> rows = new ArrayList<>();
        var issue = BulletinParser.create().parse(source).issue();
        for (LocatedMention<Mention> located : issue.located(Mention.class)) {
            Mention mention = located.mention();
            String kind = mention.getClass().getSimpleName();
            rows.add(new Row(
                    kind, file, located.span().start(), located.written(), value(located.text(), mention), around(located)));
        }
        for (Article article : issue.articles()) {
            document(file, article, rows);
        }
        for (Task task : TaskTable.of(issue, source)) {
            rows.add(new Row("Task", file, task.offset(), task.text(), value(task), task.clause() + " " + task.heading()));
        }
        return rows;
    }

    private static void document(String file, Article document, List<Row> rows) {
        Text title = document.title();
        String own = title == null ? "" : title.value();
        int offset = title == null || title.segments().isEmpty() ? 0 : title.segments().get(0).start();
        for (Relation relation : document.relations()) {
            rows.add(new Row("relation " + relation.kind(), file, offset, relation.title(), "" + relation.target(), own));
        }
        Validity validity = document.validity();
        if (validity != null) {
            rows.add(new Row("validity", file, offset, own, validity.toString(), ""));
        }
    }

    private static String around(LocatedMention<Mention> located) {
        String text = located.text().value();
        int start = located.mention().start();
        int end = Math.min(located.mention().end(), start + LONGEST);
        return text.substring(Math.max(0, start - AROUND), start) + "【" + text.substring(start, end) + "】"
                + text.substring(end, Math.min(text.length(), end + AROUND / 2));
    }

    private static String value(Text text, Mention mention) {
        if (mention instanceof Obligation m) {
            return m.modality() + of(" who ", text, m.subject()) + of(" what ", text, m.act()) + of(" when ", text, m.condition());
        } else if (mention instanceof Sanction m) {
            return m.measures() + of(" by ", text, m.authority()) + " " + m.fines() + " breaks "
                    + m.violated().stream().map(Draw::place).collect(Collectors.joining(", ")) + of(" when ", text, m.condition());
        } else if (mention instanceof Definition m) {
            return of("", text, m.term()) + of(" = ", text, m.meaning());
        } else if (mention instanceof Duration m) {
            return m.amount() + " " + m.unit() + " " + m.side() + of(" from ", text, m.from());
        } else if (mention instanceof ProvisionReference m) {
            return place(m);
        } else if (mention instanceof DocumentReference m) {
            return m.resolved() + " -> " + m.target() + " no " + m.number();
        } else if (mention instanceof CitedNumber m) {
            return m.authority() + " " + m.year() + " " + m.serial() + " " + m.kind();
        } else if (mention instanceof Abbreviation m) {
            return m.name() + " for " + m.standsFor();
        } else if (mention instanceof DateMention m) {
            return m.kind() + " " + m.date() + " " + m.part() + " until " + m.until() + " resolved " + m.resolved() + " "
                    + m.evidence() + " every " + m.every();
        } else if (mention instanceof ResponsibleBodies m) {
            return m.bodies().stream()
                    .map(body -> body.role() + " " + body.name())
                    .collect(Collectors.joining(", "));
        } else if (mention instanceof TargetQuantity m) {
            return m.low() + ".." + m.high() + " " + m.unit() + " " + m.bound() + " by " + m.by();
        } else if (mention instanceof Point m) {
            return m.ordinal() + " lead " + text.value().substring(m.start(), m.leadEnd());
        }
        throw new IllegalStateException(mention.toString());
    }

    private static String value(Task task) {
        return task.bodies().stream().map(body -> body.role() + " " + body.name()).collect(Collectors.joining(", "))
                + " by " + task.deadlines() + " aims " + task.targets();
    }

    private static String place(ProvisionReference m) {
        return steps(m.steps()) + (m.through().isEmpty() ? "" : " to " + steps(m.through())) + " of " + m.document()
                + " -> " + m.target();
    }

    private static String steps(List<ProvisionReference.Step> steps) {
        return steps.stream()
                .map(s -> s.level() + (s.base() == ProvisionReference.Base.START ? " " : " " + s.base() + " ") + s.ordinal()
                        + (s.branch() == 0 ? "" : "-" + s.branch()))
                .collect(Collectors.joining(", "));
    }

    private static String of(String before, Text text, Span span) {
        return span == null ? "" : before + "[" + text.value().substring(span.start(), span.end()) + "]";
    }

    private static String clean(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
