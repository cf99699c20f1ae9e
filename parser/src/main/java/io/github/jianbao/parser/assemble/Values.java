package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.Traditional;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Designations;
import io.github.jianbao.parser.line.NumberShapes;
import io.github.jianbao.parser.line.Signers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values off single lines. */
final class Values {

    private static final Words SECRECY = Lexicon.words(Use.SECRECY);
    private static final Words URGENCY = Lexicon.words(Use.URGENCY);
    private static final Words PRINTED = Lexicon.words(Use.PRINTED_BEFORE);
    /** Letters of a degree of urgency, with what stands behind it, at most. */
    private static final int URGENT = 6;

    private Values() {}

    static DateLine date(Text text) {
        HanDate whole = HanDates.parse(text.value()).orElse(null);
        if (whole == null) {
            whole = HanDates.find(text.value(), 0, text.value().length())
                    .map(HanDates.Found::date)
                    .orElse(null);
        }
        return new DateLine(text, whole);
    }

    static Designation designation(Text text) {
        Designations.Parts parts = Designations.parse(
                Traditional.fold(text.value()), 0, text.value().length());
        return parts == null
                ? new Designation(text, null, null, null, null)
                : new Designation(text, parts.year(), parts.number(), parts.lastNumber(), parts.total());
    }

    static DocumentNumber number(Text text) {
        String value = Traditional.fold(text.value());
        int from = Math.max(value.indexOf('：'), value.indexOf(':')) + 1;
        while (from < value.length() && Chars.isBlank(value.charAt(from))) {
            from++;
        }
        NumberShapes.Parts parts = NumberShapes.parse(value, from, value.length());
        return parts == null
                ? new DocumentNumber(text, "", null, null)
                : new DocumentNumber(
                        text,
                        parts.authority(),
                        parts.year() == 0 ? null : Integer.valueOf(parts.year()),
                        parts.serial() == 0 ? null : Integer.valueOf(parts.serial()));
    }

    /** 来源：《新华网》: what follows the colon, without marks, up to a wide blank. */
    static Source source(Text text) {
        String value = text.value();
        int colon = Math.max(value.indexOf('：'), value.indexOf(':'));
        String rest = colon < 0 ? value : value.substring(colon + 1).strip();
        String link = link(rest);
        String words =
                link == null ? rest : rest.substring(0, rest.indexOf(link)).strip();
        return new Source(text, outlet(words), Source.Kind.LINE, dateIn(words), link);
    }

    /** The first address of the web in a text, null for none. */
    private static @Nullable String link(String value) {
        int scheme = value.indexOf("://");
        if (scheme < 0) {
            return null;
        }
        int start = scheme;
        while (start > 0 && Chars.isLatin(value.charAt(start - 1))) {
            start--;
        }
        int end = scheme;
        while (end < value.length() && value.charAt(end) > ' ' && value.charAt(end) < 0x7F) {
            end++;
        }
        return value.substring(start, end);
    }

    /** （来源：《人民日报》 2024年10月16日） at the end of a paragraph. */
    static Source inline(Text text) {
        String value = text.value().substring(1, text.value().length() - 1);
        int colon = Math.max(value.indexOf('：'), value.indexOf(':'));
        int book = value.indexOf('《');
        String rest =
                value.substring(colon >= 0 ? colon + 1 : Math.max(book, 0)).strip();
        return new Source(text, outlet(rest), Source.Kind.INLINE, dateIn(rest), link(rest));
    }

    /** （本文刊发于《人民日报》2024年10月16日第09版）. */
    static @Nullable Source published(Text note) {
        String value = note.value();
        int open = value.indexOf('《');
        int close = value.indexOf('》', open + 1);
        return open < 0 || close < 0
                ? null
                : new Source(note, value.substring(open + 1, close), Source.Kind.NOTE, dateIn(value), link(value));
    }

    private static String outlet(String rest) {
        if (rest.startsWith("《") && rest.indexOf('》') > 0) {
            return rest.substring(1, rest.indexOf('》'));
        }
        int end = 0;
        while (end < rest.length() && !endsOutlet(rest, end)) {
            end++;
        }
        String name = rest.substring(0, end).strip();
        return name.startsWith("“") && name.endsWith("”") ? name.substring(1, name.length() - 1) : name;
    }

    private static boolean endsOutlet(String rest, int at) {
        char c = rest.charAt(at);
        boolean wideBlank = Chars.isBlank(c)
                && at + 1 < rest.length()
                && (Chars.isBlank(rest.charAt(at + 1)) || Chars.isDigit(rest.charAt(at + 1)) || c == '\u3000');
        return c == '（' || c == '(' || c == '）' || c == ')' || c == ']' || c == '，' || wideBlank;
    }

