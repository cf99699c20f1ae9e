package io.github.jianbao.service;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.parser.ParseResult;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/** Why a request is refused, as RFC 9457 has it. */
final class Refusal {

    private Refusal() {}

    static ErrorResponseException empty() {
        return refusal(HttpStatus.BAD_REQUEST, "The request holds no text.");
    }

    static ErrorResponseException tooLarge(DataSize largest) {
        return refusal(HttpStatus.CONTENT_TOO_LARGE, tooLargeReason(largest));
    }

    static String tooLargeReason(DataSize largest) {
        return "The text is larger than " + largest.toMegabytes() + " MB.";
    }

    static ErrorResponseException unreadable(ParseResult result) {
        String reasons = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Refusal::message)
                .collect(Collectors.joining("; "));
        return refusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "This service reads plain text: " + reasons + ". Take the text out of the file first.");
    }

    private static String message(Finding finding) {
        return FindingCode.message(finding, Locale.ENGLISH);
    }

    private static ErrorResponseException refusal(HttpStatus status, String reason) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, reason), null);
    }
}
