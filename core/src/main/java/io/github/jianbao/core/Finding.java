package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;
import java.util.List;

/**
 * Something that a reader of the text should know: what was doubtful, contradictory, damaged or left out.
 *
 * <p>A finding is a value. Its message is not in it: a catalogue turns code and arguments into a sentence in the language
 * that is wanted.
 *
 * @param code what it is about: a stable id in kebab case such as {@code clause-skipped}; lower-case ASCII letters
 *     and digits in words joined by single hyphens
 * @param severity how much it matters
 * @param span where it is: offsets into the decoded text; empty where something is missing
 * @param arguments what the message names, in the catalogue's order; may be empty; copied
 */
public record Finding(String code, Severity severity, Span span, List<String> arguments) {

    /**
     * Checks and copies.
     *
     * @param code what it is about, in kebab case
     * @param severity how much it matters
     * @param span where it is
     * @param arguments what the message names
     * @throws IllegalArgumentException if a component is null, or the code is not in kebab case
     */
    public Finding {
        Required.part(code, "Finding", "code");
        Required.part(severity, "Finding", "severity");
        Required.part(span, "Finding", "span");
        Required.part(arguments, "Finding", "arguments");
        arguments = List.copyOf(arguments);
        if (!isKebabCase(code)) {
            throw new IllegalArgumentException("no code in kebab case: " + code);
        }
    }

    private static boolean isKebabCase(String code) {
        char before = '-';
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!word && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }
}
