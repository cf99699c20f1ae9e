/**
 * An issue as Akoma Ntoso 3.0 (OASIS LegalDocML): an {@code officialGazette} whose components are the articles. A document by
 * itself, without a masthead and sections, is the root.
 *
 * <ul>
 *   <li>The masthead is the preface ({@code docTitle}, {@code docProponent}, {@code docNumber}, {@code docDate}), the contents
 *       a {@code toc} in it, a section's heading an {@code interstitial} component before its articles, the colophon the
 *       conclusions.
 *   <li>An article is an {@code act} where it sets rules in articles (条), a {@code doc} otherwise, with preface, body,
 *       conclusions and attachments. What stands above its body is the preface, what stands below it the conclusions, in the
 *       order of the text; the lines of a title are separated by {@code eol}.
 *   <li>A work is named by country, type, who issued it, date, number or title: {@code /akn/cn/doc/国发/2018/1},
 *       {@code /akn/cn/act/2018-05-04/滨江市渔业条例}; a part of an issue has that name as an alias. Its date is that of its
 *       history, its signature or its publication; its authors are bodies, and persons who signed it.
 *   <li>Clauses are hierarchical containers by the shape of their number: 编 {@code book}, 分编 {@code title}, 部分
 *       {@code part}, 章 {@code chapter}, 节 and 一、 {@code section}, 条 {@code article}, （一） {@code paragraph} (in a 条
 *       {@code point}), 1. {@code subparagraph}, （1） {@code point}, ① {@code indent}, 1.1 {@code level}. The shape itself
 *       is the {@code class}.
 *   <li>Turns of speakers are {@code question}, {@code answer} and {@code speech} in a {@code debateSection}; inside a clause,
 *       where the schema has no such element, a {@code blockContainer} of that class. Clauses inside a turn are a
 *       {@code blockList}.
 *   <li>What a text names is {@code ref}, {@code date}, {@code def}, {@code term} or {@code inline}; what it defines is a
 *       {@code TLCTerm}. A paragraph (款) has an identifier.
 *   <li>Identifiers are built from what the issue says of itself. The schema wants a date, an author and a country: an unknown
 *       date is {@code 0001-01-01} with the name {@code unknown}, an unknown author {@code #unnamed}.
 *   <li>What the pages brought (running heads, page numbers) is left out.
 * </ul>
 */
@NullMarked
package io.github.jianbao.model.akn;

import org.jspecify.annotations.NullMarked;
