package io.github.jianbao.model.markdown;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What readers of Markdown call the headings of sections and articles in links (as GitHub does). */
final class Slugs {

    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, String> articles = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();

    private Slugs() {}

    static Slugs of(Issue issue) {
        Slugs slugs = new Slugs();
        if (issue.masthead() != null && issue.masthead().name() != null) {
            slugs.next(issue.masthead().nameText());
        }
        Contents contents = issue.contents();
        if (contents != null && contents.heading() != null) {
            slugs.next(contents.heading().value());
        }
        for (Section section : issue.sections()) {
            String slug = section.heading() == null
                    ? null
                    : slugs.next(section.heading().value());
            for (Article article : section.articles()) {
                if (slug != null) {
                    slugs.sections.putIfAbsent(article.id(), slug);
                }
                slugs.document(article);
            }
        }
        return slugs;
    }

    private void document(Document document) {
        if (!document.titleText().isBlank()) {
            String lead = document instanceof Article article && article.lead() != null
                    ? article.lead().text().value() + " "
                    : "";
            articles.putIfAbsent(document.id(), next(lead + document.titleText()));
        }
        for (Attachment attachment : document.attachments()) {
            document(attachment);
        }
    }

    /** That of the heading that an entry leads to; absent where there is none. */
    @Nullable
    String find(ContentsEntry entry) {
        String target = entry.target();
        if (target == null) {
            return null;
        }
        String section = entry.kind() == ContentsEntry.Kind.SECTION ? sections.get(target) : null;
        return section == null ? articles.get(target) : section;
    }

    /** Letters, digits, hyphens and underscores of a heading, in small letters, with a number behind the second of its kind. */
    private String next(String heading) {
        StringBuilder slug = new StringBuilder(heading.length());
        heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                slug.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                slug.append('-');
            }
        });
        int turn = turns.merge(slug.toString(), 1, Integer::sum) - 1;
        return turn == 0 ? slug.toString() : slug + "-" + turn;
    }
}
