package io.github.jianbao.retrieval.search;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.chunk.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a chunk that one clause says, or a line outside any clause: small enough to be found, while the chunk is large
 * enough to be understood.
 *
 * @param place which clause it is
 * @param text one or more lines of the chunk
 */
record Passage(Places.Place place, String text) {

    /** A chunk's passages in order; together they are its text. */
    static List<Passage> of(Chunk chunk, Places places, SourceText source) {
        List<Passage> passages = new ArrayList<>();
        Passage last = null;
        Walk walk = new Walk(chunk.spans(), source);
        for (String line : chunk.text().split("\n", -1)) {
            Places.Place place = places.at(walk.over(line));
            if (last != null && place.inClause() && place.equals(last.place)) {
                last = new Passage(last.place, last.text + "\n" + line);
                passages.set(passages.size() - 1, last);
            } else {
                last = new Passage(place, line);
                passages.add(last);
            }
        }
        return passages;
    }

    /** Follows a chunk's text through its spans; a blank that stands in the text alone is passed over. */
    private static final class Walk {
        private final List<Span> spans;
        private final SourceText source;
        private int span;
        private int at;

        Walk(List<Span> spans, SourceText source) {
            this.spans = spans;
            this.source = source;
            this.at = spans.isEmpty() ? 0 : spans.get(0).start();
        }

        /** Goes over a line and says where it started. */
        int over(String line) {
            settle();
            int start = at;
            for (int i = 0; i < line.length() && span < spans.size(); i++) {
                if (Chars.mend(source.charAt(at)) == line.charAt(i)) {
                    at++;
                    settle();
                }
            }
            return start;
        }

        private void settle() {
            while (span < spans.size() && at >= spans.get(span).end()) {
                span++;
                at = span < spans.size() ? spans.get(span).start() : at;
            }
        }
    }
}
