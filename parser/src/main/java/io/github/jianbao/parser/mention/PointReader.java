package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Point;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;

/**
 * Run-in enumerations (段内列举): 一是 … 二是 …; 第一，… 第二，…; 首先 … 其次 … 再次 … 最后 …; 其一 … 其二 …. A mark counts where a sentence or
 * a clause begins, and where its series has the number before it; one that opens the text counts by itself, 首先 and 最后 only
 * among paragraphs that open with 其次.
 */
final class PointReader {

    private static final int SERIES = 4;
    private static final int THAT_IS = 0;
    private static final int NUMBERED = 1;
    private static final int FIRSTLY = 2;
    private static final int AMONG = 3;

    /** How many paragraphs may stand between 其次 and 最后. */
    private static final int FARTHEST = 4;

    /** What opens a sentence that stands behind an enumeration. */
    private static final Words SUMS_UP = Lexicon.words(Use.SUMMING_UP);

    private static final String BEFORE = "。；：，！？”）:;,)!?—";

    private final Collected out;

    /** Marks of the text: series, ordinal (0: the last one, 最后), offset. */
    private final ArrayList<Mark> found = new ArrayList<>();

    /** Whether a later paragraph opens with 其次: then 首先 that opens this one is a point too. */
    private boolean sequel;

    /** The ordinal of the last paragraph that opened with 首先, 其次, …; 0 for none since the last heading. */
    private int lastFirstly;

    private int sinceFirstly;

    PointReader(Collected out) {
        this.out = out;
    }

    private record Mark(int series, int ordinal, int start) {}

    /** An enumeration that may go on, with its points so far. */
    private static final class Run {
        final int series;
        final boolean opensText;
        final List<Mark> marks = new ArrayList<>();
        final List<Integer> ends = new ArrayList<>();

        Run(Mark first) {
            series = first.series;
            opensText = first.start == 0;
            marks.add(first);
        }

        int next() {
            return marks.get(marks.size() - 1).ordinal + 1;
        }
    }

    void begin() {
        found.clear();
    }

    /** At a 第: 第一，. */
    void ordinal(String text, int i) {
        char c = Scan.at(text, i + 1);
        if (c == 0 || !HanNumerals.isNumeralChar(c) || !begins(text, i)) {
            return;
        }
        long read = HanNumerals.read(text, i + 1, text.length());
        char next = read < 0 ? 0 : Scan.at(text, HanNumerals.end(read));
        if (next != 0 && "，、：,:是要".indexOf(next) >= 0 && HanNumerals.value(read) < 100) {
            mark(NUMBERED, HanNumerals.value(read), i);
        }
    }

    /** At 首, 其, 再, 最. */
    void word(String text, int i) {
        char next = Scan.at(text, i + 1);
        switch (text.charAt(i)) {
            case '首' -> wordMark(text, i, next == '先', FIRSTLY, 1);
            case '再' -> wordMark(text, i, next == '次', FIRSTLY, 3);
            case '最' -> wordMark(text, i, next == '后' && "一大".indexOf(Scan.at(text, i + 2)) != 0, FIRSTLY, 0);
            default -> {
                int ordinal = ordinalOf(next);
                wordMark(text, i, next == '次', FIRSTLY, 2);
                wordMark(text, i, ordinal > 0 && isMark(Scan.at(text, i + 2)), AMONG, ordinal);
            }
        }
    }

    private static boolean isMark(char c) {
        return c == '，' || c == '、' || c == ',' || c == '是';
    }

    private static int ordinalOf(char c) {
        return "一二三四五六七八九".indexOf(c) + 1;
    }

    private void wordMark(String text, int i, boolean is, int series, int ordinal) {
        if (is && begins(text, i)) {
            mark(series, ordinal, i);
        }
    }

