package io.github.jianbao.parser.mention;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Validity;
import io.github.jianbao.model.Validity.Repealed;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a document holds (效力): 本办法自2025年1月1日起施行，有效期五年; 自公布之日起施行; 2024年9月26日…会议通过 in its history. What a decree
 * says of a document that it publishes is true of that document too.
 */
final class ValidityReader {

    private static final int LONGEST_CLAUSE = 60;
    private static final int MOST_REPEALED = 200;

    /** 起施行, 起实施: what starts on a day. */
    private static final Words STARTS = Lexicon.words(Use.STARTING_TO_HOLD);

    /** 公布之日, 印发之日: the day of the document itself. */
    private static final Words OWN_DAY = Lexicon.words(Use.OWN_DAY);

    private static final Words PASSED = Lexicon.words(Use.PASSED);
    private static final Words PUBLISHED = Lexicon.words(Use.PUBLISHED);
    private static final Words NOW = Lexicon.words(Use.PUBLISHED_NOW);

    /** …令第12号 behind a date: that is when it was published. */
    private static final Words DECREES = Lexicon.words(Use.DECREES);

    private static final Words TERMS = Lexicon.words(Use.TERMS_OF_VALIDITY);

    private static final Words SELF = Lexicon.words(Use.SELF);

    private final Own own;

    /** Whether the document sets rules: then a sentence that names nobody is of itself. */
    private final boolean rules;

    private final @Nullable ValidityReader outer;
    private @Nullable HanDate adopted;
    private @Nullable HanDate published;
    private @Nullable HanDate from;
    private @Nullable HanDate until;
    private boolean fromOwnDay;
    private int years;

    /** What is repealed, by title or number. */
    private final LinkedHashMap<String, Repealed> repeals = new LinkedHashMap<>();

    ValidityReader(Own own, boolean rules, @Nullable ValidityReader outer) {
        this.own = own;
        this.rules = rules;
        this.outer = outer;
    }

    /** The line of the history: when it was passed, when it was published. */
    void history(String line) {
        HanDate last = null;
        int at = 0;
        while (at < line.length()) {
            HanDates.Found found = HanDates.find(line, at, line.length()).orElse(null);
            int to = found == null ? line.length() : found.start();
            if (last != null) {
                told(line, at, to, last);
            }
            if (found == null) {
                return;
            }
            last = found.date();
            at = found.end();
        }
        if (last != null) {
            told(line, at, line.length(), last);
        }
    }

    private void told(String line, int from, int to, HanDate date) {
        if (adopted == null && PASSED.in(line, from, to)) {
            adopted = date;
        }
        if (published == null && (PUBLISHED.in(line, from, to) || DECREES.in(line, from, to))) {
            published = date;
        }
        if (this.from == null && STARTS.in(line, from, to)) {
            this.from = date;
        }
    }

    /** At a 起: 自2025年1月1日起施行, 自公布之日起施行. */
    void from(String text, int i) {
        if (STARTS.at(text, i) == 0 || !isOwn(text, i)) {
            return;
        }
        int end = Scan.skipBlanksBack(text, i);
        HanDate date = dateBefore(text, end);
        boolean day = date == null && OWN_DAY.before(text, end) > 0;
        if (from == null && !fromOwnDay && (date != null || day)) {
            from = date;
            fromOwnDay = day;
            term(text, i + STARTS.at(text, i));
        }
    }

    /** Whether the clause speaks of the document itself: 本办法自…, or nobody before 自…; or of what a decree publishes. */
    private boolean isOwn(String text, int i) {
        int since = i;
        while (since > 0
                && i - since < LONGEST_CLAUSE
                && text.charAt(since - 1) != '自'
                && text.charAt(since - 1) != '从') {
            since--;
        }
        int clause = Clauses.startOfClause(text, i, 0);
        int subject = Scan.skipBlanksBack(text, Math.max(clause, since - 1));
        if (subject <= clause) {
            int sentence = Clauses.startOfSentence(text, i);
            return (rules && sentence == clause)
                    || SELF.find(text, sentence, clause) >= 0
                    || NOW.in(text, sentence, clause);
        }
        int self = SELF.find(text, clause, subject);
        return self >= 0 && Scan.at(text, self + SELF.at(text, self)) != '第' && Genres.before(text, subject) > 0;
    }

    /** The date that ends at an offset. */
    private static @Nullable HanDate dateBefore(String text, int end) {
        int at = end;
        while (at > 0 && end - at < 14 && isPartOfDate(text.charAt(at - 1))) {
            at--;
            HanDates.Found found = HanDates.readAt(text, at, end).orElse(null);
            if (found != null && found.end() == end && found.date().year() != null) {
                return found.date();
            }
        }
        return null;
    }

    private static boolean isPartOfDate(char c) {
        return HanNumerals.isNumeralChar(c) || "年月日 -./".indexOf(c) >= 0;
    }

    /** ，有效期五年; ，有效期至2029年12月31日; 至2029年12月31日止. */
    private void term(String text, int start) {
        int to = Math.min(text.length(), start + 2 * LONGEST_CLAUSE);
        int word = TERMS.find(text, start, to);
        if (word < 0) {
            return;
        }
        int at = Scan.skipBlanks(text, word + TERMS.at(text, word));
        at += "为是至到".indexOf(Scan.at(text, at)) >= 0 && at < text.length() ? 1 : 0;
        HanDates.Found day = Places.isNumeral(Scan.at(text, at))
                ? HanDates.readAt(text, at, text.length()).orElse(null)
                : null;
        if (day != null && day.date().year() != null) {
            until = day.date();
            return;
        }
        long read = Places.isNumeral(Scan.at(text, at)) ? HanNumerals.read(text, at, text.length()) : -1;
        if (read > 0
                && Scan.at(text, Scan.skipBlanks(text, HanNumerals.end(read))) == '年'
                && HanNumerals.value(read) < 100) {
            years = HanNumerals.value(read);
        }
    }

    void repeals(@Nullable String title, @Nullable String number) {
        String key = title == null ? String.valueOf(number) : TitleIndex.key(title);
        Repealed before = repeals.get(key);
        if (before == null ? repeals.size() < MOST_REPEALED : before.number() == null) {
            repeals.put(key, new Repealed(title, number));
        }
    }

    /** What is known at the end of the document. */
    @Nullable
    Validity value() {
        HanDate start = from != null ? from : fromOwnDay ? ownDay() : null;
        HanDate end = until;
        LocalDate first = start == null ? null : start.toLocalDate().orElse(null);
        if (end == null && years > 0 && first != null) {
            LocalDate last = first.plusYears(years).minusDays(1);
            end = HanDate.of(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
        }
        List<Repealed> gone = new ArrayList<>(repeals.values());
        return adopted == null && start == null && end == null && gone.isEmpty()
                ? null
                : new Validity(adopted, start, end, gone);
    }

    private @Nullable HanDate ownDay() {
        HanDate day = published != null ? published : own.date();
        HanDate known = day != null ? day : outer == null ? null : outer.ownDay();
        return known == null || known.year() == null ? null : known;
    }
}
