package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article step by step: {@link Article#builder(String)}, {@link Article#toBuilder()}. What is not set is absent or empty. For one
 * thread.
 *
 * @since 0.2.0
 */
public final class ArticleBuilder {

    private String id;
    private @Nullable Text title;
    private @Nullable Text subtitle;
    private @Nullable Lead lead;
    private List<Text> authors = List.of();
    private @Nullable Source source;
    private @Nullable DocumentNumber documentNumber;
    private List<DateLine> dates = List.of();
    private @Nullable Integer page;
    private List<Text> addressees = List.of();
    private List<Block> body = List.of();
    private List<Text> attachmentList = List.of();
    private List<Signature> signatures = List.of();
    private List<Attachment> attachments = List.of();
    private List<Note> notes = List.of();
    private List<Relation> relations = List.of();
    private @Nullable Validity validity;
    private @Nullable DocumentKind kind;
    private List<Issuer> issuers = List.of();

    ArticleBuilder(String id) {
        this.id = id;
    }

    ArticleBuilder(Article from) {
        this.id = from.id();
        this.title = from.title();
        this.subtitle = from.subtitle();
        this.lead = from.lead();
        this.authors = from.authors();
        this.source = from.source();
        this.documentNumber = from.documentNumber();
        this.dates = from.dates();
        this.page = from.page();
        this.addressees = from.addressees();
        this.body = from.body();
        this.attachmentList = from.attachmentList();
        this.signatures = from.signatures();
        this.attachments = from.attachments();
        this.notes = from.notes();
        this.relations = from.relations();
        this.validity = from.validity();
        this.kind = from.kind();
        this.issuers = from.issuers();
    }

    /**
     * Sets the id.
     *
     * @param value for example {@code a1}
     * @return this
     */
    public ArticleBuilder id(String value) {
        Required.argument(value, "value");
        id = value;
        return this;
    }

    /**
     * Sets the title (标题).
     *
     * @param value the new value; null for none
     * @return this
     */
    public ArticleBuilder title(@Nullable Text value) {
        this.title = value;
        return this;
    }

    /**
     * Sets the title (标题).
     *
     * @param value its words
     * @return this
     */
    public ArticleBuilder title(String value) {
        return title(Text.of(value));
    }

    /**
     * Sets the subtitle (副标题).
     *
     * @param value the new value; null for none
     * @return this
     */
    public ArticleBuilder subtitle(@Nullable Text value) {
        this.subtitle = value;
        return this;
    }

    /**
     * Sets the speaker or author set before the title.
     *
     * @param value the new value; null for none
     * @return this
     */
    public ArticleBuilder lead(@Nullable Lead value) {
        this.lead = value;
        return this;
    }

    /**
     * Sets authors on lines of their own (作者).
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder authors(List<Text> value) {
        this.authors = value;
        return this;
    }

    /**
     * Sets where it was taken from (来源).
     *
     * @param value the new value; null for none
     * @return this
     */
    public ArticleBuilder source(@Nullable Source value) {
        this.source = value;
        return this;
    }

    /**
     * Sets its number (发文字号).
     *
     * @param value the new value; null for none
     * @return this
     */
    public ArticleBuilder documentNumber(@Nullable DocumentNumber value) {
        this.documentNumber = value;
        return this;
    }

    /**
     * Sets dates under the title.
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder dates(List<DateLine> value) {
        this.dates = value;
        return this;
    }

    /**
     * Sets the page that the contents give.
     *
     * @param value the new value; null for none
     * @return this
     */
    public ArticleBuilder page(@Nullable Integer value) {
        this.page = value;
        return this;
    }

    /**
     * Sets the main recipients (主送机关).
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder addressees(List<Text> value) {
        this.addressees = value;
        return this;
    }

    /**
     * Sets the body (正文).
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder body(List<Block> value) {
        this.body = value;
        return this;
    }

    /**
     * Sets the body (正文).
     *
     * @param blocks its blocks in order
     * @return this
     */
    public ArticleBuilder body(Block... blocks) {
        Required.argument(blocks, "blocks");
        return body(List.of(blocks));
    }

    /**
     * Sets the list of attachments (附件说明).
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder attachmentList(List<Text> value) {
        this.attachmentList = value;
        return this;
    }

    /**
     * Sets issuing bodies and date (署名, 成文日期).
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder signatures(List<Signature> value) {
        this.signatures = value;
        return this;
    }

    /**
     * Sets documents printed inside (附件).
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder attachments(List<Attachment> value) {
        this.attachments = value;
        return this;
    }

    /**
     * Sets remarks.
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder notes(List<Note> value) {
        this.notes = value;
        return this;
    }

    /**
     * Sets how it stands to other documents.
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder relations(List<Relation> value) {
        this.relations = value;
        return this;
    }

    /**
     * Sets from when until when it holds (效力).
     *
     * @param value the new value, null for none
     * @return this
     */
    public ArticleBuilder validity(@Nullable Validity value) {
        this.validity = value;
        return this;
    }

    /**
     * Sets what it is (文种).
     *
     * @param value the new value, null for none
     * @return this
     */
    public ArticleBuilder kind(@Nullable DocumentKind value) {
        this.kind = value;
        return this;
    }

    /**
     * Sets the bodies that issue it (发文机关).
     *
     * @param value the new value; copied when it is built
     * @return this
     */
    public ArticleBuilder issuers(List<Issuer> value) {
        this.issuers = value;
        return this;
    }

    /**
     * Makes it.
     *
     * @return a record with what was set
     */
    public Article build() {
        return new Article(
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
                validity,
                kind,
                issuers);
    }
}
