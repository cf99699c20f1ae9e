package io.github.jianbao.model;

/**
 * Which part of a document says what it is and who issues it.
 *
 * @since 0.2.0
 */
public enum DocumentPart {
    /** Its title (标题). */
    TITLE,
    /** What stands over its title or right under it: the red head (发文机关标志), bodies named as authors. */
    HEAD,
    /** Its signature (发文机关署名). */
    SIGNATURE,
    /** The page around it: a label of the head table (文种, 发布机构). */
    PAGE
}
