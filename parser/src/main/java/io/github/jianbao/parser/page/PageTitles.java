package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Captions;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.History;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Speakers;
import io.github.jianbao.parser.line.Tail;

/** Which lines of a page may be the title of its document, and which of them say the same title. */
final class PageTitles {

    private static final Words FILES = Lexicon.words(Use.FILES);
    private static final Words CONTENTS = Lexicon.words(Use.CONTENTS_HEADINGS);
    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);

    /** Lines before the text of a page at most; longer ones are lists of their own. */
    static final int MOST_ABOVE = 600;
    /** Cells of a title at least and at most. */
    static final int TITLE_LEAST = 8;

    static final int TITLE_MOST = 220;
    /** Lines of a title at most. */
    static final int TITLE_LINES = 5;
    /** Cells of the value of a label that is no title, though it ends as one does, at most: 规划计划. */
    private static final int NAMED = 10;
    /** Letters of a title that another line says, too, at least. */
    private static final int SAME = 5;
    /** Letters of a title at least that a line says among others, and how many lines above it that line stands at most. */
    private static final int WITHIN = 8;

    private static final int NEAR = 12;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final PageWords words;

    PageTitles(LineTable lines, Furnishing furnishing, PageWords words) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.words = words;
    }

    boolean isTitle(int i) {
        return isPhrase(i) && !person(i) && !isValue(i);
    }

    /** A value of a label, which no other line says, and not the title of the document behind an empty label. */
    private boolean isValue(int i) {
        return words.value(i) && !said(i, i) && !apart(i) && !labelled(i) && !behindTable(i);
    }

    /** 原创 河湾发布 河湾发布 over the time at which an account published the text. */
    private boolean account(int i) {
        return i + 1 < lines.count()
                && Clock.stamp(lines, i + 1)
                && lines.text().startsWith("原创", lines.start(i));
    }

    /** A short line that ends in no kind of document, and is no name: the title, where no other line may be. */
    boolean isShortTitle(int i) {
        return isPhrase(i)
                && !Naming.person(lines.text(), lines.start(i), lines.end(i))
                && !Naming.frontWord(lines.text(), lines.start(i), lines.end(i))
                && !Naming.body(lines.text(), lines.start(i), lines.end(i));
    }

    private boolean isPhrase(int i) {
        if (furnishing.has(i)
                || lines.numbered(i)
                || lines.stops(i) > 1
                || lines.width(i) < TITLE_LEAST
                || lines.width(i) > TITLE_MOST) {
            return false;
        }
        Shape shape = lines.shape(i);
        Tail tail = lines.tail(i);
        boolean phrase = tail == Tail.WORD
                || tail == Tail.CLOSED
                || lines.last(i) == '！'
                || lines.last(i) == '？'
                || lines.last(i) == '!';
        return phrase
                && (shape == Shape.PLAIN || lines.heading(i) > 0)
                && letters(i) >= SAME - 1
                && !page(i)
                && !(furnishing.cell(i) && (words.has(i) || !ends(i) && !about(i)))
                && !Captions.is(lines.text(), lines.start(i), lines.end(i))
                && Speakers.colon(lines.text(), lines.start(i), lines.end(i)) < 0
                && !words.labels(i)
                && FILES.before(lines.text(), lines.start(i), lines.end(i)) == 0
                && !running(i)
                && !mark(i)
                && !(History.of(lines, i) && !ends(i))
                && !account(i)
                && !Clock.stamp(lines, i)
                && !headsContents(i)
                && !brokenNumber(i);
    }

    /** …预案目录 under a line that says the same without 目录. */
    private boolean headsContents(int i) {
        int named = CONTENTS.before(lines.text(), lines.start(i), lines.end(i));
        if (named == 0) {
            return false;
        }
        String key = Keys.letters(lines.text(), lines.start(i), lines.end(i) - named, true);
        for (int k = Math.max(0, i - NEAR); k < i && key.length() >= SAME; k++) {
            if (key(k).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** The number of a document that lost its end: 滨政办发〔201746. */
    private boolean brokenNumber(int i) {
        int bracket = Search.find(lines.text(), lines.start(i), lines.end(i), "〔");
        int at = bracket + 1;
        while (bracket >= lines.start(i)
                && at < lines.end(i)
                && Chars.isDigit(lines.text().charAt(at))) {
            at++;
        }
        return bracket >= lines.start(i) && at == lines.end(i);
    }

    /** A line set apart from the last label of a head table, which has no value: 主题词：, a blank line, the title. */
    private boolean apart(int i) {
        for (int k = i + 1; k < Math.min(lines.count(), i + TITLE_LINES); k++) {
            if (words.field(k)) {
                return false;
            }
        }
        return lines.gap(i) > lines.gap(i - 1);
    }

    /** The name of a document under a label that is the last of a head table and has no value: 主题词： / …条例. */
    private boolean behindTable(int i) {
        return (about(i) || ends(i)) && lines.width(i) > NAMED && i + 1 < lines.count() && !words.has(i + 1);
    }

    /** What a label over it has for its value: 名称：滨江市…的通知, an empty label, the title. */
    private boolean labelled(int i) {
        return about(i) && ends(i) && saidBehind(i, i);
    }

    /** A line of a paragraph whose first line is set in and whose others stand at the margin. */
    private boolean running(int i) {
        int first = i;
        while (first > 0 && i - first < TITLE_LINES && lines.gap(first) == 0 && lines.indent(first) == 0) {
            first--;
        }
        return opensText(first);
    }

    /** Whether a line is set in over one at the margin that goes on with it. */
    private boolean opensText(int i) {
        return i + 1 < lines.count()
                && lines.indent(i) > 0
                && lines.indent(i + 1) == 0
                && lines.gap(i + 1) == 0
                && lines.pauses(i + 1) > 0;
    }

    /** Whether a line before another ends in the letters of that one and of those up to a title's end: 政策｜滨江市人民政府关于…的意见. */
    boolean saidBehind(int first, int title) {
        String keys = keys(first, title);
        for (int i = 0; i < Math.min(first, MOST_ABOVE); i++) {
            if (lines.width(i) <= 2 * TITLE_MOST && !words.value(i) && key(i).endsWith(keys)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line before another says the same letters as that one and those up to a title's end. */
    boolean said(int first, int title) {
        String keys = keys(first, title);
        for (int i = 0; i < Math.min(first, MOST_ABOVE); i++) {
            if (lines.width(i) >= TITLE_LEAST && !words.value(i) && key(i).equals(keys)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is one of the title below it: no furniture, no other title, and it stops in mid phrase or the title below opens in one. */
    boolean goesOn(int i, int first, int title) {
        if (!isTitle(i)
                        && !(body(i) && about(first))
                        && !(isShortTitle(i) && !words.value(i) && ends(title) && !about(first))
                || sameTitle(i, first, title)
                || ends(i)
                || key(first).contains(key(i))) {
            return false;
        }
        boolean open = lines.goesOn(i) || body(i) && about(first);
        boolean head = about(first) && lines.text().startsWith("关于", lines.start(first)) || about(i) && ends(title);
        boolean near = lines.gap(first) == 0 || lines.gap(first) == lines.gap(i) && opened(i);
        boolean alike = near && lines.width(first) <= 60;
        return open || head || alike && ends(title) && first == title;
    }

    /** Whether blank lines part a title's lines evenly, the first of which says what it is about. */
    private boolean opened(int i) {
        for (int k = i; k >= Math.max(0, i - TITLE_LINES + 1) && isTitle(k); k--) {
            if (about(k)) {
                return !ends(k);
            }
            if (lines.gap(k) != lines.gap(i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a line closely above says a title that lacks nothing with words before it and behind it: [公告]滨江股份:…议事规则2031-11-17. It may
     * leave out the body over the title, and, where the text shows a page, a few letters of it.
     */
    boolean saidAmongOthers(int first, int title, boolean page) {
        return saidWithin(first, title, page)
                || first + 1 == title && body(first) && !about(title) && saidWithin(title, title, false);
    }

    private boolean saidWithin(int first, int title, boolean less) {
        String keys = keys(first, title);
        if (keys.length() < WITHIN || !ends(title)) {
            return false;
        }
        for (int i = Math.max(0, first - NEAR); i < first; i++) {
            boolean quoted = Search.contains(lines.text(), lines.start(i), lines.end(i), "《");
            if (lines.width(i) <= TITLE_MOST && lines.stops(i) == 0 && !quoted && !lines.numbered(i)) {
                String key = key(i);
                boolean most = less && key.length() * 5 >= keys.length() * 4 && keys.contains(key);
                if (most || key.length() > keys.length() && key.contains(keys)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line of text says a title, not as the name of a document. */
    boolean saidIn(int text, int title) {
        String key = key(title);
        return key.length() >= WITHIN
                && !Search.contains(lines.text(), lines.start(text), lines.end(text), "《")
                && key(text).contains(key);
    }

    boolean sameTitle(int i, int first, int title) {
        if (i < 0 || lines.width(i) < TITLE_LEAST || lines.width(i) > 2 * TITLE_MOST) {
            return false;
        }
        String key = keys(first, title);
        String other = key(i);
        return key.length() >= SAME
                && other.length() >= SAME
                && (other.startsWith(key)
                        || key.startsWith(other) && other.length() * 2 >= key.length() && i + 1 != first
                        || other.endsWith(key));
    }

    /** A line of names, or of one body, stands between title and text. */
    private boolean person(int i) {
        return lines.width(i) <= 16
                && i + 1 < lines.count()
                && lines.width(i) < TITLE_LEAST * 2
                && !about(i)
                && !ends(i);
    }

    /** The name of a body alone, which may open a title: it goes on with 关于. */
    boolean body(int i) {
        return i >= 0
                && !furnishing.has(i)
                && (!words.value(i) || apart(i))
                && Naming.body(lines.text(), lines.start(i), lines.end(i));
    }

    boolean about(int i) {
        return Search.contains(lines.text(), lines.start(i), lines.end(i), "关于");
    }

    boolean ends(int i) {
        int end = Naming.withoutBracket(lines.text(), lines.start(i), lines.end(i));
        return KINDS.before(lines.text(), lines.start(i), end) > 0;
    }

    /** 滨江市人民政府文件, its letters spaced or not. */
    boolean mark(int i) {
        if (i < 0 || furnishing.has(i) || lines.last(i) != '件') {
            return false;
        }
        int before = Search.trimmed(lines.text(), lines.start(i), lines.end(i) - 1) - 1;
        boolean alone = before == lines.start(i);
        return (alone || before > lines.start(i) + 2) && lines.text().charAt(before) == '文';
    }

    private int letters(int i) {
        int letters = 0;
        for (int at = lines.start(i); at < lines.end(i) && letters < SAME; at++) {
            char c = lines.text().charAt(at);
            letters += Chars.isHan(c) || Chars.isLatin(c) ? 1 : 0;
        }
        return letters;
    }

    String keys(int first, int title) {
        StringBuilder keys = new StringBuilder();
        for (int k = first; k <= title; k++) {
            keys.append(key(k));
        }
        return keys.toString();
    }

    String key(int i) {
        return Keys.letters(lines.text(), lines.start(i), lines.end(i), true);
    }

    /** Words of a page by themselves. */
    boolean page(int i) {
        if (furnishing.has(i) || furnishing.cell(i)) {
            return furnishing.has(i) && furnishing.kind(i) != Furniture.Kind.MARKUP;
        }
        return words.has(i);
    }
}