    private static @Nullable HanDate dateIn(String value) {
        return HanDates.find(value, 0, value.length())
                .map(HanDates.Found::date)
                .filter(date -> date.year() != null)
                .orElse(null);
    }

    /** Bodies and persons of a signature line; an office and the name after it are one, whose letters may be set apart: 审 判 长 林知秋. */
    static void bodies(Text line, List<String> into) {
        String value = line.value();
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < value.length()) {
            while (at < value.length() && separates(value.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < value.length() && !separates(value.charAt(at))) {
                at++;
            }
            if (at > from && !(value.charAt(from) == '&' && value.charAt(at - 1) == ';')) {
                tokens.add(value.substring(from, at));
            }
        }
        boolean letterSpaced = tokens.size() > 2 && tokens.stream().allMatch(token -> token.length() == 1);
        if (letterSpaced) {
            into.add(String.join("", tokens));
            return;
        }
        Signers apart =
                tokens.stream().anyMatch(token -> token.length() == 1) ? Signers.read(value, 0, value.length()) : null;
        if (apart != null) {
            into.addAll(apart.names());
            return;
        }
        for (String token : tokens) {
            int last = into.size() - 1;
            if (last >= 0 && tokens.indexOf(token) > 0 && token.length() <= 4 && isOffice(into.get(last))) {
                into.set(last, into.get(last) + " " + token);
            } else {
                into.add(token);
            }
        }
    }

    private static boolean separates(char c) {
        return Chars.isBlank(c) || c == '、';
    }

    private static boolean isOffice(String token) {
        for (String office : Lexicon.words(Use.OFFICES_BEFORE_NAMES).all()) {
            if (token.endsWith(office)) {
                return true;
            }
        }
        return false;
    }

    static Note note(Text text) {
        return new Note(text, kind(text.value()));
    }

    private static Note.Kind kind(String value) {
        if (value.length() == 6 && value.chars().allMatch(c -> Chars.isDigit((char) c))) {
            return Note.Kind.COPY_NUMBER;
        }
        if (SECRECY.at(value, 0) > 0) {
            return Note.Kind.SECRECY;
        }
        if (value.length() <= URGENT && URGENCY.at(value, 0) > 0) {
            return Note.Kind.URGENCY;
        }
        if (value.contains("签发人")) {
            return Note.Kind.SIGNER;
        }
        if (value.endsWith("文件") && value.length() <= 40) {
            return Note.Kind.ISSUER_MARK;
        }
        if (PRINTED.in(value, 0, value.length())) {
            return Note.Kind.PUBLISHED;
        }
        if (value.startsWith("抄送") || value.startsWith("抄报")) {
            return Note.Kind.COPIED_TO;
        }
        if (value.endsWith("印发") || value.startsWith("印发")) {
            return Note.Kind.PRINTED_BY;
        }
        if (value.contains("编辑") || value.startsWith("责编") || value.startsWith("校对") || value.startsWith("编审")) {
            return Note.Kind.EDITOR;
        }
        if (value.contains("通过")
                || value.contains("修订")
                || value.contains("修正")
                || value.contains("公布")
                || value.contains("令第")) {
            return Note.Kind.HISTORY;
        }
        if (value.startsWith("（此件")
                || value.startsWith("(此件")
                || value.startsWith("（本文")
                || value.startsWith("（此")
                || value.startsWith("（")) {
            return Note.Kind.ANNOTATION;
        }
        return value.startsWith("来源") || value.startsWith("转自") || value.startsWith("摘自")
                ? Note.Kind.SOURCE
                : Note.Kind.OTHER;
    }

    /** A name with its letter-spacing taken out: 吴 刚. Blanks between words in Latin letters stay. */
    static String closeUp(String name) {
        int blank = 0;
        while (blank < name.length() && !Chars.isBlank(name.charAt(blank))) {
            blank++;
        }
        if (blank == name.length()) {
            return name;
        }
        StringBuilder closed = new StringBuilder(name.length()).append(name, 0, blank);
        for (int at = blank; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean words = Chars.isBlank(c)
                    && at > 0
                    && at + 1 < name.length()
                    && Chars.isLatin(name.charAt(at - 1))
                    && Chars.isLatin(name.charAt(at + 1));
            if (words || !Chars.isBlank(c)) {
                closed.append(words ? ' ' : c);
            }
        }
        return closed.toString();
    }
}
