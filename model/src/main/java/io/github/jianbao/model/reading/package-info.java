/**
 * A document as the lines that a person reads, in the order of the source: what the forms for people and for retrieval write.
 * Lines refer to the model's texts and copy none. Not exported.
 */
@NullMarked
package io.github.jianbao.model.reading;

import org.jspecify.annotations.NullMarked;
