/**
 * What the forms with tags share: a writer of well-formed markup, marks nested in a text, identifiers. Not exported.
 */
@NullMarked
package io.github.jianbao.model.markup;

import org.jspecify.annotations.NullMarked;
