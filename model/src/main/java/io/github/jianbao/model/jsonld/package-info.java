/** An issue in the words of schema.org, as JSON-LD. */
@NullMarked
package io.github.jianbao.model.jsonld;

import org.jspecify.annotations.NullMarked;
