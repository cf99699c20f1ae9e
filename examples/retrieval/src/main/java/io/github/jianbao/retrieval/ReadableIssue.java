package io.github.jianbao.retrieval;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.util.Locale;

/** Parses a text that is to be searched. What cannot be read has no place in an index, so here it is an error. */
public final class ReadableIssue {

    private static final BulletinParser PARSER = BulletinParser.create();

    private ReadableIssue() {}

    /**
     * Parses a text.
     *
     * @param source the text
     * @return the issue and its findings
     * @throws UnreadableTextException if most of the text is no readable text
     */
    public static ParseResult parse(SourceText source) {
        ParseResult result = PARSER.parse(source);
        for (Finding finding : result.findings()) {
            if (finding.severity() == Severity.ERROR) {
                throw new UnreadableTextException(FindingCode.message(finding, Locale.ENGLISH));
            }
        }
        return result;
    }

    /** A text that cannot be read: binary data, mojibake. The message says why. */
    public static final class UnreadableTextException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /**
         * Says why.
         *
         * @param message what is wrong
         */
        public UnreadableTextException(String message) {
            super(message);
        }
    }
}
