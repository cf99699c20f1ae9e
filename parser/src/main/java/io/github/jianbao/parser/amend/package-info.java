/**
 * Decisions that change law (修改决定, 修正案), read into amendments.
 *
 * <p>What a decision quotes is law and no clause of the decision, whatever its lines look like. So the reader does not take the clause
 * tree of the decision, but its texts and numbers in the order of the source ({@link
 * io.github.jianbao.parser.amend.DecisionLines}), follows the quotation marks itself ({@link
 * io.github.jianbao.parser.amend.Quotations}), and reads what is left word by word ({@link
 * io.github.jianbao.parser.amend.Tokenizer}, {@link io.github.jianbao.parser.amend.Statement}).
 */
@NullMarked
package io.github.jianbao.parser.amend;

import org.jspecify.annotations.NullMarked;
