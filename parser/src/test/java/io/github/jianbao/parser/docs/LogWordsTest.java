package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Quotation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code toString} of whatever users see is short enough for a log: never a whole text. Texts and quotations are their words. */
class LogWordsTest {
    private static final int MOST = 400;

    @Test
    void nothingPrintsAWholeText() throws IOException, ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        List<Object> all = new Samples().all();
        for (Object each : all) {
            String words = each.toString();
            if (!(each instanceof Text || each instanceof Quotation)
                    && (words.length() > MOST || words.contains("\n"))) {
                wrong.add(each.getClass().getSimpleName() + " " + words.length());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(all.size()).isGreaterThan(500);
    }
}
