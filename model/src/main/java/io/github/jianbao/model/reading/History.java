package io.github.jianbao.model.reading;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the remarks under a title tell of how a document came about (题注).
 *
 * @param adopted when it was passed or first published
 * @param by the body that passed it
 * @param changed when it was last changed (修订, 修正)
 */
public record History(
        @Nullable HanDate adopted,
        @Nullable String by,
        @Nullable HanDate changed) {

    private static final Words EVENTS = Lexicon.words(Use.HISTORY_VERBS);
    private static final Words STARTS = Lexicon.words(Use.STARTING_TO_HOLD);
    private static final Words CHANGED = Lexicon.words(Use.CHANGED);
    private static final Words PASSED = Lexicon.words(Use.PASSED);
    private static final Words PUBLISHED = Lexicon.words(Use.PUBLISHED);

    /** What ends the number behind the name of a body: the session of a meeting, the number of a decree. */
    private static final String COUNTERS = "次号批";

    /**
     * Reads it off a document.
     *
     * @param document the article or attachment
     * @return what its remarks tell; nothing where there are none
     */
    public static History of(Document document) {
        History history = new History(null, null, null);
        for (Note note : document.notes()) {
            if (tells(note)) {
                history = history.with(note.text().value());
            }
        }
        return history;
    }

    /** A remark of the history, or one that begins with a day and says what happened on it: 1979年2月10日 国务院发布. */
    private static boolean tells(Note note) {
        String remark = note.text().value();
        return note.kind() == Note.Kind.HISTORY
                || note.kind() == Note.Kind.OTHER
                        && EVENTS.in(remark, 0, remark.length())
                        && HanDates.find(remark, 0, remark.length())
                                .filter(date -> date.start() <= 1)
                                .isPresent();
    }

    private History with(String remark) {
        History history = this;
        Optional<HanDates.Found> next = HanDates.find(remark, 0, remark.length());
        while (next.isPresent()) {
            HanDates.Found date = next.get();
            next = HanDates.find(remark, date.end(), remark.length());
            history = history.with(
                    date.date(),
                    remark,
                    date.end(),
                    next.map(HanDates.Found::start).orElse(remark.length()));
        }
        return history;
    }

    /** An event: its date, and the words up to the next one. */
    private History with(HanDate date, String remark, int from, int to) {
        if (date.year() == null || STARTS.in(remark, from, to)) {
            return this;
        }
        if (CHANGED.in(remark, from, to)) {
            HanDate last = changed == null || changed.compareTo(date) < 0 ? date : changed;
            return new History(adopted, by, last);
        }
        return adopted == null ? new History(date, body(remark, from, to), changed) : this;
    }

    /** 滨江市第十五届人民代表大会常务委员会第二十四次会议通过: the body without its term. */
    private static @Nullable String body(String remark, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < to && PASSED.at(remark, at) <= 0 && PUBLISHED.at(remark, at) <= 0; at++) {
            char c = remark.charAt(at);
            long number = c == '第' ? HanNumerals.read(remark, at + 1, to) : -1;
            int end = number < 0 ? to : HanNumerals.end(number);
            if (end < to && remark.charAt(end) == '届') {
                at = end;
            } else if (end < to && COUNTERS.indexOf(remark.charAt(end)) >= 0) {
                break;
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                name.append(c);
            }
        }
        if (name.length() > 1 && name.charAt(name.length() - 1) == '令') {
            name.setLength(name.length() - 1);
        }
        return Names.isBody(name.toString()) ? name.toString() : null;
    }
}
