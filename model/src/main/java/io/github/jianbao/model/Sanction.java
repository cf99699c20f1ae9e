package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a duty is broken (罚则): 违反本办法第三条规定的，由市交通局责令改正，处一万元以上五万元以下罚款.
 *
 * @param start first offset: the condition, or the authority
 * @param end offset after the last measure, without the full stop
 * @param violated the provisions that the condition names as violated
 * @param condition what was done: 违反…的, up to and with 的; absent where another clause says it (有下列情形之一的 names a list)
 * @param authority who decides: what stands behind 由, here or in an earlier part of the sentence; absent where the text does not say
 * @param measures what is imposed, each once, in order
 * @param fines the fines, in order; empty where there is none or its amount is not stated
 * @since 0.2.0
 */
public record Sanction(
        int start,
        int end,
        List<ProvisionReference> violated,
        @JsonIncludeProperties({"start", "end"}) @Nullable Span condition,
        @JsonIncludeProperties({"start", "end"}) @Nullable Span authority,
        List<Measure> measures,
        List<Fine> fines)
        implements Mention {

    /**
     * Copies the lists; a missing list is an empty one.
     *
     * @param start first offset
     * @param end offset after the last measure
     * @param violated the provisions that are named as violated
     * @param condition what was done
     * @param authority who decides
     * @param measures what is imposed
     * @param fines the fines
     */
    public Sanction {
        violated = Lists.copy(violated);
        measures = Lists.copy(measures);
        fines = Lists.copy(fines);
    }

    /**
     * A fine (罚款).
     *
     * @param low at least; absent where the text sets no lower end
     * @param high at most; absent where the text sets no upper end
     * @param unit what is counted
     */
    public record Fine(@Nullable Double low, @Nullable Double high, Unit unit) {

        /**
         * Checks.
         *
         * @param low at least
         * @param high at most
         * @param unit what is counted
         * @throws IllegalArgumentException when unit is null
         */
        public Fine {
            Required.part(unit, "Fine", "unit");
        }

        /** What the amount of a fine is counted in. */
        public enum Unit {
            /** Yuan (元). */
            YUAN,
            /** A multiple of what the text names: 违法所得一倍以上三倍以下. */
            MULTIPLE,
            /** Per cent of what the text names: 合同价款百分之二以上百分之四以下. */
            PERCENT
        }
    }

    /** Kinds of measures. */
    public enum Measure {
        /** 警告. */
        WARNING,
        /** 通报批评. */
        CRITICISM,
        /** 罚款. */
        FINE,
        /** 没收. */
        CONFISCATION,
        /** 吊销, 撤销 of a licence. */
        REVOCATION,
        /** 责令停产停业, 暂扣. */
        SUSPENSION,
        /** 责令改正, 责令限期拆除. */
        ORDER,
        /** 拘留. */
        DETENTION,
        /** 处分. */
        DISCIPLINE,
        /** 追究刑事责任, or a punishment of criminal law. */
        CRIMINAL
    }

    /** {@return where it stands and what is imposed, for logs} */
    @Override
    public String toString() {
        return "Sanction[" + start + ".." + end + ", " + measures + ", " + fines + "]";
    }
}
