/**
 * What did the carrier write? Marks of Markdown, HTML, Word fields and extractors are blanked out, character for character, so that no
 * later rule meets them; what they say of a line stays as a hint.
 */
@NullMarked
package io.github.jianbao.parser.carrier;

import org.jspecify.annotations.NullMarked;
