package io.github.jianbao.parser.line;

/** How a line ends, closing quotes and brackets aside. */
public enum Tail {
    /** With a word. */
    WORD,
    /** With 。！？ or …. */
    STOP,
    /** With ；. */
    SEMICOLON,
    /** With ：. */
    COLON,
    /** With ， or 、. */
    COMMA,
    /** With a closing bracket or quotation mark after a word. */
    CLOSED
}
