package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Speakers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a text, found from all of it: labels before colons that come in turn, one of them at least a person's name, an office or
 * one that asks or answers.
 */
final class Conversation {

    private static final Words OFFICES = Lexicon.words(Use.SPEAKING_OFFICES);
    private static final Words SURNAMES = Lexicon.words(Use.SURNAMES);
    private static final Words OPENERS = Lexicon.words(Use.OPENERS_OF_LISTS);
    private static final Words VERBS = Lexicon.words(Use.REPORTING_VERBS);
    private static final Words HEADS = Lexicon.words(Use.TABLE_HEADS);

    private static final String OPENING = "[［【";

    private static final String CLOSING = "]］】";

    /** Labels of one letter that are counted: Q1, 答2. */
    private static final CharSet COUNTED = new CharSet("QqAa问答");

    /** Letters of a label at most. */
    private static final int LONGEST = 24;
    /** Letters of a person's name in another script at most. */
    private static final int LATIN = 20;
    /** Letters of an office and a name at most. */
    private static final int OFFICE = 12;
    /** This many changes from one label to another and back prove that both speak. */
    private static final int CHANGES = 3;
    /** Letters of a name that is known by nothing but that it comes again, at most. */
    private static final int NAME = 4;
    /** This many turns prove a record, in which everybody speaks who has a name. */
    private static final int RECORD = 4;

    /** This many turns prove that what stands between them was said. */
    private static final int SPOKEN = 8;

    private final LineTable lines;
    private final Blocks blocks;
    private final int firstTurn;
    private final int lastTurn;
    private final boolean recorded;
    /** For each block the label that it starts with, or null. */
    private final @Nullable String[] labels;
    /** Where the words begin behind a label in brackets. */
    private final Map<Integer, Integer> bracketed = new HashMap<>();

    private final BitSet introduced = new BitSet();
    private final BitSet speaking = new BitSet();

    private final Set<String> speakers = new HashSet<>();

    Conversation(LineTable lines, Blocks blocks) {
        this.lines = lines;
        this.blocks = blocks;
        this.labels = new String[blocks.count()];
        for (int b = 0; b < labels.length; b++) {
            labels[b] = read(b);
        }
        introductions();
        List<String> turns = new ArrayList<>();
        for (String label : labels) {
            if (label != null) {
                turns.add(label);
            }
        }
        if (turns.size() >= CHANGES) {
            inTurn(turns);
            inBrackets(turns);
            alone();
            record(turns);
        }
        for (int b = 0; b < labels.length && !speakers.isEmpty(); b++) {
            speaking.set(b, labels[b] != null && speakers.contains(labels[b]));
        }
        firstTurn = speaking.nextSetBit(0);
        lastTurn = speaking.length() - 1;
        recorded = speaking.cardinality() >= SPOKEN;
    }

    /** Whether a block stands between turns of a record: what is short there was said, or tells what happened. */
    boolean within(int b) {
        return b > firstTurn && b < lastTurn && recorded;
    }

    /** Whether a block starts with the label of one who speaks in this text. */
    boolean speaks(int b) {
        return speaking.get(b);
    }

    /** Who speaks in a block that {@link #speaks}. */
    String label(int b) {
        String label = labels[b];
        return label == null ? "" : label;
    }

    /** The offset behind the colon of a block that {@link #speaks}. */
    int colon(int b) {
        Integer behind = bracketed.get(b);
        if (behind != null) {
            return behind;
        }
        int at = lines.start(blocks.first(b));
        while (!isColon(lines.text().charAt(at))) {
            at++;
        }
        return at + 1;
    }

    /** What stands before the first colon of a block, blanks and remarks in brackets left out; null where no label does. */
    private @Nullable String read(int b) {
        int line = blocks.first(b);
        if (lines.numbered(line) || lines.shape(line) == Shape.SOURCE) {
            return null;
        }
        String text = lines.text();
        int start = lines.start(line);
        int close = CLOSING.indexOf(text.charAt(start)) < 0 ? closing(line, start) : -1;
        int most = Math.min(lines.end(line), start + LONGEST);
        if (close > 0) {
            int next = close + 1;
            boolean colon = isColon(text.charAt(next));
            if (colon || !Chars.isBlank(text.charAt(next)) && !colon(line, next, most)) {
                bracketed.put(b, colon ? next + 1 : next);
                return text.substring(start + 1, close).strip();
            }
            start = next;
        }
        if (!colonAhead(start, most)) {
            return null;
        }
        StringBuilder label = null;
        boolean bracket = false;
        for (int at = start; at < most; at++) {
            char c = text.charAt(at);
            if (isColon(c)) {
                boolean time = at > start && Chars.isDigit(text.charAt(at - 1));
                int next = at + 1;
                while (next < lines.end(line)
                        && (Chars.isBlank(text.charAt(next)) || "*[<".indexOf(text.charAt(next)) >= 0)) {
                    next++;
                }
                boolean address = next < lines.end(line) && (text.charAt(next) == '/' || text.startsWith("http", next));
                return label == null
                                || label.length() < 1
                                || time && label.length() < 3 && Chars.isDigit(label.charAt(0))
                                || address
                        ? null
                        : label.toString();
            }
            if (c == '（' || c == '(') {
                bracket = label != null;
            } else if (c == '）' || c == ')') {
                bracket = false;
            } else if (c != '·'
                    && c != '.'
                    && c != '-'
                    && (Kinds.of(c) & (Kinds.MARK | Kinds.HALT)) != 0
                    && !(Chars.isDigit(c) && label != null && counted(label))) {
                return null;
            } else if (!bracket && !Chars.isBlank(c)) {
                label = label == null ? new StringBuilder(8) : label;
                label.append(c);
            }
        }
        return null;
    }

