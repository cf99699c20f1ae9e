package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.amend.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of what a decision says.
 *
 * @param kind what it is
 * @param text its characters; the title without marks for {@link Kind#TITLE}
 * @param places the places it names, as written; empty for all but {@link Kind#PLACE}
 * @param level the unit that is counted, for {@link Kind#COUNT}
 * @param count how many, for {@link Kind#COUNT}
 * @param quote the quotation, for {@link Kind#QUOTE}
 * @param span where it stands in the source
 */
record Token(
        Kind kind,
        String text,
        List<Place> places,
        Place.@Nullable Level level,
        int count,
        @Nullable Quote quote,
        Span span) {

    /** Kinds of words. */
    enum Kind {
        /** 将. */
        TAKE,
        /** 修改为. */
        CHANGE,
        /** 作为. */
        NUMBER,
        /** 增加. */
        ADD,
        /** 删去. */
        DELETE,
        /** 合并. */
        MERGE,
        /** 废止. */
        REPEAL,
        /** 后. */
        BEHIND,
        /** 前. */
        FRONT,
        /** 之间. */
        BETWEEN,
        /** 末尾. */
        END,
        /** 该条. */
        OWN,
        /** 第三条第二款; 引言; 名称; 第二章章名. */
        PLACE,
        /** 一条. */
        COUNT,
        /** “…”. */
        QUOTE,
        /** 《…》. */
        TITLE,
        /** 、 和. */
        AMONG,
        /** ，. */
        COMMA,
        /** ；. */
        SEMICOLON,
        /** ：. */
        COLON,
        /** 。. */
        STOP,
        /** The end of a paragraph. */
        BREAK,
        /** 顺序. */
        ORDER,
        /** 修改, without saying how. */
        AMEND,
        /** What says nothing of its own. */
        FILL,
        /** What is no word of changes. */
        OTHER
    }

    static Token of(Kind kind, String text, Span span) {
        return new Token(kind, text, List.of(), null, 0, null, span);
    }

    boolean is(Kind one) {
        return kind == one;
    }

    boolean is(Kind one, Kind other) {
        return kind == one || kind == other;
    }

    /** Whether it says that something is done. */
    boolean acts() {
        return switch (kind) {
            case CHANGE, NUMBER, ADD, DELETE, MERGE, REPEAL -> true;
            default -> false;
        };
    }
}
