package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Finding;
import io.github.jianbao.model.FindingCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts what a decision says from what it quotes. A quotation goes on over paragraphs until it is closed; each of its paragraphs may
 * open with a mark of its own. One that is never closed ends where the clauses of the decision go on.
 */
final class Quotations {

    private static final String OPENING = "“「『";
    private static final String CLOSING = "”」』";
    private static final String STRAIGHT = "\"＂″";
    private static final String BEHIND = "。；;，,、）)";

    private final List<Unit> units = new ArrayList<>();
    private final ShortNames shortNames;
    private final List<Finding> findings;

    /** The numbers of the clauses that are open, the innermost last. */
    private final Deque<Mark> series = new ArrayDeque<>();

    private Unit unit = new Unit(null);
    private @Nullable Quote open;
    private char closing;

    private Quotations(ShortNames shortNames, List<Finding> findings) {
        this.shortNames = shortNames;
        this.findings = findings;
        units.add(unit);
    }

    static List<Unit> part(List<DecisionLine> lines, ShortNames shortNames, List<Finding> findings) {
        Quotations all = new Quotations(shortNames, findings);
        lines.forEach(all::line);
        all.giveUp();
        return all.units;
    }

    private void line(DecisionLine line) {
        int at = 0;
        if (open != null) {
            at = open.marks() == Quote.Marks.NONE ? unmarked(line) : marked(line);
            if (at < 0) {
                return;
            }
        }
        if (at == 0) {
            begin(line);
            if (open != null) {
                return;
            }
            at = line.wordsStart();
        }
        outside(line, at);
    }

    /** Inside a quotation without marks: -1 where the line belongs to it. */
    private int unmarked(DecisionLine line) {
        if (goesOn(line) || Sayings.isOfItself(line.value())) {
            open = null;
            return 0;
        }
        if (open != null) {
            open.add(line, 0, line.value().length());
        }
        return -1;
    }

    /** Inside a quotation: the offset behind its end, or -1 where it does not end in the line. */
    private int marked(DecisionLine line) {
        Quote quote = open;
        if (quote == null || goesOn(line) && Sayings.instructs(line.value(), line.wordsStart())) {
            giveUp();
            return 0;
        }
        String value = line.value();
        int from = Mark.skipBlanks(value, 0);
        boolean opens = from < value.length() && isOpening(value.charAt(from));
        int end = closing(value, opens ? from + 1 : from);
        if (opens && end >= 0 && !endsThere(value, end)) {
            int nested = closing(value, from);
            if (nested < 0 || endsThere(value, nested)) {
                opens = false;
                end = nested;
            }
        }
        int start = opens ? from + 1 : from;
        quote.add(line, start, end < 0 ? value.length() : end);
        if (end < 0) {
            return -1;
        }
        quote.close(line.source(end, end + 1));
        open = null;
        return end + 1;
    }

    /** A paragraph outside quotations. */
    private void begin(DecisionLine line) {
        Unit.Item before = unit.last();
        boolean expected = before != null && before.quote() == null && Sayings.expects(before);
        String value = line.value();
        int from = Mark.skipBlanks(value, 0);
        boolean quoted = from < value.length() && isOpening(value.charAt(from));
        if (expected && !quoted && !goesOn(line) && !Sayings.change(value) && !Sayings.isOfItself(value)) {
            openUnmarked(line, 0);
            return;
        }
        Mark mark = line.mark();
        if (mark != null) {
            while (series.stream().anyMatch(m -> m.style() == mark.style())
                    && series.removeLast().style() != mark.style()) {
                // what is deeper closes with it
            }
            series.addLast(mark);
            unit = new Unit(mark);
            units.add(unit);
        } else if (Sayings.isOfItself(value) || Sayings.isHeading(value)) {
            series.clear();
            unit = new Unit(null);
            units.add(unit);
        }
    }

    /** A new text without marks, up to where the clauses of the decision go on. */
    private void openUnmarked(DecisionLine line, int from) {
        Quote quote = new Quote(Quote.Marks.NONE, line.source(from, from));
        quote.add(line, from, line.value().length());
        unit.quote(line, from, quote);
        findings.add(FindingCode.QUOTATION_UNMARKED.at(quote.span()));
        open = quote;
    }

    private void outside(DecisionLine line, int from) {
        String value = line.value();
        int at = from;
        int text = nextOpening(line, at) < value.length() ? -1 : Sayings.unmarked(value, from);
        if (text > 0) {
            unit.words(line, from, text);
            openUnmarked(line, text);
            return;
        }
        while (at < value.length()) {
            int start = nextOpening(line, at);
            unit.words(line, at, start);
            if (start == value.length()) {
                return;
            }
            boolean straight = STRAIGHT.indexOf(value.charAt(start)) >= 0;
            closing = straight ? value.charAt(start) : CLOSING.charAt(OPENING.indexOf(value.charAt(start)));
            Quote quote =
                    new Quote(straight ? Quote.Marks.STRAIGHT : Quote.Marks.PAIRED, line.source(start, start + 1));
            int end = closing(value, start + 1);
            quote.add(line, start + 1, end < 0 ? value.length() : end);
            unit.quote(line, start, quote);
            if (end < 0) {
                open = quote;
                return;
            }
            quote.close(line.source(end, end + 1));
            at = end + 1;
        }
    }

    private int nextOpening(DecisionLine line, int from) {
        String value = line.value();
        int at = from;
        while (at < value.length() && !(isOpening(value.charAt(at)) && !isName(line, at))) {
            at++;
        }
        return at;
    }

    /** 以下简称“办法”. */
    private boolean isName(DecisionLine line, int at) {
        return shortNames.define(line.source(at, at + 1).start());
    }

    private static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0;
    }

    /** Where the quotation that is open ends; what is quoted inside it is passed over. */
    private int closing(String value, int from) {
        int slot = CLOSING.indexOf(closing);
        char opening = slot < 0 ? 0 : OPENING.charAt(slot);
        int depth = 1;
        for (int at = from; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == closing) {
                depth--;
                if (depth == 0) {
                    return at;
                }
            } else if (c == opening) {
                depth++;
            }
        }
        return -1;
    }

    /** Whether nothing but punctuation follows, or what a decision says. */
    private static boolean endsThere(String value, int end) {
        int at = end + 1;
        while (at < value.length() && (BEHIND.indexOf(value.charAt(at)) >= 0 || Chars.isBlank(value.charAt(at)))) {
            at++;
        }
        return at == value.length() || Sayings.change(value.substring(at));
    }

    /** Whether the clauses of the decision go on with this line. */
    private boolean goesOn(DecisionLine line) {
        Mark mark = line.mark();
        return mark != null && series.stream().anyMatch(mark::follows);
    }

    private void giveUp() {
        if (open != null && !open.isClosed()) {
            findings.add(FindingCode.QUOTATION_UNCLOSED.at(open.span()));
        }
        open = null;
    }
}
