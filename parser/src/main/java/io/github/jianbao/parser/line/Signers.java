package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs on a line (署名, GB/T 9704-2012 7.3.5): bodies side by side, an office with a name, either of them with its letters set apart,
 * with （盖章） or the date behind.
 *
 * @param names the bodies and persons in order; a person stands with the office in front, parted by a blank
 * @param end offset behind the last of them; behind it only a date stands, or a remark on the seal
 * @param date first offset of a date on the same line, or -1
 * @param bodies whether a body is among them
 */
public record Signers(List<String> names, int end, int date, boolean bodies) {

    /** Characters of a line of signers at most. */
    private static final int LONGEST = 120;
    /** Blanks in a row that may part two names. */
    private static final int GAP = 2;

    /**
     * Copies the names.
     *
     * @param names the bodies and persons
     * @param end offset behind the last of them
     * @param date first offset of a date, or -1
     * @param bodies whether a body is among them
     */
    public Signers {
        names = List.copyOf(names);
    }

    /** A stretch without blanks. */
    private record Token(int start, int end, boolean wide) {}

    /**
     * Reads a line.
     *
     * @param text the text
     * @param start first offset
     * @param end offset after the last
     * @return the signers; null where the line is anything else
     */
    public static @Nullable Signers read(String text, int start, int end) {
        if (end - start < 2 || end - start > LONGEST || !Chars.isHan(text.charAt(start))) {
            return null;
        }
        int date = date(text, start, end);
        int to = date < 0 ? withoutSeal(text, start, end) : date;
        while (to > start && Chars.isBlank(text.charAt(to - 1))) {
            to--;
        }
        List<Token> tokens = tokens(text, start, to);
        return tokens.isEmpty() ? null : read(text, tokens, to, date);
    }

    private static @Nullable Signers read(String text, List<Token> tokens, int to, int date) {
        List<String> names = new ArrayList<>();
        boolean bodies = false;
        boolean office = false;
        for (int k = 0; k < tokens.size(); k++) {
            int last = spread(text, tokens, k);
            String name = name(text, tokens, k, last);
            if (Naming.office(name, 0, name.length())) {
                office = Naming.bareOffice(name, 0, name.length());
                names.add(name);
            } else if (Naming.body(name, 0, name.length())) {
                bodies = true;
                office = false;
                names.add(name);
            } else if (office && Naming.person(name, 0, name.length())) {
                int before = names.size() - 1;
                names.set(before, names.get(before) + " " + name);
                office = false;
            } else {
                return null;
            }
            k = last;
        }
        return new Signers(names, to, date, bodies);
    }

    /** The last of the tokens that are one word with its letters set apart: 局　长, 财 政 厅, 书 记 员林知秋. */
    private static int spread(String text, List<Token> tokens, int first) {
        int last = first;
        while (last + 1 < tokens.size() && single(tokens.get(last)) && single(tokens.get(last + 1))) {
            last++;
            int office = last - first == 1 && last + 1 < tokens.size() ? last : -1;
            boolean ends =
                    office > 0 && Naming.office(name(text, tokens, first, last), 0, 2) && wider(tokens, last + 1);
            if (ends && !named(text, tokens, first, last)) {
                return last;
            }
        }
        return last > first && named(text, tokens, first, last) ? last + 1 : last;
    }

    /** Whether an office ends inside the token behind its first letters: 书 记 员林知秋. */
    private static boolean named(String text, List<Token> tokens, int first, int last) {
        if (last + 1 >= tokens.size() || single(tokens.get(last + 1))) {
            return false;
        }
        String all = name(text, tokens, first, last + 1);
        return Naming.office(all, 0, all.length()) && Naming.bareOffice(all, 0, last - first + 2);
    }

    private static boolean wider(List<Token> tokens, int next) {
        return tokens.get(next).wide() || !single(tokens.get(next));
    }

    private static boolean single(Token token) {
        return token.end() - token.start() == 1;
    }

    private static String name(String text, List<Token> tokens, int first, int last) {
        if (first == last) {
            return text.substring(tokens.get(first).start(), tokens.get(first).end());
        }
        StringBuilder name = new StringBuilder();
        for (int k = first; k <= last; k++) {
            name.append(text, tokens.get(k).start(), tokens.get(k).end());
        }
        return name.toString();
    }

    private static List<Token> tokens(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        while (at < end) {
            int blanks = at;
            int cells = 0;
            while (at < end && separates(text, at)) {
                cells += Chars.cells(text.charAt(at));
                at++;
            }
            int from = at;
            while (at < end && !separates(text, at)) {
                at++;
            }
            if (at > from) {
                tokens.add(new Token(from, at, blanks > start && cells > GAP));
            }
        }
        return tokens;
    }

    /** Blanks and 、 part names, a colon an office and its name; entities of HTML are blanks. */
    private static boolean separates(String text, int at) {
        char c = text.charAt(at);
        return Chars.isBlank(c) || c == '、' || c == '：' || c == ':';
    }

    /** Where a date starts that ends the line; -1 where none does. */
    private static int date(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last != '日' && last != '月' && !Chars.isDigit(last)) {
            return -1;
        }
        boolean digits = false;
        for (int at = start + 1; at < end; at++) {
            boolean first = Chars.isDigit(text.charAt(at)) && !digits; // 河湾市水务局2031年5月6日
            digits |= first;
            boolean opens = first || Chars.isBlank(text.charAt(at - 1)) && !Chars.isBlank(text.charAt(at));
            if (opens && HanDates.parse(text.substring(at, end)).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    /** Where （盖章）, （印章） or （公章） begins that ends a line; the end where none does. */
    private static int withoutSeal(String text, int start, int end) {
        boolean sealed = end - start > 4
                && (text.charAt(end - 1) == '）' || text.charAt(end - 1) == ')')
                && text.charAt(end - 2) == '章';
        return sealed ? Naming.withoutBracket(text, start, end) : end;
    }
}
