/** Bulletins over HTTP. */
@NullMarked
package io.github.jianbao.service;

import org.jspecify.annotations.NullMarked;
