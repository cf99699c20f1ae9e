package io.github.jianbao.model;

import io.github.jianbao.core.Folding;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.ProvisionReference.Base;
import io.github.jianbao.model.ProvisionReference.Level;
import io.github.jianbao.model.ProvisionReference.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds provisions by the way that laws and documents name them: 第三条第二款第（一）项. Articles (条) are counted through a document, so the
 * chapters above one may be left out; a paragraph (款) is a text of its article with the items that follow it; items (项) and
 * subitems (目) are the numbered clauses inside.
 *
 * <pre>{@code
 * Document law = issue.articles().get(0);
 * Provisions.find(law, "第三条第二款").ifPresent(provision -> System.out.println(provision.text()));
 * }</pre>
 *
 * @since 0.2.0
 */
public final class Provisions {

    private Provisions() {}

    /**
     * The provision with a name. Attachments of the document are not looked through.
     *
     * @param document the article or attachment
     * @param place for example {@code 第三条第二款第（一）项}; numbers in any shape, blanks anywhere
     * @return the provision; empty when the document has none there, or two clauses of that number where the name does not say which
     * @throws IllegalArgumentException when that is no place in a document; the message says where it fails
     */
    public static Optional<LocatedProvision> find(Document document, String place) {
        Required.argument(document, "document");
        Required.argument(place, "place");
        return find(document, ProvisionPath.parse(place));
    }

    /**
     * The provision that a reference points to: of a range the first. A reference that counts from its own place (本条, 前款) is
     * resolved by where it stands.
     *
     * @param issue the issue
     * @param reference a reference with its place, of {@link Issue#located(Class)}
     * @return the provision; empty when the document that it names is not in the issue, or has no such provision
     */
    public static Optional<LocatedProvision> resolve(Issue issue, LocatedMention<ProvisionReference> reference) {
        Required.argument(issue, "issue");
        Required.argument(reference, "reference");
        ProvisionReference mention = reference.mention();
        Document own = reference.document();
        String title = mention.document();
        Document document = title == null || named(own, title) ? own : titled(issue, title);
        if (document == null || mention.steps().isEmpty()) {
            return Optional.empty();
        }
        if (mention.steps().get(0).base() == Base.START
                && mention.steps().get(0).level().compareTo(Level.PARAGRAPH) < 0) {
            return find(document, mention.steps());
        }
        return fromHere(reference.location(), mention.steps());
    }

    /**
     * The provision that a reference without its place points to: it must name its document, or the issue must hold one document alone.
     *
     * @param issue the issue
     * @param reference a reference that counts from the start of its document
     * @return the provision; empty when the document is not in the issue or has no such provision, and for a reference that counts from
     *     where it stands (前款)
     */
    public static Optional<LocatedProvision> resolve(Issue issue, ProvisionReference reference) {
        Required.argument(issue, "issue");
        Required.argument(reference, "reference");
        String title = reference.document();
        List<Document> all = issue.documents();
        Document document = title != null ? titled(issue, title) : all.size() == 1 ? all.get(0) : null;
        return document == null ? Optional.empty() : find(document, reference.steps());
    }

    /** The one document with a title. */
    private static @Nullable Document titled(Issue issue, String title) {
        List<Document> found =
                issue.documents().stream().filter(each -> named(each, title)).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean named(@Nullable Document document, String title) {
        return document != null && document.title() != null && Folding.equal(document.titleText(), title);
    }

    static Optional<LocatedProvision> find(Document document, List<Step> steps) {
        if (steps.isEmpty() || steps.stream().anyMatch(step -> step.base() != Base.START)) {
            return Optional.empty();
        }
        return new ProvisionDescent(document, null).down(steps);
    }

    /** From the clauses around a reference: 本条第二款, 前款第（一）项, 前条. */
    private static Optional<LocatedProvision> fromHere(Location here, List<Step> steps) {
        Clauses.Located clause = here.clause();
        Document document = here.document();
        if (clause == null || document == null) {
            return Optional.empty();
        }
        Clauses.Located article = clause;
        while (article.parent().isPresent() && article.clause().marker().style() != NumberStyle.ARTICLE) {
            article = article.parent().get();
        }
        Step first = steps.get(0);
        if (first.level() == Level.ARTICLE && first.base() == Base.PREVIOUS) {
            for (int k = 0; k < first.ordinal() && article != null; k++) {
                article = article.previous().orElse(null);
            }
        } else if (first.level() == Level.PARAGRAPH && first.base() != Base.START) {
            int back = first.base() == Base.PREVIOUS ? first.ordinal() : 0;
            int own = ProvisionDescent.paragraphOf(article, here);
            List<Step> counted = new ArrayList<>(steps);
            counted.set(0, new Step(Level.PARAGRAPH, Base.START, own - back, 0));
            return own <= back ? Optional.empty() : new ProvisionDescent(document, article).down(counted);
        }
        boolean inside = first.base() == Base.START;
        if (article == null || !inside && first.level() != Level.ARTICLE) {
            return Optional.empty();
        }
        return new ProvisionDescent(document, article).down(inside ? steps : steps.subList(1, steps.size()));
    }
}
