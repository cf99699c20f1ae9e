package io.github.jianbao.parser.mention;

import io.github.jianbao.model.Mention;
import io.github.jianbao.model.MentionKind;
import java.util.List;

/** One pass over the characters of a text. Used again for every text of a document. */
final class TextSweep {

    private static final byte MARK = 1;
    private static final byte BRACKET = 2;
    private static final byte STOP = 3;
    private static final byte NUMBER = 4;
    private static final byte YEAR = 5;
    private static final byte MONTH = 6;
    private static final byte ORDINAL = 7;
    private static final byte BACKWARD = 8;
    private static final byte SHORT_NAME = 9;
    private static final byte POINT = 10;
    private static final byte VAGUE = 11;
    private static final byte RELATION = 12;
    private static final byte AIM = 13;
    private static final byte LEAD = 14;
    private static final byte RESPONSIBLE = 15;

    /** What each character can mark; 0 for nearly all. */
    private static final byte[] TRIGGERS = triggers();

    /** How many characters are copied out of a text at a time: an array is read faster than a string. */
    private static final int WINDOW = 1024;

    private final char[] window = new char[WINDOW];
    private final DocumentScope scope;
    private final boolean numbersOn;
    private final boolean provisionsOn;
    private final boolean datesOn;
    private final boolean targetsOn;
    private final boolean pointsOn;
    private final boolean bodiesOn;
    private final Collected out = new Collected();
    private final Brackets brackets = new Brackets();
    private final TitleMarks marks;
    private final NumberReader numbers;
    private final TargetReader targets;
    private final DateFinder dates;
    private final ProvisionReader provisions;
    private final ShortNameReader shortNames;
    private final DutyReader duties;
    private final RunningDuties running;
    private final PointReader points;

    TextSweep(DocumentScope scope) {
        this.scope = scope;
        this.numbersOn = scope.reads(MentionKind.NUMBERS) || scope.reads(MentionKind.DOCUMENTS);
        this.provisionsOn = scope.reads(MentionKind.PROVISIONS);
        this.targetsOn = scope.reads(MentionKind.TARGETS);
        this.datesOn = scope.reads(MentionKind.DATES) || targetsOn;
        this.pointsOn = scope.reads(MentionKind.POINTS);
        this.bodiesOn = scope.reads(MentionKind.BODIES);
        this.marks = new TitleMarks(scope, out);
        this.numbers = new NumberReader(scope, out, marks);
        this.targets = new TargetReader(out);
        this.dates = new DateFinder(scope, out, marks, targets);
        this.provisions = new ProvisionReader(scope, out, marks);
        this.shortNames = new ShortNameReader(scope, out, marks, brackets);
        this.duties = new DutyReader(scope, out);
        this.running = new RunningDuties(out);
        this.points = new PointReader(out);
    }

    List<Mention> read(String text, boolean prose, boolean seriesFollows) {
        points.text(prose, seriesFollows);
        boolean begun = false;
        if (bodiesOn && opensWithLabel(text)) {
            begin();
            begun = true;
            duties.line(text, 0);
        }
        int length = text.length();
        for (int from = 0; from < length; from += WINDOW) {
            int to = Math.min(length, from + WINDOW);
            text.getChars(from, to, window, 0);
            for (int at = next(0, to - from); at < to - from; at = next(at + 1, to - from)) {
                if (!begun) {
                    begin();
                    begun = true;
                }
                at(text, from + at, TRIGGERS[window[at]], prose);
            }
        }
        return begun ? end(text, prose) : List.of();
    }

    /** The next character of the window that can mark something. */
    private int next(int from, int to) {
        char[] chars = window;
        int at = from;
        while (at < to && TRIGGERS[chars[at]] == 0) {
            at++;
        }
        return at;
    }

    private void begin() {
        out.clear();
        brackets.clear();
        marks.begin();
        dates.begin();
        targets.begin();
        provisions.begin();
        points.begin();
        running.begin();
        scope.relationsSoFar().beginText();
    }

    /** Labels that open the text: 责任单位：…. */
    private static boolean opensWithLabel(String text) {
        return DutyWords.label(text, Scan.skipBlanks(text, 0)) != null;
    }

    private void at(String text, int i, byte trigger, boolean prose) {
        switch (trigger) {
            case MARK -> marks.at(text, i);
            case BRACKET -> bracket(text, i);
            case STOP -> stop(text, i);
            case NUMBER -> {
                if (numbersOn) {
                    numbers.at(text, i);
                }
            }
            case YEAR -> {
                if (datesOn) {
                    dates.year(text, i);
                }
            }
            case MONTH -> {
                if (datesOn) {
                    dates.month(text, i);
                }
            }
            case ORDINAL -> {
                if (provisionsOn) {
                    provisions.ordinal(text, i);
                }
                if (pointsOn && prose) {
                    points.ordinal(text, i);
                }
            }
            case BACKWARD -> {
                if (provisionsOn) {
                    provisions.relative(text, i);
                }
            }
            case SHORT_NAME -> shortNames.at(text, i);
            case POINT -> {
                if (pointsOn && prose) {
                    points.word(text, i);
                }
            }
            case VAGUE -> {
                if (datesOn) {
                    dates.vague(text, i);
                }
            }
            case AIM -> targets.aim(text, i);
            case LEAD -> {
                if (bodiesOn && prose && brackets.innermost() < 0) {
                    running.lead(text, i);
                }
            }
            case RESPONSIBLE -> {
                if (bodiesOn && prose && brackets.innermost() < 0) {
                    running.responsible(text, i);
                }
            }
            default -> relation(text, i, prose);
        }
    }

    private void bracket(String text, int i) {
        char c = text.charAt(i);
        if (c == '（' || c == '(') {
            brackets.open(i);
            return;
        }
        int open = brackets.close(i);
        if (open >= 0 && bodiesOn) {
            duties.bracket(text, open, i);
        }
    }

    private void stop(String text, int i) {
        marks.stop(i);
        if (targetsOn) {
            targets.sentence(text, i);
        }
        scope.relationsSoFar().stop();
        if (bodiesOn) {
            duties.line(text, i + 1);
        }
    }

    private void relation(String text, int i, boolean prose) {
        if (prose && scope.reads(MentionKind.RELATIONS)) {
            scope.relationsSoFar().at(text, i);
        }
    }

    private List<Mention> end(String text, boolean prose) {
        marks.end(text);
        if (targetsOn) {
            targets.sentence(text, text.length());
        }
        if (!prose) {
            scope.titleLine(text, marks.outermost());
        }
        if (pointsOn && prose) {
            points.end(text);
        }
        return out.toList();
    }

    private static byte[] triggers() {
        byte[] triggers = new byte[1 << 16];
        set(triggers, "《》〈〉", MARK);
        set(triggers, "（()）", BRACKET);
        set(triggers, "。", STOP);
        set(triggers, "号", NUMBER);
        set(triggers, "年", YEAR);
        set(triggers, "月", MONTH);
        set(triggers, "第", ORDINAL);
        set(triggers, "前", BACKWARD);
        set(triggers, "简统", SHORT_NAME);
        set(triggers, "是首其再最", POINT);
        set(triggers, "近今去明", VAGUE);
        set(triggers, "废制", RELATION);
        set(triggers, "争", AIM);
        set(triggers, "牵", LEAD);
        set(triggers, "责", RESPONSIBLE);
        return triggers;
    }

    private static void set(byte[] triggers, String chars, byte trigger) {
        for (int i = 0; i < chars.length(); i++) {
            triggers[chars.charAt(i)] = trigger;
        }
    }
}