    /** Whether a colon ends the words at an offset: no other sign of a sentence stands in front of it. */
    private boolean colonAhead(int from, int most) {
        String text = lines.text();
        for (int at = from; at < most; at++) {
            char c = text.charAt(at);
            if (!Chars.isHan(c)) {
                if (isColon(c)) {
                    return true;
                }
                boolean counts = Chars.isDigit(c) && COUNTED.contains(text.charAt(from));
                if (c != '·' && c != '.' && c != '-' && (Kinds.of(c) & (Kinds.MARK | Kinds.HALT)) != 0 && !counts) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The bracket that closes one around a line's first words, where more words stand behind it; -1 for none. */
    private int closing(int line, int start) {
        int kind = OPENING.indexOf(lines.text().charAt(start));
        int end = lines.end(line);
        for (int at = start + 1; kind >= 0 && at < Math.min(end - 1, start + OFFICE + 2); at++) {
            char c = lines.text().charAt(at);
            if (c == CLOSING.charAt(kind)) {
                return at > start + 1 ? at : -1;
            }
            if (!Chars.isHan(c) && !Chars.isLatin(c) && c != '·' && !Chars.isBlank(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a colon stands near behind a bracket: [滨江]林知秋：…. */
    private boolean colon(int line, int from, int most) {
        for (int at = from; at < most; at++) {
            char c = lines.text().charAt(at);
            if (isColon(c)) {
                return at - from <= NAME * 2;
            }
            if ((Kinds.of(c) & (Kinds.MARK | Kinds.HALT)) != 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    /**
     * 嘉宾： / 林知秋：水利学会会长 / 顾晴：水文站站长: names with offices, a line each and none of them a sentence, over the first thing that is said.
     */
    private void introductions() {
        Set<String> names = new HashSet<>();
        int last = -1;
        int first = -1;
        for (int b = 0; b < blocks.count() && lines.stops(blocks.first(b)) == 0; b++) {
            String label = labels[b];
            boolean said =
                    label != null && Naming.person(label, 0, label.length()) && lines.end(blocks.last(b)) > colon(b);
            if (said && names.add(label)) {
                first = first < 0 ? b : first;
                last = b;
            }
        }
        if (names.size() < CHANGES || last - first >= names.size() * 2) {
            return;
        }
        while (first > 0 && labels[first - 1] != null) {
            first--;
        }
        for (int b = first; b <= last; b++) {
            introduced.set(b);
            labels[b] = null;
        }
        for (String label : labels) {
            if (label != null && names.contains(label)) {
                speakers.add(label);
            }
        }
    }

    /** Whether a block introduces somebody who speaks further down, and says nothing. */
    boolean introduces(int b) {
        return introduced.get(b);
    }

    /** Two labels that come in turn, one of which names somebody. */
    private void inTurn(List<String> turns) {
        Map<String, Integer> changes = new HashMap<>();
        for (int k = 1; k < turns.size(); k++) {
            String one = turns.get(k - 1);
            String other = turns.get(k);
            if (!one.equals(other)) {
                String pair = one.compareTo(other) < 0 ? one + '\n' + other : other + '\n' + one;
                if (changes.merge(pair, 1, Integer::sum) == CHANGES
                        && (named(one) || named(other))
                        && mayName(one)
                        && mayName(other)) {
                    speakers.add(one);
                    speakers.add(other);
                }
            }
        }
        letters(turns);
    }

    /** One person who speaks repeatedly, and hardly anybody else: an interview whose questions are headings. */
    private void alone() {
        alone(false);
        alone(true);
    }

    /** Among items of a list, or outside: both stand in one text, and only one of them may be what somebody said. */
    private void alone(boolean items) {
        Map<String, Integer> times = new HashMap<>();
        int all = 0;
        for (int b = 0; b < labels.length; b++) {
            int line = blocks.first(b);
            String name = labels[b];
            if (name != null && lines.hinted(line, LineHints.ITEM) == items) {
                all++;
                if (lines.stops(line) > 0 && Naming.person(name, 0, name.length())) {
                    times.merge(name, 1, Integer::sum);
                }
            }
        }
        for (Map.Entry<String, Integer> name : times.entrySet()) {
            if (name.getValue() >= CHANGES && name.getValue() * 2 > all) {
                speakers.add(name.getKey());
            }
        }
    }

    /** 【林知秋】…【主持人】…【林知秋】…: names in brackets, all of persons or of who asks, one of which comes again. */
    private void inBrackets(List<String> turns) {
        Set<String> names = new HashSet<>();
        int all = 0;
        for (int b : bracketed.keySet()) {
            String label = label(b);
            if (named(label)) {
                all++;
                names.add(label);
            }
        }
        if (all >= CHANGES && names.size() >= 2 && all > names.size() && all * 2 > turns.size()) {
            speakers.addAll(names);
        }
    }

    /** Q and A, Q1 and A1, 问1 and 答1. */
    private void letters(List<String> turns) {
        int asks = 0;
        int answers = 0;
        for (String label : turns) {
            asks += letter(label, 'Q') || letter(label, '问') ? 1 : 0;
            answers += letter(label, 'A') || letter(label, '答') ? 1 : 0;
        }
        boolean alone = answers >= CHANGES && !turns.contains("B") && !turns.contains("b");
        for (String label : turns) {
            boolean either = letter(label, 'Q') || letter(label, 'A') || letter(label, '问') || letter(label, '答');
            if ((asks >= 2 && answers >= 2 || alone) && either) {
                speakers.add(label);
            }
        }
    }

    /** Whether what a label says so far may be counted: Q, 答. */
    private static boolean counted(CharSequence label) {
        for (int at = 1; at < label.length(); at++) {
            if (!Chars.isDigit(label.charAt(at))) {
                return false;
            }
        }
        return label.length() > 0 && COUNTED.contains(label.charAt(0));
    }

    private static boolean letter(String label, char letter) {
        if (!counted(label)) {
            return false;
        }
        char first = label.charAt(0);
        return first == letter || Chars.fold(first) == Character.toLowerCase(letter);
    }

    /** In a record of many turns everybody speaks whose name stands before a colon. */
    private void record(List<String> turns) {
        int known = 0;
        boolean asked = false;
        Map<String, Integer> others = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (String label : turns) {
            boolean speaks = speakers.contains(label) || named(label);
            known += speaks ? 1 : 0;
            asked |= Speakers.asks(label);
            if (speaks) {
                names.add(label);
            } else if (label.length() <= NAME && mayName(label)) {
                others.merge(label, 1, Integer::sum);
            }
        }
        boolean record = known >= (asked ? RECORD - 1 : RECORD) && names.size() >= 2 && names.size() < known;
        if (record && known * 2 >= turns.size()) {
            speakers.addAll(names);
            others.forEach((label, times) -> {
                if (times > 1) {
                    speakers.add(label);
                }
            });
        }
    }

    private static boolean mayName(String label) {
        return VERBS.before(label, label.length()) == 0
                && !OPENERS.are(label, 0, label.length())
                && !HEADS.are(label, 0, label.length());
    }

    /** Whether a label names a person, an office, or who asks or answers. */
    private static boolean named(String label) {
        int length = label.length();
        if (length < 2 && !label.equals("问") && !label.equals("答") || !mayName(label)) {
            return false;
        }
        if (Naming.person(label, 0, length) || latin(label)) {
            return true;
        }
        if (Speakers.known(label)) {
            return true;
        }
        if (length > OFFICE) {
            return false;
        }
        int surname = SURNAMES.at(label, 0);
        int office = surname == 0 ? 0 : OFFICES.at(label, surname);
        if (office > 0 && length - surname - office <= 3) {
            return true;
        }
        int first = OFFICES.at(label, 0);
        return first > 0 && (first == length || Naming.person(label, first, length));
    }

    private static boolean latin(String label) {
        int letters = 0;
        for (int at = 0; at < label.length(); at++) {
            char c = label.charAt(at);
            if (Chars.isLatin(c)) {
                letters++;
            } else if (c != '.' && c != '-' && c != '·') {
                return false;
            }
        }
        return letters >= 2 && letters <= LATIN && Character.isUpperCase(label.charAt(0));
    }
}
