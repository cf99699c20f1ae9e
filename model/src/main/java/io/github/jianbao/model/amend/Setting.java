package io.github.jianbao.model.amend;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.reading.Line;
import io.github.jianbao.model.reading.Lines;
import io.github.jianbao.model.reading.Run;
import io.github.jianbao.model.text.TextForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The plain text of an article, and where in it each of its characters stands. */
final class Setting {

    /** Line ends and indents between two lines. */
    private static final int MOST_BLANKS = 64;

    private final String text;

    /** Where runs of the article stand in the text, by their place in what it was read from. */
    private final TreeMap<Integer, Stretch> runs = new TreeMap<>();

    private record Stretch(int start, int end, int to) {}

    private Setting(String text) {
        this.text = text;
    }

    static Setting of(Article article) {
        StringBuilder out = new StringBuilder();
        try {
            Section section = new Section(null, null, 1, List.of(article));
            TextForm.write(new Issue(null, null, List.of(section), List.of(), List.of()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Setting setting = new Setting(out.toString());
        setting.find(article);
        return setting;
    }

    /** The lines are written as they are, in this order, with nothing but blanks between them. */
    private void find(Article article) {
        int at = 0;
        for (Line line : Lines.of(article)) {
            String value = line.value().replace('\n', ' ').replace('\r', ' ').replace('\f', ' ');
            int start = value.isEmpty() ? -1 : start(value, at);
            if (start >= 0) {
                int run = start;
                for (Run part : line.runs()) {
                    add(part, run);
                    run += part.value().length();
                }
                at = start + value.length();
            }
        }
    }

    private int start(String value, int from) {
        for (int at = from; at < from + MOST_BLANKS && at <= text.length(); at++) {
            if (text.startsWith(value, at)) {
                return at;
            }
        }
        return -1;
    }

    private void add(Run part, int to) {
        if (part.marker() != null) {
            runs.put(
                    part.marker().start(),
                    new Stretch(part.marker().start(), part.marker().end(), to));
        } else if (part.text() != null) {
            int at = to;
            for (Segment segment : part.text().segments()) {
                at += segment.spaced() ? 1 : 0;
                runs.put(segment.start(), new Stretch(segment.start(), segment.end(), at));
                at += segment.length();
            }
        }
    }

    String text() {
        return text;
    }

    /** Where a character stands in the text; -1 where it was not written. */
    int place(int offset) {
        Map.Entry<Integer, Stretch> entry = runs.floorEntry(offset);
        Stretch run = entry == null ? null : entry.getValue();
        return run == null || offset >= run.end() ? -1 : run.to() + offset - run.start();
    }

    /** The article with the positions of the text. */
    Article article(Article article) {
        return new Remap(this::text, this::marker).all(article);
    }

    private Text text(Text old) {
        int start = old.segments().isEmpty() ? -1 : place(old.span().start());
        int end = start + old.value().length();
        if (start < 0 || end > text.length()) {
            return new Text(old.value(), List.of(), old.mentions());
        }
        return new Text(text.substring(start, end), Segments.of(start, end), old.mentions());
    }

    private Marker marker(Marker old) {
        int start = old.start() < old.end() ? place(old.start()) : -1;
        return start < 0
                ? new Marker(0, 0, old.style(), old.ordinal(), old.branch(), old.text())
                : new Marker(start, start + old.text().length(), old.style(), old.ordinal(), old.branch(), old.text());
    }
}
