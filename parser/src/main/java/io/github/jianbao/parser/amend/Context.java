package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Folding;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.amend.Place;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Place.Step;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a clause of a decision speaks of while it is read: which document, which provision. */
final class Context {

    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);

    private final Map<String, String> shortNames;
    private @Nullable String target;
    private Place base = Place.WHOLE;
    private boolean repeals;
    private @Nullable Addition addition;

    /** What provisions are called afterwards, as far as this clause says. */
    private final Map<Place, Place> renamed = new HashMap<>();

    /** The clause around this one, for as long as both speak of the same document. */
    private @Nullable Context around;

    Context(Map<String, String> shortNames) {
        this.shortNames = shortNames;
    }

    /** For a clause inside this one. */
    Context inner() {
        Context inner = new Context(shortNames);
        inner.target = target;
        inner.base = base;
        inner.repeals = repeals;
        inner.around = this;
        return inner;
    }

    @Nullable
    String target() {
        return target;
    }

    /** The document that is spoken of from here on, by its title or its short name. */
    void target(@Nullable String named) {
        String title = named == null ? null : shortNames.getOrDefault(named, named);
        if (title != null && !title.equals(target) && !isKindOfTarget(title)) {
            target = title;
            base = Place.WHOLE;
            renamed.clear();
            around = null;
        }
    }

    /** 《办法》, for the one that is spoken of. */
    private boolean isKindOfTarget(String title) {
        return target != null && KINDS.at(title, 0) == title.length() && target.endsWith(title);
    }

    /** Something that was added and whose text has still to come. */
    void leave(@Nullable Addition open) {
        addition = open;
    }

    @Nullable
    Addition takeAddition() {
        Addition open = addition;
        addition = null;
        return open;
    }

    /** Whether what is listed is repealed. */
    boolean repeals() {
        return repeals;
    }

    void repeals(boolean listed) {
        repeals = listed;
    }

    /** The provision that was named last. */
    Place base() {
        return base;
    }

    void base(Place place) {
        base = place;
    }

    void renamed(Place place, Place number) {
        renamed.put(place, number);
    }

    /** 该条, 这一款: what was named last, up to that level. */
    Place own(String words) {
        Places.Unit unit = Places.unit(words, words.length() - 1, words.length());
        return base.upTo(unit == null ? Level.SENTENCE : unit.level());
    }

    /** A place as it is meant: 第二款 is that of the article that was named last. */
    Place resolve(Place place) {
        return under(base, place);
    }

    /** What a place is called afterwards: 第三款 of what 第四条 became. */
    Place number(Place of, Place number) {
        Place known = known(of);
        return under(known == null ? renamedAround(of) : known, number);
    }

    private @Nullable Place known(Place place) {
        Place known = null;
        for (Context context = this; context != null && known == null; context = context.around) {
            known = context.renamed.get(place);
        }
        return known;
    }

    /** What a place is called as far as the places around it were renamed. */
    private Place renamedAround(Place place) {
        for (int kept = place.steps().size(); kept > 0; kept--) {
            Place outer = new Place(Place.Part.PROVISION, place.steps().subList(0, kept));
            Place known = known(outer);
            if (known != null) {
                List<Step> steps = new ArrayList<>(known.steps());
                for (Step step : place.steps().subList(kept, place.steps().size())) {
                    if (known.steps().isEmpty()
                            || step.level().compareTo(known.last().level()) > 0) {
                        steps.add(step);
                    }
                }
                return new Place(place.part(), steps);
            }
        }
        return place;
    }

    private static Place under(Place around, Place place) {
        if (place.steps().isEmpty() || place.part() == Place.Part.PREAMBLE || place.part() == Place.Part.TITLE) {
            return place;
        }
        Level first = place.steps().get(0).level();
        if (first.compareTo(Level.ARTICLE) <= 0) {
            return place;
        }
        List<Step> steps = new ArrayList<>();
        for (Step step : around.steps()) {
            if (step.level().compareTo(first) < 0 && step.level().compareTo(Level.ARTICLE) >= 0) {
                steps.add(step);
            }
        }
        steps.addAll(place.steps());
        return new Place(place.part(), steps);
    }

    /** Whether words in front of a place name the document that is changed: 刑法 for 中华人民共和国刑法. */
    boolean names(String words) {
        String known = target;
        if (known == null) {
            return false;
        }
        String name = Folding.fold(words);
        return !name.isEmpty() && Folding.fold(known).endsWith(name);
    }
}
