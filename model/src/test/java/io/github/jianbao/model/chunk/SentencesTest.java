package io.github.jianbao.model.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** A bar stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "坚持立德树人。|坚持问题导向。|",
                "他说：“要改。”|又说：“快改！”|",
                "《怎么办？》一书出版。|好。|",
                "落实责任（责任单位：教育部。科技部）。|完",
                "真的？！|是。|",
                "没有句号",
                "It is done. |Next 3.5 of X. Y. end",
                "（未闭合。后面",
                "”。。|",
            })
    void sentencesEndWhereReadersSee(String marked) {
        String text = marked.replace("|", "");
        StringBuilder found = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = Sentences.end(text, at, text.length());
            found.append(text, at, end);
            found.append(end < text.length() || "。！？”.".indexOf(text.charAt(end - 1)) >= 0 ? "|" : "");
            at = end;
        }
        assertThat(found.toString().replace("| ", " |")).isEqualTo(marked);
    }
}
