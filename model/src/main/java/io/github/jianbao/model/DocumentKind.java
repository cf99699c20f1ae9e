package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a document is (文种).
 *
 * @param type which of the kinds it is
 * @param name the word for it: 通知; for {@link Type#OTHER} the word that the document uses
 * @param evidence which part says so: the title, or the page where no title does
 * @param span where the words stand that say so: a title, a value of the page; {@code 0..0} when they stand in no source
 * @since 0.2.0
 */
public record DocumentKind(
        Type type,
        String name,
        DocumentPart evidence,
        @JsonIncludeProperties({"start", "end"}) Span span) {
    /**
     * Checks.
     *
     * @param type which of the kinds it is
     * @param name the word for it
     * @param evidence which part says so
     * @param span where the words stand that say so
     * @throws IllegalArgumentException when type, name, evidence or span is null
     */
    public DocumentKind {
        Required.part(type, "DocumentKind", "type");
        Required.part(name, "DocumentKind", "name");
        Required.part(evidence, "DocumentKind", "evidence");
        Required.part(span, "DocumentKind", "span");
    }

    /** The fifteen kinds of 党政机关公文处理工作条例 (2012, section 8), the kinds of laws and rules, and plans. */
    public enum Type {
        /** Resolution. */
        RESOLUTION("决议"),
        /** Decision. */
        DECISION("决定"),
        /** Order (命令, 令). */
        ORDER("令"),
        /** Communiqué. */
        COMMUNIQUE("公报"),
        /** Announcement to the public at large. */
        ANNOUNCEMENT("公告"),
        /** Public notice that has to be observed. */
        PUBLIC_NOTICE("通告"),
        /** Opinion. */
        OPINION("意见"),
        /** Notice. */
        NOTICE("通知"),
        /** Circular: praise, criticism, information. */
        CIRCULAR("通报"),
        /** Report. */
        REPORT("报告"),
        /** Request for instructions. */
        REQUEST("请示"),
        /** Reply to a request. */
        REPLY("批复"),
        /** Proposal to a people's congress. */
        PROPOSAL("议案"),
        /** Letter. */
        LETTER("函"),
        /** Minutes. */
        MINUTES("纪要"),
        /** Law. */
        LAW("法"),
        /** Regulations. */
        REGULATIONS("条例"),
        /** Provisions. */
        PROVISIONS("规定"),
        /** Measures. */
        MEASURES("办法"),
        /** Detailed rules. */
        DETAILED_RULES("细则"),
        /** Rules. */
        RULES("规则"),
        /** Charter. */
        CHARTER("章程"),
        /** Interpretation. */
        INTERPRETATION("解释"),
        /** Long-term plan. */
        PLANNING("规划"),
        /** Plan. */
        PLAN("计划"),
        /** Scheme. */
        SCHEME("方案"),
        /** Any other kind. */
        OTHER("");

        /** What a law's title opens with; other words that end in 法 are not. */
        private static final String STATE = "中华人民共和国";

        /** Longer words first: 办法 is no 法. */
        private static final List<Type> BY_LENGTH = Arrays.stream(values())
                .sorted(Comparator.comparingInt((Type type) -> type.word.length())
                        .reversed())
                .toList();

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /**
         * The word for it.
         *
         * @return for example 通知; empty for {@link #OTHER}
         */
        public String word() {
            return word;
        }

        /**
         * The type that a title ends in.
         *
         * @param title a title without remarks in brackets behind it
         * @return the type; {@link #OTHER} where it ends in none of the words
         */
        public static Type of(String title) {
            Required.argument(title, "title");
            for (Type type : BY_LENGTH) {
                if (title.endsWith(type.word) && (type != LAW || title.startsWith(STATE))) {
                    return type;
                }
            }
            return OTHER;
        }
    }
}
