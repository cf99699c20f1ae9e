package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the lines of a page over its text are those of an issue, of which more stays than of a document: its name, contents, sections. */
final class PageOfIssue {

    private static final Words NAMES = Lexicon.words(Use.BULLETIN_NAMES);
    private static final CharSet IN_DAYS = new CharSet("/-.");
    /** Characters of a day in brackets at least. */
    private static final int SHORTEST_DAY = 5;

    /** Cells of an entry of contents at least, and how many of them prove contents. */
    private static final int LISTED = 16;

    private static final int MANY = 3;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final PageWords words;
    private final PageTitles titles;
    private final int count;
    private @Nullable Set<String> repeated;

    PageOfIssue(LineTable lines, Furnishing furnishing, PageWords words, PageTitles titles) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.words = words;
        this.titles = titles;
        this.count = lines.count();
    }

    /** Whether the lines over the text are those of an issue: its designation, its contents. */
    boolean is(int text) {
        for (int i = 0; i < text; i++) {
            boolean contents = lines.shape(i) == Shape.CONTENTS_HEADING && lines.style(i + 1) != NumberStyle.CHAPTER;
            if (lines.shape(i) == Shape.DESIGNATION && !overHeadTable(i, text) || contents) {
                return true;
            }
        }
        return ofDay(first(text));
    }

    /** The designation of a gazette over the head table of one of its documents (索引号 …): the page shows no issue. */
    private boolean overHeadTable(int designation, int text) {
        int labels = 0;
        for (int i = designation + 1; i < text && labels < MANY; i++) {
            labels += words.field(i) && !words.bar(i) ? 1 : 0;
        }
        return labels >= MANY;
    }

    /** The first line that is no furniture, before another. */
    private int first(int before) {
        int first = 0;
        while (first < before && furnishing.has(first)) {
            first++;
        }
        return first;
    }

    /** 河湾水务日报 2031-02-03: a line that ends in what the names of bulletins end in, and a day. */
    private boolean ofDay(int i) {
        if (i >= count || lines.stops(i) > 0) {
            return false;
        }
        String written = lines.text();
        int day = lines.end(i);
        while (day > lines.start(i) && !Chars.isBlank(written.charAt(day - 1))) {
            day--;
        }
        return HanDates.parse(written.substring(day, lines.end(i))).isPresent()
                && NAMES.before(written, lines.start(i), Search.trimmed(written, lines.start(i), day)) > 0;
    }

    /** 【河湾水务周报】潮水位站建成, 每日水务动态(31/2/3): the name of a bulletin in brackets, or a day in brackets behind one. */
    private boolean named(int i) {
        String written = lines.text();
        int start = lines.start(i);
        int end = lines.end(i);
        if (lines.first(i) == '【') {
            return NAMES.before(written, start, Math.max(start, Search.find(written, start, end, "】"))) > 0;
        }
        int at = end - 1;
        while (at > start && (Chars.isDigit(written.charAt(at - 1)) || IN_DAYS.contains(written.charAt(at - 1)))) {
            at--;
        }
        boolean day = (lines.last(i) == ')' || lines.last(i) == '）')
                && end - at > SHORTEST_DAY
                && at > start
                && (written.charAt(at - 1) == '(' || written.charAt(at - 1) == '（');
        return day && NAMES.in(written, start, at);
    }

    /** The line after the first, where that names a bulletin; else 0. */
    int behindName(int title) {
        int first = first(title);
        return first < title && named(first) ? first + 1 : 0;
    }

    /** Whether lines down to the title are those of contents: what stands below says most of them again. */
    boolean listed(int title) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i <= title; i++) {
            if (!furnishing.has(i) && lines.width(i) >= LISTED && lines.width(i) <= PageTitles.TITLE_MOST) {
                keys.add(unnumbered(i));
            }
        }
        int all = keys.size();
        int again = 0;
        for (int i = title + 1; i < count && all >= MANY && again < MANY; i++) {
            again += lines.width(i) >= LISTED && lines.width(i) <= PageTitles.TITLE_MOST && keys.remove(unnumbered(i))
                    ? 1
                    : 0;
        }
        return again >= MANY;
    }

    /** A line's letters without its number. */
    private String unnumbered(int i) {
        return Keys.letters(lines.text(), lines.numbered(i) ? lines.bodyStart(i) : lines.start(i), lines.end(i), true);
    }

    boolean designated(int before) {
        for (int i = 0; i < before; i++) {
            if (lines.shape(i) == Shape.DESIGNATION) {
                return true;
            }
        }
        return false;
    }

    /** 【要闻】, or a word that the issue says in its contents and over the articles. */
    boolean section(int i) {
        return PageWords.isBracket(lines.first(i)) && PageWords.isBracket(lines.last(i))
                || repeated().contains(said(i));
    }

    /** What lines as wide as a bar's say two times or more. */
    private Set<String> repeated() {
        Set<String> found = repeated;
        if (found == null) {
            Set<String> once = new HashSet<>();
            found = new HashSet<>();
            for (int i = 0; i < count; i++) {
                if (lines.width(i) <= PageWords.BAR && !once.add(said(i))) {
                    found.add(said(i));
                }
            }
            repeated = found;
        }
        return found;
    }

    /** A line's letters, and how wide it is. */
    private String said(int i) {
        return lines.width(i) + " " + titles.key(i);
    }
}
