package io.github.jianbao.parser;

import io.github.jianbao.core.Decoding;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Issue;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Furnishing;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at DEBUG what was decided on for a text, at TRACE which rule took each line. Costs nothing while the logger is off. */
final class ParseLog {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.jianbao.parser");

    private static final int NANOS_A_MICRO = 1000;
    /** Characters of a line that are told at most. */
    private static final int MOST = 40;

    private final SourceText source;
    private final long begun;

    private ParseLog(SourceText source, long begun) {
        this.source = source;
        this.begun = begun;
    }

    static ParseLog begin(SourceText source) {
        return new ParseLog(source, LOG.isDebugEnabled() ? System.nanoTime() : 0);
    }

    void done(LineTable lines, Furnishing furnishing, Plan plan, Issue issue, int findings) {
        if (!LOG.isDebugEnabled()) {
            return;
        }
        int furniture = 0;
        for (int i = 0; i < lines.count(); i++) {
            furniture += furnishing.has(i) ? 1 : 0;
        }
        boolean bytes = source.evidence() != Decoding.Evidence.CHARACTERS;
        LOG.debug(
                "{} characters, {} ({}): {} lines, {} of them furniture; {} entries of contents, {} sections, {} articles;"
                        + " {} findings; {} us",
                source.length(),
                bytes ? source.decoding().charset() : "decoded",
                source.evidence(),
                lines.count(),
                furniture,
                plan.entries().size(),
                issue.sections().size(),
                issue.articles().size(),
                findings,
                (System.nanoTime() - begun) / NANOS_A_MICRO);
    }

    static boolean traces() {
        return LOG.isTraceEnabled();
    }

    static void trace(List<Reason> reasons, LineTable lines) {
        for (Reason reason : reasons) {
            int start = reason.span().start();
            String words = lines.source(start, Math.min(reason.span().end(), start + MOST));
            LOG.trace("{} {} {}", reason.role().label(), reason.rule(), words);
        }
    }
}
