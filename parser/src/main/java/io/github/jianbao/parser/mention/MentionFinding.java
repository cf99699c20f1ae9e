package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Severity;
import io.github.jianbao.model.FindingCode;
import java.util.List;

/**
 * Something clearly damaged in a text.
 *
 * <p>Codes: {@code title-mark-unclosed} (an opening 《 whose 》 is missing; no argument), {@code title-mark-too-long} (more
 * between the marks than a title can be; its length), {@code date-impossible} (no such day; what is written),
 * {@code document-number-damaged} (an impossible year, a serial number that is missing; what is written),
 * {@code limit-reached}, {@code names-left-out} and {@code relations-left-out} (there was no more room; the limit).
 *
 * @param text which text of the document, counted from 0 in the order of the calls of {@link DocumentScope#read}
 * @param code what it is about
 * @param severity how much it matters
 * @param start first offset in that text
 * @param end offset after the last character
 * @param arguments what the message names
 */
public record MentionFinding(int text, String code, Severity severity, int start, int end, List<String> arguments) {

    static final String MARK_UNCLOSED = FindingCode.TITLE_MARK_UNCLOSED.id();
    static final String TITLE_TOO_LONG = FindingCode.TITLE_MARK_TOO_LONG.id();
    static final String DATE_IMPOSSIBLE = FindingCode.DATE_IMPOSSIBLE.id();
    static final String NUMBER_DAMAGED = FindingCode.DOCUMENT_NUMBER_DAMAGED.id();

    /**
     * Copies the arguments.
     *
     * @param text which text of the document
     * @param code what it is about
     * @param severity how much it matters
     * @param start first offset in that text
     * @param end offset after the last character
     * @param arguments what the message names
     */
    public MentionFinding {
        arguments = List.copyOf(arguments);
    }

    /** This many more were left out behind the last. */
    static MentionFinding limit(MentionFinding last, int limit, int leftOut) {
        return new MentionFinding(
                last.text(),
                FindingCode.LIMIT_REACHED.id(),
                FindingCode.LIMIT_REACHED.severity(),
                last.start(),
                last.end(),
                List.of(Integer.toString(limit), Integer.toString(leftOut)));
    }
}
