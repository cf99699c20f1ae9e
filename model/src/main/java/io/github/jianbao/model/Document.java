package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.jianbao.core.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article of an issue and a document inside it have in common (公文). */
public sealed interface Document permits Article, Attachment {

    /** {@return the id within the issue: {@code a5}, or {@code a5.1} for its first attachment} */
    String id();

    /** {@return the title (标题), its lines joined; absent when the text gives none} */
    @Nullable
    Text title();

    /** {@return a line under the title that belongs to it (副标题)} */
    @Nullable
    Text subtitle();

    /** {@return authors on lines of their own (作者)} */
    List<Text> authors();

    /** {@return where it was taken from (来源)} */
    @Nullable
    Source source();

    /** {@return the document number (发文字号)} */
    @Nullable
    DocumentNumber documentNumber();

    /** {@return dates under the title} */
    List<DateLine> dates();

    /** {@return the main recipients (主送机关), one text a line} */
    List<Text> addressees();

    /** {@return the body (正文)} */
    List<Block> body();

    /** {@return the list of attachments in front of the signature (附件说明), one text a line} */
    List<Text> attachmentList();

    /** {@return issuing bodies and date under the body (署名, 成文日期)} */
    List<Signature> signatures();

    /**
     * {@return from when until when it holds (效力); absent when it does not say}
     *
     * @since 0.2.0
     */
    @Nullable
    Validity validity();

    /**
     * {@return what it is (文种): 通知, 办法; absent when neither title nor page says it}
     *
     * @since 0.2.0
     */
    @Nullable
    DocumentKind kind();

    /**
     * {@return the bodies that issue it (发文机关), each once}
     *
     * @since 0.2.0
     */
    List<Issuer> issuers();

    /** {@return documents that follow inside this one (附件)} */
    List<Attachment> attachments();

    /** {@return remarks about the document} */
    List<Note> notes();

    /**
     * The title's words, for callers that want a string whatever the text gave.
     *
     * @return the title, or an empty string
     * @since 0.2.0
     */
    @JsonIgnore
    default String titleText() {
        Text title = title();
        return title == null ? "" : title.value();
    }

    /**
     * Where the document stands in the source, from the first character to the last of it and of its attachments; what lies between
     * them is included.
     *
     * @return the enclosing span; {@code 0..0} when nothing of it was in a source
     * @since 0.2.0
     */
    @JsonIgnore
    default Span span() {
        return new Enclosing().document(this).span();
    }

    /**
     * The document as plain text: head, body, foot, then its attachments, a line for each part. The body alone is {@code
     * Blocks.text(document.body())}.
     *
     * @return its lines, with a line feed between them
     * @since 0.2.0
     */
    @JsonIgnore
    default String text() {
        return new PlainText(true).document(this).toString();
    }
}
