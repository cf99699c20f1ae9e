package io.github.jianbao.parser.amend;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the head of a decision says: what it changes, and when it was passed. */
final class DecisionHead {

    private static final Words AMENDING = Lexicon.words(Use.ABOUT_AMENDING);
    private static final Words ABOLISHING = Lexicon.words(Use.ABOLISHING);
    private static final Words DECISIONS = Lexicon.words(Use.DECISIONS);
    private static final String ACT = "修正案";

    private DecisionHead() {}

    /** Whether a title is that of a document that changes others: …修正案（二）, 关于修改…的决定, 关于废止…的通知. */
    static boolean amends(@Nullable String title) {
        if (title == null) {
            return false;
        }
        int end = title.length();
        while (end > 0 && "）)》〉 \u3000".indexOf(title.charAt(end - 1)) >= 0) {
            boolean bracket = "）)".indexOf(title.charAt(end - 1)) >= 0;
            end = bracket ? Math.max(title.lastIndexOf('（', end), title.lastIndexOf('(', end)) : end - 1;
        }
        boolean says = AMENDING.in(title, 0, Math.max(0, end)) || ABOLISHING.in(title, 0, Math.max(0, end));
        return end > 0 && (title.startsWith(ACT, end - ACT.length()) || says && DECISIONS.before(title, end) > 0);
    }

    /**
     * The one document that a title says is changed: 关于修改《…》的决定, …修正案（二）; null where it names none, or more than one.
     */
    static @Nullable String target(@Nullable String title) {
        if (title == null) {
            return null;
        }
        int act = title.lastIndexOf(ACT);
        int open = Math.min(index(title, '《'), index(title, '〈'));
        if (act > 0 && open > act) {
            return title.substring(0, act);
        }
        if (open == Integer.MAX_VALUE) {
            return unmarked(title);
        }
        char closing = title.charAt(open) == '《' ? '》' : '〉';
        int close = closing(title, open, closing);
        boolean several =
                close > 0 && (title.startsWith("等", close + 1) || title.indexOf(title.charAt(open), close) > 0);
        return close < 0 || several ? null : title.substring(open + 1, close);
    }

    private static int index(String title, char c) {
        int at = title.indexOf(c);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static int closing(String title, int open, char closing) {
        int depth = 0;
        for (int at = open; at < title.length(); at++) {
            char c = title.charAt(at);
            depth += c == title.charAt(open) ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** 关于修改刑法的决定. */
    private static @Nullable String unmarked(String title) {
        int at = title.indexOf("关于修改");
        int end = title.lastIndexOf('的');
        int start = at + 4;
        boolean one = at >= 0 && start < end && !title.startsWith("部分", start) && !title.startsWith("和", start);
        return one ? title.substring(start, end) : null;
    }

    /** The remarks that tell how the document came about, and from when it holds. */
    static List<Note> adopted(Document document) {
        List<Note> notes = new ArrayList<>();
        for (Note note : document.notes()) {
            String value = note.text().value();
            boolean dated = note.kind() == Note.Kind.OTHER
                    && HanDates.readAt(value, 0, value.length()).isPresent();
            if (note.kind() == Note.Kind.HISTORY || dated) {
                notes.add(note);
            }
        }
        return notes;
    }

    /** The day on which it was passed or issued. */
    static @Nullable HanDate date(Document document) {
        for (Note note : adopted(document)) {
            String line = note.text().value();
            HanDate date = HanDates.find(line, 0, line.length())
                    .map(HanDates.Found::date)
                    .orElse(null);
            if (date != null) {
                return date;
            }
        }
        for (DateLine line : document.dates()) {
            if (line.date() != null) {
                return line.date();
            }
        }
        for (Signature signature : document.signatures()) {
            DateLine line = signature.date();
            if (line != null && line.date() != null) {
                return line.date();
            }
        }
        return null;
    }
}
