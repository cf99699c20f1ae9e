package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a document holds (效力), as it says itself. 自公布之日起施行 gives the document's own date where that is certain.
 *
 * @param adopted when it was passed (通过)
 * @param inForceFrom the first day on which it holds (施行, 生效)
 * @param inForceUntil the last one: 有效期至2029年12月31日, or what 有效期五年 comes to
 * @param repeals what it repeals (废止), in order, each once
 * @since 0.2.0
 */
public record Validity(
        @Nullable HanDate adopted,
        @Nullable HanDate inForceFrom,
        @Nullable HanDate inForceUntil,
        List<Repealed> repeals) {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param adopted when it was passed
     * @param inForceFrom the first day on which it holds
     * @param inForceUntil the last one
     * @param repeals what it repeals
     */
    public Validity {
        repeals = Lists.copy(repeals);
    }

    /**
     * A document that is repealed.
     *
     * @param title its title without marks; absent where the text gives its number alone
     * @param number its number as written
     */
    public record Repealed(@Nullable String title, @Nullable String number) {}
}
