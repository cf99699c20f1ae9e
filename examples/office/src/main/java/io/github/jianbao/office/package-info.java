/** Writes issues and documents as Word files in the layout of GB/T 9704-2012. */
@NullMarked
package io.github.jianbao.office;

import org.jspecify.annotations.NullMarked;
