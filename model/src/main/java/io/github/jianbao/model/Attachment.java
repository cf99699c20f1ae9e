package io.github.jianbao.model;

import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that follows inside another (附件): 附件1, or the plan that a notice prints. Its numbering starts again.
 *
 * @param id the id of the document that holds it, a dot, and its place: {@code a5.1}
 * @param label its label line (附件标识): 附件1
 * @param title its title
 * @param subtitle a line under the title that belongs to it
 * @param authors authors on lines of their own
 * @param source where it was taken from
 * @param documentNumber its own number
 * @param dates dates under the title
 * @param addressees its own recipients
 * @param body its body
 * @param attachmentList its own list of attachments
 * @param signatures its own signature
 * @param attachments documents inside it
 * @param notes remarks
 * @param validity from when until when it holds (效力)
 * @param kind what it is (文种)
 * @param issuers the bodies that issue it (发文机关)
 */
public record Attachment(
        String id,
        @Nullable Text label,
        @Nullable Text title,
        @Nullable Text subtitle,
        List<Text> authors,
        @Nullable Source source,
        @Nullable DocumentNumber documentNumber,
        List<DateLine> dates,
        List<Text> addressees,
        List<Block> body,
        List<Text> attachmentList,
        List<Signature> signatures,
        List<Attachment> attachments,
        List<Note> notes,
        @Nullable Validity validity,
        @Nullable DocumentKind kind,
        List<Issuer> issuers)
        implements Document {

    /**
     * Copies the lists; a missing list is an empty one.
     *
     * @param id its id
     * @param label its label line
     * @param title its title
     * @param subtitle a line under the title
     * @param authors authors on lines of their own
     * @param source where it was taken from
     * @param documentNumber its own number
     * @param dates dates under the title
     * @param addressees its own recipients
     * @param body its body
     * @param attachmentList its own list of attachments
     * @param signatures its own signature
     * @param attachments documents inside it
     * @param notes remarks
     * @param validity from when until when it holds
     * @param kind what it is
     * @param issuers the bodies that issue it
     * @throws IllegalArgumentException when id is null
     */
    public Attachment {
        Required.part(id, "Attachment", "id");
        authors = Lists.copy(authors);
        dates = Lists.copy(dates);
        addressees = Lists.copy(addressees);
        body = Lists.copy(body);
        attachmentList = Lists.copy(attachmentList);
        signatures = Lists.copy(signatures);
        attachments = Lists.copy(attachments);
        notes = Lists.copy(notes);
        issuers = Lists.copy(issuers);
    }

    /**
     * An attachment that says nothing of validity, kind and issuers.
     *
     * @param id for example {@code a1.1}
     * @param label its label line
     * @param title its title
     * @param subtitle a line under the title
     * @param authors authors on lines of their own
     * @param source where it was taken from
     * @param documentNumber its own number
     * @param dates dates under the title
     * @param addressees its own recipients
     * @param body its body
     * @param attachmentList its own list of attachments
     * @param signatures its own signature
     * @param attachments documents inside it
     * @param notes remarks
     * @deprecated {@link #builder(String)} and {@link #toBuilder()} name what they set
     */
    @Deprecated(since = "0.2.0")
    public Attachment(
            String id,
            @Nullable Text label,
            @Nullable Text title,
            @Nullable Text subtitle,
            List<Text> authors,
            @Nullable Source source,
            @Nullable DocumentNumber documentNumber,
            List<DateLine> dates,
            List<Text> addressees,
            List<Block> body,
            List<Text> attachmentList,
            List<Signature> signatures,
            List<Attachment> attachments,
            List<Note> notes) {
        this(
                id,
                label,
                title,
                subtitle,
                authors,
                source,
                documentNumber,
                dates,
                addressees,
                body,
                attachmentList,
                signatures,
                attachments,
                notes,
                null,
                null,
                List.of());
    }

    /**
     * A builder for an attachment with this id.
     *
     * @param id for example {@code a1.1}
     * @return a builder
     * @since 0.2.0
     */
    public static AttachmentBuilder builder(String id) {
        Required.argument(id, "id");
        return new AttachmentBuilder(id);
    }

    /**
     * A builder that starts with the components of this attachment.
     *
     * @return a builder
     * @since 0.2.0
     */
    public AttachmentBuilder toBuilder() {
        return new AttachmentBuilder(this);
    }

    /**
     * A copy with another title.
     *
     * @param words the title; it stands in no source
     * @return a copy
     * @since 0.2.0
     */
    public Attachment withTitle(String words) {
        return toBuilder().title(words).build();
    }

    /**
     * A copy with another body.
     *
     * @param blocks the body
     * @return a copy
     * @since 0.2.0
     */
    public Attachment withBody(List<Block> blocks) {
        return toBuilder().body(blocks).build();
    }

    /** {@return id and title, for logs; never the text} */
    @Override
    public String toString() {
        return "Attachment[" + id + ", " + Excerpt.of(titleText()) + "]";
    }
}
