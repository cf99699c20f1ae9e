/**
 * An issue as Akoma Ntoso 3.0 (OASIS LegalDocML): an {@code officialGazette} whose components are the articles.
 *
 * <ul>
 *   <li>The masthead is the preface ({@code docTitle}, {@code docProponent}, {@code docNumber}, {@code docDate}), the contents
 *       a {@code toc} in it, a section's heading an {@code interstitial} component before its articles, the colophon the
 *       conclusions.
 *   <li>An article is a {@code doc} with preface, main body, conclusions and attachments, its signature a {@code signature} with
 *       {@code docAuthority} and {@code docDate}.
 *   <li>Clauses are hierarchical containers by the shape of their number: 编 {@code book}, 分编 {@code title}, 部分
 *       {@code part}, 章 {@code chapter}, 节 and 一、 {@code section}, 条 {@code article}, （一） {@code paragraph} (in a 条
 *       {@code point}), 1. {@code subparagraph}, （1） {@code point}, ① {@code indent}, 1.1 {@code level}. The shape itself
 *       is the {@code class}.
 *   <li>Turns of speakers are {@code question}, {@code answer} and {@code speech} in a {@code debateSection}; inside a clause,
 *       where the schema has no such element, a {@code blockContainer} of that class. Clauses inside a turn are a
 *       {@code blockList}.
 *   <li>What a text names is {@code ref}, {@code date}, {@code def} or {@code inline}.
 *   <li>Identifiers are built from what the issue says of itself. The schema wants a date, an author and a country: an unknown
 *       date is {@code 0001-01-01} with the name {@code unknown}, an unknown author {@code #unnamed}.
 *   <li>What the pages brought (running heads, page numbers) is left out.
 * </ul>
 */
@NullMarked
package io.github.jianbao.model.akn;

import org.jspecify.annotations.NullMarked;
