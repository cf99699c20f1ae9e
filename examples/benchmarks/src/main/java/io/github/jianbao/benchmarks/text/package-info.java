/** The texts that are measured: invented, and the same in every run. */
@NullMarked
package io.github.jianbao.benchmarks.text;

import org.jspecify.annotations.NullMarked;
