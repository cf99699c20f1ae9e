package io.github.jianbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clause that an address means. First to the letter, mark by mark from the outermost. Then by numbers, whatever the shape of
 * a mark, through chapters that the address leaves out; there one clause alone must be meant.
 */
final class AddressSearch {

    private AddressSearch() {}

    static Optional<Clauses.Located> find(Issue issue, ClauseAddress address) {
        if (address.marks().isEmpty()) {
            return Optional.empty();
        }
        List<ClauseScope> inside = new ArrayList<>();
        ClauseScope own = null;
        for (ClauseScope scope : ClauseScope.of(issue)) {
            String id = scope.document().id();
            if (id.equals(address.document())) {
                own = own == null ? scope : own;
            } else if (id.startsWith(address.document() + ".")) {
                inside.add(scope);
            }
        }
        return find(own, inside, address.marks());
    }

    private static Optional<Clauses.Located> find(
            @Nullable ClauseScope own, List<ClauseScope> inside, List<String> marks) {
        Clauses.Located found = own == null ? null : exact(own, marks);
        for (int k = 0; k < inside.size() && found == null; k++) {
            found = exact(inside.get(k), marks);
        }
        if (found != null) {
            return Optional.of(found);
        }
        List<Clauses.Located> meant = own == null ? List.of() : meant(own.outermost(), marks);
        if (meant.isEmpty()) {
            meant = inside.stream()
                    .flatMap(scope -> meant(scope.outermost(), marks).stream())
                    .toList();
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static Clauses.@Nullable Located exact(ClauseScope scope, List<String> marks) {
        List<Clauses.Located> level = scope.outermost();
        Clauses.Located found = null;
        for (String mark : marks) {
            List<Clauses.Located> here = matching(level, mark, String::equals);
            if (here.isEmpty()) {
                return null;
            }
            found = here.get(0);
            level = found.children();
        }
        return found;
    }

    private static List<Clauses.Located> meant(List<Clauses.Located> outermost, List<String> marks) {
        List<List<Clauses.Located>> levels = List.of(outermost);
        List<Clauses.Located> found = List.of();
        for (String mark : marks) {
            List<Clauses.Located> next = new ArrayList<>();
            levels.forEach(level -> search(level, mark, next));
            found = next;
            levels = found.stream().map(Clauses.Located::children).toList();
        }
        return found;
    }

    /** Those of a level, or else those inside its chapters. */
    private static void search(List<Clauses.Located> level, String mark, List<Clauses.Located> into) {
        List<Clauses.Located> here = matching(level, mark, String::equals);
        if (here.isEmpty()) {
            AddressMark number = AddressMark.of(mark);
            here = matching(level, mark, (own, wanted) -> number.means(AddressMark.of(own)));
        }
        into.addAll(here);
        if (here.isEmpty()) {
            for (Clauses.Located located : level) {
                if (located.clause().marker().style().compareTo(NumberStyle.ARTICLE) < 0) {
                    search(located.children(), mark, into);
                }
            }
        }
    }

    private static List<Clauses.Located> matching(
            List<Clauses.Located> level, String mark, BiPredicate<String, String> same) {
        List<Clauses.Located> found = new ArrayList<>();
        for (Clauses.Located located : level) {
            List<String> marks = located.address().marks();
            if (same.test(marks.get(marks.size() - 1), mark)) {
                found.add(located);
            }
        }
        return found;
    }
}
