package io.github.jianbao.parser;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Entry;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.outline.Outline;
import io.github.jianbao.parser.outline.Unit;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.rule.Rule;
import io.github.jianbao.parser.table.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects the rules behind all lines of a text. */
final class Reasons {

    /** What a masthead has once: a second one is another line of it. */
    private static final Set<Role> MASTHEAD =
            Set.of(Role.MASTHEAD_TITLE, Role.MASTHEAD_DESIGNATION, Role.MASTHEAD_DATE);

    private final LineTable lines;
    private final Furnishing furnishing;
    private final Plan plan;
    private final Blocks blocks;
    private final List<Reason> reasons = new ArrayList<>();
    /** What the masthead has not had so far. */
    private final Set<Role> once = EnumSet.copyOf(MASTHEAD);

    private Reasons(LineTable lines, Furnishing furnishing, Plan plan, Blocks blocks) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.plan = plan;
        this.blocks = blocks;
    }

    static List<Reason> of(LineTable lines, Furnishing furnishing, Plan plan, Blocks blocks, Outline outline) {
        Reasons reasons = new Reasons(lines, furnishing, plan, blocks);
        reasons.marks();
        reasons.pages();
        reasons.contents();
        for (Unit unit : outline.units()) {
            reasons.unit(unit);
        }
        reasons.reasons.sort(Comparator.comparing(Reason::span));
        return List.copyOf(reasons.reasons);
    }

    private void pages() {
        for (int i = 0; i < lines.count(); i++) {
            Furniture.Kind kind = furnishing.kind(i);
            if (kind != null) {
                add(i, Role.FURNITURE, false, rule(kind), Rule.NONE);
            }
        }
    }

    /** Lines of which nothing is left without the marks of their carrier: they are no lines of the table. */
    private void marks() {
        String source = lines.source();
        LineMap map = LineMap.of(source);
        int i = 0;
        for (int line = 0; line < map.count(); line++) {
            int start = map.start(line);
            int end = map.end(line);
            boolean words = i < lines.count() && lines.start(i) < end;
            while (i < lines.count() && lines.start(i) < end) {
                i++;
            }
            while (start < end && Chars.isBlank(source.charAt(start))) {
                start++;
            }
            while (end > start && Chars.isBlank(source.charAt(end - 1))) {
                end--;
            }
            if (!words && start < end) {
                add(Span.of(start, end), Role.FURNITURE, false, Rule.PAGE_MARK, Rule.NONE);
            }
        }
    }

    private static Rule rule(Furniture.Kind kind) {
        return switch (kind) {
            case PAGE_NUMBER -> Rule.PAGE_NUMBER;
            case RUNNING_HEAD -> Rule.PAGE_HEAD;
            case WEB -> Rule.PAGE_WEB;
            case MARKUP -> Rule.PAGE_MARK;
        };
    }

    private void contents() {
        if (!plan.present()) {
            return;
        }
        if (plan.heading() >= 0) {
            listed(plan.heading(), plan.headingLast(), Role.TOC_HEADING, Rule.CONTENTS_HEADING);
        }
        for (Entry entry : plan.entries()) {
            Role role = entry.section() ? Role.TOC_SECTION : Role.TOC_ENTRY;
            listed(entry.firstLine(), entry.lastLine(), role, Rule.CONTENTS_ENTRY);
        }
    }

    private void listed(int first, int last, Role role, Rule rule) {
        for (int i = first; i <= last; i++) {
            if (!furnishing.has(i)) {
                add(i, role, i > first, rule, Rule.NONE);
            }
        }
    }

    private void unit(Unit unit) {
        int last = Math.min(unit.lastLine(), lines.count() - 1);
        int first = unit.firstLine();
        boolean again = !once.contains(unit.role()) && MASTHEAD.contains(unit.role());
        once.remove(unit.role());
        Role role = again ? Role.MASTHEAD_OTHER : unit.role();
        if (lines.start(first) < unit.start() && lines.end(first) <= unit.start()) {
            first++;
        }
        for (int i = first; i <= last && lines.start(i) < unit.end(); i++) {
            if (furnishing.has(i) || plan.holds(i)) {
                continue;
            }
            Grid table = unit.table();
            boolean name = table != null && (lines.end(i) <= unit.bodyStart() || names(table, i));
            boolean further = i > first && (table == null || name || lines.start(i) > unit.bodyStart());
            boolean continues =
                    further ? table == null || name || !opensRow(table, i) : unit.continues() && role != Role.NOTE;
            Rule rule = further && !blocks.rule(i).opens() ? blocks.rule(i) : unit.rule();
            add(i, name ? Role.HEADING : role, continues, rule, blocks.rule(i));
        }
    }

    /** Whether a line holds the first piece of a name that stands inside the table. */
    private boolean names(Grid table, int i) {
        return table.captions() > 0
                && table.captionStart(0) < lines.end(i)
                && table.captionEnd(table.captions() - 1) > lines.start(i);
    }

    /** Whether a row starts on a line, its mark included. */
    private boolean opensRow(Grid table, int i) {
        int from = i == 0 ? 0 : lines.end(i - 1);
        int low = 0;
        int high = table.rows();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = place(table, middle) < from;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low < table.rows() && place(table, low) < lines.end(i);
    }

    private static int place(Grid table, int row) {
        return table.place(table.firstCell(row));
    }

    private void add(int i, Role role, boolean continues, Rule rule, Rule join) {
        add(Span.of(lines.start(i), lines.end(i)), role, continues, rule, join);
    }

    private void add(Span span, Role role, boolean continues, Rule rule, Rule join) {
        reasons.add(new Reason(span, role, continues, rule.id(), rule.basis(), join == Rule.NONE ? "" : join.id()));
    }
}
