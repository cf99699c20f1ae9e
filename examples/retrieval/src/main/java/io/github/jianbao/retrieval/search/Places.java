package io.github.jianbao.retrieval.search;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Text;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What stands where in the source of an issue. */
final class Places {

    /**
     * The innermost clause around a text, or else its document.
     *
     * @param address {@code a1.1#二/（四）}; {@code a3} outside any clause
     * @param above the titles and headings over it, outermost first
     */
    record Place(String address, String above) {
        boolean inClause() {
            return address.indexOf('#') >= 0;
        }
    }

    private final NavigableMap<Integer, Place> starts = new TreeMap<>();
    private final Map<Clause, String> addresses = new IdentityHashMap<>();

    private Places() {}

    static Places of(Issue issue) {
        Places places = new Places();
        Clauses.of(issue)
                .forEach(located ->
                        places.addresses.put(located.clause(), located.address().toString()));
        issue.articles().forEach(article -> places.add(article, ""));
        return places;
    }

    /** The place of the text that stands at an offset of the source. */
    Place at(int offset) {
        Map.Entry<Integer, Place> before = starts.floorEntry(offset);
        return before == null ? starts.firstEntry().getValue() : before.getValue();
    }

    private void add(Document document, String above) {
        Text title = document.title();
        String here = title == null ? above : below(above, title.value());
        Place place = new Place(document.id(), here);
        Blocks.texts(document).forEach(text -> starts.put(text.span().start(), place));
        add(document.body(), place, here);
        document.attachments().forEach(attachment -> add(attachment, here));
    }

    /** Texts stand at a place, clauses under what is above them. */
    private void add(List<Block> blocks, Place place, String above) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                Place own = new Place(addresses.getOrDefault(clause, place.address()), above);
                starts.put(clause.marker().span().start(), own);
                if (clause.heading() != null) {
                    starts.put(clause.heading().span().start(), own);
                }
                add(clause.body(), own, below(above, announcement(clause)));
            } else if (block instanceof Speech speech) {
                add(speech.body(), place, above);
            } else {
                Blocks.texts(List.of(block))
                        .forEach(text -> starts.put(text.span().start(), place));
            }
        }
    }

    /** What a clause says of all that stands under it: its heading, or else the line that ends with a colon. */
    private static String announcement(Clause clause) {
        if (clause.heading() == null
                && !clause.body().isEmpty()
                && clause.body().get(0) instanceof Paragraph first
                && first.text().value().endsWith("：")) {
            return first.text().value();
        }
        return clause.headingText();
    }

    private static String below(String above, String name) {
        return above.isEmpty() || name.isEmpty() ? above + name : above + " > " + name;
    }
}
