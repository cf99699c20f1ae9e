package io.github.jianbao.model.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for the pieces of a quote, and puts together those that follow each other. */
final class QuoteSearch {

    /** Longer pieces are aligned part by part, so that time grows with their length alone. */
    private static final int LONGEST = 400;

    /** How far apart the parts of such a piece may lie. */
    private static final int NEXT = 80;

    private final Passages passages;

    QuoteSearch(Passages passages) {
        this.passages = passages;
    }

    /** A piece with how far behind the piece before it it may stand. */
    private record Wanted(String piece, int gap) {}

    List<LocatedQuote> exact(Quoted quoted) {
        List<LocatedQuote> found = new ArrayList<>();
        for (Stretch stretch : ExactSearch.find(passages.row(), quoted.whole())) {
            if (found.size() < Quotes.MOST) {
                found.add(passages.passage(List.of(stretch), 1));
            }
        }
        int pieces = quoted.pieces().size();
        if (found.isEmpty() && pieces > 1 && pieces <= Quotes.MOST_PIECES) {
            List<Wanted> wanted = quoted.pieces().stream()
                    .map(piece -> new Wanted(piece, Integer.MAX_VALUE))
                    .toList();
            found.addAll(chains(wanted, false));
        }
        return found;
    }

    List<LocatedQuote> near(Quoted quoted) {
        if (quoted.whole().length() > Quotes.LONGEST_NEAR || quoted.pieces().size() > Quotes.MOST_PIECES) {
            return List.of();
        }
        List<Wanted> wanted = new ArrayList<>();
        for (String piece : quoted.pieces()) {
            int gap = Integer.MAX_VALUE;
            int parts = (piece.length() + LONGEST - 1) / LONGEST;
            for (int k = 0; k < parts; k++) {
                // equal parts: none is too short to be found
                int from = (int) ((long) piece.length() * k / parts);
                int to = (int) ((long) piece.length() * (k + 1) / parts);
                wanted.add(new Wanted(piece.substring(from, to), gap));
                gap = NEXT;
            }
        }
        List<LocatedQuote> found = chains(wanted, true);
        found.sort(Comparator.comparingDouble(LocatedQuote::score).reversed());
        return found.size() > Quotes.MOST_NEAR ? found.subList(0, Quotes.MOST_NEAR) : found;
    }

    private List<LocatedQuote> chains(List<Wanted> wanted, boolean near) {
        List<List<Stretch>> chains =
                places(wanted.get(0).piece(), near).stream().map(List::of).toList();
        int length = wanted.get(0).piece().length();
        for (Wanted next : wanted.subList(1, wanted.size())) {
            chains = chains.isEmpty() ? chains : joined(chains, places(next.piece(), near), next.gap());
            length += next.piece().length();
        }
        List<LocatedQuote> found = new ArrayList<>();
        for (List<Stretch> chain : chains.subList(0, Math.min(chains.size(), Quotes.MOST))) {
            int errors = chain.stream().mapToInt(Stretch::errors).sum();
            found.add(passages.passage(chain, 1 - (double) errors / length));
        }
        return found;
    }

    private List<Stretch> places(String piece, boolean near) {
        List<Stretch> exact = ExactSearch.find(passages.row(), piece);
        return exact.isEmpty() && near ? NearSearch.find(passages.row(), piece) : exact;
    }

    /** Each chain with the first place behind it; of chains that go on at one place, the last. */
    private List<List<Stretch>> joined(List<List<Stretch>> chains, List<Stretch> places, int gap) {
        List<List<Stretch>> longer = new ArrayList<>();
        int at = 0;
        Stretch taken = null;
        for (List<Stretch> chain : chains) {
            int end = chain.get(chain.size() - 1).end();
            while (at < places.size() && places.get(at).start() < end) {
                at++;
            }
            if (at == places.size()) {
                break;
            }
            Stretch next = places.get(at);
            if (next.start() - end <= gap && passages.oneDocument(end, next.start())) {
                if (next == taken) {
                    longer.remove(longer.size() - 1);
                }
                List<Stretch> all = new ArrayList<>(chain);
                all.add(next);
                longer.add(all);
                taken = next;
            }
        }
        return longer;
    }
}
