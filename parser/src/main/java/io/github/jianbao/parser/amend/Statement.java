package io.github.jianbao.parser.amend;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.model.amend.Operation.Side;
import io.github.jianbao.model.amend.Place;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Quotation;
import io.github.jianbao.parser.amend.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a decision, read word by word: what is named (operands), what becomes of it, and the chains that go on with the same
 * (第六条改为第七条，修改为：“…”). What it does not understand it does not guess: the sentence ends there.
 */
final class Statement {

    private enum Awaiting {
        NOTHING,
        CHANGE,
        NUMBER,
        ADDITION,
        DELETION
    }

    private final List<Token> tokens;
    /** The last token that says that something is done. */
    private final int lastAct;

    private final Context context;
    private final Emission out;

    /** The token that is read. */
    private int at;

    private final List<Operand> operands = new ArrayList<>();
    private Awaiting awaiting = Awaiting.NOTHING;

    /** Whether the operands have been acted upon: what is named next is something else. */
    private boolean used;

    /** The places that were named last. */
    private List<Place> last;

    private final Subjects subjects;

    private @Nullable Side side;
    private boolean atEnd;

    /** Whether what goes is named behind the word that says so, and nothing else was said since. */
    private boolean deletes;

    /** Whether words were added and the text does not say where: the provision has to get a new text as a whole. */
    private boolean unplaced;

    /** Whether a list went on behind the words that were quoted last. */
    private boolean listed;

    private @Nullable Addition addition;

    /** The heading of a chapter that is added, where it stands in front of its text. */
    private @Nullable Quote heading;

    /** Whether what is counted now is part of what is added: a chapter, and a number of articles. */
    private boolean part;

    private boolean acts;

    /** Whether a text was announced and nothing said what to do with it. */
    private boolean hanging;

    private boolean understood = true;

    private Statement(List<Token> tokens, Context context, Emission out) {
        this.tokens = tokens;
        this.context = context;
        this.out = out;
        this.subjects = new Subjects(context, out);
        this.last = List.of(context.base());
        this.addition = context.takeAddition();
        int acting = tokens.size() - 1;
        while (acting >= 0 && !tokens.get(acting).acts()) {
            acting--;
        }
        this.lastAct = acting;
    }

    /** Reads a sentence; false where something in it was not understood. */
    static boolean read(List<Token> tokens, Context context, Emission out) {
        Statement statement = new Statement(tokens, context, out);
        while (statement.at < tokens.size() && statement.understood) {
            statement.token(tokens.get(statement.at));
            statement.at++;
        }
        return statement.understood && statement.end();
    }

    private @Nullable Token beside(int steps) {
        int beside = at + steps;
        return beside < 0 || beside >= tokens.size() ? null : tokens.get(beside);
    }

    private void token(Token token) {
        switch (token.kind()) {
            case PLACE -> place(token.places());
            case OWN -> place(List.of(context.own(token.text())));
            case QUOTE -> quote(token);
            case TITLE -> title(token);
            case CHANGE -> change();
            case NUMBER -> awaiting = awaiting == Awaiting.ADDITION ? awaiting : Awaiting.NUMBER;
            case ADD -> awaiting = Awaiting.ADDITION;
            case COUNT -> count(token);
            case DELETE -> delete();
            case MERGE -> merge();
            case BEHIND -> side = Side.AFTER;
            case FRONT -> side = Side.BEFORE;
            case BETWEEN -> between();
            case END -> atEnd = true;
            case AMONG -> listed = true;
            case COMMA -> {
                listed = true;
                phraseEnds();
            }
            case OTHER -> other(token);
            default -> {
                // what says nothing of its own
            }
        }
        acts |= token.acts();
        deletes &= !token.acts() || token.is(Kind.DELETE);
    }

    /** What the document is called in front of a place in it, or of words throughout: 刑法第三条, 章程中的“…”. */
    private void other(Token token) {
        Token next = beside(1);
        if (next == null || !context.names(token.text())) {
            understood = false;
            return;
        }
        Token after = next.is(Kind.FILL) ? beside(2) : null;
        understood = next.is(Kind.PLACE) || after != null && after.is(Kind.QUOTE, Kind.PLACE);
        if (after != null && after.is(Kind.QUOTE)) {
            name(List.of(Place.WHOLE));
        }
    }

