package io.github.jianbao.model.reading;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several forms say of a document. */
public final class Facts {

    /** The kinds of 党政机关公文处理工作条例, longer names first where one ends with another. */
    private static final List<String> KINDS = Lexicon.words(Use.OFFICIAL_KINDS).all();

    private static final Words RULES = Lexicon.words(Use.RULE_KINDS);

    private static final String CLOSING_BRACKETS = "）)】〕］]";
    private static final String OPENING_BRACKETS = "（(【〔［[";

    private Facts() {}

    /**
     * The date of a document (成文日期): that of its signature, else the first one under its title, else when it was passed.
     *
     * @param document the document
     * @return the date; absent when the text gives none
     */
    public static @Nullable HanDate date(Document document) {
        HanDate date = signed(document);
        if (date == null && !document.dates().isEmpty()) {
            date = document.dates().get(0).date();
        }
        return date == null ? History.of(document).adopted() : date;
    }

    /** The date of the last signature that has one. */
    static @Nullable HanDate signed(Document document) {
        HanDate date = null;
        for (Signature signature : document.signatures()) {
            DateLine line = signature.date();
            date = line == null ? date : line.date();
        }
        return date;
    }

    /**
     * The kind of a document (文种), read off the end of its title: 通知, 意见.
     *
     * @param document the document
     * @return the kind; absent when the title names none
     */
    public static @Nullable String kind(Document document) {
        String title = bareTitle(document);
        for (String kind : KINDS) {
            if (title.endsWith(kind)) {
                return kind;
            }
        }
        return null;
    }

    /**
     * The kind of a document that sets rules, read off the end of its title: 条例, 办法.
     *
     * @param document the document
     * @return the kind; absent when the title names none
     */
    public static @Nullable String rule(Document document) {
        String title = bareTitle(document);
        int length = RULES.before(title, title.length());
        return length == 0 ? null : title.substring(title.length() - length);
    }

    /** A title without the remark in brackets at its end; empty for a document without a title. */
    static String bareTitle(Document document) {
        return document.title() == null
                ? ""
                : withoutBrackets(document.title().value().strip());
    }

    /** A title without the remark in brackets at its end: …的意见（试行）. */
    private static String withoutBrackets(String title) {
        int last = title.length() - 1;
        if (last < 0 || CLOSING_BRACKETS.indexOf(title.charAt(last)) < 0) {
            return title;
        }
        int open = last;
        while (open > 0 && OPENING_BRACKETS.indexOf(title.charAt(open)) < 0) {
            open--;
        }
        return title.substring(0, open).strip();
    }
}
