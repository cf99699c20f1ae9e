package io.github.jianbao.model;

import org.jspecify.annotations.Nullable;

/**
 * A document named in marks (书名号): 《…》.
 *
 * @param start first offset, the opening mark
 * @param end offset after the closing mark
 * @param title what stands between the marks
 * @param resolved the full title that an abbreviation stands for; absent when the title is no abbreviation or was not resolved
 * @param target id of the article of the same issue that it names
 */
public record DocumentReference(
        int start, int end, String title, @Nullable String resolved, @Nullable String target) implements Mention {}
