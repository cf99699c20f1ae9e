package io.github.jianbao.model;

import io.github.jianbao.core.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that what is said of a text lies in it. */
final class Offsets {

    private Offsets() {}

    /** Segments that are the whole value, mentions inside it. */
    static void check(String value, Segments segments, List<Mention> mentions) {
        if (!segments.isEmpty()) {
            long length = 0;
            for (int k = 0; k < segments.size(); k++) {
                length += segments.end(k) - segments.start(k) + (segments.spaced(k) ? 1 : 0);
            }
            if (length != value.length()) {
                throw new IllegalArgumentException("segments of " + length + " in a text of " + value.length());
            }
        }
        for (Mention mention : mentions) {
            check(mention, value.length());
        }
    }

    private static void check(Mention mention, int length) {
        within(mention.start(), mention.end(), length);
        if (mention instanceof Point point) {
            within(point.start(), point.leadEnd(), length);
        } else if (mention instanceof Duration duration) {
            within(duration.from(), length);
        } else if (mention instanceof Obligation obligation) {
            within(obligation.subject(), length);
            within(obligation.act(), length);
            within(obligation.condition(), length);
        } else if (mention instanceof Sanction sanction) {
            within(sanction.condition(), length);
            within(sanction.authority(), length);
            sanction.violated().forEach(provision -> within(provision.start(), provision.end(), length));
        } else if (mention instanceof Definition definition) {
            within(definition.term(), length);
            within(definition.meaning(), length);
        }
    }

    private static void within(@Nullable Span span, int length) {
        if (span != null) {
            within(span.start(), span.end(), length);
        }
    }

    private static void within(int start, int end, int length) {
        if (start < 0 || end < start || end > length) {
            throw new IllegalArgumentException("a mention at " + start + ".." + end + " in a text of " + length);
        }
    }
}