    /** At a 是: 一是, 十二是. */
    void thatIs(String text, int i) {
        int start = i;
        while (start > 0 && i - start < 3 && "一二三四五六七八九十".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        if (start == i || !begins(text, start)) {
            return;
        }
        long read = HanNumerals.read(text, start, i);
        if (read >= 0 && HanNumerals.end(read) == i) {
            mark(THAT_IS, HanNumerals.value(read), start);
        }
    }

    private static boolean begins(String text, int start) {
        int before = Scan.skipBlanksBack(text, start);
        return before == 0 || BEFORE.indexOf(text.charAt(before - 1)) >= 0;
    }

    private void mark(int series, int ordinal, int start) {
        found.add(new Mark(series, ordinal, start));
    }

    /** 最后 that opens a paragraph goes on with a series of the paragraphs before. */
    private boolean lastly(int textStart) {
        Mark first = found.get(0);
        if (first.ordinal == 0 && first.start == textStart && lastFirstly > 0 && sinceFirstly <= FARTHEST) {
            found.set(0, new Mark(FIRSTLY, lastFirstly + 1, first.start));
            return true;
        }
        return false;
    }

    /** Before each text. A heading ends a series of paragraphs. */
    void text(boolean prose, boolean seriesFollows) {
        sequel = seriesFollows;
        sinceFirstly++;
        if (!prose) {
            lastFirstly = 0;
        }
    }

    /** At the end of the text: puts the marks together. */
    void end(String text) {
        if (found.isEmpty()) {
            return;
        }
        int textStart = Scan.skipBlanks(text, 0);
        boolean lastly = lastly(textStart);
        List<Run> open = new ArrayList<>(SERIES);
        List<Run> all = new ArrayList<>();
        for (Mark mark : found) {
            int level = level(open, mark.series);
            boolean last = mark.ordinal == 0;
            boolean goesOn = level >= 0
                    && (mark.ordinal == open.get(level).next()
                            || (last && open.get(level).marks.size() > 1));
            if (goesOn) {
                close(open, level + 1, mark.start);
                Run run = open.get(level);
                run.ends.add(mark.start);
                run.marks.add(last ? new Mark(mark.series, run.next(), mark.start) : mark);
            } else if (mark.ordinal == 1 || (mark.start == textStart && !last)) {
                close(open, level < 0 ? open.size() : level, mark.start);
                Run run = new Run(mark.start == textStart ? new Mark(mark.series, mark.ordinal, 0) : mark);
                open.add(run);
                all.add(run);
            }
        }
        close(open, 0, text.length());
        for (Run run : all) {
            emit(text, run);
        }
        if (lastly) {
            lastFirstly = 0;
        }
    }

    private static int level(List<Run> open, int series) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).series == series) {
                return i;
            }
        }
        return -1;
    }

    private static void close(List<Run> open, int level, int end) {
        while (open.size() > level) {
            Run run = open.remove(open.size() - 1);
            run.ends.add(end);
        }
    }

    private void emit(String text, Run run) {
        int last = run.marks.size() - 1;
        boolean alone = last == 0;
        boolean firstly = run.series == FIRSTLY && run.marks.get(0).ordinal == 1;
        if (alone && (!run.opensText || (firstly && !sequel))) {
            return;
        }
        for (int i = 0; i <= last; i++) {
            Mark mark = run.marks.get(i);
            int start = Scan.skipBlanks(text, mark.start);
            int end = i == last && !alone ? endOfLast(text, run) : run.ends.get(i);
            out.add(new Point(start, end, mark.ordinal, leadEnd(text, start, end)));
        }
        if (run.opensText && run.series == FIRSTLY) {
            lastFirstly = run.marks.get(last).ordinal;
            sinceFirstly = 0;
        }
    }

    /** An enumeration inside one sentence ends with it; otherwise its last point goes on up to words that sum up. */
    private static int endOfLast(String text, Run run) {
        int last = run.marks.size() - 1;
        int start = run.marks.get(last).start;
        int end = run.ends.get(last);
        int stop = Scan.find(text, '。', run.marks.get(0).start, end);
        if (stop >= start) {
            return endOfSentence(text, stop, end);
        }
        for (int at = Scan.find(text, '。', start, end); at >= 0; at = Scan.find(text, '。', at + 1, end)) {
            int next = endOfSentence(text, at, end);
            if (SUMS_UP.at(text, Scan.skipBlanks(text, next)) > 0) {
                return next;
            }
        }
        return end;
    }

    /** After a full stop, and a closing quotation mark behind it. */
    private static int endOfSentence(String text, int stop, int end) {
        int at = stop + 1;
        while (at < end && (text.charAt(at) == '”' || text.charAt(at) == '）')) {
            at++;
        }
        return at;
    }

    private static int leadEnd(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '；' || c == '！' || c == '？' || c == ';') {
                int after = i + 1;
                while (after < end && (text.charAt(after) == '”' || Chars.isBlank(text.charAt(after)))) {
                    if (Chars.isBlank(text.charAt(after))) {
                        break;
                    }
                    after++;
                }
                return after;
            }
        }
        return end;
    }
}
