/** Jianbao and its peers measured side by side; {@link io.github.jianbao.benchmarks.Main} prints how they compare. */
@NullMarked
package io.github.jianbao.benchmarks;

import org.jspecify.annotations.NullMarked;
