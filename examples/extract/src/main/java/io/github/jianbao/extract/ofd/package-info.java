/** OFD files (GB/T 33190). */
@NullMarked
package io.github.jianbao.extract.ofd;

import org.jspecify.annotations.NullMarked;
