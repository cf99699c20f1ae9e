package io.github.jianbao.parser.block;

import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Furnishing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The layouts of a text, by region: a title that the contents name, the label of an attachment and another width of lines begin one. What
 * too few lines of a region tell, the whole text tells.
 */
final class Layouts {

    private final int[] firsts;
    private final Layout[] layouts;
    private int at;

    private Layouts(int[] firsts, Layout[] layouts) {
        this.firsts = firsts;
        this.layouts = layouts;
    }

    /** The layout at a line; lines are asked for in their order. */
    Layout at(int line) {
        while (at + 1 < firsts.length && firsts[at + 1] <= line) {
            at++;
        }
        return layouts[at];
    }

    /** Measures a text. */
    static Layouts measure(LineTable lines, Furnishing furnishing, Plan plan, int[] titles) {
        Widths widths = new Widths(lines);
        int[] open = new int[64];
        int count = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (!furnishing.has(i) && !furnishing.cell(i) && !plan.holds(i) && widths.take(i)) {
                open = count < open.length ? open : Arrays.copyOf(open, 2 * count);
                open[count++] = i;
            }
        }
        int[] columns = widths.columns();
        Column column = columns.length == 0 ? Column.NONE : new Column(columns);
        int misfits = 0;
        for (int k = 0; k < count; k++) {
            if (lines.tail(open[k]) != Tail.CLOSED && !column.near(lines.width(open[k]), Widths.PILE)) {
                open[misfits++] = open[k];
            }
        }
        List<Runs> runs = Runs.find(lines, furnishing, plan, open, misfits);
        if (columns.length == 0 && widths.within(runs)) {
            column = new Column(runs.get(0).width());
            runs = List.of();
        }
        if (column.wrapped() || !runs.isEmpty()) {
            return new Measuring(lines, furnishing, plan, titles, widths, column, runs).read();
        }
        boolean gapped = Unwrapped.gapped(lines, furnishing, plan);
        int width = Unwrapped.byIndents(lines, furnishing, plan);
        Layout layout = width > 0
                ? new Layout(
                        new Column(width),
                        new Layout.Indents(Layout.INDENT, 0, 0, 0),
                        gapped,
                        false,
                        false,
                        false,
                        0,
                        false)
                : new Layout(
                        Column.NONE, Unwrapped.indents(lines, furnishing, plan), gapped, false, false, false, 0, false);
        return new Layouts(new int[1], new Layout[] {layout});
    }

    /** What the lines of one region tell; null or -1 where they tell too little. */
    private record Told(
            int first,
            Column column,
            Layout.@Nullable Indents indents,
            @Nullable Boolean gapped,
            boolean steady,
            int lostIndent,
            boolean terse) {}

    /** One pass over the lines of a text that is wrapped, or has regions that are. */
    private static final class Measuring {

        private final LineTable lines;
        private final Furnishing furnishing;
        private final Plan plan;
        private final int[] titles;
        private final Widths widths;
        private final Column column;
        private final List<Runs> runs;
        private final Habits all;
        private final Habits here;
        private final List<Told> told = new ArrayList<>();

        Measuring(
                LineTable lines,
                Furnishing furnishing,
                Plan plan,
                int[] titles,
                Widths widths,
                Column column,
                List<Runs> runs) {
            this.lines = lines;
            this.furnishing = furnishing;
            this.plan = plan;
            this.titles = titles;
            this.widths = widths;
            this.column = column;
            this.runs = runs;
            Traits traits = new Traits(lines);
            this.all = new Habits(lines, traits);
            this.here = new Habits(lines, traits);
        }

        Layouts read() {
            int first = 0;
            int run = 0;
            Column now = column;
            for (int i = 0; i < lines.count(); i++) {
                while (run < runs.size() && runs.get(run).last() < i) {
                    run++;
                }
                Column next = run < runs.size() && runs.get(run).first() <= i ? own(now, runs.get(run)) : column;
                if (i > 0 && (next != now || begins(i))) {
                    close(first, now);
                    first = i;
                }
                now = next;
                int below = i + 1;
                if (now.wrapped()
                        && below < lines.count()
                        && !furnishing.has(i)
                        && !furnishing.has(below)
                        && !furnishing.cell(i)
                        && !furnishing.cell(below)
                        && !plan.holds(i)
                        && !plan.holds(below)) {
                    here.take(i, below, now);
                }
            }
            close(first, now);
            return resolve();
        }

        private Column own(Column now, Runs run) {
            return now != column && now.width() == run.width() ? now : new Column(run.width());
        }

        private boolean begins(int i) {
            return titles[i] != 0 && titles[i] != titles[i - 1] || lines.shape(i) == Shape.ATTACHMENT_LABEL;
        }

        private void close(int first, Column now) {
            told.add(new Told(
                    first,
                    now,
                    here.tellsIndents() ? here.indents() : null,
                    here.tellsGaps() ? here.gapped() : null,
                    here.steady(),
                    here.firstsAgree() ? here.lostIndent() : -1,
                    here.terse()));
            all.add(here);
            here.clear();
        }

        private Layouts resolve() {
            int[] firsts = new int[told.size()];
            Layout[] layouts = new Layout[firsts.length];
            boolean gapped = all.tellsGaps() ? all.gapped() : Unwrapped.gapped(lines, furnishing, plan);
            int lost = all.tellsFirsts() ? all.lostIndent() : widths.lostIndent();
            Layout.Indents indents = all.indents();
            boolean unwrapped = !column.wrapped() && Unwrapped.gapped(lines, furnishing, plan);
            Layout.Indents unwrappedIndents = Unwrapped.indents(lines, furnishing, plan);
            for (int k = 0; k < firsts.length; k++) {
                Told one = told.get(k);
                firsts[k] = one.first();
                layouts[k] = !one.column().wrapped()
                        ? new Layout(one.column(), unwrappedIndents, unwrapped, false, false, false, 0, false)
                        : new Layout(
                                one.column(),
                                one.indents() == null ? indents : one.indents(),
                                one.gapped() == null ? gapped : one.gapped(),
                                one.gapped() == null ? all.steady() : one.steady(),
                                all.atBlanks(),
                                all.firstsApart(),
                                one.lostIndent() < 0 ? lost : one.lostIndent(),
                                one.terse());
            }
            return new Layouts(firsts, layouts);
        }
    }
}
