/** What did the page bring? Running heads, page numbers and web residue are set aside, never dropped. */
@NullMarked
package io.github.jianbao.parser.page;

import org.jspecify.annotations.NullMarked;
