package io.github.jianbao.model.picture;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long an article is, and where in it source positions lie. Units are UTF-16 units of reading text.
 *
 * @param length of all its texts, those of its attachments included
 * @param clauses where its outermost clauses start, by rising position
 * @param findings what was found in it
 */
record Extent(int length, List<Integer> clauses, List<Placed> findings) {

    /** A finding and how far into the article it lies. */
    record Placed(Finding finding, int at) {}

    static Extent of(Article article, List<Finding> sorted) {
        return of(Blocks.texts(article), article.body(), sorted);
    }

    /** That of a chapter. */
    static Extent of(Clause chapter, List<Finding> sorted) {
        return of(Blocks.texts(List.of(chapter)), chapter.body(), sorted);
    }

    private static Extent of(List<Text> all, List<Block> body, List<Finding> sorted) {
        List<Text> texts = new ArrayList<>(all);
        texts.sort(Comparator.comparingInt(text -> text.span().start()));
        int[] starts = new int[texts.size()];
        int[] before = new int[texts.size() + 1];
        int sourceEnd = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = texts.get(i).span().start();
            before[i + 1] = before[i] + texts.get(i).value().length();
            sourceEnd = Math.max(sourceEnd, texts.get(i).span().end());
        }
        List<Integer> clauses = new ArrayList<>();
        for (Block block : body) {
            if (block instanceof Clause clause) {
                clauses.add(position(clause.marker().span().start(), texts, starts, before));
            }
        }
        List<Placed> placed = new ArrayList<>();
        int from = starts.length == 0 ? Integer.MAX_VALUE : starts[0];
        for (int i = firstFrom(sorted, from); i < sorted.size(); i++) {
            Finding finding = sorted.get(i);
            if (finding.span().start() >= sourceEnd) {
                break;
            }
            placed.add(new Placed(finding, position(finding.span().start(), texts, starts, before)));
        }
        return new Extent(before[starts.length], clauses, placed);
    }

    private static int firstFrom(List<Finding> sorted, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last text that starts there or earlier, and how far into it. */
    private static int position(int source, List<Text> texts, int[] starts, int[] before) {
        int low = -1;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= source) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low < 0) {
            return 0;
        }
        return before[low]
                + Math.min(source - starts[low], texts.get(low).value().length());
    }
}
