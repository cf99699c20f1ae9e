package io.github.jianbao.model.markup;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The identifier of the element of each article and attachment: the document's own id wherever that is possible. */
public final class DocumentIds {

    private final List<String> inOrder = new ArrayList<>();
    private final Map<String, String> byId = new HashMap<>();

    /**
     * Gives them, so that links can lead to what is written later.
     *
     * @param issue the issue
     * @param ids where they are taken from
     */
    public DocumentIds(Issue issue, Ids ids) {
        for (Article article : issue.articles()) {
            register(article, ids);
        }
    }

    private void register(Document document, Ids ids) {
        String id = ids.next(document.id());
        inOrder.add(id);
        byId.putIfAbsent(document.id(), id);
        for (Attachment attachment : document.attachments()) {
            register(attachment, ids);
        }
    }

    /**
     * The element of the first document with an id.
     *
     * @param documentId for example {@code a5.1}
     * @return its identifier; {@code null} when there is no such document
     */
    public @Nullable String find(@Nullable String documentId) {
        return documentId == null ? null : byId.get(documentId);
    }

    /**
     * The identifiers in the order of the issue: each article, then its attachments.
     *
     * @return from the first one on
     */
    public Iterator<String> inOrder() {
        return inOrder.iterator();
    }
}
