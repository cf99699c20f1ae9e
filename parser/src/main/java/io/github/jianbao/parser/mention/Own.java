package io.github.jianbao.parser.mention;

import io.github.jianbao.core.HanDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document before its texts are read.
 *
 * @param id its id
 * @param title its title, where it has one
 * @param date its own date where that is certain
 * @param articles whether it is divided into articles (第一条), as laws are
 */
public record Own(
        String id, @Nullable String title, @Nullable HanDate date, boolean articles) {}
