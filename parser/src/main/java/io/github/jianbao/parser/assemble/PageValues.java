package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.PageValue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Furnishing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the lines of data about a file say (front matter, labels of a crawler, the head table of a page), as far as its text does not say it. */
final class PageValues {

    /** The labels of each kind of value. */
    private record Label(Words words, PageValue.Kind kind) {}

    private static final List<Label> LABELS = List.of(
            new Label(Lexicon.words(Use.FILE_TITLES), PageValue.Kind.TITLE),
            new Label(Lexicon.words(Use.FILE_DATES), PageValue.Kind.DATE),
            new Label(Lexicon.words(Use.FILE_AUTHORS), PageValue.Kind.AUTHOR),
            new Label(Lexicon.words(Use.FILE_SOURCES), PageValue.Kind.SOURCE),
            new Label(Lexicon.words(Use.FILE_ADDRESSES), PageValue.Kind.ADDRESS),
            new Label(Lexicon.words(Use.FILE_NUMBERS), PageValue.Kind.NUMBER),
            new Label(Lexicon.words(Use.FILE_ISSUERS), PageValue.Kind.ISSUER),
            new Label(Lexicon.words(Use.FILE_KINDS), PageValue.Kind.DOCUMENT_KIND),
            new Label(Lexicon.words(Use.FILE_INDEXES), PageValue.Kind.INDEX_NUMBER),
            new Label(Lexicon.words(Use.FILE_STATUSES), PageValue.Kind.STATUS),
            new Label(Lexicon.words(Use.FILE_FROM), PageValue.Kind.IN_FORCE_FROM),
            new Label(Lexicon.words(Use.FILE_UNTIL), PageValue.Kind.IN_FORCE_UNTIL));

    /** What stands around a value: quotation marks of YAML and TOML, brackets of a list. */
    private static final String AROUND = "\"'[]";

    private final LineTable lines;
    private final @Nullable Masthead masthead;
    private final @Nullable Article article;

    private PageValues(LineTable lines, @Nullable Masthead masthead, @Nullable Article article) {
        this.lines = lines;
        this.masthead = masthead;
        this.article = article;
    }

    /** The values, by where they stand. */
    static List<PageValue> read(
            LineTable lines, Furnishing furnishing, @Nullable Masthead masthead, List<Section> sections) {
        Article first = null;
        for (int k = 0; k < sections.size() && first == null; k++) {
            List<Article> articles = sections.get(k).articles();
            first = articles.isEmpty() ? null : articles.get(0);
        }
        return new PageValues(lines, masthead, first).values(HeadTable.read(lines, furnishing));
    }

    private static boolean data(LineTable lines) {
        return lines.count() > 0 && lines.hinted(0, LineHints.MATTER);
    }

    private List<PageValue> values(List<PageValue> page) {
        List<PageValue> values = new ArrayList<>();
        boolean data = lines.marks().count() > 0 || data(lines);
        for (int i = 0; data && i < lines.count(); i++) {
            PageValue value = lines.hinted(i, LineHints.MATTER) ? value(i) : null;
            if (value != null && !said(value)) {
                values.add(value);
            }
        }
        for (PageValue value : page) {
            boolean twice = values.stream().anyMatch(other -> other.kind() == value.kind());
            if (!twice && !said(value)) {
                values.add(value);
            }
        }
        values.sort(Comparator.comparingInt(value -> value.span().start()));
        return values;
    }

    private @Nullable PageValue value(int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        int mark = start;
        while (mark < end && text.charAt(mark) != ':' && text.charAt(mark) != '：' && text.charAt(mark) != '=') {
            mark++;
        }
        int key = mark;
        while (key > start && text.charAt(key - 1) == ' ') {
            key--;
        }
        PageValue.Kind kind = key > start && mark < end ? kind(text, start, key) : null;
        int from = mark + 1;
        while (from < end && around(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && around(text.charAt(to - 1))) {
            to--;
        }
        if (kind == null || from >= to) {
            return null;
        }
        String value = text.substring(from, to);
        HanDate date = kind == PageValue.Kind.DATE ? date(value) : null;
        return new PageValue(kind, value, Span.of(from, to), date);
    }

    private static boolean around(char c) {
        return c == ' ' || AROUND.indexOf(c) >= 0;
    }

    /** A time of day may follow: 2031-10-09 12:30, 2031-10-09T12:30:00+08:00. */
    static @Nullable HanDate date(String value) {
        int end = 0;
        while (end < value.length() && value.charAt(end) != ' ' && value.charAt(end) != 'T') {
            end++;
        }
        return HanDates.parse(value.substring(0, end)).orElse(null);
    }

    /** What the value behind a label says; null for a label that says nothing of a document. */
    static PageValue.@Nullable Kind kind(String text, int start, int end) {
        for (Label label : LABELS) {
            if (label.words().are(text, start, end)) {
                return label.kind();
            }
        }
        return null;
    }

    /** Whether the text says such a value itself. */
    private boolean said(PageValue value) {
        boolean named = masthead != null && (masthead.name() != null || masthead.designation() != null);
        boolean dated = masthead != null && masthead.date() != null;
        if (article == null) {
            return value.kind() == PageValue.Kind.TITLE && named || value.kind() == PageValue.Kind.DATE && dated;
        }
        return switch (value.kind()) {
            case TITLE -> named || article.title() != null;
            case DATE ->
                dated
                        || !article.dates().isEmpty()
                        || article.signatures().stream().anyMatch(signature -> signature.date() != null);
            case SOURCE -> article.source() != null;
            case AUTHOR -> !article.authors().isEmpty();
            case NUMBER -> article.documentNumber() != null;
            case ISSUER -> !article.issuers().isEmpty();
            case DOCUMENT_KIND -> article.kind() != null;
            case IN_FORCE_FROM ->
                article.validity() != null && article.validity().inForceFrom() != null;
            case IN_FORCE_UNTIL ->
                article.validity() != null && article.validity().inForceUntil() != null;
            case ADDRESS, INDEX_NUMBER, STATUS -> false;
        };
    }
}
