package io.github.jianbao.model.amend;

import io.github.jianbao.model.FindingCode;
import org.jspecify.annotations.Nullable;

/** Notes why an amendment was not done. */
@FunctionalInterface
interface Report {

    /** Notes it; always false. */
    boolean because(@Nullable Amendment amendment, FindingCode code, String... arguments);
}
