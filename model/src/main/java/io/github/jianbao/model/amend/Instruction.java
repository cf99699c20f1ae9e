package io.github.jianbao.model.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.ClauseAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision says something (修改指令).
 *
 * @param clause the innermost clause of the decision that says it; absent outside clauses
 * @param ordinal the number of that clause, 1 or more; absent outside clauses
 * @param span from the first to the last character in the decision's source, quotations included
 * @since 0.2.0
 */
public record Instruction(
        @Nullable ClauseAddress clause, @Nullable Integer ordinal, Span span) {
    /**
     * Checks.
     *
     * @param clause the innermost clause of the decision that says it
     * @param ordinal the number of that clause, 1 or more
     * @param span from the first to the last character in the decision's source, quotations included
     * @throws IllegalArgumentException when span is null
     */
    public Instruction {
        Required.part(span, "Instruction", "span");
    }
}
