package io.github.jianbao.model.html;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Gaps;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contents at the side: sections, articles, attachments and their outermost clauses. */
final class Sidebar {

    private final Issue issue;
    private final Anchors anchors;
    private final MarkupOut html;

    Sidebar(Issue issue, Anchors anchors, MarkupOut html) {
        this.issue = issue;
        this.anchors = anchors;
        this.html = html;
    }

    void write(int findings) throws IOException {
        Iterator<String> sections = anchors.sections();
        Iterator<String> documents = anchors.documents();
        html.open("nav")
                .attribute("class", several() ? "several" : null)
                .attribute("id", "contents")
                .attribute("aria-label", "目录")
                .line();
        html.open("div", "switches").line();
        Controls.checkbox(html, "show-pages", "分页", "switch");
        if (findings > 0) {
            Controls.checkbox(html, "show-findings", "提示 " + findings, "switch");
        }
        html.close().line();
        for (Section section : issue.sections()) {
            String id = sections.next();
            if (section.heading() != null) {
                String name = section.name() == null ? section.heading().value() : section.name();
                html.open("p", "nav-section level-" + section.level());
                html.open("a").attribute("href", "#" + id).text(name).close();
                html.close().line();
            }
            html.open("ol").line();
            for (Article article : section.articles()) {
                document(article, article.page(), documents);
            }
            html.close().line();
        }
        html.close().line();
    }

    /** Whether paper needs contents: for several articles, and for a law with chapters. */
    private boolean several() {
        List<Article> articles = issue.articles();
        return articles.size() > 1
                || articles.stream()
                        .flatMap(article -> anchors.outline(article).stream())
                        .anyMatch(
                                part -> part.located().clause().marker().style().compareTo(NumberStyle.ARTICLE) < 0);
    }

    private void document(Document document, @Nullable Integer page, Iterator<String> ids) throws IOException {
        html.open("li");
        html.open("a").attribute("href", "#" + ids.next());
        html.element("bdi", null, name(document));
        if (page != null) {
            html.element("span", "nav-page", page.toString());
        }
        html.close();
        List<Anchors.ClauseAnchor> parts = anchors.outline(document);
        if (!parts.isEmpty() || !document.attachments().isEmpty()) {
            html.open("ol", "parts").line();
            for (Anchors.ClauseAnchor part : parts) {
                html.open("li").open("a").attribute("href", "#" + part.id());
                html.element("bdi", null, name(part.located().clause()));
                html.close().close().line();
            }
            for (Attachment attachment : document.attachments()) {
                document(attachment, null, ids);
            }
            html.close();
        }
        html.close().line();
    }

    private static String name(Clause clause) {
        return clause.marker().text() + Gaps.afterMarker(clause.marker(), clause.heading()) + clause.headingText();
    }

    private static String name(Document document) {
        Text title = document.title();
        if (title != null && !title.value().isBlank()) {
            return title.value();
        }
        Text label = document instanceof Attachment attachment ? attachment.label() : null;
        return label == null || label.value().isBlank() ? document.id() : label.value();
    }
}
