package io.github.jianbao.model.json;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.Definition;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Duration;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Obligation;
import io.github.jianbao.model.Point;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.Sanction;
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.json.Fields.Name;
import java.util.function.Consumer;

/** What texts name. */
final class MentionJson {

    /** Writers that many properties share: one function each, which is less work at the first write than one a property. */
    final Consumer<Span> span = this::span;

    final Consumer<HanDate> date = this::date;

    private final Fields fields;

    MentionJson(Fields fields) {
        this.fields = fields;
    }

    void mention(Mention mention) {
        if (mention instanceof DocumentReference reference) {
            open("document", mention)
                    .put(Name.TITLE, reference.title())
                    .put(Name.RESOLVED, reference.resolved())
                    .put(Name.TARGET, reference.target())
                    .put(Name.NUMBER, reference.number());
        } else if (mention instanceof CitedNumber number) {
            open("number", mention)
                    .put(Name.AUTHORITY, number.authority())
                    .put(Name.YEAR, number.year())
                    .put(Name.SERIAL, number.serial())
                    .put(Name.KIND, number.kind())
                    .put(Name.PART, number.part());
        } else if (mention instanceof Abbreviation abbreviation) {
            open("abbreviation", mention)
                    .put(Name.NAME, abbreviation.name())
                    .put(Name.STANDS_FOR, abbreviation.standsFor());
        } else if (mention instanceof ProvisionReference reference) {
            provision(reference);
            return;
        } else if (mention instanceof DateMention date) {
            date(date);
        } else if (mention instanceof ResponsibleBodies bodies) {
            open("bodies", mention).list(Name.BODIES, bodies.bodies(), this::body);
        } else if (mention instanceof TargetQuantity target) {
            open("target", mention)
                    .put(Name.LOW, target.low())
                    .put(Name.HIGH, target.high())
                    .put(Name.UNIT, target.unit())
                    .put(Name.BOUND, target.bound())
                    .put(Name.BY, target.by(), date);
        } else if (mention instanceof Point point) {
            open("point", mention).put(Name.ORDINAL, point.ordinal()).put(Name.LEAD_END, point.leadEnd());
        } else {
            law(mention);
        }
        fields.close();
    }

    /** Time limits, duties and what follows from them. */
    private void law(Mention mention) {
        if (mention instanceof Duration duration) {
            open("duration", mention)
                    .put(Name.AMOUNT, duration.amount())
                    .put(Name.UNIT, duration.unit())
                    .put(Name.SIDE, duration.side())
                    .put(Name.FROM, duration.from(), span);
        } else if (mention instanceof Obligation obligation) {
            open("obligation", mention)
                    .put(Name.MODALITY, obligation.modality())
                    .put(Name.SUBJECT, obligation.subject(), span)
                    .put(Name.ACT, obligation.act(), span)
                    .put(Name.CONDITION, obligation.condition(), span);
        } else if (mention instanceof Sanction sanction) {
            open("sanction", mention)
                    .list(Name.VIOLATED, sanction.violated(), this::provision)
                    .put(Name.CONDITION, sanction.condition(), span)
                    .put(Name.AUTHORITY, sanction.authority(), span)
                    .strings(
                            Name.MEASURES,
                            sanction.measures().stream().map(Enum::name).toList())
                    .list(Name.FINES, sanction.fines(), this::fine);
        } else if (mention instanceof Definition definition) {
            open("definition", mention)
                    .put(Name.TERM, definition.term(), span)
                    .put(Name.MEANING, definition.meaning(), span);
        }
    }

    private Fields open(String type, Mention mention) {
        return fields.open(type).put(Name.START, mention.start()).put(Name.END, mention.end());
    }

    private void span(Span span) {
        fields.open().put(Name.START, span.start()).put(Name.END, span.end()).close();
    }

    private void date(HanDate date) {
        fields.open()
                .put(Name.YEAR, date.year())
                .put(Name.MONTH, date.month())
                .put(Name.DAY, date.day())
                .close();
    }

    private void date(DateMention mention) {
        open("date", mention)
                .put(Name.KIND, mention.kind())
                .put(Name.DATE, mention.date(), date)
                .put(Name.PART, mention.part())
                .put(Name.UNTIL, mention.until(), date)
                .put(Name.RESOLVED, mention.resolved(), date)
                .put(Name.EVIDENCE, mention.evidence())
                .put(Name.EVERY, mention.every(), this::recurrence);
    }

    private void recurrence(DateMention.Recurrence recurrence) {
        fields.open()
                .put(Name.CYCLE, recurrence.cycle())
                .put(Name.MONTH, recurrence.month())
                .put(Name.DAY, recurrence.day())
                .close();
    }

    private void provision(ProvisionReference reference) {
        open("provision", reference)
                .put(Name.DOCUMENT, reference.document())
                .list(Name.STEPS, reference.steps(), this::step)
                .list(Name.THROUGH, reference.through(), this::step)
                .put(Name.TARGET, reference.target())
                .close();
    }

    private void step(ProvisionReference.Step step) {
        fields.open()
                .put(Name.LEVEL, step.level())
                .put(Name.BASE, step.base())
                .put(Name.ORDINAL, step.ordinal())
                .put(Name.BRANCH, step.branch())
                .close();
    }

    private void body(ResponsibleBody body) {
        fields.open()
                .put(Name.WRITTEN, body.written())
                .put(Name.RESOLVED, body.resolved())
                .put(Name.ROLE, body.role())
                .close();
    }

    private void fine(Sanction.Fine fine) {
        fields.open()
                .put(Name.LOW, fine.low())
                .put(Name.HIGH, fine.high())
                .put(Name.UNIT, fine.unit())
                .close();
    }
}
