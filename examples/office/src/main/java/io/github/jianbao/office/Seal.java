package io.github.jianbao.office;

/** What is put on a signature once it is printed; room is left for it (§7.3.5). */
enum Seal {
    /** The body's seal (印章), over date and name. */
    SEAL,
    /** The stamp of the one who signs (签名章), beside the office. */
    STAMP,
    /** Nothing: a text printed in a bulletin. */
    NONE
}