    private Operand operand(boolean another) {
        if (used) {
            operands.clear();
            subjects.forgetNumbers();
            used = false;
        }
        if (operands.isEmpty() || another) {
            operands.add(new Operand(context.target()));
        }
        return operands.get(operands.size() - 1);
    }

    private void place(List<Place> written) {
        Token before = beside(-1);
        boolean called = before != null && before.is(Kind.FILL) && before.text().equals("为");
        if (awaiting == Awaiting.CHANGE || awaiting == Awaiting.NUMBER || called && addition != null) {
            number(written);
        } else if (awaiting == Awaiting.ADDITION) {
            understood = !written.get(0).steps().isEmpty();
            if (understood) {
                addition = addition(written.get(0).last().level(), written.size());
                number(written);
            }
        } else if (addition == null || !addition.holds(written.get(0))) {
            name(written);
        }
    }

    /** Behind the first of two. */
    private void between() {
        List<Place> two = operands.isEmpty()
                ? List.of()
                : operands.get(operands.size() - 1).places();
        understood = two.size() == 2 && !used;
        if (understood) {
            two.remove(1);
            side = Side.AFTER;
        }
    }

    private void name(List<Place> written) {
        boolean another = !operands.isEmpty()
                && !operands.get(operands.size() - 1).words().isEmpty();
        if (another && !listed && !used) {
            operands.remove(operands.size() - 1);
        }
        Operand operand = operand(another);
        for (Place place : written) {
            Place meant = context.resolve(place);
            operand.places().add(meant);
            context.base(meant);
        }
        last = operand.places();
        side = null;
        atEnd = false;
    }

    /** Numbers that something gets. */
    private void number(List<Place> written) {
        awaiting = Awaiting.NUMBER;
        if (part) {
            return;
        }
        Addition adding = addition;
        List<Place> from = adding == null ? subjectsNow() : List.of(adding.around(context.base()));
        List<Place> given = adding == null ? subjects.numbers() : adding.numbers();
        for (Place number : written) {
            if (from.isEmpty()) {
                understood = false;
                return;
            }
            given.add(context.number(from.get(Math.min(given.size(), from.size() - 1)), number));
        }
        if (adding == null) {
            subjects.goOn();
        }
        used = true;
    }

    /** What a sentence acts upon: its operands, or what it acted upon before: 改为第七条，修改为：. */
    private List<Place> subjectsNow() {
        if (!used) {
            List<Place> named = new ArrayList<>();
            operands.forEach(operand -> named.addAll(operand.places()));
            if (!named.isEmpty()) {
                subjects.are(named);
            }
        }
        return subjects.places();
    }

    /** A provision that was added before its article gets a new text as a whole is part of that text. */
    private void change() {
        Addition adding = addition;
        if (adding != null && !used) {
            Place around = adding.around(context.base());
            understood = operands.stream().anyMatch(operand -> operand.places().contains(around));
            addition = null;
        }
        awaiting = Awaiting.CHANGE;
    }

    private void count(Token token) {
        Level level = token.level();
        if (awaiting == Awaiting.ADDITION && level != null) {
            Addition adding = addition;
            part = adding != null && adding.level().compareTo(level) < 0;
            addition = part ? adding : addition(level, token.count());
            awaiting = Awaiting.NOTHING;
        } else if (atEnd && level == Level.SENTENCE) {
            Token next = beside(1);
            understood = next != null && next.is(Kind.QUOTE);
            atEnd = false;
        } else {
            understood = awaiting != Awaiting.NOTHING || addition != null;
        }
    }

    private Addition addition(Level level, int count) {
        Operand to = new Operand(context.target());
        if (!used) {
            operands.forEach(operand -> {
                to.places().addAll(operand.places());
                to.words().addAll(operand.words());
            });
        }
        used = true;
        Side beside = atEnd ? null : side;
        side = null;
        return new Addition(level, count, to, beside, new ArrayList<>());
    }

