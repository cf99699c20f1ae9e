/**
 * The outline of an issue as a picture: how long each article is, where findings lie. Drawn by itself or inside a page. Not
 * exported.
 */
@NullMarked
package io.github.jianbao.model.picture;

import org.jspecify.annotations.NullMarked;
