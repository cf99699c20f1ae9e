package io.github.jianbao.model.reading;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Signature;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells a document from all others. An attachment that says nothing of its date and its bodies has those of the document
 * that brings it: a decree's regulation.
 *
 * @param law whether it sets rules in articles (条), as laws, regulations and rules do
 * @param date when it was passed (题注), else signed, else published; absent where the text does not say
 * @param origin what the date is; {@link Origin#NONE} without one
 * @param version when it was last changed; absent for a document as it was passed
 * @param bodies who issued or passed it; the persons of a signature are not among them
 * @param signers persons who signed it, without their offices
 */
public record Identity(
        boolean law,
        @Nullable HanDate date,
        Origin origin,
        @Nullable HanDate version,
        List<String> bodies,
        List<String> signers) {

    /** A kind of one letter also ends other words: 做法. */
    private static final int SHORTEST_RULE = 2;

    /** What the date of a document is. */
    public enum Origin {
        /** When it was passed or first published, by its history. */
        ADOPTION,
        /** The date of its signature. */
        SIGNATURE,
        /** Another date of its head, or of its source. */
        PUBLICATION,
        /** There is none. */
        NONE
    }

    /**
     * The identities of all documents of an issue.
     *
     * @param issue the issue
     * @return by the documents themselves, not by what they are equal to
     */
    public static Map<Document, Identity> of(Issue issue) {
        Map<Document, Identity> all = new IdentityHashMap<>();
        for (Article article : issue.articles()) {
            add(article, null, all);
        }
        return all;
    }

    private static void add(Document document, @Nullable Identity around, Map<Document, Identity> into) {
        Identity identity = of(document, around);
        into.put(document, identity);
        for (Attachment attachment : document.attachments()) {
            add(attachment, identity, into);
        }
    }

    private static Identity of(Document document, @Nullable Identity around) {
        History history = History.of(document);
        List<String> bodies = new ArrayList<>();
        List<String> signers = new ArrayList<>();
        for (Signature signature : document.signatures()) {
            for (String name : signature.bodies()) {
                String signer = Names.signer(name);
                (signer == null ? bodies : signers).add(signer == null ? name : signer);
            }
        }
        if (bodies.isEmpty() && history.by() != null) {
            bodies.add(history.by());
        }
        if (bodies.isEmpty()) {
            document.issuers().forEach(issuer -> bodies.add(issuer.name()));
        }
        HanDate adopted = history.adopted() == null && document.validity() != null
                ? document.validity().adopted()
                : history.adopted();
        HanDate signed = Facts.signed(document);
        HanDate published = published(document);
        if (around != null && bodies.isEmpty()) {
            bodies.addAll(around.bodies);
        }
        boolean law = isLaw(document);
        HanDate version = history.changed();
        if (isWhole(adopted)) {
            return new Identity(law, adopted, Origin.ADOPTION, version, bodies, signers);
        } else if (isWhole(signed)) {
            return new Identity(law, signed, Origin.SIGNATURE, version, bodies, signers);
        } else if (isWhole(published)) {
            return new Identity(law, published, Origin.PUBLICATION, version, bodies, signers);
        } else if (version != null) {
            return new Identity(law, version, Origin.ADOPTION, version, bodies, signers);
        } else if (around != null) {
            return new Identity(law, around.date, around.origin, null, bodies, signers);
        }
        return new Identity(law, null, Origin.NONE, null, bodies, signers);
    }

    private static boolean isWhole(@Nullable HanDate date) {
        return date != null && date.year() != null;
    }

    private static @Nullable HanDate published(Document document) {
        for (DateLine line : document.dates()) {
            if (isWhole(line.date())) {
                return line.date();
            }
        }
        return document.source() == null ? null : document.source().published();
    }

    private static boolean isLaw(Document document) {
        if (Facts.official(document) != null) {
            return false;
        }
        boolean clauses = document.body().stream().anyMatch(Clause.class::isInstance);
        String rule = Facts.rule(document);
        return clauses && (rule != null && rule.length() >= SHORTEST_RULE || hasArticles(document.body()));
    }

    private static boolean hasArticles(List<Block> body) {
        for (Block block : body) {
            if (block instanceof Clause clause) {
                NumberStyle style = clause.marker().style();
                if (style == NumberStyle.ARTICLE
                        || (style.compareTo(NumberStyle.ARTICLE) < 0 && hasArticles(clause.body()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
