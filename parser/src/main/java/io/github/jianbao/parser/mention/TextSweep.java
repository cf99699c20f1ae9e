package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Ahead;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.line.Signs;
import java.util.List;

/** One pass over the signs of a text. Used again for every text of a document. */
final class TextSweep {

    private final DocumentScope scope;
    private final Triggers triggers;
    private final boolean provisionsOn;
    private final boolean targetsOn;
    private final boolean pointsOn;
    private final boolean bodiesOn;
    private final boolean durationsOn;
    private final boolean definitionsOn;
    private final boolean repealsOn;
    private final Collected out = new Collected();
    private final Brackets brackets = new Brackets();
    private final TitleMarks marks;
    private final NumberReader numbers;
    private final CodeReader codes;
    private final TargetReader targets;
    private final DateFinder dates;
    private final ProvisionReader provisions;
    private final ShortNameReader shortNames;
    private final DutyReader duties;
    private final RunningDuties running;
    private final PointReader points;
    private final DurationReader durations;
    private final ObligationReader obligations;
    private final SanctionReader sanctions;
    private final DefinitionReader definitions;
    private final Ahead stops = new Ahead("。");

    TextSweep(DocumentScope scope, Triggers triggers) {
        this.scope = scope;
        this.triggers = triggers;
        this.provisionsOn = scope.reads(MentionKind.PROVISIONS) || scope.reads(MentionKind.SANCTIONS);
        this.targetsOn = scope.reads(MentionKind.TARGETS);
        this.pointsOn = scope.reads(MentionKind.POINTS);
        this.bodiesOn = scope.reads(MentionKind.BODIES);
        this.durationsOn = scope.reads(MentionKind.DURATIONS);
        this.definitionsOn = scope.reads(MentionKind.DEFINITIONS);
        this.repealsOn = scope.reads(MentionKind.RELATIONS) || scope.reads(MentionKind.VALIDITY);
        this.marks = new TitleMarks(scope, out);
        this.numbers = new NumberReader(scope, out, marks, brackets);
        this.codes = new CodeReader(out);
        this.targets = new TargetReader(out);
        this.running = new RunningDuties(out, scope.articles(), scope.binding());
        this.dates = new DateFinder(scope, out, marks, targets, bodiesOn ? running : null, brackets);
        this.provisions = new ProvisionReader(scope, out, marks, brackets);
        this.shortNames = new ShortNameReader(scope, out, marks, brackets);
        this.duties = new DutyReader(out);
        this.points = new PointReader(out);
        this.durations = new DurationReader(out);
        this.obligations = new ObligationReader(out, scope.reads(MentionKind.OBLIGATIONS));
        this.sanctions = new SanctionReader(out, provisions, scope.reads(MentionKind.SANCTIONS));
        this.definitions = new DefinitionReader(out);
    }

    List<Mention> read(Text text, Signs signs, boolean prose, boolean seriesFollows) {
        points.text(prose, seriesFollows);
        String value = text.value();
        boolean begun = scope.relationsSoFar().text(value, prose);
        if (begun) {
            begin();
        }
        int seen = 0;
        int start = 0;
        Segments segments = Segments.of(text.segments());
        for (int k = 0; k < segments.size(); k++) {
            start += segments.spaced(k) ? 1 : 0;
            int from = segments.start(k);
            int to = segments.end(k);
            int shift = start - from;
            for (int sign = signs.from(from); sign < signs.count() && signs.offset(sign) < to; sign++) {
                int i = signs.offset(sign) + shift;
                byte trigger = triggers.at(value, i);
                if (trigger != 0) {
                    if (!begun) {
                        begin();
                        begun = true;
                    }
                    between(value, seen, i, prose);
                    at(value, i, trigger, prose);
                    seen = i + 1;
                }
            }
            start += to - from;
        }
        if (!begun) {
            return List.of();
        }
        between(value, seen, value.length(), prose);
        return end(value, prose);
    }

    /** Full stops, and what a document says of its grounds, matter only where the sentence left something open. */
    private void between(String text, int from, int to, boolean prose) {
        int at = from;
        while (at < to && isOpen()) {
            int stop = Math.min(to, stops.from(text, at));
            if (prose && repealsOn) {
                scope.relationsSoFar().grounds(text, at, stop);
            }
            if (stop < to) {
                stop(text, stop);
            }
            at = stop + 1;
        }
    }

    private void begin() {
        stops.beginText();
        out.clear();
        brackets.clear();
        marks.begin();
        dates.begin();
        targets.begin();
        provisions.begin();
        points.begin();
        duties.begin();
        running.begin();
        durations.begin();
        obligations.begin();
        sanctions.begin();
        scope.relationsSoFar().beginText();
    }

