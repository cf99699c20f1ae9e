package io.github.jianbao.model.amend;

import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * One change that a decision makes (修改事项).
 *
 * @param target the title of the document that is changed, without marks, as the decision gives it; absent where it does not say,
 *     and for the day on which the decision itself comes into force
 * @param operation what is done
 * @param instruction where the decision says it; absent for an amendment that no decision says
 * @since 0.2.0
 */
public record Amendment(
        @Nullable String target,
        Operation operation,
        @Nullable Instruction instruction) {
    /**
     * Checks.
     *
     * @param target the title of the document that is changed, without marks
     * @param operation what is done
     * @param instruction where the decision says it
     * @throws IllegalArgumentException when operation is null
     */
    public Amendment {
        Required.part(operation, "Amendment", "operation");
    }

    /**
     * The kind of the operation.
     *
     * @return its kind
     */
    public Operation.Kind kind() {
        return operation.kind();
    }
}
