package io.github.jianbao.model;

/** What a turn is. */
public enum SpeechRole {
    /** A question (提问). */
    QUESTION,
    /** An answer to a question (回答). */
    ANSWER,
    /** A statement that no question asked for (发言). */
    STATEMENT
}
