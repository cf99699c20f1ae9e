/**
 * The vocabulary of the language: words in rows, uses in columns, one table a subject, as readable files beside the classes. For the
 * modules of Jianbao alone.
 */
@NullMarked
package io.github.jianbao.model.lexicon;

import org.jspecify.annotations.NullMarked;
