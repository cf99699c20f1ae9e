package io.github.jianbao.model.html;

import io.github.jianbao.core.HanDate;
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
import io.github.jianbao.model.markup.Nesting;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The elements around what a text names; kinds that this form does not know stay plain. */
final class MentionTags {

    /** A first sentence that is longer than this is no catchword. */
    private static final int LONGEST_LEAD = 40;

    private final Anchors anchors;

    MentionTags(Anchors anchors) {
        this.anchors = anchors;
    }

    void add(Mention mention, String value, Nesting<Tag> tags) {
        if (mention instanceof Point point) {
            if (point.leadEnd() < point.end() && point.leadEnd() - point.start() <= LONGEST_LEAD) {
                tags.add(point.start(), point.leadEnd(), Tag.of("b", "point"));
            }
            return;
        }
        Tag tag = tag(mention);
        if (tag != null) {
            tags.add(mention.start(), mention.end(), tag);
        }
        if (mention instanceof ResponsibleBodies duty) {
            bodies(duty, value, tags);
        } else if (mention instanceof Definition definition) {
            tags.add(definition.term().start(), definition.term().end(), Tag.of("dfn", "term"));
        }
    }

    private @Nullable Tag tag(Mention mention) {
        if (mention instanceof DocumentReference reference) {
            String link = anchors.link(reference.target());
            return link == null
                    ? Tag.of("cite", "ref").with("title", hint(reference))
                    : Tag.of("a", "ref").with("href", link);
        } else if (mention instanceof CitedNumber) {
            return Tag.of("span", "number");
        } else if (mention instanceof Abbreviation abbreviation) {
            String name = abbreviation.standsFor();
            return Tag.of("dfn", "short").with("title", name.isEmpty() ? null : name);
        } else if (mention instanceof ProvisionReference provision) {
            String link = anchors.linkToClause(provision.target());
            return link == null
                    ? Tag.of("span", "provision").with("title", provision.document())
                    : Tag.of("a", "provision").with("href", link);
        } else if (mention instanceof DateMention date) {
            return date(date);
        } else if (mention instanceof TargetQuantity) {
            return Tag.of("span", "target");
        } else if (mention instanceof ResponsibleBodies) {
            return Tag.of("span", "duty");
        } else if (mention instanceof Duration) {
            return Tag.of("span", "duration");
        } else if (mention instanceof Obligation obligation) {
            return Tag.of("span", "obligation " + obligation.modality().name().toLowerCase(Locale.ROOT));
        } else if (mention instanceof Sanction) {
            return Tag.of("span", "sanction");
        } else if (mention instanceof Definition) {
            return Tag.of("span", "definition");
        }
        return null;
    }

    private static @Nullable String hint(DocumentReference reference) {
        return reference.resolved() == null ? reference.number() : reference.resolved();
    }

    private static Tag date(DateMention mention) {
        String css = mention.kind() == DateMention.Kind.DEADLINE ? "date deadline" : "date";
        HanDate date = mention.best();
        if (date == null || (date.year() == null && date.day() == null)) {
            return Tag.of("span", css);
        }
        // HTML writes a day of no year as 03-05, ISO 8601 as --03-05
        String day = date.toString();
        return Tag.of("time", css).with("datetime", date.year() == null ? day.substring(2) : day);
    }

    /** Each body where it is written, one after the other. */
    private static void bodies(ResponsibleBodies duty, String value, Nesting<Tag> tags) {
        int end = Math.min(duty.end(), value.length());
        int at = Math.max(0, duty.start());
        for (ResponsibleBody body : duty.bodies()) {
            int found = body.written().isEmpty() ? -1 : value.indexOf(body.written(), at);
            if (found < 0 || found + body.written().length() > end) {
                return;
            }
            at = found + body.written().length();
            String css = "body " + body.role().name().toLowerCase(Locale.ROOT);
            tags.add(found, at, Tag.of("b", css).with("title", body.resolved()));
        }
    }
}
