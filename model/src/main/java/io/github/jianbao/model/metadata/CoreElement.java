package io.github.jianbao.model.metadata;

/** The 18 core elements of GB/T 33480-2016 (党政机关电子公文元数据规范), named and ordered as in its sections 4.1 to 4.18. */
public enum CoreElement {
    /** Identifier, by the naming convention of Akoma Ntoso: /akn/cn/doc/国发/2018/1, /akn/cn/act/2018-05-04/滨江市渔业条例. */
    IDENTIFIER("公文标识", false),
    /** Kind of document: 通知, 意见 … */
    KIND("文种", false),
    /** Serial number of the copy. */
    COPY_NUMBER("份号", false),
    /** Secrecy and its term. */
    SECRECY("密级和保密期限", false),
    /** Urgency. */
    URGENCY("紧急程度", false),
    /** Name of the issuing body over the document. */
    ISSUER_MARK("发文机关标志", true),
    /** Document number. */
    DOCUMENT_NUMBER("发文字号", false),
    /** Who signed it for issue. */
    SIGNER("签发人", true),
    /** Title. */
    TITLE("标题", false),
    /** Main recipients, one a line of the text. */
    ADDRESSEES("主送机关", true),
    /** List of attachments, one a line of the text. */
    ATTACHMENT_LIST("附件说明", true),
    /** Issuing bodies, or who signed it. */
    SIGNATURE("发文机关或签发人署名", true),
    /** Date of the document in the manner of ISO 8601. */
    DATE("成文日期", false),
    /** Note. */
    ANNOTATION("附注", true),
    /** Copied to. */
    COPIED_TO("抄送机关", true),
    /** Printed by. */
    PRINTED_BY("印发机关", false),
    /** Date of printing in the manner of ISO 8601. */
    PRINTED_ON("印发日期", false),
    /** How far it may be published: 公开发布. */
    PUBLICATION_LEVEL("发布层次", false);

    private final String chineseName;
    private final boolean repeatable;

    CoreElement(String chineseName, boolean repeatable) {
        this.chineseName = chineseName;
        this.repeatable = repeatable;
    }

    /**
     * The element's own name.
     *
     * @return for example 发文字号
     */
    public String chineseName() {
        return chineseName;
    }

    /**
     * Whether it may have several values.
     *
     * @return true for bodies, recipients, lists and notes
     */
    public boolean repeatable() {
        return repeatable;
    }
}
