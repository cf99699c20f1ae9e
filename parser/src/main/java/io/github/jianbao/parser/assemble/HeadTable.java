package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.Traditional;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.PageValue;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.NumberShapes;
import io.github.jianbao.parser.line.Signers;
import io.github.jianbao.parser.page.Furnishing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the page around a document says of it in labels and values: 索引号：…　发布机构：…, on one line, or the value on the line
 * below its label. The first value of a kind counts.
 */
final class HeadTable {

    private static final Words FIELDS = Lexicon.words(Use.WEB_FIELDS);
    private static final Words GENRES = Lexicon.words(Use.TITLE_KINDS);

    /** What stands around labels and values. */
    private static final CharSet AROUND = new CharSet("[]［］【】|｜•·●");
    /** What parts a label from its value. */
    private static final CharSet COLONS = new CharSet("：:】］]|｜");

    /** What a status says: 有效, 已废止, 已被修改. */
    private static final CharSet HOLDS = new CharSet("效废改订");

    /** Letters of a label at most. */
    private static final int LABEL = 8;
    /** Characters of a value at most. */
    private static final int VALUE = 120;
    /** Characters of a status at most. */
    private static final int STATUS = 12;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final List<PageValue> values = new ArrayList<>();
    private final Set<PageValue.Kind> seen = EnumSet.noneOf(PageValue.Kind.class);

    /** A label: the word, and where it and its mark end. */
    private record Label(String word, int end) {}

    private HeadTable(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
    }

    static List<PageValue> read(LineTable lines, Furnishing furnishing) {
        HeadTable table = new HeadTable(lines, furnishing);
        for (int i = 0; i < lines.count(); i++) {
            if (table.page(i)) {
                table.line(i);
            }
        }
        return table.values;
    }

    private boolean page(int i) {
        return i < lines.count() && furnishing.kind(i) == Furniture.Kind.WEB;
    }

    private void line(int i) {
        int end = lines.end(i);
        int at = skip(lines.start(i), end);
        while (at < end) {
            Label label = label(at, end);
            if (label == null) {
                at = skip(next(at, end), end);
                continue;
            }
            int from = skip(label.end(), end);
            int to = from;
            int part = from;
            while (part < end && label(part, end) == null) {
                to = next(part, end);
                part = skip(to, end);
            }
            if (from < to) {
                value(label.word(), from, to);
            } else if (part >= end) {
                below(label.word(), i + 1);
            }
            at = Math.max(part, label.end());
        }
    }

    /** The value on the line below a label that stands alone. */
    private void below(String word, int i) {
        if (page(i)) {
            int from = skip(lines.start(i), lines.end(i));
            if (from < lines.end(i) && label(from, lines.end(i)) == null) {
                value(word, from, lines.end(i));
            }
        }
    }

    private int skip(int from, int end) {
        int at = from;
        while (at < end && apart(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean apart(char c) {
        return Chars.isBlank(c) || AROUND.contains(c);
    }

    /** The end of the words at an offset. */
    private int next(int from, int end) {
        int at = from;
        while (at < end && !apart(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** The label at an offset, blanks between its letters allowed: its word is one of a head table, and a mark or the line's end follows. */
    private @Nullable Label label(int from, int end) {
        StringBuilder word = new StringBuilder();
        int at = from;
        while (at < end && word.length() <= LABEL) {
            char c = lines.text().charAt(at);
            if (COLONS.contains(c)) {
                break;
            }
            if (!Chars.isBlank(c)) {
                word.append(c);
            }
            at++;
        }
        String said = Traditional.fold(word.toString());
        boolean known = !said.isEmpty() && FIELDS.are(said, 0, said.length());
        return known && (at >= end || COLONS.contains(lines.text().charAt(at)))
                ? new Label(said, Math.min(end, at + 1))
                : null;
    }

    private void value(String label, int from, int end) {
        int to = end;
        while (to > from && apart(lines.text().charAt(to - 1))) {
            to--;
        }
        PageValue.Kind kind = PageValues.kind(label, 0, label.length());
        if (kind == null || from >= to || to - from > VALUE || seen.contains(kind)) {
            return;
        }
        String value = lines.source(from, to);
        HanDate date = dated(kind) ? PageValues.date(value) : null;
        if (fits(kind, value, date)) {
            seen.add(kind);
            values.add(new PageValue(kind, value, Span.of(from, to), date));
        }
    }

    private static boolean dated(PageValue.Kind kind) {
        return kind == PageValue.Kind.DATE
                || kind == PageValue.Kind.IN_FORCE_FROM
                || kind == PageValue.Kind.IN_FORCE_UNTIL;
    }

    /** Whether a value has the form of its kind: an empty cell lets another one follow its label. */
    private static boolean fits(PageValue.Kind kind, String value, @Nullable HanDate date) {
        String folded = Traditional.fold(value);
        return switch (kind) {
            case DATE, IN_FORCE_FROM, IN_FORCE_UNTIL -> date != null;
            case NUMBER -> NumberShapes.parse(folded, 0, folded.length()) != null;
            case ISSUER -> bodies(folded);
            case DOCUMENT_KIND -> GENRES.are(folded, 0, folded.length());
            case INDEX_NUMBER -> value.chars().anyMatch(c -> Chars.isDigit((char) c));
            case STATUS -> value.length() <= STATUS && says(folded, HOLDS);
            case TITLE -> !says(value, AROUND);
            default -> HanDates.parse(value).isEmpty();
        };
    }

    private static boolean says(String value, CharSet letters) {
        return value.chars().anyMatch(c -> letters.contains((char) c));
    }

    private static boolean bodies(String value) {
        Signers signers = Signers.read(value, 0, value.length());
        return signers != null && signers.bodies();
    }
}
