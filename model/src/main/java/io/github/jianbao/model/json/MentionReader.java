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
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.json.Fields.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what texts name, the counterpart of {@link MentionJson}. */
final class MentionReader {

    private final Values json;
    private final LawReader law;

    MentionReader(Values json) {
        this.json = json;
        this.law = new LawReader(json, this);
    }

    /** A mention; null for a kind that a later minor version has added. */
    @Nullable
    Mention mention() {
        String kind = json.openKind();
        return switch (kind) {
            case "document" -> document();
            case "number" -> number();
            case "abbreviation" -> abbreviation();
            case "provision" -> provisionProperties();
            case "date" -> dateMention();
            case "bodies" -> bodies();
            case "target" -> target();
            case "point" -> point();
            case "duration" -> law.duration();
            case "obligation" -> law.obligation();
            case "sanction" -> law.sanction();
            case "definition" -> law.definition();
            default -> later();
        };
    }

    private @Nullable Mention later() {
        json.skip();
        return null;
    }

    Span span() {
        int start = 0;
        int end = 0;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                default -> json.skip();
            }
        }
        return Span.of(start, end);
    }

    HanDate date() {
        Integer year = null;
        Integer month = null;
        Integer day = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case YEAR -> year = json.integerOrNull();
                case MONTH -> month = json.integerOrNull();
                case DAY -> day = json.integerOrNull();
                default -> json.skip();
            }
        }
        return new HanDate(year, month, day);
    }

    private Mention document() {
        int start = 0;
        int end = 0;
        String title = null;
        String resolved = null;
        String target = null;
        String number = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case TITLE -> title = json.stringOrNull();
                case RESOLVED -> resolved = json.stringOrNull();
                case TARGET -> target = json.stringOrNull();
                case NUMBER -> number = json.stringOrNull();
                default -> json.skip();
            }
        }
        return new DocumentReference(
                start, end, json.required(title, "a document reference", Name.TITLE), resolved, target, number);
    }

    private Mention number() {
        int start = 0;
        int end = 0;
        String authority = null;
        Integer year = null;
        int serial = 0;
        CitedNumber.Kind kind = null;
        Integer part = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case AUTHORITY -> authority = json.stringOrNull();
                case YEAR -> year = json.integerOrNull();
                case SERIAL -> serial = json.integer();
                case KIND -> kind = json.oneOfOrNull(CitedNumber.Kind.class);
                case PART -> part = json.integerOrNull();
                default -> json.skip();
            }
        }
        return new CitedNumber(
                start,
                end,
                json.required(authority, "a cited number", Name.AUTHORITY),
                year,
                serial,
                kind == null ? CitedNumber.Kind.DOCUMENT : kind, // JSON of version 1.0 does not say
                part);
    }

    private Mention abbreviation() {
        int start = 0;
        int end = 0;
        String shortName = null;
        String standsFor = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case NAME -> shortName = json.stringOrNull();
                case STANDS_FOR -> standsFor = json.stringOrNull();
                default -> json.skip();
            }
        }
        return new Abbreviation(
                start,
                end,
                json.required(shortName, "an abbreviation", Name.NAME),
                json.required(standsFor, "an abbreviation", Name.STANDS_FOR));
    }

    /** A reference inside a sanction. */
    ProvisionReference provision() {
        json.open();
        return provisionProperties();
    }

    private ProvisionReference provisionProperties() {
        int start = 0;
        int end = 0;
        String document = null;
        List<ProvisionReference.Step> steps = List.of();
        List<ProvisionReference.Step> through = List.of();
        String target = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case DOCUMENT -> document = json.stringOrNull();
                case STEPS -> steps = json.list(this::step);
                case THROUGH -> through = json.list(this::step);
                case TARGET -> target = json.stringOrNull();
                default -> json.skip();
            }
        }
        return new ProvisionReference(start, end, document, steps, through, target);
    }

    private ProvisionReference.Step step() {
        ProvisionReference.Level level = null;
        ProvisionReference.Base base = null;
        int ordinal = 0;
        int branch = 0;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case LEVEL -> level = json.oneOfOrNull(ProvisionReference.Level.class);
                case BASE -> base = json.oneOfOrNull(ProvisionReference.Base.class);
                case ORDINAL -> ordinal = json.integer();
                case BRANCH -> branch = json.integer();
                default -> json.skip();
            }
        }
        return new ProvisionReference.Step(
                json.required(level, "a step", Name.LEVEL), json.required(base, "a step", Name.BASE), ordinal, branch);
    }

    private Mention dateMention() {
        int start = 0;
        int end = 0;
        DateMention.Kind kind = null;
        HanDate date = null;
        DateMention.Part part = null;
        HanDate until = null;
        HanDate resolved = null;
        DateMention.Evidence evidence = null;
        DateMention.Recurrence every = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case KIND -> kind = json.oneOfOrNull(DateMention.Kind.class);
                case DATE -> date = json.orNull(this::date);
                case PART -> part = json.oneOfOrNull(DateMention.Part.class);
                case UNTIL -> until = json.orNull(this::date);
                case RESOLVED -> resolved = json.orNull(this::date);
                case EVIDENCE -> evidence = json.oneOfOrNull(DateMention.Evidence.class);
                case EVERY -> every = json.orNull(this::recurrence);
                default -> json.skip();
            }
        }
        return new DateMention(
                start, end, json.required(kind, "a date", Name.KIND), date, part, until, resolved, evidence, every);
    }

    private DateMention.Recurrence recurrence() {
        DateMention.Cycle cycle = null;
        Integer month = null;
        Integer day = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case CYCLE -> cycle = json.oneOfOrNull(DateMention.Cycle.class);
                case MONTH -> month = json.integerOrNull();
                case DAY -> day = json.integerOrNull();
                default -> json.skip();
            }
        }
        return new DateMention.Recurrence(json.required(cycle, "a recurrence", Name.CYCLE), month, day);
    }

    private Mention bodies() {
        int start = 0;
        int end = 0;
        List<ResponsibleBody> bodies = List.of();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case BODIES -> bodies = json.list(this::body);
                default -> json.skip();
            }
        }
        return new ResponsibleBodies(start, end, bodies);
    }

    private ResponsibleBody body() {
        String written = null;
        String resolved = null;
        ResponsibleBody.Role role = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case WRITTEN -> written = json.stringOrNull();
                case RESOLVED -> resolved = json.stringOrNull();
                case ROLE -> role = json.oneOfOrNull(ResponsibleBody.Role.class);
                default -> json.skip();
            }
        }
        return new ResponsibleBody(
                json.required(written, "a body", Name.WRITTEN), resolved, json.required(role, "a body", Name.ROLE));
    }

    private Mention target() {
        int start = 0;
        int end = 0;
        double low = 0;
        Double high = null;
        String unit = null;
        TargetQuantity.Bound bound = null;
        HanDate by = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case LOW -> low = json.number();
                case HIGH -> high = json.numberOrNull();
                case UNIT -> unit = json.stringOrNull();
                case BOUND -> bound = json.oneOfOrNull(TargetQuantity.Bound.class);
                case BY -> by = json.orNull(this::date);
                default -> json.skip();
            }
        }
        return new TargetQuantity(
                start,
                end,
                low,
                high,
                json.required(unit, "a target", Name.UNIT),
                json.required(bound, "a target", Name.BOUND),
                by);
    }

    private Mention point() {
        int start = 0;
        int end = 0;
        int ordinal = 0;
        int leadEnd = 0;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case ORDINAL -> ordinal = json.integer();
                case LEAD_END -> leadEnd = json.integer();
                default -> json.skip();
            }
        }
        return new Point(start, end, ordinal, leadEnd);
    }
}
