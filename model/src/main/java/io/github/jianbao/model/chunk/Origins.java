package io.github.jianbao.model.chunk;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.StableIds;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.reading.Facts;
import io.github.jianbao.model.reading.Place;
import org.jspecify.annotations.Nullable;

/** What all chunks of one article say about where they come from. */
record Origins(
        @Nullable String issue,
        @Nullable String designation,
        @Nullable String section,
        Article article,
        StableIds ids) {

    static Origins of(Issue issue, Section section, Article article, StableIds ids) {
        Masthead masthead = issue.masthead();
        Designation designation = masthead == null ? null : masthead.designation();
        return new Origins(
                masthead == null || masthead.name() == null ? null : masthead.nameText(),
                designation == null ? null : value(designation.text()),
                section.name() == null ? value(section.heading()) : section.name(),
                article,
                ids);
    }

    ChunkOrigin between(Place first, Place last) {
        Clauses.Located start = first.innermost();
        Clauses.Located end = last.innermost();
        Source source = article.source();
        return new ChunkOrigin(
                issue,
                designation,
                section,
                article.id(),
                value(article.title()),
                source == null ? null : source.name(),
                number(first.document()),
                date(),
                article.page(),
                first.document().id(),
                start == null ? null : start.address().toString(),
                start == null ? null : ids.of(start),
                end == null ? null : end.address().toString(),
                first.path());
    }

    private @Nullable String number(Document document) {
        if (document.documentNumber() != null) {
            return value(document.documentNumber().text());
        }
        return article.documentNumber() == null
                ? null
                : value(article.documentNumber().text());
    }

    private @Nullable String date() {
        HanDate date = Facts.date(article);
        if (date == null && article.source() != null) {
            date = article.source().published();
        }
        return date == null ? null : date.toString();
    }

    private static @Nullable String value(@Nullable Text text) {
        return text == null ? null : text.value();
    }
}
