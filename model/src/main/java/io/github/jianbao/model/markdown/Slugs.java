package io.github.jianbao.model.markdown;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Gaps;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.reading.Chapters;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What readers of Markdown call the headings of sections and articles in links (as GitHub does). */
final class Slugs {

    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, String> articles = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final Map<Clause, String> clauses = new IdentityHashMap<>();
    private final Chapters chapters;

    /** Whether the headings of clauses are counted, as they are where the contents list them. */
    private final boolean deep;

    private Slugs(Issue issue) {
        Contents contents = issue.contents();
        chapters = Chapters.of(issue);
        deep = contents != null && contents.entries().stream().anyMatch(entry -> chapters.find(entry) != null);
    }

    static Slugs of(Issue issue) {
        Slugs slugs = new Slugs(issue);
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
        if (deep) {
            headings(document.body());
        }
        for (Attachment attachment : document.attachments()) {
            document(attachment);
        }
    }

    private void headings(List<Block> body) {
        for (Block block : body) {
            if (block instanceof Heading heading) {
                next(heading.text().value());
            } else if (block instanceof Clause clause) {
                Text heading = clause.heading();
                if (heading != null) {
                    String gap = Gaps.afterMarker(clause.marker(), heading);
                    clauses.put(clause, next(clause.marker().text() + gap + heading.value()));
                }
                headings(clause.body());
            }
        }
    }

    /** That of the heading that an entry leads to; absent where there is none. */
    @Nullable
    String find(ContentsEntry entry) {
        Clauses.Located chapter = chapters.find(entry);
        if (chapter != null) {
            return clauses.get(chapter.clause());
        }
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
            } else if (c == ' ') {
                slug.append('-');
            }
        });
        int turn = turns.merge(slug.toString(), 1, Integer::sum) - 1;
        return turn == 0 ? slug.toString() : slug + "-" + turn;
    }
}
