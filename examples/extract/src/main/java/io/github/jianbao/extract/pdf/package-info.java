/** PDF files. */
@NullMarked
package io.github.jianbao.extract.pdf;

import org.jspecify.annotations.NullMarked;
