/** HTML and RTF through Tika. */
@NullMarked
package io.github.jianbao.extract.web;

import org.jspecify.annotations.NullMarked;