    private void delete() {
        Token next = beside(1);
        boolean names = next != null && (next.is(Kind.PLACE, Kind.TITLE) || next.is(Kind.OWN, Kind.FILL));
        if (names || used) {
            understood = used || operands.isEmpty() || next != null && next.is(Kind.FILL);
            used = true;
            operand(true);
            operands.clear();
            deletes = true;
        }
        awaiting = Awaiting.DELETION;
    }

    private void merge() {
        understood = subjectsNow().size() > 1;
        subjects.merge();
        used = true;
        awaiting = Awaiting.NUMBER;
    }

    private void title(Token token) {
        Quote title = token.quote();
        if (awaiting != Awaiting.CHANGE) {
            context.target(token.text());
            last = List.of(context.base());
            if (!used && !operands.isEmpty()) {
                operand(true);
            }
        } else if (title != null && subjectsNow().equals(List.of(Place.TITLE))) {
            changed(List.of(title));
        } else {
            understood = false;
        }
    }

    private void quote(Token token) {
        Token before = beside(-1);
        Quote quote = token.quote();
        listed = false;
        if (quote == null || quote.isEmpty() || !quote.isClosed()) {
            understood = false;
            return;
        }
        boolean announced = before != null && (before.is(Kind.COLON, Kind.BREAK) || before.is(Kind.CHANGE));
        Addition adding = addition;
        if (adding != null) {
            added(adding, given(quote), announced);
        } else if (awaiting == Awaiting.ADDITION) {
            added(quote, announced);
        } else if (awaiting == Awaiting.CHANGE
                || awaiting == Awaiting.NUMBER && announced
                || used && announced && !subjects.places().isEmpty() && awaiting != Awaiting.DELETION) {
            changed(given(quote));
        } else {
            hanging |= announced && awaiting == Awaiting.NOTHING;
            inWords(quote);
        }
    }

    /** A quotation, and those listed behind it unless something else is done with them; they are read with it. */
    private List<Quote> given(Quote quote) {
        int end = Sentences.list(tokens, at);
        List<Quote> given = tokens.subList(at, end).stream()
                .map(Token::quote)
                .filter(Objects::nonNull)
                .toList();
        understood &= given.stream().allMatch(listed -> !listed.isEmpty() && listed.isClosed());
        at = end - 1;
        return understood ? given : List.of(quote);
    }

    /** Words belong to all places in front of them that have none: 第三条、第五条中的“…”. */
    private void inWords(Quote quote) {
        Token before = beside(-1);
        Quote passage = before == null || !before.is(Kind.QUOTE) ? null : before.quote();
        Operand operand = operand(false);
        if (passage != null && passage.isPassage() && operand.words().contains(passage)) {
            operand.words().get(operand.words().size() - 1).join(quote);
            return;
        }
        operand.words().add(quote);
        for (int k = operands.size() - 2; k >= 0 && operands.get(k).words().isEmpty(); k--) {
            operands.get(k).words().add(quote);
        }
    }

    /** What is added without a word of what it is: an item has its number, all else are words. */
    private void added(Quote quote, boolean announced) {
        Mark number = Mark.read(quote.lines().get(0).value());
        if (announced && number != null && side == null && !atEnd && number.style() != NumberStyle.ARTICLE) {
            added(addition(Level.ITEM, 1), given(quote), true);
            return;
        }
        Operand to = operands.isEmpty() || used ? new Operand(context.target()) : operands.get(operands.size() - 1);
        words(to, atEnd ? null : side, quote);
    }

    /** The text of a provision that is added; the name of a chapter in front of its text is passed over. */
    private void added(Addition adding, List<Quote> given, boolean announced) {
        boolean chapter = adding.level().compareTo(Level.ARTICLE) < 0;
        if (!announced && chapter) {
            heading = given.get(0);
            return;
        }
        List<Quote> whole = chapter ? adding.withHeading(heading, given) : given;
        understood = !whole.isEmpty();
        if (!understood) {
            return;
        }
        addition = null;
        awaiting = Awaiting.NOTHING;
        if (adding.level() == Level.SENTENCE) {
            atEnd |= adding.side() == null && adding.to().words().isEmpty();
            words(adding.to(), adding.side(), given.get(0));
            understood &= given.size() == 1;
            return;
        }
        Place beside = adding.beside();
        Side where = adding.side() == null || beside == null ? Side.AFTER : adding.side();
        Place in = adding.around(context.base());
        out.insert(adding.to().target(), in, beside, where, adding, whole);
    }

