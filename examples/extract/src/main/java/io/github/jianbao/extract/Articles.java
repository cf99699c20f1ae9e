package io.github.jianbao.extract;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of a file with their pages, a line each, for people. */
final class Articles {

    private static final String NO_TITLE = "-";

    private Articles() {}

    static String of(Path file, PagedIssue issue) {
        StringBuilder lines = new StringBuilder().append(file).append('\n');
        for (Section section : issue.result().issue().sections()) {
            if (section.heading() != null) {
                lines.append(section.heading().value()).append('\n');
            }
            for (Article article : section.articles()) {
                String pages = issue.of(article).map(range -> "p. " + range).orElse("");
                lines.append(String.format("  %-4s %-8s %s%n", article.id(), pages, title(article)));
            }
        }
        return lines.toString();
    }

    /** The title; a file that is an attachment has that of the attachment. */
    private static String title(Article article) {
        if (article.title() != null || article.attachments().isEmpty()) {
            return article.title() == null ? NO_TITLE : article.titleText();
        }
        Attachment first = article.attachments().get(0);
        String title = Stream.of(first.label(), first.title())
                .filter(Objects::nonNull)
                .map(Text::value)
                .collect(Collectors.joining("　"));
        return title.isEmpty() ? NO_TITLE : title;
    }
}
