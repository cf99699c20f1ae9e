/**
 * The door: {@link io.github.jianbao.parser.BulletinParser} turns the raw text of a bulletin (简报) into its model.
 */
@NullMarked
package io.github.jianbao.parser;

import org.jspecify.annotations.NullMarked;
