package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.NumberStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * 第二条中方单位… and 第三条以…: articles without a blank behind their numbers whose first words look like those of a sentence that cites
 * the article. The series tells them: the article before has no blank either, and the next one follows.
 */
final class CitedArticles {

    private final LineTable table;
    private final List<Integer> doubtful = new ArrayList<>();
    /** The number of the last article, doubtful ones among them. */
    private int last;

    private boolean parted;

    private CitedArticles(LineTable table) {
        this.table = table;
    }

    static void read(LineTable table) {
        new CitedArticles(table).series();
    }

    private void series() {
        for (int i = 0; i < table.count(); i++) {
            if (table.style(i) == NumberStyle.ARTICLE) {
                if (table.number(i) == last + 1) {
                    doubtful.forEach(this::accept);
                }
                doubtful.clear();
                last = table.number(i);
                parted = table.bodyStart(i) >= table.end(i) || Chars.isBlank(table.text.charAt(table.bodyStart(i) - 1));
            } else if (last > 0 && !parted && table.first(i) == '第' && ends(i - 1) && number(i) == last + 1) {
                doubtful.add(i);
                last++;
            }
        }
    }

    /** Whether a sentence does not go on behind a line. */
    private boolean ends(int i) {
        return table.tail(i) == Tail.STOP || table.numbered(i) && table.tail(i) == Tail.WORD && table.stops(i) == 0;
    }

    /** The number of the article that a line names first; 0 where it names none. */
    private int number(int i) {
        long read = leading(i);
        int unit = HanNumerals.end(read);
        boolean article = read >= 0 && unit + 1 < table.end(i) && table.text.charAt(unit) == '条';
        return article && Chars.isHan(table.text.charAt(unit + 1)) && table.text.charAt(unit + 1) != '第'
                ? HanNumerals.value(read)
                : 0;
    }

    private long leading(int i) {
        return HanNumerals.read(table.text, table.start(i) + 1, table.end(i));
    }

    private void accept(int i) {
        table.style[i] = (byte) (NumberStyle.ARTICLE.ordinal() + 1);
        table.number[i] = number(i);
        table.bodyStart[i] = HanNumerals.end(leading(i)) + 1;
    }
}