    private void words(Operand to, @Nullable Side where, Quote quote) {
        boolean ends = atEnd;
        used = true;
        side = null;
        atEnd = false;
        awaiting = Awaiting.NOTHING;
        boolean placed = ends || where != null || !to.words().isEmpty();
        boolean places = !to.places().isEmpty() || !to.words().isEmpty();
        understood = places && to.words().size() <= 1;
        unplaced |= !placed;
        if (!placed) {
            subjects.are(to.places());
        } else if (understood) {
            Quotation beside =
                    to.words().isEmpty() ? null : out.words(to.words().get(0));
            Side at = where == null ? Side.AFTER : where;
            for (Place place : to.placesOr(last)) {
                out.emit(to.target(), new Operation.InsertWords(place, beside, at, out.words(quote)));
            }
        }
    }

    /** What becomes of the operands. */
    private void changed(List<Quote> given) {
        boolean words =
                !used && operands.stream().anyMatch(operand -> !operand.words().isEmpty());
        awaiting = Awaiting.NOTHING;
        understood &= side == null && (words || !atEnd);
        if (!understood) {
            return;
        }
        if (words) {
            otherWords(given);
            used = true;
            return;
        }
        List<Place> places = subjectsNow();
        understood = !places.isEmpty();
        if (understood) {
            understood = subjects.settle();
            subjects.textComes();
            unplaced = false;
            used = true;
            String target =
                    operands.isEmpty() ? context.target() : operands.get(0).target();
            if (places.equals(List.of(Place.TITLE)) && given.size() == 1) {
                out.emit(target, new Operation.Rename(out.words(given.get(0))));
            } else {
                out.replace(target, places, subjects.numbers(), given);
            }
            subjects.forgetNumbers();
        }
    }

    /** One new wording for all the old ones, or one for each. */
    private void otherWords(List<Quote> quoted) {
        int all = operands.stream().mapToInt(operand -> operand.words().size()).sum();
        List<Quote> given = all == 1 && quoted.get(0).isPassage() ? List.of(Quote.joined(quoted)) : quoted;
        boolean throughout = given.size() == all && operands.size() > 1;
        understood = given.size() == 1
                || throughout
                || operands.stream().allMatch(operand -> operand.words().size() == given.size());
        int next = 0;
        for (Operand operand : operands) {
            next = throughout ? next : 0;
            for (Quote old : understood ? operand.words() : List.<Quote>of()) {
                out.replaceWords(operand, last, old, given.get(given.size() == 1 ? 0 : next++));
            }
        }
    }

    /** At a comma, and at the end. */
    private void phraseEnds() {
        boolean nothingElse = understood && at > lastAct;
        if (awaiting == Awaiting.DELETION) {
            awaiting = Awaiting.NOTHING;
            understood = !operands.isEmpty() && !used && side == null;
            if (understood) {
                operands.forEach(operand -> out.delete(operand, last));
            }
            used = true;
        } else if (deletes && !used && awaiting == Awaiting.NOTHING && side == null && !hanging && nothingElse) {
            operands.forEach(operand -> out.delete(operand, last));
            used = true;
        } else if (awaiting == Awaiting.NUMBER && !subjects.numbers().isEmpty()) {
            awaiting = Awaiting.NOTHING;
            understood &= subjects.settle();
        } else if (awaiting == Awaiting.NUMBER && addition != null) {
            awaiting = Awaiting.NOTHING;
        }
    }

    private boolean end() {
        phraseEnds();
        understood &= !subjects.merging() || subjects.settle();
        context.leave(addition);
        boolean open = awaiting == Awaiting.CHANGE || awaiting == Awaiting.ADDITION;
        return understood
                && !open
                && !subjects.parted()
                && !unplaced
                && (used || operands.isEmpty() || !acts && !hanging);
    }
}
