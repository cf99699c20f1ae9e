package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must, must not or may do (义务、禁止、授权条款): 申请人应当提交材料, 船主不得夜间摆渡, 当事人对决定不服的，可以申请复议.
 *
 * @param start first offset: the condition, the subject or the word of duty, whichever stands first; behind the subject where an earlier
 *     duty of the sentence names it: 应当公开信息，不得收费
 * @param end offset after the act
 * @param modality must, must not or may
 * @param subject who: the noun phrase before the word of duty, in this sentence; absent where the sentence names nobody
 * @param act what is to be done, to the end of the clause, without its mark
 * @param condition when: …的, …时 before the word of duty; absent where there is none
 * @since 0.2.0
 */
public record Obligation(
        int start,
        int end,
        Modality modality,
        @JsonIncludeProperties({"start", "end"}) @Nullable Span subject,
        @JsonIncludeProperties({"start", "end"}) Span act,
        @JsonIncludeProperties({"start", "end"}) @Nullable Span condition)
        implements Mention {

    /**
     * Checks.
     *
     * @param start first offset
     * @param end offset after the act
     * @param modality must, must not or may
     * @param subject who
     * @param act what is to be done, to the end of the clause, without its mark
     * @param condition when
     * @throws IllegalArgumentException when modality or act is null
     */
    public Obligation {
        Required.part(modality, "Obligation", "modality");
        Required.part(act, "Obligation", "act");
    }

    /** How an act is bound. */
    public enum Modality {
        /** 应当, 必须, 应, 须. */
        MUST,
        /** 不得, 禁止, 不准. */
        MUST_NOT,
        /** 可以, 可. */
        MAY
    }
}
