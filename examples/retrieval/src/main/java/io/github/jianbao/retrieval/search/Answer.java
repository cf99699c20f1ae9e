package io.github.jianbao.retrieval.search;

import org.jspecify.annotations.Nullable;

/**
 * A clause that was found.
 *
 * @param file the file that it stands in
 * @param address the clause in that file, {@code a1.1#二/（四）/1}; an article or attachment where there is no clause
 * @param page the page of its article, as the contents give it
 * @param above the titles and headings over it
 * @param text what it says
 * @param chunk the chunk around it, for whoever reads on
 */
public record Answer(String file, String address, @Nullable Integer page, String above, String text, String chunk) {}
