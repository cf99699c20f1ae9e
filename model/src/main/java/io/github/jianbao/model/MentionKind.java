package io.github.jianbao.model;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of mentions that can be switched on and off. */
public enum MentionKind {
    /** Documents in marks, or named with a number (书名号); needed for {@linkplain #RELATIONS relations}. */
    DOCUMENTS,
    /** Document numbers (发文字号). */
    NUMBERS,
    /** Definitions of short names (简称). Switched off, short names are resolved all the same. */
    ABBREVIATIONS,
    /** Places in documents (条款引用). */
    PROVISIONS,
    /** Dates, ranges and deadlines (日期, 完成时限). */
    DATES,
    /** Bodies with a task (责任单位). */
    BODIES,
    /** Run-in enumerations (段内列举). */
    POINTS,
    /** Quantities that are aimed at (目标值). */
    TARGETS,
    /** How documents stand to each other (解读, 印发, 废止 …). */
    RELATIONS,
    /** Time limits that are counted from an event (期限). */
    DURATIONS,
    /** What somebody must, must not or may do (应当, 不得, 可以). */
    OBLIGATIONS,
    /** What follows when a duty is broken (罚则). */
    SANCTIONS,
    /** What a text means by a word (定义). */
    DEFINITIONS,
    /** From when until when a document holds (效力). */
    VALIDITY;

    /**
     * All kinds.
     *
     * @return a new set
     */
    public static Set<MentionKind> all() {
        return EnumSet.allOf(MentionKind.class);
    }
}
