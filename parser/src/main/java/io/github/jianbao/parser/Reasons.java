package io.github.jianbao.parser;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the rules behind all lines of a text. */
final class Reasons {

    private final LineTable lines;
    private final Furnishing furnishing;
    private final Plan plan;
    private final Blocks blocks;
    private final List<Reason> reasons = new ArrayList<>();

    private Reasons(LineTable lines, Furnishing furnishing, Plan plan, Blocks blocks) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.plan = plan;
        this.blocks = blocks;
    }

    static List<Reason> of(LineTable lines, Furnishing furnishing, Plan plan, Blocks blocks, Outline outline) {
        Reasons reasons = new Reasons(lines, furnishing, plan, blocks);
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
                add(i, i, Role.FURNITURE, false, rule(kind));
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
            add(plan.heading(), plan.headingLast(), Role.TOC_HEADING, false, Rule.CONTENTS_HEADING);
        }
        for (Entry entry : plan.entries()) {
            Role role = entry.section() ? Role.TOC_SECTION : Role.TOC_ENTRY;
            add(entry.firstLine(), entry.lastLine(), role, false, Rule.CONTENTS_ENTRY);
        }
    }

    private void unit(Unit unit) {
        int last = Math.min(unit.lastLine(), lines.count() - 1);
        int first = unit.firstLine();
        if (lines.start(first) < unit.start() && lines.end(first) <= unit.start()) {
            first++;
        }
        for (int i = first; i <= last && lines.start(i) < unit.end(); i++) {
            if (furnishing.has(i) || plan.holds(i)) {
                continue;
            }
            boolean further = i > first;
            Rule rule = further && !blocks.rule(i).opens() ? blocks.rule(i) : unit.rule();
            add(i, i, unit.role(), further || unit.continues(), rule);
        }
    }

    private void add(int first, int last, Role role, boolean continues, Rule rule) {
        Span span = Span.of(lines.start(first), lines.end(last));
        reasons.add(new Reason(span, role, continues, rule.id(), rule.basis()));
    }
}
