/** Cutting an issue for retrieval, beside the splitters that know nothing of it. */
@NullMarked
package io.github.jianbao.retrieval;

import org.jspecify.annotations.NullMarked;
