/**
 * An issue as plain text in one canonical layout, meant to be read by people and to be parsed to the same model again.
 */
@NullMarked
package io.github.jianbao.model.text;

import org.jspecify.annotations.NullMarked;
