package io.github.jianbao.model.metadata;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.reading.Identity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The core elements of one document. What its text does not say is absent.
 *
 * @param values the values of the elements that are there, none of them an empty list
 */
public record CoreMetadata(Map<CoreElement, List<String>> values) {

    /**
     * Copies the map.
     *
     * @param values the values of the elements that are there
     * @throws IllegalArgumentException when values is null
     */
    public CoreMetadata {
        Required.part(values, "CoreMetadata", "values");
        Map<CoreElement, List<String>> copy = new EnumMap<>(CoreElement.class);
        values.forEach((element, list) -> copy.put(element, List.copyOf(list)));
        copy.values().removeIf(List::isEmpty);
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * The values of an element.
     *
     * @param element which
     * @return its values; empty where the document has none
     */
    public List<String> get(CoreElement element) {
        Required.argument(element, "element");
        return values.getOrDefault(element, List.of());
    }

    /**
     * The metadata of every document of an issue, attachments behind the document that holds them. What stands after the last
     * article (版记) counts where the issue is a single article.
     *
     * @param issue the issue
     * @return a new list
     */
    public static List<CoreMetadata> of(Issue issue) {
        Required.argument(issue, "issue");
        List<Article> articles = issue.articles();
        List<Note> colophon = articles.size() == 1 ? issue.colophon() : List.of();
        List<CoreMetadata> all = new ArrayList<>();
        Map<Document, Identity> identities = Identity.of(issue);
        for (Article article : articles) {
            add(article, identities, colophon, all);
        }
        return all;
    }

    private static void add(
            Document document, Map<Document, Identity> identities, List<Note> colophon, List<CoreMetadata> into) {
        Identity identity = Objects.requireNonNull(identities.get(document), document.id());
        into.add(Elements.of(document, identity, colophon));
        for (Attachment attachment : document.attachments()) {
            add(attachment, identities, List.of(), into);
        }
    }
}
