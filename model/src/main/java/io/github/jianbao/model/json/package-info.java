/**
 * An issue as JSON, complete: what is read back equals what was written.
 *
 * <p>The JSON is that of the records, one property a component, in their order, with {@code schemaVersion} in front. What is
 * absent is {@code null}, a list without members is {@code []}. {@code Block} and {@code Mention} carry their kind in
 * {@code type}. A mapper of one's own, Jackson 2 or 3, gives the same JSON; this package needs no mapper and adds what a mapper leaves open:
 * unpaired surrogates (written as {@code \\ud800}), versions, JSON Lines, and {@link io.github.jianbao.model.json.JsonForm#schema()
 * a JSON Schema}.
 */
@NullMarked
package io.github.jianbao.model.json;

import org.jspecify.annotations.NullMarked;
