/**
 * An issue as Markdown for people: CommonMark with the pipe tables of GitHub. Titles and headings are headings down to level
 * 6, deeper clauses are lists; every character of the texts that means something to Markdown is escaped.
 */
@NullMarked
package io.github.jianbao.model.markdown;

import org.jspecify.annotations.NullMarked;
