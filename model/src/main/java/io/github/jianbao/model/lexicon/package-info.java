/**
 * The vocabulary of the language: words in rows, uses in columns, one table a subject, as readable files beside the classes. For the
 * modules of Jianbao alone, but for {@link io.github.jianbao.model.lexicon.HouseWords}.
 */
@NullMarked
package io.github.jianbao.model.lexicon;

import org.jspecify.annotations.NullMarked;
