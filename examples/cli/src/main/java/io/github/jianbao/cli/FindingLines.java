package io.github.jianbao.cli;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.FindingCode;

/**
 * Findings as people read them: {@code 12:3: warning: message [code]}.
 *
 * @param language of the messages
 * @param source the text that the findings are about
 */
record FindingLines(Language language, SourceText source) {

    String of(Finding finding) {
        return source.position(finding.span().start()) + ": " + severity(finding.severity()) + ": " + message(finding)
                + " [" + finding.code() + "]";
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> language.say("error", "错误");
            case WARNING -> language.say("warning", "警告");
            case INFO -> language.say("note", "提示");
        };
    }

    private String message(Finding finding) {
        return Cells.printable(FindingCode.message(finding, language.locale()));
    }
}
