/** What comes out of a file: its text, hints, pages, and what was left out; and what one may ask for. */
@NullMarked
package io.github.jianbao.extract.text;

import org.jspecify.annotations.NullMarked;
