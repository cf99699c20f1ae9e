package io.github.jianbao.model.reading;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.sink.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The IRI of a work by the naming convention of Akoma Ntoso: country, type, who issued it, date, number or title.
 *
 * <ul>
 *   <li>{@code /akn/cn/doc/国发/2018/1}: a document by its number;
 *   <li>{@code /akn/cn/doc/滨江市人民政府令/2024-09-20/12}: a decree, whose number starts anew with each body;
 *   <li>{@code /akn/cn/act/2017-11-04/公共图书馆法}: a law by its title;
 *   <li>{@code /akn/cn/officialGazette/规划与决策/2024/10}: an issue.
 * </ul>
 *
 * <p>An unknown date is {@code 0001-01-01}; a document without a number and a title is named by a hash of its words.
 */
public final class WorkName {

    /** The date where none is known. */
    public static final String UNKNOWN = "0001-01-01";

    private static final String GAZETTE = "/akn/cn/officialGazette";
    private static final int HASH = 16;
    private static final int YEAR = 4;

    private WorkName() {}

    /**
     * An article or an attachment.
     *
     * @param document the article or attachment
     * @param identity what {@link Identity#of} says of it
     * @return its IRI
     */
    public static String of(Document document, Identity identity) {
        String type = identity.law() ? "/akn/cn/act/" : "/akn/cn/doc/";
        DocumentNumber number = document.documentNumber();
        if (number != null && number.serial() != null) {
            String own = numbered(number.authority(), number.year(), number.serial());
            String issuer = number.authority().isEmpty() ? issuer(document) : Iri.part(number.authority());
            return type + (own == null ? issuer + "/" + date(identity.date()) + "/" + number.serial() : own);
        }
        return type + date(identity.date()) + "/" + name(document);
    }

    /**
     * The end of the IRI of a document with a number.
     *
     * @param authority 国发; may be empty
     * @param year the year
     * @param serial the serial number
     * @return 国发/2018/1; absent where the number alone does not say which document it is
     */
    public static @Nullable String numbered(String authority, @Nullable Integer year, @Nullable Integer serial) {
        return authority.isEmpty() || year == null || serial == null
                ? null
                : Iri.part(authority) + "/" + year + "/" + serial;
    }

    /**
     * A document by its number as written.
     *
     * @param number 国发〔2018〕1号
     * @return its IRI; absent where the number alone does not say which document it is
     */
    public static @Nullable String cited(String number) {
        int open = 0;
        while (open < number.length() && "〔[（(【［".indexOf(number.charAt(open)) < 0) {
            open++;
        }
        int close = open + 1 + YEAR;
        int end = number.length() - 1;
        if (close + 1 >= end || !isDigits(number, open + 1, close) || !isDigits(number, close + 1, end)) {
            return null;
        }
        String authority = number.substring(0, open).strip();
        String year = number.substring(open + 1, close);
        return authority.isEmpty()
                ? null
                : "/akn/cn/doc/" + Iri.part(authority) + "/" + year + "/" + number.substring(close + 1, end);
    }

    private static boolean isDigits(String number, int from, int to) {
        for (int at = from; at < to; at++) {
            if (number.charAt(at) < '0' || number.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * An issue, by its masthead; without one, by its first article.
     *
     * @param issue the issue
     * @param first the identity of its first article; absent where it has none
     * @return its IRI
     */
    public static String of(Issue issue, @Nullable Identity first) {
        Masthead masthead = issue.masthead();
        Designation designation = masthead == null ? null : masthead.designation();
        String number = designation == null ? null : number(designation);
        HanDate date = masthead == null || masthead.date() == null
                ? null
                : masthead.date().date();
        StringBuilder iri = new StringBuilder(GAZETTE);
        if (masthead != null && masthead.name() != null) {
            iri.append('/').append(Iri.part(masthead.nameText()));
        }
        Integer year = designation == null ? null : designation.year();
        HanDate known = date == null && first != null ? first.date() : date;
        iri.append('/').append(year == null ? date(known) : year.toString());
        if (number != null) {
            iri.append('/').append(number);
        } else if (!issue.articles().isEmpty()) {
            iri.append('/').append(name(issue.articles().get(0)));
        }
        return iri.toString();
    }

    /**
     * The number of an issue: its own, or the running total.
     *
     * @param designation the line with the number
     * @return 10, 3-4, total-20; absent where there is none
     */
    public static @Nullable String number(Designation designation) {
        if (designation.number() == null) {
            Integer total = designation.totalNumber();
            return total == null ? null : "total-" + total;
        }
        return designation.lastNumber() == null
                ? designation.number().toString()
                : designation.number() + "-" + designation.lastNumber();
    }

    private static String date(@Nullable HanDate date) {
        if (date == null || date.year() == null) {
            return UNKNOWN;
        }
        return date.day() != null ? date.toString() : date.year().toString();
    }

    /** Who issued a document whose number does not say so: the name over it, or its title. */
    private static String issuer(Document document) {
        for (Note note : document.notes()) {
            if (note.kind() == Note.Kind.ISSUER_MARK) {
                return Iri.part(dense(note.text().value()));
            }
        }
        return name(document);
    }

    private static String name(Document document) {
        Text title = document.title();
        String words = title == null ? "" : dense(title.value());
        if (!words.isEmpty()) {
            return Iri.part(words);
        }
        Text lead = document instanceof Article article && article.lead() != null
                ? article.lead().text()
                : null;
        return Sha256.hex((lead == null ? "" : lead.value()) + document.text()).substring(0, HASH);
    }

    /** Without blanks, which stand between the letters of a title for its looks. */
    private static String dense(String value) {
        StringBuilder dense = new StringBuilder(value.length());
        value.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(dense::appendCodePoint);
        return dense.toString();
    }
}
