package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that is counted from an event (期限): 自收到申请之日起30日内, 五个工作日内, 提前三十日, 期满前六个月. Ages, the terms of
 * contracts and offices, and how long something was, are not terms.
 *
 * @param start first offset: the 自 or the event where it stands right before, otherwise the number, or 在 or 提前 before it
 * @param end offset after the last character: after 内 or 前
 * @param amount how many units, 1 or more; of a range (三至五日内) the larger
 * @param unit the unit
 * @param side on which side of the event the time lies
 * @param from the event as written, inside the mention: 收到申请; absent where the text does not say it right there
 * @since 0.2.0
 */
public record Duration(
        int start,
        int end,
        int amount,
        Unit unit,
        Side side,
        @JsonIncludeProperties({"start", "end"}) @Nullable Span from)
        implements Mention {

    /**
     * Checks.
     *
     * @param start first offset
     * @param end offset after the last character
     * @param amount how many units, 1 or more
     * @param unit the unit
     * @param side on which side of the event the time lies
     * @param from the event as written, inside the mention
     * @throws IllegalArgumentException when unit or side is null
     */
    public Duration {
        Required.part(unit, "Duration", "unit");
        Required.part(side, "Duration", "side");
    }

    /** Units of time limits. */
    public enum Unit {
        /** 分钟. */
        MINUTE,
        /** 小时. */
        HOUR,
        /** Days of the calendar (日, 天, 自然日). */
        DAY,
        /** Days on which offices work (工作日). */
        WORKING_DAY,
        /** Days on which an exchange trades (交易日). */
        TRADING_DAY,
        /** 周. */
        WEEK,
        /** 个月. */
        MONTH,
        /** 年. */
        YEAR
    }

    /** On which side of the event a time limit lies. */
    public enum Side {
        /** At most so long after it: 三十日内. */
        WITHIN,
        /** At least so long before it: 提前三十日, 届满六个月前. */
        BEFORE,
        /** At most so long before it: 届满前三十日内. */
        WITHIN_BEFORE
    }
}
