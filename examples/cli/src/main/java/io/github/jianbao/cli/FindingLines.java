package io.github.jianbao.cli;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.SourceText;

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

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> language.say("error", "错误");
            case WARNING -> language.say("warning", "警告");
            case INFO -> language.say("note", "提示");
        };
    }

    String message(Finding finding) {
        String words = finding.code().replace('-', ' ');
        return Cells.printable(
                finding.arguments().isEmpty() ? words : words + ": " + String.join(", ", finding.arguments()));
    }
}
