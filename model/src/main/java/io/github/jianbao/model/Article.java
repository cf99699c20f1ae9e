package io.github.jianbao.model;

import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of an issue (篇): a document, a report, an interview.
 *
 * <pre>{@code
 * Article article = issue.article("a1").orElseThrow();
 * System.out.println(article.titleText() + "  " + article.dates() + "  " + article.signatures());
 * System.out.println(Blocks.text(article.body()));
 * Issue changed = issue.withArticle(article.withTitle("另一标题"));
 * }</pre>
 *
 * @param id {@code a1}, {@code a2} … in the order of the issue
 * @param title the title (标题), lines joined
 * @param subtitle the subtitle (副标题) with its dash: ——专家谈…
 * @param lead the speaker or author set before the title: 怀进鹏 | …
 * @param authors authors on lines of their own (作者)
 * @param source where the issue took it from (来源)
 * @param documentNumber its number (发文字号)
 * @param dates dates under the title
 * @param page the page that the contents give
 * @param addressees the main recipients (主送机关)
 * @param body the body (正文)
 * @param attachmentList the list of attachments (附件说明)
 * @param signatures issuing bodies and date (署名, 成文日期)
 * @param attachments documents printed inside (附件)
 * @param notes remarks (附注 and the like)
 * @param relations how it stands to other documents
 * @param validity from when until when it holds (效力)
 * @param kind what it is (文种)
 * @param issuers the bodies that issue it (发文机关)
 */
public record Article(
        String id,
        @Nullable Text title,
        @Nullable Text subtitle,
        @Nullable Lead lead,
        List<Text> authors,
        @Nullable Source source,
        @Nullable DocumentNumber documentNumber,
        List<DateLine> dates,
        @Nullable Integer page,
        List<Text> addressees,
        List<Block> body,
        List<Text> attachmentList,
        List<Signature> signatures,
        List<Attachment> attachments,
        List<Note> notes,
        List<Relation> relations,
        @Nullable Validity validity,
        @Nullable DocumentKind kind,
        List<Issuer> issuers)
        implements Document {

    /**
     * Copies the lists; a missing list is an empty one.
     *
     * @param id {@code a1}, {@code a2} …
     * @param title the title
     * @param subtitle the subtitle
     * @param lead the speaker set before the title
     * @param authors authors on lines of their own
     * @param source where it was taken from
     * @param documentNumber its number
     * @param dates dates under the title
     * @param page the page that the contents give
     * @param addressees the main recipients
     * @param body the body
     * @param attachmentList the list of attachments
     * @param signatures issuing bodies and date
     * @param attachments documents printed inside
     * @param notes remarks
     * @param relations how it stands to other documents
     * @param validity from when until when it holds
     * @param kind what it is
     * @param issuers the bodies that issue it
     * @throws IllegalArgumentException when id is null
     */
    public Article {
        Required.part(id, "Article", "id");
        authors = Lists.copy(authors);
        dates = Lists.copy(dates);
        addressees = Lists.copy(addressees);
        body = Lists.copy(body);
        attachmentList = Lists.copy(attachmentList);
        signatures = Lists.copy(signatures);
        attachments = Lists.copy(attachments);
        notes = Lists.copy(notes);
        relations = Lists.copy(relations);
        issuers = Lists.copy(issuers);
    }

    /**
     * An article that says nothing of validity, kind and issuers.
     *
     * @param id for example {@code a1}
     * @param title the title
     * @param subtitle the subtitle
     * @param lead the speaker set before the title
     * @param authors authors on lines of their own
     * @param source where it was taken from
     * @param documentNumber its number
     * @param dates dates under the title
     * @param page the page that the contents give
     * @param addressees the main recipients
     * @param body the body
     * @param attachmentList the list of attachments
     * @param signatures issuing bodies and date
     * @param attachments documents printed inside
     * @param notes remarks
     * @param relations how it stands to other documents
     * @deprecated {@link #builder(String)} and {@link #toBuilder()} name what they set
     */
    @Deprecated(since = "0.2.0")
    public Article(
            String id,
            @Nullable Text title,
            @Nullable Text subtitle,
            @Nullable Lead lead,
            List<Text> authors,
            @Nullable Source source,
            @Nullable DocumentNumber documentNumber,
            List<DateLine> dates,
            @Nullable Integer page,
            List<Text> addressees,
            List<Block> body,
            List<Text> attachmentList,
            List<Signature> signatures,
            List<Attachment> attachments,
            List<Note> notes,
            List<Relation> relations) {
        this(
                id,
                title,
                subtitle,
                lead,
                authors,
                source,
                documentNumber,
                dates,
                page,
                addressees,
                body,
                attachmentList,
                signatures,
                attachments,
                notes,
                relations,
                null,
                null,
                List.of());
    }

    /**
     * A builder for an article with this id.
     *
     * @param id for example {@code a1}
     * @return a builder
     * @since 0.2.0
     */
    public static ArticleBuilder builder(String id) {
        Required.argument(id, "id");
        return new ArticleBuilder(id);
    }

    /**
     * A builder that starts with the components of this article.
     *
     * @return a builder
     * @since 0.2.0
     */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(this);
    }

    /**
     * A copy with another title.
     *
     * @param words the title; it stands in no source
     * @return a copy
     * @since 0.2.0
     */
    public Article withTitle(String words) {
        return toBuilder().title(words).build();
    }

    /**
     * A copy with another body.
     *
     * @param blocks the body
     * @return a copy
     * @since 0.2.0
     */
    public Article withBody(List<Block> blocks) {
        return toBuilder().body(blocks).build();
    }

    /** {@return id and title, for logs; never the text} */
    @Override
    public String toString() {
        return "Article[" + id + ", " + Excerpt.of(titleText()) + "]";
    }
}
