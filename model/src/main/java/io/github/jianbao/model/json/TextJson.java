package io.github.jianbao.model.json;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Point;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.json.Fields.Name;

/** Texts with what they name. */
final class TextJson {

    private final Fields fields;

    TextJson(Fields fields) {
        this.fields = fields;
    }

    void text(Text text) {
        fields.open()
                .put(Name.VALUE, text.value())
                .list(Name.SEGMENTS, text.segments(), this::segment)
                .list(Name.MENTIONS, text.mentions(), this::mention)
                .close();
    }

    /** A cell has what a text has, so that readers of earlier versions find it. */
    void cell(Table.Cell cell) {
        fields.open()
                .put(Name.VALUE, cell.value())
                .list(Name.SEGMENTS, cell.segments(), this::segment)
                .list(Name.MENTIONS, cell.mentions(), this::mention)
                .put(Name.SPAN, cell.span(), this::span)
                .put(Name.COLUMNS, cell.columns())
                .put(Name.ROWS, cell.rows())
                .close();
    }

    void span(Span span) {
        fields.open().put(Name.START, span.start()).put(Name.END, span.end()).close();
    }

    void date(HanDate date) {
        fields.open()
                .put(Name.YEAR, date.year())
                .put(Name.MONTH, date.month())
                .put(Name.DAY, date.day())
                .close();
    }

    private void segment(Segment segment) {
        fields.open()
                .put(Name.START, segment.start())
                .put(Name.END, segment.end())
                .put(Name.JOIN, segment.join())
                .put(Name.SPACED, segment.spaced())
                .close();
    }

    private void mention(Mention mention) {
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
                    .put(Name.SERIAL, number.serial());
        } else if (mention instanceof Abbreviation abbreviation) {
            open("abbreviation", mention)
                    .put(Name.NAME, abbreviation.name())
                    .put(Name.STANDS_FOR, abbreviation.standsFor());
        } else if (mention instanceof ProvisionReference reference) {
            open("provision", mention)
                    .put(Name.DOCUMENT, reference.document())
                    .list(Name.STEPS, reference.steps(), this::step)
                    .list(Name.THROUGH, reference.through(), this::step);
        } else if (mention instanceof DateMention date) {
            open("date", mention)
                    .put(Name.KIND, date.kind())
                    .put(Name.DATE, date.date(), this::date)
                    .put(Name.PART, date.part())
                    .put(Name.UNTIL, date.until(), this::date)
                    .put(Name.RESOLVED, date.resolved(), this::date)
                    .put(Name.EVIDENCE, date.evidence());
        } else if (mention instanceof ResponsibleBodies bodies) {
            open("bodies", mention).list(Name.BODIES, bodies.bodies(), this::body);
        } else if (mention instanceof TargetQuantity target) {
            open("target", mention)
                    .put(Name.LOW, target.low())
                    .put(Name.HIGH, target.high())
                    .put(Name.UNIT, target.unit())
                    .put(Name.BOUND, target.bound())
                    .put(Name.BY, target.by(), this::date);
        } else if (mention instanceof Point point) {
            open("point", mention).put(Name.ORDINAL, point.ordinal()).put(Name.LEAD_END, point.leadEnd());
        }
        fields.close();
    }

    private Fields open(String type, Mention mention) {
        return fields.open(type).put(Name.START, mention.start()).put(Name.END, mention.end());
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
}