    /** Whether the sentence left something open. */
    private boolean isOpen() {
        return marks.isOpen() || targets.isOpen() || scope.relationsSoFar().isOpen();
    }

    private void at(String text, int i, byte trigger, boolean prose) {
        switch (trigger) {
            case Triggers.MARK -> marks.at(text, i);
            case Triggers.BRACKET -> bracket(text, i);
            case Triggers.NUMBER -> numbers.at(text, i);
            case Triggers.CODE -> codes.at(text, i);
            case Triggers.YEAR -> dates.year(text, i);
            case Triggers.MONTH -> dates.month(text, i);
            case Triggers.QUARTER -> dates.quarter(text, i);
            case Triggers.FIGURES -> dates.figures(text, i);
            case Triggers.ORDINAL -> ordinal(text, i, prose);
            case Triggers.HERE -> provisions.here(text, i, prose);
            case Triggers.BACKWARD -> backward(text, i, prose);
            case Triggers.SHORT_NAME -> shortNames.at(text, i);
            case Triggers.LATELY -> dates.lately(text, i);
            case Triggers.AIM -> targets.aim(text, i);
            case Triggers.LABEL -> duties.label(text, i);
            case Triggers.WITHIN -> durations.within(text, i);
            default -> {
                if (prose) {
                    inProse(text, i, trigger);
                }
            }
        }
    }

    /** What only running text says. */
    private void inProse(String text, int i, byte trigger) {
        switch (trigger) {
            case Triggers.POINT -> points.word(text, i);
            case Triggers.THAT_IS -> thatIs(text, i);
            case Triggers.REPEAL -> scope.relationsSoFar().repeal(text, i);
            case Triggers.ISSUE -> scope.relationsSoFar().issue(text, i);
            case Triggers.PUBLISH -> scope.relationsSoFar().publish(text, i);
            case Triggers.FROM -> scope.validitySoFar().from(text, i);
            case Triggers.MODAL -> modal(text, i);
            case Triggers.SHORT_MODAL -> shortModal(text, i);
            case Triggers.SANCTION, Triggers.PENALTY -> sanctions.measure(i);
            default -> duty(text, i);
        }
    }

    private void thatIs(String text, int i) {
        if (pointsOn) {
            points.thatIs(text, i);
        }
        if (definitionsOn) {
            definitions.at(text, i);
        }
    }

    private void modal(String text, int i) {
        if (Scan.at(text, i + 1) != '再') {
            if (scope.rules() && !marks.isOpen()) {
                obligations.modal(i);
            }
        } else if (repealsOn) {
            scope.relationsSoFar().repeal(text, i);
        }
    }

    /** 应当, 可以, or 应, 须, 可 alone. */
    private void shortModal(String text, int i) {
        if (scope.rules() && !marks.isOpen() && Modals.length(text, i) > 0) {
            obligations.modal(i);
        }
    }

    private void duty(String text, int i) {
        if (text.startsWith("责令", i)) {
            sanctions.measure(i);
        } else if (bodiesOn) {
            duties.sign(i);
            if (brackets.innermost() < 0) {
                running.at(text, i);
            }
        }
    }

    private void ordinal(String text, int i, boolean prose) {
        if (provisionsOn) {
            provisions.ordinal(text, i, prose);
        }
        if (pointsOn && prose) {
            points.ordinal(text, i);
        }
    }

    private void backward(String text, int i, boolean prose) {
        if (provisionsOn) {
            provisions.relative(text, i, prose);
        }
        if (durationsOn) {
            durations.before(text, i);
        }
    }

    private void bracket(String text, int i) {
        char c = text.charAt(i);
        if (c == '（' || c == '(') {
            brackets.open(i);
            return;
        }
        int open = brackets.close(i);
        if (open >= 0 && bodiesOn) {
            duties.bracket(text, open, i);
        }
    }

    private void stop(String text, int i) {
        marks.stop(i);
        if (targetsOn) {
            targets.sentence(text, i);
        }
        scope.relationsSoFar().stop();
    }

    private List<Mention> end(String text, boolean prose) {
        marks.end(text);
        if (targetsOn) {
            targets.sentence(text, text.length());
        }
        if (!prose) {
            scope.titleLine(text, marks.outermost());
        }
        if (pointsOn && prose) {
            points.end(text);
        }
        if (provisionsOn && prose) {
            provisions.end(text);
        }
        obligations.end(text);
        if (scope.rules()) {
            sanctions.end(text);
        }
        scope.relationsSoFar().end(text, marks.outermost());
        return out.toList();
    }
}
