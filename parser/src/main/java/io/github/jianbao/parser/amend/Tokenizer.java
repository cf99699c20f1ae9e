package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.amend.Place;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.amend.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts what a unit says into words. */
final class Tokenizer {

    private static final List<Vocabulary> WORDS = List.of(
            new Vocabulary(Kind.TAKE, Lexicon.words(Use.TAKING)),
            new Vocabulary(Kind.CHANGE, Lexicon.words(Use.CHANGING)),
            new Vocabulary(Kind.NUMBER, Lexicon.words(Use.NUMBERING)),
            new Vocabulary(Kind.ADD, Lexicon.words(Use.ADDING)),
            new Vocabulary(Kind.DELETE, Lexicon.words(Use.DELETING)),
            new Vocabulary(Kind.MERGE, Lexicon.words(Use.MERGING)),
            new Vocabulary(Kind.REPEAL, Lexicon.words(Use.ABOLISHING)),
            new Vocabulary(Kind.BEHIND, Lexicon.words(Use.BEHIND)),
            new Vocabulary(Kind.FRONT, Lexicon.words(Use.IN_FRONT)),
            new Vocabulary(Kind.BETWEEN, Lexicon.words(Use.BETWEEN)),
            new Vocabulary(Kind.END, Lexicon.words(Use.AT_THE_END)),
            new Vocabulary(Kind.OWN, Lexicon.words(Use.NAMED_LAST)),
            new Vocabulary(Kind.AMONG, Lexicon.words(Use.AMONG_MEMBERS)),
            new Vocabulary(Kind.ORDER, Lexicon.words(Use.ORDER)),
            new Vocabulary(Kind.AMEND, Lexicon.words(Use.ABOUT_AMENDING)),
            new Vocabulary(Kind.FILL, Lexicon.words(Use.FILLING)),
            new Vocabulary(Kind.FILL, Lexicon.words(Use.HEADINGS)));
    private static final Words KINDS = Lexicon.words(Use.CITED_KINDS);
    private static final Words GROUNDS = Lexicon.words(Use.GROUNDS);
    private static final int LONGEST_REMARK = 200;
    private static final int LONGEST_TITLE = 500;

    private final List<Token> tokens = new ArrayList<>();

    /** Where a stretch of unknown characters began; -1 for none. */
    private int unknown = -1;

    /** The words of a kind; of words of equal length the first kind wins. */
    private record Vocabulary(Kind kind, Words words) {}

    private Tokenizer() {}

    /** The words of a unit; a break between two paragraphs. */
    static List<Token> of(Unit unit) {
        Tokenizer tokenizer = new Tokenizer();
        DecisionLine before = null;
        for (Unit.Item item : unit.items()) {
            if (before != null && before != item.line()) {
                int end = before.text().span().end();
                tokenizer.tokens.add(Token.of(Kind.BREAK, "", Span.of(end, end)));
            }
            before = item.line();
            Quote quote = item.quote();
            if (quote == null) {
                tokenizer.words(item);
            } else {
                tokenizer.tokens.add(new Token(Kind.QUOTE, "", List.of(), null, 0, quote, quote.span()));
            }
        }
        return tokenizer.tokens;
    }

    /** Whether no word of changes, no number and no sign starts at an offset. */
    static boolean isUnknown(String text, int at) {
        char c = text.charAt(at);
        return Chars.isHan(c) && c != '第' && word(text, at, text.length()) == null;
    }

    /** Whether what stands right behind a place goes on with it: 第二款, 中的, 修改为, but not 将. */
    static boolean goesOn(String text, int at) {
        Word word = word(text, at, text.length());
        return text.charAt(at) == '第' || word != null && word.kind != Kind.TAKE;
    }

    private void words(Unit.Item item) {
        String text = item.line().value();
        int at = item.from();
        while (at < item.to()) {
            int end = Chars.isBlank(text.charAt(at)) ? at + 1 : token(item, text, at);
            if (end > at && Chars.isBlank(text.charAt(at))) {
                other(item, at);
            } else if (end < 0) {
                unknown = unknown < 0 ? at : unknown;
                end = at + 1;
            }
            at = end;
        }
        other(item, item.to());
    }

