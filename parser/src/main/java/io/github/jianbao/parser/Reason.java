package io.github.jianbao.parser;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.report.Role;

/**
 * Why a line was taken for what it was taken: the rule that decided.
 *
 * @param span the line's words, in the source's offsets
 * @param role what it was taken for
 * @param continues whether it continues the unit of the line before it
 * @param rule the rule's stable name, listed in {@code docs/rules.md}
 * @param basis what the rule rests on: a paragraph of GB/T 9704-2012 (written 9704) or a habit
 * @param join the name of the rule by which the line goes on with the block of the line before it ({@code join.…}), or opens a block ({@code
 *     open.…}); empty where the question does not arise: on lines of the page and of the contents
 * @since 0.2.0
 */
public record Reason(Span span, Role role, boolean continues, String rule, String basis, String join) {
    /**
     * Checks.
     *
     * @param span the line's words, in the source's offsets
     * @param role what it was taken for
     * @param continues whether it continues the unit of the line before it
     * @param rule the rule's stable name, listed in {@code docs/rules.md}
     * @param basis what the rule rests on
     * @param join the name of the rule by which the line joins the block before it or opens one; may be empty
     * @throws IllegalArgumentException when span, role, rule, basis or join is null
     */
    public Reason {
        Required.part(span, "Reason", "span");
        Required.part(role, "Reason", "role");
        Required.part(rule, "Reason", "rule");
        Required.part(basis, "Reason", "basis");
        Required.part(join, "Reason", "join");
    }
}
