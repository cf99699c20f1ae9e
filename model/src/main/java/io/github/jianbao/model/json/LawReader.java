package io.github.jianbao.model.json;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Definition;
import io.github.jianbao.model.Duration;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Obligation;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.Sanction;
import io.github.jianbao.model.json.Fields.Name;
import java.util.List;

/** Reads time limits, duties and what follows from them. */
final class LawReader {

    private final Values json;
    private final MentionReader mentions;

    LawReader(Values json, MentionReader mentions) {
        this.json = json;
        this.mentions = mentions;
    }

    Mention duration() {
        int start = 0;
        int end = 0;
        int amount = 0;
        Duration.Unit unit = null;
        Duration.Side side = null;
        Span from = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case AMOUNT -> amount = json.integer();
                case UNIT -> unit = json.oneOfOrNull(Duration.Unit.class);
                case SIDE -> side = json.oneOfOrNull(Duration.Side.class);
                case FROM -> from = json.orNull(mentions::span);
                default -> json.skip();
            }
        }
        return new Duration(
                start,
                end,
                amount,
                json.required(unit, "a duration", Name.UNIT),
                json.required(side, "a duration", Name.SIDE),
                from);
    }

    Mention obligation() {
        int start = 0;
        int end = 0;
        Obligation.Modality modality = null;
        Span subject = null;
        Span act = null;
        Span condition = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case MODALITY -> modality = json.oneOfOrNull(Obligation.Modality.class);
                case SUBJECT -> subject = json.orNull(mentions::span);
                case ACT -> act = json.orNull(mentions::span);
                case CONDITION -> condition = json.orNull(mentions::span);
                default -> json.skip();
            }
        }
        return new Obligation(
                start,
                end,
                json.required(modality, "an obligation", Name.MODALITY),
                subject,
                json.required(act, "an obligation", Name.ACT),
                condition);
    }

    Mention sanction() {
        int start = 0;
        int end = 0;
        List<ProvisionReference> violated = List.of();
        Span condition = null;
        Span authority = null;
        List<Sanction.Measure> measures = List.of();
        List<Sanction.Fine> fines = List.of();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case VIOLATED -> violated = json.list(mentions::provision);
                case CONDITION -> condition = json.orNull(mentions::span);
                case AUTHORITY -> authority = json.orNull(mentions::span);
                case MEASURES -> measures = json.list(() -> json.oneOf(Sanction.Measure.class));
                case FINES -> fines = json.list(this::fine);
                default -> json.skip();
            }
        }
        return new Sanction(start, end, violated, condition, authority, measures, fines);
    }

    private Sanction.Fine fine() {
        Double low = null;
        Double high = null;
        Sanction.Fine.Unit unit = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case LOW -> low = json.numberOrNull();
                case HIGH -> high = json.numberOrNull();
                case UNIT -> unit = json.oneOfOrNull(Sanction.Fine.Unit.class);
                default -> json.skip();
            }
        }
        return new Sanction.Fine(low, high, json.required(unit, "a fine", Name.UNIT));
    }

    Mention definition() {
        int start = 0;
        int end = 0;
        Span term = null;
        Span meaning = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case TERM -> term = json.orNull(mentions::span);
                case MEANING -> meaning = json.orNull(mentions::span);
                default -> json.skip();
            }
        }
        return new Definition(
                start,
                end,
                json.required(term, "a definition", Name.TERM),
                json.required(meaning, "a definition", Name.MEANING));
    }
}
