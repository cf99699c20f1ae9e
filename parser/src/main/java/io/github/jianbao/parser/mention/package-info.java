/**
 * What a text names: documents and places in them, document numbers, short names, dates, bodies with a task, run-in points,
 * quantities that are aimed at; and how documents stand to each other.
 *
 * <p>{@link io.github.jianbao.parser.mention.TextSweep} goes over the characters of a text once and calls, at each character
 * that can mark a mention, the one reader whose it is. A reader looks a bounded way round that character and says nothing
 * where the text is not clear. What holds for a whole document (short names, the title, the date) stands in
 * {@link io.github.jianbao.parser.mention.DocumentScope}, what holds for the issue in
 * {@link io.github.jianbao.parser.mention.IssueScope}.
 */
@NullMarked
package io.github.jianbao.parser.mention;

import org.jspecify.annotations.NullMarked;
