package io.github.jianbao.parser.mention;

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
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.Sanction;
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mentions, relations and findings as lines that a person can read. */
final class Dump {

    private Dump() {}

    /** The kind, what it covers, and what it says; a run-in point shows where its lead ends. */
    static String line(String text, Mention mention) {
        String written = text.substring(mention.start(), mention.end());
        if (mention instanceof DocumentReference m) {
            return "document " + written + plus(" = ", m.resolved()) + plus(" -> ", m.target())
                    + plus(" no ", m.number());
        } else if (mention instanceof CitedNumber m) {
            String kind = m.kind() == CitedNumber.Kind.DOCUMENT ? "" : " " + m.kind() + plus(" part ", m.part());
            return "number " + written + " = " + m.authority() + " " + m.year() + " " + m.serial() + kind;
        } else if (mention instanceof Abbreviation m) {
            return "abbreviation " + written + " = " + m.name() + " for " + m.standsFor();
        } else if (mention instanceof ProvisionReference m) {
            String through = m.through().isEmpty() ? "" : " to " + steps(m.through());
            return "provision " + written + " = " + steps(m.steps()) + through + plus(" of ", m.document())
                    + plus(" -> ", m.target());
        } else if (mention instanceof DateMention m) {
            return "date " + written + " = " + date(m);
        } else if (mention instanceof ResponsibleBodies m) {
            return "bodies " + written + " = " + bodies(m);
        } else if (mention instanceof TargetQuantity m) {
            return "target " + written + " = " + target(m);
        } else if (mention instanceof Point m) {
            return "point " + m.ordinal() + " " + text.substring(m.start(), m.leadEnd()) + "|"
                    + text.substring(m.leadEnd(), m.end());
        }
        return law(text, written, mention);
    }

    private static String law(String text, String written, Mention mention) {
        if (mention instanceof Duration m) {
            String side = m.side() == Duration.Side.WITHIN ? "" : " " + m.side();
            return "duration " + written + " = " + m.amount() + " " + m.unit() + side + from(text, " from ", m.from());
        } else if (mention instanceof Obligation m) {
            return "obligation " + m.modality() + from(text, " who ", m.subject()) + from(text, " what ", m.act())
                    + from(text, " when ", m.condition());
        } else if (mention instanceof Sanction m) {
            String violated = m.violated().stream()
                    .map(place -> " breaks " + steps(place.steps()) + plus(" of ", place.document()))
                    .collect(Collectors.joining());
            return "sanction " + m.measures() + from(text, " by ", m.authority()) + fines(m) + violated
                    + from(text, " when ", m.condition());
        } else if (mention instanceof Definition m) {
            return "definition" + from(text, " ", m.term()) + from(text, " = ", m.meaning());
        }
        throw new AssertionError(mention);
    }

    static String line(Relation relation) {
        return "relation " + relation.kind() + " " + relation.title() + plus(" -> ", relation.target());
    }

    static String line(MentionFinding finding) {
        return "finding " + finding.code() + " text " + finding.text() + " at " + finding.start() + ".." + finding.end()
                + " " + finding.arguments();
    }

    private static String fines(Sanction m) {
        return m.fines().stream()
                .map(fine -> " fine " + fine.low() + ".." + fine.high() + " " + fine.unit())
                .collect(Collectors.joining());
    }

    private static String from(String text, String before, @Nullable Span span) {
        return span == null ? "" : before + text.substring(span.start(), span.end());
    }

    static String line(Validity validity) {
        String repeals = validity.repeals().stream()
                .map(gone -> " repeals " + gone.title() + plus(" no ", gone.number()))
                .collect(Collectors.joining());
        return "validity" + plus(" adopted ", validity.adopted()) + plus(" from ", validity.inForceFrom())
                + plus(" until ", validity.inForceUntil()) + repeals;
    }

    private static String date(DateMention m) {
        List<String> parts = new ArrayList<>();
        parts.add(m.kind().name().toLowerCase(Locale.ROOT));
        parts.add(String.valueOf(m.date()));
        if (m.part() != null) {
            parts.add(m.part().name());
        }
        HanDate until = m.until();
        if (until != null) {
            parts.add("until " + until);
        }
        HanDate resolved = m.resolved();
        if (resolved != null) {
            parts.add("resolved " + resolved + " by " + m.evidence());
        }
        if (m.every() != null) {
            parts.add("every " + m.every().cycle() + plus(" month ", m.every().month())
                    + plus(" day ", m.every().day()));
        }
        return String.join(" ", parts);
    }

    private static String bodies(ResponsibleBodies m) {
        return m.bodies().stream().map(Dump::body).collect(Collectors.joining(" "));
    }

    private static String body(ResponsibleBody body) {
        String role = switch (body.role()) {
            case LEAD -> "!";
            case COOPERATING -> "+";
            case GUIDING -> "^";
            case RESPONSIBLE -> "";
        };
        return role + body.written() + plus("=", body.resolved());
    }

    private static String target(TargetQuantity m) {
        String range = m.high() == null ? "" : ".." + m.high();
        return m.low() + range + " " + m.unit() + " " + m.bound() + " by " + m.by();
    }

    private static String steps(List<ProvisionReference.Step> steps) {
        return steps.stream()
                .map(s -> s.level() + "/" + (s.base() == ProvisionReference.Base.START ? "" : s.base() + ":")
                        + s.ordinal() + (s.branch() == 0 ? "" : "-" + s.branch()))
                .collect(Collectors.joining(" "));
    }

    private static String plus(String before, @Nullable Object value) {
        return value == null ? "" : before + value;
    }
}
