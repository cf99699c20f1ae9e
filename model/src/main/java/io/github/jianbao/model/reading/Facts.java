package io.github.jianbao.model.reading;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.scan.Remarks;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several forms say of a document. */
public final class Facts {

    /** The kinds of 党政机关公文处理工作条例, longer names first where one ends with another. */
    private static final List<String> KINDS = Lexicon.words(Use.OFFICIAL_KINDS).all();

    private static final Words RULES = Lexicon.words(Use.RULE_KINDS);

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
     * The bodies that issue a document (发文机关): those that sign it, persons among them; where nobody does, those that its head, its
     * title or its page names.
     *
     * @param document the document
     * @return their names
     */
    public static List<String> issuers(Document document) {
        List<String> names = new ArrayList<>();
        document.signatures().forEach(signature -> names.addAll(signature.bodies()));
        if (names.isEmpty()) {
            document.issuers().forEach(issuer -> names.add(issuer.name()));
        }
        return names;
    }

    /**
     * The kind of a document (文种): as it is known of the document, else read off the end of its title: 通知, 意见.
     *
     * @param document the document
     * @return the kind; absent when the title names none
     */
    public static @Nullable String kind(Document document) {
        return document.kind() != null ? document.kind().name() : official(document);
    }

    /** The kind of an official document (公文) that its title ends in; absent where it ends in another word, such as that of a law. */
    static @Nullable String official(Document document) {
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
        return document.title() == null ? "" : Remarks.without(document.title().value());
    }
}
