package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Amendment;
import io.github.jianbao.model.amend.Instruction;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.model.amend.Operation.Side;
import io.github.jianbao.model.amend.Place;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes amendments of what a statement says, and parts a text that was quoted for several provisions at once. */
final class Emission {

    private final QuotedBodies bodies;
    private final List<Amendment> amendments;
    private @Nullable Mark mark;
    private int start;
    private int end;
    private @Nullable String onlyTarget;
    private boolean severalTargets;

    Emission(QuotedBodies bodies, List<Amendment> amendments) {
        this.bodies = bodies;
        this.amendments = amendments;
    }

    /** The clause that speaks from here on. */
    void clause(@Nullable Mark clause) {
        mark = clause;
    }

    /** The sentence that speaks from here on. */
    void sentence(Span span) {
        start = span.start();
        end = span.end();
    }

    void emit(@Nullable String target, Operation operation) {
        Integer ordinal = mark == null ? null : mark.ordinal();
        Instruction instruction = new Instruction(mark == null ? null : mark.address(), ordinal, Span.of(start, end));
        amendments.add(new Amendment(target, operation, instruction));
        if (target != null) {
            severalTargets |= onlyTarget != null && !onlyTarget.equals(target);
            onlyTarget = target;
        }
    }

    void replace(@Nullable String target, List<Place> places, List<Place> numbers, List<Quote> given) {
        Level level = places.get(0).steps().isEmpty()
                ? Level.ARTICLE
                : places.get(0).last().level();
        List<List<Text>> parts = parts(given, level, places.size());
        if (parts.size() == places.size() && (numbers.isEmpty() || numbers.size() == places.size())) {
            for (int k = 0; k < parts.size(); k++) {
                List<Place> number = numbers.isEmpty() ? List.of() : List.of(numbers.get(k));
                emit(target, new Operation.Replace(List.of(places.get(k)), number, bodies.of(parts.get(k))));
            }
        } else {
            emit(target, new Operation.Replace(places, numbers, bodies.of(lines(given))));
        }
    }

    void insert(
            @Nullable String target, Place in, @Nullable Place beside, Side side, Addition adding, List<Quote> given) {
        List<Place> numbers = adding.numbers();
        List<List<Text>> parts = parts(given, adding.level(), adding.count());
        if (parts.size() == adding.count() && numbers.size() == adding.count()) {
            for (int k = 0; k < parts.size(); k++) {
                Quotation text = bodies.of(parts.get(k));
                emit(target, new Operation.Insert(in, beside, side, List.of(numbers.get(k)), text));
            }
        } else {
            emit(target, new Operation.Insert(in, beside, side, numbers, bodies.of(lines(given))));
        }
    }

    /** The places of an operand go, or its words in them; the places that were named last where it has none. */
    void delete(Operand operand, List<Place> last) {
        for (Place place : operand.placesOr(last)) {
            if (operand.words().isEmpty()) {
                emit(operand.target(), new Operation.Delete(place));
            }
            for (Quote old : operand.words()) {
                emit(operand.target(), new Operation.DeleteWords(place, words(old)));
            }
        }
    }

    void replaceWords(Operand operand, List<Place> last, Quote old, Quote given) {
        for (Place place : operand.placesOr(last)) {
            emit(operand.target(), new Operation.ReplaceWords(place, words(old), words(given)));
        }
    }

    /** The document that all amendments so far change; null where there are several, or none. */
    @Nullable
    String onlyTarget() {
        return severalTargets ? null : onlyTarget;
    }

    /** Words inside a provision. */
    Quotation words(Quote quote) {
        return new Quotation(quote.lines(), List.of());
    }

    private static List<Text> lines(List<Quote> given) {
        return given.stream().flatMap(quote -> quote.lines().stream()).toList();
    }

    /** The lines in as many parts as provisions of a level are wanted; in others where they do not part so. */
    private static List<List<Text>> parts(List<Quote> given, Level level, int wanted) {
        List<Text> lines = lines(given);
        if (wanted == 1) {
            return List.of(lines);
        }
        if (given.size() == wanted) {
            return given.stream().map(Quote::lines).toList();
        }
        List<List<Text>> parts = new ArrayList<>();
        for (Text line : lines) {
            Mark number = Mark.read(line.value());
            boolean opens = level == Level.PARAGRAPH
                    ? number == null
                    : number != null && (level == Level.ITEM || line.value().startsWith("第"));
            if (opens || parts.isEmpty()) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(line);
        }
        return parts;
    }
}
