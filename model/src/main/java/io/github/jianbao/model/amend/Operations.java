package io.github.jianbao.model.amend;

import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Operation.Side;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Provision.Line;
import java.util.ArrayList;
import java.util.List;

/** What a decision would say to make one side of a row of the other. */
final class Operations {

    private Operations() {}

    /**
     * The operations; none for a row that is equal, or that no operation can say.
     *
     * @param chapter what a new article belongs to where its number does not say it
     */
    static List<Operation> of(Row row, Place chapter) {
        List<Operation> operations = new ArrayList<>();
        if (row.isEqual()) {
            return operations;
        }
        Provision old = row.before().isEmpty() ? null : row.before().get(0);
        Provision fresh = row.after().isEmpty() ? null : row.after().get(0);
        boolean said = old == null
                ? fresh != null && inserted(fresh, chapter, operations)
                : fresh == null ? deleted(old, operations) : changed(old, fresh, operations);
        for (Provision other : row.before()
                .subList(Math.min(1, row.before().size()), row.before().size())) {
            said &= deleted(other, operations);
        }
        for (Provision other :
                row.after().subList(Math.min(1, row.after().size()), row.after().size())) {
            said &= inserted(other, Place.WHOLE, operations);
        }
        return said ? operations : List.of();
    }

    private static boolean isArticle(Provision provision) {
        Place place = provision.place();
        return place != null
                && place.part() == Place.Part.PROVISION
                && place.last().level() == Level.ARTICLE;
    }

    private static boolean inserted(Provision fresh, Place chapter, List<Operation> operations) {
        Place place = fresh.place();
        if (place == null || !isArticle(fresh)) {
            return false;
        }
        operations.add(new Operation.Insert(chapter, null, Side.AFTER, List.of(place), quotation(fresh)));
        return true;
    }

    private static boolean deleted(Provision old, List<Operation> operations) {
        Place place = old.place();
        if (place == null || !isArticle(old)) {
            return false;
        }
        operations.add(new Operation.Delete(place));
        return true;
    }

    private static boolean changed(Provision old, Provision fresh, List<Operation> operations) {
        Place place = old.place();
        Place number = fresh.place();
        if (place == null || number == null || place.part() != number.part()) {
            return false;
        }
        boolean text = !old.text().equals(fresh.text());
        boolean renumbered = !place.equals(number);
        if (place.part() == Place.Part.TITLE) {
            operations.add(
                    new Operation.Rename(Quotation.of(fresh.lines().get(0).text())));
            return true;
        }
        if (old.kind() == Provision.Kind.CLAUSE && !isArticle(old)) {
            return false;
        }
        if (renumbered && old.kind() != Provision.Kind.PARAGRAPH) {
            operations.add(new Operation.Renumber(place, number));
        }
        if (text) {
            boolean heading = old.kind() == Provision.Kind.HEADING;
            List<Place> numbers = renumbered && !heading ? List.of(number) : List.of();
            Place what = heading ? place.withPart(Place.Part.HEADING) : place;
            operations.add(new Operation.Replace(List.of(what), numbers, quotation(fresh)));
        }
        return !operations.isEmpty();
    }

    /** The lines of a provision as they would be quoted. */
    private static Quotation quotation(Provision provision) {
        List<Text> lines = new ArrayList<>();
        for (Line line : provision.lines()) {
            String words = line.mark() + line.text().value();
            if (!words.isEmpty()) {
                lines.add(line.mark().isEmpty() ? line.text() : new Text(words, List.of()));
            }
        }
        return new Quotation(lines.isEmpty() ? List.of(new Text("", List.of())) : lines, provision.body());
    }
}
