package io.github.jianbao.office;

/**
 * The styles that paragraphs and runs are set in. How each looks stands in {@code gbt9704/word/styles.xml}; a template's style of
 * the same name goes before it.
 */
enum Style {
    BODY("BodyText"),
    PLAIN("Plain"),
    COPY_NUMBER("CopyNumber"),
    SECRECY("Secrecy"),
    ISSUER_MARK("IssuerMark"),
    BULLETIN_NAME("BulletinName"),
    BULLETIN_LINE("BulletinLine"),
    DOCUMENT_NUMBER("DocumentNumber"),
    SIGNER("Signer"),
    SIGNER_NAME("SignerName"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    BYLINE("Byline"),
    ADDRESSEE("Addressee"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    HEADING_4("Heading4"),
    HEADING_1_RUN("Heading1Char"),
    HEADING_2_RUN("Heading2Char"),
    HEADING_3_RUN("Heading3Char"),
    HEADING_4_RUN("Heading4Char"),
    BULLETIN_SECTION("BulletinSection"),
    BULLETIN_TITLE("BulletinTitle"),
    BULLETIN_HEADING_1("BulletinHeading1"),
    BULLETIN_HEADING_2("BulletinHeading2"),
    BULLETIN_HEADING_3("BulletinHeading3"),
    BULLETIN_HEADING_4("BulletinHeading4"),
    CHAPTER_1("Chapter1"),
    CHAPTER_2("Chapter2"),
    CHAPTER_3("Chapter3"),
    CHAPTER_4("Chapter4"),
    ARTICLE_NUMBER("ArticleNumber"),
    SPEAKER_NAME("SpeakerName"),
    ATTACHMENT_LIST("AttachmentList"),
    SIGNATURE("Signature"),
    SIGNATURE_DATE("SignatureDate"),
    ANNOTATION("Annotation"),
    ATTACHMENT_LABEL("AttachmentLabel"),
    ATTACHMENT_TITLE("AttachmentTitle"),
    TABLE_CAPTION("TableCaption"),
    TABLE_HEAD("TableHead"),
    TABLE_TEXT("TableText"),
    IMPRINT("Imprint"),
    CONTENTS_HEADING("TOCHeading"),
    CONTENTS_1("TOC1"),
    CONTENTS_2("TOC2"),
    CONTENTS_3("TOC3"),
    FOOTER("Footer");

    private static final int LEVELS = 4;

    private final String id;

    Style(String id) {
        this.id = id;
    }

    /** The id in the styles of this module; a template may call the style of the same name otherwise. */
    String id() {
        return id;
    }

    /** A heading of a clause; deeper ones than the standard's four levels are as the fourth. */
    static Style heading(int depth, boolean bulletin) {
        return level(bulletin ? BULLETIN_HEADING_1 : HEADING_1, depth);
    }

    /** A heading that runs into the text. */
    static Style headingRun(int depth) {
        return level(HEADING_1_RUN, depth);
    }

    /** The heading of a book, chapter or section of a law (编, 章, 节). */
    static Style chapter(int depth) {
        return level(CHAPTER_1, depth);
    }

    private static Style level(Style first, int depth) {
        return values()[first.ordinal() + Math.max(1, Math.min(LEVELS, depth)) - 1];
    }
}
