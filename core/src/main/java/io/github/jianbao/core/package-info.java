/**
 * Text, positions, Han numerals and dates, findings: what every other part of Jianbao stands on.
 *
 * <p>Nothing in this package knows what a bulletin is. All types are immutable and safe to share between threads. Offsets
 * are counted in UTF-16 code units from the start of the decoded text, unless something else is said; a reference that
 * may be {@code null} is marked {@link org.jspecify.annotations.Nullable}. For every other one {@code null} is refused: an {@link
 * IllegalArgumentException} names it.
 */
@NullMarked
package io.github.jianbao.core;

import org.jspecify.annotations.NullMarked;