    /** The end of the word at an offset; -1 where it is unknown. */
    private int token(Unit.Item item, String text, int at) {
        char c = text.charAt(at);
        Kind sign = sign(c);
        if (sign != null) {
            return add(item, at, at + 1, sign);
        }
        if (c == '《') {
            return title(item, text, at);
        }
        if (c == '（' || c == '(') {
            int end = closing(text, at, item.to());
            return end < 0 ? -1 : add(item, at, end, Kind.FILL);
        }
        int itself = itself(text, at);
        if (itself > 0 && at + itself <= item.to()) {
            int next = at + itself;
            next += next < item.to() && text.charAt(next) == '的' ? 1 : 0;
            boolean inside = GROUNDS.before(text, at) > 0 || Places.at(text, next, item.to()) != null;
            return inside
                    ? add(item, at, at + itself, Kind.FILL)
                    : place(item, at, new Places.Read(List.of(Place.WHOLE), at + itself));
        }
        boolean known = unknown < 0;
        Places.Read place = Places.at(text, at, item.to());
        if (place == null && known && lastIs(Kind.TAKE, Kind.AMONG) && HanNumerals.isNumeralChar(c)) {
            place = Places.bare(text, at, item.to());
        }
        Word word = word(text, at, item.to());
        if (place != null && (word == null || word.length <= place.end() - at)) {
            return place(item, at, place);
        }
        int count = known && HanNumerals.isNumeralChar(c) ? count(item, text, at) : -1;
        if (count > 0) {
            return count;
        }
        return word == null ? -1 : add(item, at, at + word.length, word.kind);
    }

    private int place(Unit.Item item, int at, Places.Read place) {
        other(item, at);
        String text = item.line().value().substring(at, place.end());
        Span span = item.line().source(at, place.end());
        tokens.add(new Token(Kind.PLACE, text, place.places(), null, 0, null, span));
        return place.end();
    }

    /** How long 本条例 is, the document that is changed; 0 where something else stands here. */
    private static int itself(String text, int at) {
        char c = text.charAt(at);
        int kind = c == '本' || c == '该' ? KINDS.at(text, at + 1) : 0;
        return kind > 0 ? kind + 1 : 0;
    }

    private static @Nullable Kind sign(char c) {
        return switch (c) {
            case '，', ',' -> Kind.COMMA;
            case '；', ';' -> Kind.SEMICOLON;
            case '：', ':' -> Kind.COLON;
            case '。' -> Kind.STOP;
            default -> null;
        };
    }

    private record Word(Kind kind, int length) {}

    /** The longest word at an offset. */
    private static @Nullable Word word(String text, int at, int to) {
        Word longest = null;
        for (Vocabulary vocabulary : WORDS) {
            int length = vocabulary.words().at(text, at);
            if (length > 0 && at + length <= to && (longest == null || length > longest.length)) {
                longest = new Word(vocabulary.kind(), length);
            }
        }
        return longest;
    }

    private boolean lastIs(Kind one, Kind other) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(one, other);
    }

    /** 一条, 两款, 五个条款; behind words that are quoted, 三字 says nothing of its own. */
    private int count(Unit.Item item, String text, int at) {
        long read = HanNumerals.read(text, at, item.to());
        int end = HanNumerals.end(read);
        if (read < 0 || HanNumerals.value(read) < 1 || HanNumerals.value(read) > 999) {
            return -1;
        }
        end = end < item.to() && text.charAt(end) == '个' ? end + 1 : end;
        if (end < item.to() && text.charAt(end) == '字') {
            return add(item, at, end + 1, Kind.FILL);
        }
        Places.Unit unit = Places.unit(text, end, item.to());
        if (unit == null) {
            return -1;
        }
        int after = end + unit.length();
        other(item, at);
        tokens.add(new Token(
                Kind.COUNT,
                text.substring(at, after),
                List.of(),
                unit.level(),
                HanNumerals.value(read),
                null,
                item.line().source(at, after)));
        return after;
    }

    private int title(Unit.Item item, String text, int at) {
        int depth = 0;
        int last = Math.min(item.to(), at + LONGEST_TITLE);
        for (int end = at; end < last; end++) {
            char c = text.charAt(end);
            depth += c == '《' ? 1 : c == '》' ? -1 : 0;
            if (depth == 0) {
                other(item, at);
                Quote title = new Quote(Quote.Marks.PAIRED, item.line().source(at, at + 1));
                title.add(item.line(), at + 1, end);
                Span span = item.line().source(at, end + 1);
                title.close(span);
                tokens.add(new Token(Kind.TITLE, text.substring(at + 1, end), List.of(), null, 0, title, span));
                return end + 1;
            }
        }
        return -1;
    }

    private static int closing(String text, int at, int to) {
        int depth = 0;
        int last = Math.min(to, at + LONGEST_REMARK);
        for (int end = at; end < last; end++) {
            char c = text.charAt(end);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth == 0) {
                return end + 1;
            }
        }
        return -1;
    }

    private int add(Unit.Item item, int from, int to, Kind kind) {
        other(item, from);
        tokens.add(Token.of(
                kind, item.line().value().substring(from, to), item.line().source(from, to)));
        return to;
    }

    private void other(Unit.Item item, int end) {
        if (unknown >= 0) {
            int from = unknown;
            unknown = -1;
            tokens.add(Token.of(
                    Kind.OTHER,
                    item.line().value().substring(from, end),
                    item.line().source(from, end)));
        }
    }
}
