package io.github.jianbao.core;

/** How much a {@link Finding} matters, the gravest first. */
public enum Severity {
    /** The result is wrong or incomplete here: text that could not be read. */
    ERROR,
    /** The text contradicts itself, or a decision was doubtful, a limit was reached: a person should look. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO
}
