package io.github.jianbao.parser.assemble;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.ArticleBuilder;
import io.github.jianbao.model.PageValue;
import io.github.jianbao.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Gives the document of a page the kind and the issuing bodies that only its page names. */
final class PageFacts {

    private PageFacts() {}

    /** The sections, with what the page says in the first article; the same list where it says nothing of these. */
    static List<Section> add(List<Section> sections, List<PageValue> values) {
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            if (!section.articles().isEmpty()) {
                Article first = section.articles().get(0);
                Article added = add(first, values);
                return added == first ? sections : with(sections, s, added);
            }
        }
        return sections;
    }

    private static Article add(Article article, List<PageValue> values) {
        ArticleBuilder added = null;
        for (PageValue value : values) {
            boolean kind = value.kind() == PageValue.Kind.DOCUMENT_KIND;
            if (kind || value.kind() == PageValue.Kind.ISSUER) {
                added = added == null ? article.toBuilder() : added;
                added = kind ? added.kind(Natures.kind(value)) : added.issuers(Natures.issuers(value));
            }
        }
        return added == null ? article : added.build();
    }

    private static List<Section> with(List<Section> sections, int s, Article first) {
        Section old = sections.get(s);
        List<Article> articles = new ArrayList<>(old.articles());
        articles.set(0, first);
        List<Section> changed = new ArrayList<>(sections);
        changed.set(s, new Section(old.heading(), old.name(), old.level(), articles));
        return changed;
    }
}
