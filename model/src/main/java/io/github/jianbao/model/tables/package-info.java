/** The tables of an issue in a row, each with where it stands, as CSV. */
@NullMarked
package io.github.jianbao.model.tables;

import org.jspecify.annotations.NullMarked;
