package io.github.jianbao.parser.table;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.Naming;

/** What cells look like, in a few small numbers each: the more two cells share, the likelier they stand in one column. */
final class CellFeatures {

    /** The kind: one of {@link CellKind}, or the name of a person. */
    static final int KIND = 0;

    private static final int FORM = 1;
    private static final int LENGTH = 2;
    private static final int MARKS = 3;

    private static final int KINDS = CellKind.values().length + 1;
    /** The kind of a name of a person. */
    static final int PERSON = KINDS - 1;

    private static final int LETTERS = 64;
    private static final int FORMS = LETTERS + 64;
    private static final int LENGTHS = 10;

    /** How many values each feature has. */
    private static final int[] SIZES = {KINDS, FORMS, LENGTHS, 8};

    private final int[][] values;
    private final boolean[] goOn;
    private final boolean[] totals;
    private int count;

    CellFeatures(int most) {
        values = new int[SIZES.length][most];
        goOn = new boolean[most];
        totals = new boolean[most];
    }

    /** How many features there are. */
    static int features() {
        return SIZES.length;
    }

    /** How many values a feature has. */
    static int size(int feature) {
        return SIZES[feature];
    }

    int count() {
        return count;
    }

    int at(int feature, int cell) {
        return values[feature][cell];
    }

    /** Whether a line may go on with the cell before it. */
    boolean mayGoOn(int cell) {
        return goOn[cell];
    }

    /** Whether a cell says 合计: it opens the row of sums. */
    boolean total(int cell) {
        return totals[cell];
    }

    /** Adds a cell. */
    void add(String text, int start, int end, CellKind kind, boolean mayGoOn) {
        goOn[count] = mayGoOn && count > 0;
        totals[count] = CellTexts.total(text, start, end);
        boolean person = kind == CellKind.WORDS && Naming.person(text, start, end);
        values[KIND][count] = person ? PERSON : kind.ordinal();
        values[FORM][count] = kind.text() ? LETTERS + letter(text.charAt(end - 1)) : form(text, start, end, kind);
        values[LENGTH][count] = length(text, start, end);
        values[MARKS][count] = marks(text, start, end);
        count++;
    }

    /** Whether a cell of one kind may stand under a head that says another: both are figures, or words. */
    static boolean alike(int kind, int expected) {
        return kind == expected || group(kind) == group(expected);
    }

    private static int group(int kind) {
        if (kind == PERSON) {
            return CellKind.WORDS.ordinal();
        }
        CellKind of = CellKind.values()[kind];
        return of.text() ? CellKind.WORDS.ordinal() : of == CellKind.ORDINAL ? CellKind.NUMBER.ordinal() : kind;
    }

    private static int letter(char c) {
        return c * 31 + (c >> 6) & LETTERS - 1;
    }

    /** How a figure, a day or a sign is written: its unit, its digits. */
    private static int form(String text, int start, int end, CellKind kind) {
        char last = text.charAt(end - 1);
        int unit = Chars.isDigit(last) ? 0 : 1 + letter(last) % 15;
        boolean parted = false;
        int digits = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            parted |= c == '.' || c == '-' || c == '年';
            digits += Chars.isDigit(c) ? 1 : 0;
        }
        boolean figure = kind == CellKind.ORDINAL || kind == CellKind.NUMBER;
        return unit * 4 + (parted ? 2 : 0) + (figure && digits > 2 ? 1 : 0);
    }

    private static int length(String text, int start, int end) {
        int cells = 0;
        for (int at = start; at < end; at++) {
            cells += Chars.isBlank(text.charAt(at)) || text.charAt(at) < ' ' ? 0 : Chars.cells(text.charAt(at));
        }
        int length = 0;
        for (int most = 2; most < cells && length < LENGTHS - 1; most += most / 2) {
            length++;
        }
        return length;
    }

    private static int marks(String text, int start, int end) {
        int marks = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            int kind = Kinds.of(c);
            marks |= (kind & Kinds.STOP) != 0 ? 1 : 0;
            marks |= c == '、' ? 2 : 0;
            marks |= (kind & Kinds.PAUSE) != 0 && c != '、' ? 4 : 0;
        }
        return marks;
    }
}
