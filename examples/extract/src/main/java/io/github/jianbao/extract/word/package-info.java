/** Word files, new and old, and OpenDocument texts: paragraphs with the numbers that the program sets, tables, notes. */
@NullMarked
package io.github.jianbao.extract.word;

import org.jspecify.annotations.NullMarked;
