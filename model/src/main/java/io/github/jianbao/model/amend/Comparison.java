package io.github.jianbao.model.amend;

import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a document beside each other (修订对照). Compared are the title and the body, article by article, with what stands
 * outside articles, and the attachments in the same way; the head, signatures and remarks are not.
 *
 * <pre>{@code
 * BulletinParser parser = BulletinParser.create();
 * Article before = parser.parse(Path.of("before.txt")).issue().articles().get(0);
 * Article after = parser.parse(Path.of("after.txt")).issue().articles().get(0);
 * Comparison.of(before, after).changes().forEach(row -> System.out.println(row.changes()));
 * }</pre>
 *
 * @param before the title of the version before; empty for none
 * @param after the title of the version after; empty for none
 * @param rows the provisions of both, in the order of the version after, what is gone behind what it followed
 * @since 0.2.0
 */
public record Comparison(String before, String after, List<Row> rows) {

    /**
     * Copies the list.
     *
     * @param before the title of the version before
     * @param after the title of the version after
     * @param rows the provisions of both
     * @throws IllegalArgumentException when before, after or rows is null
     */
    public Comparison {
        Required.part(before, "Comparison", "before");
        Required.part(after, "Comparison", "after");
        Required.part(rows, "Comparison", "rows");
        rows = List.copyOf(rows);
    }

    /**
     * Compares two versions. With the versions swapped the result is the same, {@linkplain #reversed() reversed}.
     *
     * @param before the version before
     * @param after the version after
     * @return both beside each other
     */
    public static Comparison of(Document before, Document after) {
        Required.argument(before, "before");
        Required.argument(after, "after");
        List<Provision> old = Provisions.of(before);
        List<Provision> fresh = Provisions.of(after);
        String one = all(old);
        String other = all(fresh);
        // of several ways to pair that are equally good, the one taken must not depend on the direction
        if (one.compareTo(other) > 0) {
            return new Comparison(title(after.title()), title(before.title()), new Rows(fresh, old).rows()).reversed();
        }
        return new Comparison(title(before.title()), title(after.title()), new Rows(old, fresh).rows());
    }

    /**
     * The same comparison with the two versions swapped.
     *
     * @return what {@link #of} gives for the two the other way round
     */
    public Comparison reversed() {
        List<Row> turned = rows.stream().map(Row::turned).toList();
        return new Comparison(after, before, Row.inOrder(turned, Rows::side));
    }

    private static String all(List<Provision> provisions) {
        return provisions.stream().map(p -> p.mark() + p.text()).collect(Collectors.joining("\n"));
    }

    private static String title(@Nullable Text title) {
        return title == null ? "" : title.value();
    }

    /**
     * The rows that differ.
     *
     * @return a new list; empty where the versions say the same
     */
    public List<Row> changes() {
        return new ArrayList<>(rows.stream().filter(row -> !row.isEqual()).toList());
    }

    /**
     * Drafts the amendments that turn the version before into the version after.
     *
     * @return the amendments, and the rows that no amendment covers
     */
    public Draft draft() {
        return Draft.of(rows);
    }

    /**
     * The amendments that a decision would consist of.
     *
     * @param amendments to be applied to the version before
     * @param notCovered rows with a difference that no amendment covers: something outside articles, attachments
     */
    public record Draft(List<Amendment> amendments, List<Row> notCovered) {

        /**
         * Copies the lists.
         *
         * @param amendments to be applied to the version before
         * @param notCovered rows that no amendment covers
         * @throws IllegalArgumentException when amendments or notCovered is null
         */
        public Draft {
            Required.part(amendments, "Draft", "amendments");
            Required.part(notCovered, "Draft", "notCovered");
            amendments = List.copyOf(amendments);
            notCovered = List.copyOf(notCovered);
        }

        static Draft of(List<Row> rows) {
            List<Amendment> amendments = new ArrayList<>();
            List<Row> notCovered = new ArrayList<>();
            Place chapter = Place.WHOLE;
            for (Row row : rows) {
                List<Operation> operations = Operations.of(row, chapter);
                operations.forEach(operation -> amendments.add(new Amendment(null, operation, null)));
                if (!row.isEqual() && operations.isEmpty()) {
                    notCovered.add(row);
                }
                chapter = row.after().isEmpty() ? chapter : chapter(row);
            }
            return new Draft(amendments, notCovered);
        }

        /** The chapter whose first article comes next; the whole document where the articles follow others. */
        private static Place chapter(Row row) {
            Place place = row.before().isEmpty() ? null : row.before().get(0).place();
            return ComparisonForm.isHeading(row) && place != null ? place : Place.WHOLE;
        }
    }

    /** {@return the titles and how many rows it has, for logs} */
    @Override
    public String toString() {
        return "Comparison[" + Excerpt.of(before) + ", " + Excerpt.of(after) + ", " + rows.size() + " rows]";
    }
}
