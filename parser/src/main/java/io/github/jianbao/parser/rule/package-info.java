/** The names of all decisions: which rule gave a line its role, or joined it to the line before. */
@NullMarked
package io.github.jianbao.parser.rule;

import org.jspecify.annotations.NullMarked;
