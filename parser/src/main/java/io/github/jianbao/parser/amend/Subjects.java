package io.github.jianbao.parser.amend;

import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.model.amend.Place;
import java.util.ArrayList;
import java.util.List;

/** What a sentence acts upon, what that is called afterwards, and whether that was said already. */
final class Subjects {

    private final Context context;
    private final Emission out;
    private List<Place> places = List.of();
    private List<Place> numbers = new ArrayList<>();
    private boolean settled;

    /** Whether one provision got several numbers, and its new text has to follow: 分为两条，作为第三条、第四条，修改为：. */
    private boolean parted;

    private boolean merging;

    Subjects(Context context, Emission out) {
        this.context = context;
        this.out = out;
    }

    List<Place> places() {
        return places;
    }

    void are(List<Place> named) {
        places = named;
        forgetNumbers();
    }

    /** What they are called afterwards; grows while the text is read. */
    List<Place> numbers() {
        return numbers;
    }

    void forgetNumbers() {
        numbers = new ArrayList<>();
    }

    /** More numbers follow. */
    void goOn() {
        settled = false;
    }

    /** They become one. */
    void merge() {
        merging = true;
    }

    boolean merging() {
        return merging;
    }

    boolean parted() {
        return parted;
    }

    /** The new text is there. */
    void textComes() {
        parted = false;
    }

    /**
     * Says what the numbers mean: each provision gets its own, or several become one. False where there are more numbers than
     * provisions, or fewer.
     */
    boolean settle() {
        if (settled || numbers.isEmpty() && !merging) {
            return true;
        }
        settled = true;
        if (merging) {
            merging = false;
            out.emit(context.target(), new Operation.Merge(places, numbers.isEmpty() ? null : numbers.get(0)));
            numbers.forEach(number -> places.forEach(place -> context.renamed(place, number)));
        } else if (numbers.size() == places.size()) {
            for (int k = 0; k < numbers.size(); k++) {
                if (!numbers.get(k).equals(places.get(k))) {
                    out.emit(context.target(), new Operation.Renumber(places.get(k), numbers.get(k)));
                    context.renamed(places.get(k), numbers.get(k));
                }
            }
        } else {
            parted = true;
            return places.size() == 1;
        }
        return true;
    }
}
