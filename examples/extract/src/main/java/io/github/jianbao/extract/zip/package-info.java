/** Files that are ZIP archives of XML, unpacked within limits. */
@NullMarked
package io.github.jianbao.extract.zip;

import org.jspecify.annotations.NullMarked;
